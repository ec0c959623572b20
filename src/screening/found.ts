import type { Hit } from "../compile/lookup/hit.js";
import type { Match, MatchEvidence, MatchFlag } from "../model/match.js";

/** A subject found through one field, before all that was found of it is put together. */
export interface Found {
  readonly subject: string;
  readonly kind: Match["kind"];
  readonly by: Match["by"];
  readonly score: number;
  readonly weak: boolean;
  readonly flags: readonly MatchFlag[];
  readonly evidence: MatchEvidence;
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
export function found(hit: Hit, field: string, received: string, reservations: Reservations = {}): Found {
  const flags = reservations.flags?.length ? [...hit.flags, ...reservations.flags] : hit.flags;
  const weak = hit.weak || reservations.weak === true;
  return {
    subject: hit.subject,
    kind: hit.kind,
    by: hit.rule === "name" ? "name" : "identifier",
    score: weak ? weakScore(flags) : strongScore(hit, flags),
    weak,
    flags,
    evidence: { field, received, matched: hit.matched, rule: hit.rule },
  };
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
