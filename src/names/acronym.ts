import { readingOf } from "./han.js";
import type { Token } from "./tokens.js";

/** An acronym names the company less surely than its words do. */
const ACRONYM = 0.87;
const LAST_ASCII = 127;
const LEAST = 2;
const MOST = 6;
/** Two letters abbreviate a whole name only where both names have an "and" between them. */
const LEAST_ALONE = 3;
const LEAST_WITH_FORM = 4;

/** A name in words, and how its legal form is written, which may count in an acronym: HSBC, BHEL. */
interface Named {
  readonly tokens: readonly Token[];
  readonly ending: string;
}

/**
 * Scores names of which one is the first letters of the other: IBM, P&G.
 *
 * @returns 0 where they are not
 */
export function acronymScore(a: Named, b: Named): number {
  return isAcronym(a.tokens, b) || isAcronym(b.tokens, a) ? ACRONYM : 0;
}

function isAcronym(short: readonly Token[], { tokens: long, ending }: Named): boolean {
  const letters = telling(short);
  const words = telling(long);
  if (letters.length === 1 && isSyllables(letters[0] as Token, words)) return true;
  if (letters.length > 2 || words.length < LEAST || letters.length >= words.length + 1) return false;
  const joined = letters.map((token) => token.written).join("");
  if (joined.length > MOST || joined.length < LEAST) return false;
  const sameJoints = letters.length === words.length && short.length === long.length && long.length > words.length;
  if (joined.length < LEAST_ALONE && !sameJoints) return false;
  if (letters.length > 1 && !sameJoints) return false;
  const first = firstLetters(words);
  if (first === joined || firstLetters(long) === joined) return true;
  return joined.length >= LEAST_WITH_FORM && ending !== "" && first + ending[0] === joined;
}

/** Whether a word is the first letters of a Chinese name as it is read: BYD. */
function isSyllables({ written, letters }: Token, [name, ...more]: readonly Token[]): boolean {
  if (name === undefined || more.length > 0 || letters !== "latin" || name.letters !== "east-asian") return false;
  if (written.length < LEAST_ALONE || written.length !== name.written.length) return false;
  for (let at = 0; at < written.length; at++)
    if (readingOf(name.written[at] as string)?.[0] !== written[at]) return false;
  return true;
}

function telling(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind !== "particle");
}

function firstLetters(tokens: readonly Token[]): string {
  let text = "";
  // Of a word of the trade in another script that of the one that stands for it: 银行 is bank.
  for (const { written, text: stands } of tokens) text += written.charCodeAt(0) > LAST_ASCII ? stands[0] : written[0];
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
