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
  const pieces = "pieces" in hit ? lowered(hit, weak, flags) : piecesOf(hit, weak, flags, by);
  const score = rounded(pieces.reduce((sum, piece) => sum + piece.value, 0));
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
  const one: Found = { subject, kind, by: "name", score, weak, flags, evidence, pieces };
  return alternatives === undefined || alternatives.length === 0 ? one : { ...one, alternatives };
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
  if (flags.includes("unverified")) return WEAK.unverified;
  if (flags.includes("shared")) return WEAK.shared;
  if (flags.includes("ambiguous")) return WEAK.ambiguous;
  return WEAK.declared;
}
