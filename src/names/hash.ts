import { runOfText } from "./run.js";

/** The hash of nothing, and what a hash is multiplied by for each further number. */
export const EMPTY_HASH = 7;
export const PRIME = 0x01000193;

/**
 * Hashes a fold in ASCII by all but its last two letters and by its length: codes end in up to two check digits, and
 * what stands before them tells whose they are. `spell` does the same for a text without building its fold.
 *
 * The trap: equal hashes prove nothing.
 */
export function stemHash(fold: string): number {
  return hashOf(runOfText(fold.slice(0, -2)), fold.length);
}

/** The same, of all but the last two letters as they add up, and of the number of all. */
export function hashOf(stem: number, length: number): number {
  return (Math.imul(stem, PRIME) + length) | 0;
}
