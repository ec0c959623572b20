import { runOfText } from "../../names/run.js";
import { emptySieve, type Sieve, sift } from "./sieve.js";

/** Keys as numbers, by which most runs of letters are told to be none. */
export interface KeySieve {
  readonly sieve: Sieve;
  /** How many letters the longest key has. */
  readonly longest: number;
}

/** Builds the numbers of some keys. */
export function keySieve(keys: readonly string[]): KeySieve {
  const sieve = emptySieve(keys.length);
  let longest = 0;
  for (const key of keys) {
    sift(sieve, runOfText(key));
    if (key.length > longest) longest = key.length;
  }
  return { sieve, longest };
}
