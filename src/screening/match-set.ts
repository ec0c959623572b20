import type { MatchSet, Memo } from "../compile/lookup/memo.js";
import type { Match } from "../model/match.js";
import { joinMatches } from "./join.js";

export type { MatchSet };

/** How many answers a map of the memory holds before it starts anew. */
const BOUND = 1000;
/** Longer values are answered and forgotten, so that the memory stays small in bytes too. */
const LONGEST = 256;

/** Makes the answer for a list of matches; nobody is always the same answer. */
export function matchSet(memo: Memo, matches: readonly Match[]): MatchSet {
  if (matches.length === 0) return memo.none;
  return { matches, key: matches.map(keyOf).join(";"), owner: undefined, table: undefined };
}

function keyOf({ subject, by, strength, role }: Match): string {
  return `${subject},${by},${strength},${role === undefined ? "" : JSON.stringify(role)}`;
}

/** Keeps an answer under a value and gives it back. A full map is cleared: what is asked often is soon there again. */
export function keep<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  if (key.length > LONGEST) return value;
  if (map.size >= BOUND) map.clear();
  map.set(key, value);
  return value;
}

/** Gives the same matches to a party in a role. */
export function inRole(memo: Memo, set: MatchSet, role: string): MatchSet {
  let byRole = memo.roles.get(set);
  if (byRole === undefined) {
    if (memo.roles.size >= BOUND) memo.roles.clear();
    byRole = new Map();
    memo.roles.set(set, byRole);
  }
  const held = byRole.get(role);
  if (held !== undefined) return held;
  const matches = Object.freeze(set.matches.map((match) => Object.freeze({ ...match, role })));
  return keep(byRole, role, matchSet(memo, matches));
}

/**
 * Joins the answers for several parties, best first, each guest behind its host. The same subject in the same role is
 * one match with the evidence of both.
 */
export function concatSets(memo: Memo, sets: readonly MatchSet[]): MatchSet {
  const filled = [...new Set(sets.filter((set) => set.matches.length > 0))];
  const first = filled[0];
  if (first === undefined) return memo.none;
  if (filled.length === 1) return first;
  return matchSet(memo, Object.freeze(joinMatches(filled.map((set) => set.matches))));
}
