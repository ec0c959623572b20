import { added } from "../../names/run.js";
import { LEAST_CUT } from "./hit.js";
import { emptySieve, type Sieve, sift } from "./sieve.js";

/** Keys as numbers, by which most runs of letters are told to be none. */
export interface KeySieve {
  readonly sieve: Sieve;
  /** By the first letters of those that have so many, so that most words are told to begin none. */
  readonly heads: Sieve;
  /** By the letters that are there at least where a text cuts one short. */
  readonly cuts: Sieve;
  /** How many letters the longest key has. */
  readonly longest: number;
}

/** A key of fewer letters is asked for as it is. */
export const KEY_HEAD = 6;

/** Builds the numbers of some keys. */
export function keySieve(keys: readonly string[]): KeySieve {
  const [sieve, heads, cuts] = [emptySieve(keys.length), emptySieve(keys.length), emptySieve(keys.length)];
  let longest = 0;
  for (const key of keys) {
    let sum = 0;
    for (let at = 0; at < key.length; at++) {
      sum = added(sum, key.charCodeAt(at));
      if (at === KEY_HEAD - 1) sift(heads, sum);
      if (at === LEAST_CUT - 1 && key.length > LEAST_CUT) sift(cuts, sum);
    }
    sift(sieve, sum);
    if (key.length > longest) longest = key.length;
  }
  return { sieve, heads, cuts, longest };
}
