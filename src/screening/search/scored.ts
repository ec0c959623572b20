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
const REVIEW = { unverified: 0.85, edits: 0.855, unknown: 0.86, declared: 0.87, ambiguous: 0.88 };

/** What was scored of a form lately, by how it stood there: the same is scored in nearly every text. */
interface Scores {
  readonly code: number;
  readonly hits: readonly (NameHit | undefined)[];
}

/** How many ways of standing are kept for a form. */
const KEPT = 8;
const HIGHEST_RANK = 4;
const KNOWN = new WeakMap<NameForm, (Scores | undefined)[]>();

/**
 * Scores the hits of a name by how it is spelt and by what stands around it; nothing for one where a weak name has unknown
 * words beside it. What it gives is mostly shared, and then frozen.
 */
export function scoresOf(span: Span, context: Context, rank: number): readonly (NameHit | undefined)[] {
  const { form } = span;
  if (rank >= HIGHEST_RANK) return form.entry().hits.map((hit) => scored(hit, span, context, rank));
  const code = codeOf(span, context, rank);
  let kept = KNOWN.get(form);
  if (kept === undefined) {
    kept = new Array<Scores | undefined>(KEPT).fill(undefined);
    KNOWN.set(form, kept);
  }
  const held = kept[code % KEPT];
  if (held?.code === code) return held.hits;
  const hits = form.entry().hits.map((hit) => {
    const one = scored(hit, span, context, rank);
    return one && shared(one);
  });
  kept[code % KEPT] = { code, hits };
  return hits;
}

/** All that a score depends on besides the form, in one number. */
function codeOf(span: Span, { state, beside }: Context, rank: number): number {
  const spelling = span.edits * 8 + (span.disguised ? 4 : 0) + (span.doubtful ? 2 : 0) + (span.reordered ? 1 : 0);
  return ((spelling * 4 + state) * HIGHEST_RANK + rank) * (BESIDE.most + 1) + Math.min(beside, BESIDE.most);
}

function scored(hit: Hit, span: Span, context: Context, rank: number): NameHit | undefined {
  if (hit.weak && context.state === IN_UNKNOWN) return undefined;
  const pieces: ScorePiece[] = [
    { name: "name", value: 1 },
    { name: "spelling", value: SPELLING },
  ];
  if (span.reordered) pieces.push({ name: "order", value: REORDERED });
  else if (span.form.reduced) pieces.push({ name: "legal form", value: REDUCED });
  if (span.edits > 0) pieces.push({ name: "edits", value: EDITS[span.edits] as number });
  if (span.disguised) pieces.push({ name: "disguise", value: DISGUISE });
  const around = context.beside === 0 ? 0 : BESIDE.first + BESIDE.each * Math.min(context.beside, BESIDE.most);
  if (around + RANK * rank < 0) pieces.push({ name: "surroundings", value: rounded(around + RANK * rank) });
  const weak = hit.weak || span.doubtful || context.state === IN_UNKNOWN;
  const sum = rounded(pieces.reduce((total, piece) => total + piece.value, 0));
  const score = weak ? reviewScore(hit, span, context) : Math.max(LEAST_STRONG, sum);
  if (score !== sum) pieces.push({ name: weak ? "review" : "least", value: rounded(score - sum) });
  return { ...hit, weak, flags: flagsOf(hit, span, context), score, pieces };
}

/** Freezes what is kept for the next text. */
function shared(hit: NameHit): NameHit {
  for (const piece of hit.pieces) Object.freeze(piece);
  Object.freeze(hit.pieces);
  Object.freeze(hit.flags);
  return Object.freeze(hit);
}

function reviewScore(hit: Hit, span: Span, context: Context): number {
  if (hit.flags.includes("unverified")) return REVIEW.unverified;
  if (span.doubtful) return REVIEW.edits;
  if (context.state === IN_UNKNOWN) return REVIEW.unknown;
  return hit.flags.includes("ambiguous") ? REVIEW.ambiguous : REVIEW.declared;
}

function flagsOf(hit: Hit, span: Span, context: Context): readonly MatchFlag[] {
  const flags: MatchFlag[] = [...hit.flags];
  if (span.disguised) flags.push("disguised");
  if (span.edits > 0) flags.push("misspelt");
  if (context.state === IN_UNKNOWN) flags.push("in-context");
  return flags;
}

/** Lowers a score to what it may be at most, beside a better match. */
export function lowered(hit: NameHit, most: number): NameHit {
  if (hit.score <= most) return hit;
  const score = rounded(most);
  return { ...hit, score, pieces: [...hit.pieces, { name: "surroundings", value: rounded(score - hit.score) }] };
}

/** Rounds what binary fractions add to a sum of decimal ones. */
function rounded(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
