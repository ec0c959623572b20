/** The hash of nothing. */
export const EMPTY_HASH = 7;
export const PRIME = 0x01000193;

/**
 * Hashes a fold in ASCII by all but its last two letters and by its length: codes end in up to two check digits, and
 * what stands before them tells whose they are. `passes` does the same for a text without building its fold.
 *
 * The trap: equal hashes prove nothing.
 *
 * @returns 0 to 2^31 - 1, which every engine keeps as a small integer
 */
export function stemHash(fold: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < fold.length - 2; i++) hash = Math.imul(hash ^ fold.charCodeAt(i), PRIME);
  return Math.imul(hash ^ fold.length, PRIME) & 0x7fffffff;
}
