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
 * A map that starts anew when it is full: what is asked often is soon there again.
 *
 * The trap: it takes a new map, because of a cleared one the engine links the old table to the new. Once a table of such a
 * chain is old, whatever was kept behind it outlives every quick collection, and to copy that took a third of the time.
 */
export class Recent<Key, Value> {
  #held = new Map<Key, Value>();
  readonly #most: number;

  /** @param most how many it holds */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#held.size;
  }

  get(key: Key): Value | undefined {
    return this.#held.get(key);
  }

  set(key: Key, value: Value): void {
    if (this.#held.size >= this.#most) this.#held = new Map();
    this.#held.set(key, value);
  }
}

/**
 * What screening has already worked out for a lookup, so that the same identifier gives the same frozen answer again.
 * It holds nothing that could not be derived anew, and every map in it is bounded.
 */
export interface Memo {
  /** By number of the field, then by value: parties with that one field. */
  readonly single: readonly Recent<string, MatchSet>[];
  /** By provider, then by code. */
  readonly codes: Recent<string, Recent<string, MatchSet>>;
  /** By answer without a role, then by role. */
  readonly roles: Recent<MatchSet, Recent<string, MatchSet>>;
  /** The answer that nobody was matched. */
  readonly none: MatchSet;
  /** The text that the gate was asked about last, and what it told: a party is first recalled, then screened. */
  last: string;
  told: number;
}

/** How many kinds of field a party can have, at most. */
const FIELDS = 16;

/** How many answers a map of the memory holds before it starts anew. */
const BOUND = 1000;
/** The same for maps of maps: of providers, and of the roles in which one answer is given. */
const MANY_PROVIDERS = 64;
const MANY_ROLES = 16;

/** Answers by what was asked. */
export function answersByText(): Recent<string, MatchSet> {
  return new Recent(BOUND);
}

/** One answer by the roles in which it is given. */
export function answersByRole(): Recent<string, MatchSet> {
  return new Recent(MANY_ROLES);
}

/** Starts an empty memory. */
export function createMemo(): Memo {
  const none: MatchSet = { matches: Object.freeze([]), joined: false, key: "", owner: undefined, table: undefined };
  const single = Array.from({ length: FIELDS }, answersByText);
  return { single, codes: new Recent(MANY_PROVIDERS), roles: new Recent(BOUND), none, last: "", told: 2 };
}
