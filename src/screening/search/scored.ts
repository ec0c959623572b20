import type { Hit } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { MatchFlag, ScorePiece } from "../../model/match.js";
import { type Context, IN_UNKNOWN } from "./context.js";
import type { Span } from "./span.js";

/** A hit with the pieces of its score, as the search in a text gives it. */
export interface NameHit extends Hit {
  readonly score: number;
  readonly pieces: readonly ScorePiece[];
}

const SPELLING = -0.02;
const REDUCED = -0.005;
const REORDERED = -0.03;
const EDITS = [0, -0.05, -0.08];
const DISGUISE = -0.01;
const BESIDE = { first: -0.01, each: -0.0005, most: 10 };
/** A name that stands behind another one. */
export const RANK = -0.003;
const LEAST_STRONG = 0.9;
const REVIEW = { unverified: 0.85, edits: 0.855, unknown: 0.86, cut: 0.865, declared: 0.87, ambiguous: 0.88 };

/** What was scored of a form lately, by how it stood there: the same is scored in nearly every text. */
interface Scored {
  readonly code: number;
  readonly hit: NameHit;
}

/** How many ways of standing are kept for a form; no factor of a code, so that ways that differ in one thing do not meet. */
const KEPT = 13;
const HIGHEST_RANK = 4;
const MOST_HITS = 4;
const KNOWN = new WeakMap<NameForm, (Scored | undefined)[]>();

/** Gives one of the hits of a name with the pieces of its score. It is mostly shared, and then its pieces are frozen. */
export function scoredHit(span: Span, context: Context, rank: number, at: number): NameHit {
  const { form } = span;
  const { hits } = form.entry();
  if (rank >= HIGHEST_RANK) return scored(hits[at] as Hit, span, context, rank);
  const code = codeOf(span, context, rank) * MOST_HITS + at;
  if (at >= MOST_HITS) return scored(hits[at] as Hit, span, context, rank);
  let kept = KNOWN.get(form);
  if (kept === undefined) {
    kept = new Array<Scored | undefined>(KEPT).fill(undefined);
    KNOWN.set(form, kept);
  }
  const held = kept[code % KEPT];
  if (held?.code === code) return held.hit;
  const hit = scored(hits[at] as Hit, span, context, rank);
  for (const piece of hit.pieces) Object.freeze(piece);
  Object.freeze(hit.pieces);
  kept[code % KEPT] = { code, hit };
  return hit;
}

/** All that a score depends on besides the form, in one number. */
function codeOf(span: Span, { state, beside }: Context, rank: number): number {
  const spelling = span.edits * 8 + (span.disguised ? 4 : 0) + (span.doubtful ? 2 : 0) + (span.reordered ? 1 : 0);
  return ((spelling * 4 + state) * HIGHEST_RANK + rank) * (BESIDE.most + 1) + Math.min(beside, BESIDE.most);
}

/**
 * Scores the hits of a name by how it is spelt and by what stands around it, before it is known whether it is for review.
 */
export function sumOf(span: Span, context: Context, rank: number): number {
  const sum = 1 + SPELLING + formPiece(span) + (EDITS[span.edits] as number) + (span.disguised ? DISGUISE : 0);
  return rounded(sum + Math.min(0, aroundPiece(context, rank)));
}

/** The score of one hit of a name, by the sum for it; nothing for a weak one with unknown words beside it. */
export function scoreOf(hit: Hit, span: Span, context: Context, sum: number): number | undefined {
  if (hit.weak && context.state === IN_UNKNOWN && !isCut(hit)) return undefined;
  return isWeak(hit, span, context) ? reviewScore(hit, span, context) : Math.max(LEAST_STRONG, sum);
}

/** Of a name that the text cuts short so much is there that words beside it take nothing from it. */
function isCut({ flags }: Hit): boolean {
  return flags.includes("cut");
}

function isWeak(hit: Hit, span: Span, { state }: Context): boolean {
  return hit.weak || span.doubtful || state === IN_UNKNOWN;
}

function formPiece(span: Span): number {
  if (span.reordered) return REORDERED;
  return span.form.reduced ? REDUCED : 0;
}

function aroundPiece({ beside }: Context, rank: number): number {
  const around = beside === 0 ? 0 : BESIDE.first + BESIDE.each * Math.min(beside, BESIDE.most);
  return around + RANK * rank;
}

function scored(hit: Hit, span: Span, context: Context, rank: number): NameHit {
  const pieces: ScorePiece[] = [PIECES.name, PIECES.spelling];
  if (formPiece(span) < 0) pieces.push(span.reordered ? PIECES.order : PIECES.legalForm);
  if (span.edits > 0) pieces.push(span.edits === 1 ? PIECES.edit : PIECES.edits);
  if (span.disguised) pieces.push(PIECES.disguise);
  const around = aroundPiece(context, rank);
  if (around < 0) pieces.push({ name: "surroundings", value: rounded(around) });
  const weak = isWeak(hit, span, context);
  const sum = sumOf(span, context, rank);
  const score = weak ? reviewScore(hit, span, context) : Math.max(LEAST_STRONG, sum);
  if (score !== sum) pieces.push({ name: weak ? "review" : "least", value: rounded(score - sum) });
  // Written out: to spread a hit takes longer than all the rest.
  const { subject, kind, rule, matched, tier, shared } = hit;
  const flags = flagsOf(hit, span, context);
  return { subject, kind, rule, matched, weak, flags, tier, shared, score, pieces };
}

/** The pieces that are always the same, shared by all scores. */
const PIECES = {
  name: piece("name", 1),
  spelling: piece("spelling", SPELLING),
  order: piece("order", REORDERED),
  legalForm: piece("legal form", REDUCED),
  edit: piece("edits", EDITS[1] as number),
  edits: piece("edits", EDITS[2] as number),
  disguise: piece("disguise", DISGUISE),
};

function piece(name: string, value: number): ScorePiece {
  return Object.freeze({ name, value });
}

function reviewScore(hit: Hit, span: Span, context: Context): number {
  if (isCut(hit)) return REVIEW.cut;
  if (hit.flags.includes("unverified")) return REVIEW.unverified;
  if (span.doubtful) return REVIEW.edits;
  if (context.state === IN_UNKNOWN) return REVIEW.unknown;
  return hit.flags.includes("ambiguous") ? REVIEW.ambiguous : REVIEW.declared;
}

function flagsOf(hit: Hit, span: Span, context: Context): readonly MatchFlag[] {
  if (!span.disguised && span.edits === 0 && context.state !== IN_UNKNOWN) return hit.flags;
  const flags: MatchFlag[] = [...hit.flags];
  if (span.disguised) flags.push("disguised");
  if (span.edits > 0) flags.push("misspelt");
  if (context.state === IN_UNKNOWN) flags.push("in-context");
  return flags;
}

/** Lowers a score to what it may be at most, beside a better match; not below the least of any match. */
export function lowered(hit: NameHit, most: number): NameHit {
  const score = rounded(Math.max(most, REVIEW.unverified));
  if (hit.score <= score) return hit;
  return { ...hit, score, pieces: [...hit.pieces, { name: "surroundings", value: rounded(score - hit.score) }] };
}

/** Rounds what binary fractions add to a sum of decimal ones. */
function rounded(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
