import type { Hit } from "../compile/lookup/hit.js";
import type { Alternative, Match, MatchEvidence, MatchFlag, ScorePiece } from "../model/match.js";
import type { NameHit } from "./search/scored.js";

/** A subject found through one field, before all that was found of it is put together. */
export interface Found {
  readonly subject: string;
  readonly kind: Match["kind"];
  readonly by: Match["by"];
  readonly score: number;
  readonly weak: boolean;
  readonly flags: readonly MatchFlag[];
  readonly evidence: MatchEvidence;
  /** How the score came about, where it is more than one number. */
  readonly pieces?: readonly ScorePiece[];
  readonly alternatives?: readonly Alternative[];
}

const STRONG = { identifier: 1, official: 1, alias: 0.99, folded: 0.98, disguised: 0.97 };
const WEAK = { ambiguous: 0.89, shared: 0.88, declared: 0.87, unverified: 0.85 };

/** What the field adds to what the data says. */
export interface Reservations {
  readonly weak?: boolean;
  readonly flags?: readonly MatchFlag[];
}

/**
 * Puts a hit of the tables into words: where it was found, how surely, and what a reviewer has to know.
 *
 * The scores rank and explain: strong ones are from .97 up, weak ones from .85 to .89.
 */
export function found(hit: Hit | NameHit, field: string, received: string, reservations: Reservations = {}): Found {
  const flags = reservations.flags?.length ? [...hit.flags, ...reservations.flags] : hit.flags;
  const weak = hit.weak || reservations.weak === true;
  const evidence = { field, received, matched: hit.matched, rule: hit.rule };
  const by = hit.rule === "name" ? "name" : "identifier";
  const { pieces, score } = "pieces" in hit ? summed(lowered(hit, weak, flags)) : sumOf(hit, weak, flags, by);
  return { subject: hit.subject, kind: hit.kind, by, score, weak, flags, evidence, pieces };
}

/** Puts a name that was found within a text into words where the field adds nothing: its pieces sum to its score. */
export function foundAsIs(
  hit: NameHit,
  field: string,
  received: string,
  alternatives: readonly Alternative[] | undefined,
): Found {
  const { subject, kind, score, weak, flags, pieces, matched, rule } = hit;
  const evidence = { field, received, matched, rule };
  if (alternatives === undefined || alternatives.length === 0)
    return { subject, kind, by: "name", score, weak, flags, evidence, pieces };
  return { subject, kind, by: "name", score, weak, flags, evidence, pieces, alternatives };
}

/** The pieces of a score, and what they sum to. */
interface Sum {
  readonly pieces: readonly ScorePiece[];
  readonly score: number;
}

function summed(pieces: readonly ScorePiece[]): Sum {
  return { pieces, score: rounded(pieces.reduce((sum, piece) => sum + piece.value, 0)) };
}

/** Sums by all that they depend on: there are few, so each is made once, frozen and shared. */
const SUMS: (Sum | undefined)[] = [];
const TIERS: Record<Hit["tier"], number> = { identifier: 0, official: 1, alias: 2, folded: 3 };

function sumOf(hit: Hit, weak: boolean, flags: readonly MatchFlag[], name: "name" | "identifier"): Sum {
  const review = weak ? 1 + REASONS.indexOf(reasonFor(flags)) : 0;
  const spelling = 4 * TIERS[hit.tier] + (name === "name" ? 2 : 0) + (flags.includes("disguised") ? 1 : 0);
  const at = spelling * (REASONS.length + 1) + review;
  const known = SUMS[at];
  if (known !== undefined) return known;
  const pieces = piecesOf(hit, weak, flags, name);
  for (const piece of pieces) Object.freeze(piece);
  const sum = summed(Object.freeze(pieces));
  SUMS[at] = sum;
  return sum;
}

function piecesOf(hit: Hit, weak: boolean, flags: readonly MatchFlag[], name: string): readonly ScorePiece[] {
  const pieces: ScorePiece[] = [{ name, value: 1 }];
  const spelling = rounded(STRONG[hit.tier] - 1);
  if (spelling < 0) pieces.push({ name: "spelling", value: spelling });
  const hidden = rounded(strongScore(hit, flags) - STRONG[hit.tier]);
  if (hidden < 0) pieces.push({ name: "disguise", value: hidden });
  if (weak) pieces.push({ name: "review", value: rounded(weakScore(flags) - strongScore(hit, flags)) });
  return pieces;
}

/** What the field adds to a name that was found within a text: hidden characters, a reason for review. */
function lowered(hit: NameHit, weak: boolean, flags: readonly MatchFlag[]): readonly ScorePiece[] {
  if (weak && !hit.weak)
    return [...hit.pieces, { name: "review", value: rounded(Math.min(hit.score, weakScore(flags)) - hit.score) }];
  if (weak || hit.flags.includes("disguised") || !flags.includes("disguised")) return hit.pieces;
  return [...hit.pieces, { name: "disguise", value: rounded(STRONG.disguised - STRONG.folded) }];
}

/** Rounds what binary fractions add to a sum of decimal ones. */
export function rounded(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

function strongScore(hit: Hit, flags: readonly MatchFlag[]): number {
  if (flags.includes("disguised")) return STRONG.disguised;
  return STRONG[hit.tier];
}

function weakScore(flags: readonly MatchFlag[]): number {
  return WEAK[reasonFor(flags)];
}

const REASONS = ["unverified", "shared", "ambiguous", "declared"] as const;

/** Why a match is for review, the gravest reason first. */
function reasonFor(flags: readonly MatchFlag[]): (typeof REASONS)[number] {
  if (flags.includes("unverified")) return "unverified";
  if (flags.includes("shared")) return "shared";
  return flags.includes("ambiguous") ? "ambiguous" : "declared";
}
