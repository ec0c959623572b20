import { answersByRole, answersByText, type MatchSet, type Memo, type Recent } from "../compile/lookup/memo.js";
import type { Match } from "../model/match.js";
import { joinMatches } from "./join.js";

export type { MatchSet };

/** Longer values are answered and forgotten, so that the memory stays small in bytes too. */
const LONGEST = 256;

/** Makes the answer for a list of matches; nobody is always the same answer. */
export function matchSet(memo: Memo, matches: readonly Match[], joined = false): MatchSet {
  if (matches.length === 0) return memo.none;
  let key = keyOf(matches[0] as Match);
  for (let at = 1; at < matches.length; at++) key += `;${keyOf(matches[at] as Match)}`;
  if (joined) key = `joined;${key}`;
  return { matches, joined, key, owner: undefined, table: undefined };
}

/** All that is read of a match: of one that is brought in, which hosts bring it in as well. */
function keyOf({ subject, by, strength, role, evidence }: Match): string {
  const hosts =
    by === "relation" ? `,${evidence.filter(({ rule }) => rule === "hosts").map(({ matched }) => matched)}` : "";
  return `${subject},${by},${strength},${role === undefined ? "" : JSON.stringify(role)}${hosts}`;
}

/** Keeps an answer under a value and gives it back. */
export function keep<Value>(answers: Recent<string, Value>, key: string, value: Value): Value {
  if (key.length <= LONGEST) answers.set(key, value);
  return value;
}

/** Keeps the answer for a provider's code. */
export function keepCode(memo: Memo, provider: string, code: string, set: MatchSet): void {
  const codes = memo.codes.get(provider) ?? keep(memo.codes, provider, answersByText());
  keep(codes, code, set);
}

/** Gives the same matches to a party in a role. */
export function inRole(memo: Memo, set: MatchSet, role: string): MatchSet {
  let byRole = memo.roles.get(set);
  if (byRole === undefined) {
    byRole = answersByRole();
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
export function joinSets(memo: Memo, sets: readonly MatchSet[]): MatchSet {
  let only = memo.none;
  for (const set of sets) {
    if (set === memo.none || set === only) continue;
    if (only !== memo.none) return joinDistinct(memo, sets);
    only = set;
  }
  return only;
}

function joinDistinct(memo: Memo, sets: readonly MatchSet[]): MatchSet {
  const lists = [...new Set(sets)].map(({ matches }) => matches).filter(({ length }) => length > 0);
  const [first, ...others] = lists as [readonly Match[], ...(readonly Match[])[]];
  // Parties that were all taken for the same say together what each says by itself.
  const joined = !others.every((other) => isAlike(first, other));
  return matchSet(memo, Object.freeze(joinMatches(lists)), joined);
}

const isAlike = (one: readonly Match[], other: readonly Match[]): boolean =>
  one.length === other.length &&
  one.every(({ subject, by, strength }, at) => {
    const there = other[at] as Match;
    return subject === there.subject && by === there.by && strength === there.strength;
  });
