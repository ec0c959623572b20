import type { Token } from "./tokens.js";

/** An acronym names the company less surely than its words do. */
const ACRONYM = 0.87;
const LEAST = 2;
const MOST = 6;
/** Two letters abbreviate a whole name only where both names have an "and" between them. */
const LEAST_ALONE = 3;

/**
 * Scores names of which one is the first letters of the other: IBM, P&G.
 *
 * @returns 0 where they are not
 */
export function acronymScore(a: readonly Token[], b: readonly Token[]): number {
  return isAcronym(a, b) || isAcronym(b, a) ? ACRONYM : 0;
}

function isAcronym(short: readonly Token[], long: readonly Token[]): boolean {
  const letters = telling(short);
  const words = telling(long);
  if (letters.length > 2 || words.length < LEAST || letters.length >= words.length + 1) return false;
  const joined = letters.map((token) => token.written).join("");
  if (joined.length > MOST || joined.length < LEAST) return false;
  const sameJoints = letters.length === words.length && short.length === long.length && long.length > words.length;
  if (joined.length < LEAST_ALONE && !sameJoints) return false;
  if (letters.length > 1 && !sameJoints) return false;
  return firstLetters(words) === joined || firstLetters(long) === joined;
}

function telling(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind !== "particle");
}

function firstLetters(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += token.written[0];
  return text;
}

/**
 * Finds the run of words that a short word abbreviates: `ip` for intellectual property. Two letters stand only for words
 * that many companies share.
 *
 * @returns the places from and to, or nothing
 */
export function acronymRun(short: Token, words: readonly Token[]): readonly [number, number] | undefined {
  const { length } = short.written;
  if (length < LEAST || length > MOST) return undefined;
  for (let from = 0; from + length <= words.length; from++) {
    const run = words.slice(from, from + length);
    if (length < LEAST_ALONE && run.some((word) => word.kind !== "common")) continue;
    if (firstLetters(run) === short.written) return [from, from + length];
  }
  return undefined;
}
