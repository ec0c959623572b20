import type { Match } from "../../model/match.js";

/** All matches of the parties of one transaction. */
export interface MatchSet {
  readonly matches: readonly Match[];
  /** The matches of several parties: which of them one party has is not told. */
  readonly joined: boolean;
  /** Canonical text of all that evaluation reads of the matches: subject, by, strength, role of each, in order. */
  readonly key: string;
  /** What evaluation made of these matches, and the ruleset for which it did: rulesets can share their parties. */
  owner: unknown;
  table: unknown;
}

/**
 * What screening has already worked out for a lookup, so that the same identifier gives the same frozen answer again.
 * It holds nothing that could not be derived anew, and every map in it is bounded.
 */
export interface Memo {
  /** By number of the field, then by value: parties with that one field. */
  readonly single: readonly Map<string, MatchSet>[];
  /** By provider, then by code. */
  readonly codes: Map<string, Map<string, MatchSet>>;
  /** By answer without a role, then by role. */
  readonly roles: Map<MatchSet, Map<string, MatchSet>>;
  /** The answer that nobody was matched. */
  readonly none: MatchSet;
  /** The text that the gate was asked about last, and what it told: a party is first recalled, then screened. */
  last: string;
  told: number;
}

/** How many kinds of field a party can have, at most. */
const FIELDS = 16;

/** Starts an empty memory. */
export function createMemo(): Memo {
  const none: MatchSet = { matches: Object.freeze([]), joined: false, key: "", owner: undefined, table: undefined };
  const single = Array.from({ length: FIELDS }, () => new Map<string, MatchSet>());
  return { single, codes: new Map(), roles: new Map(), none, last: "", told: 2 };
}
