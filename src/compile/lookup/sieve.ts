/**
 * Numbers that were put in, as three bits each of one word: what was not put in is nearly always told by one load. It has
 * the same share of bits set however many there are.
 */
export interface Sieve {
  readonly words: Int32Array;
  readonly shift: number;
}

/** A number takes so many bits, or up to twice as many. */
const ROOM = 8;

/** Makes room for so many numbers. */
export function emptySieve(many: number): Sieve {
  const power = Math.max(1, Math.ceil(Math.log2((many * ROOM) / 32)));
  return { words: new Int32Array(2 ** power), shift: 32 - power };
}

/** Mixes a number, so that all its bits depend on all. */
export function mixed(number: number): number {
  const first = Math.imul(number, 0x9e3779b1);
  return Math.imul(first ^ (first >>> 15), 0x85ebca6b);
}

/** Puts a number in. */
export function sift({ words, shift }: Sieve, number: number): void {
  const at = mixed(number);
  const word = at >>> shift;
  words[word] = (words[word] as number) | (1 << (at & 31)) | (1 << ((at >>> 5) & 31)) | (1 << ((at >>> 10) & 31));
}

/** Tells whether a number may have been put in, 1 or 0. The trap: only 0 is sure. */
export function sifted({ words, shift }: Sieve, number: number): number {
  const at = mixed(number);
  const word = words[at >>> shift] as number;
  return (word >>> (at & 31)) & (word >>> ((at >>> 5) & 31)) & (word >>> ((at >>> 10) & 31)) & 1;
}

/**
 * Asks for some numbers at once, one bit each, the first in the lowest. Written out, without a call or a branch between
 * the loads, so that they go together: most of them are far off in memory where a list is long.
 */
export function siftedOf({ words, shift }: Sieve, numbers: Int32Array, many: number): number {
  let bits = 0;
  for (let i = 0; i < many; i++) {
    const first = Math.imul(numbers[i] as number, 0x9e3779b1);
    const at = Math.imul(first ^ (first >>> 15), 0x85ebca6b);
    const word = words[at >>> shift] as number;
    bits |= ((word >>> (at & 31)) & (word >>> ((at >>> 5) & 31)) & (word >>> ((at >>> 10) & 31)) & 1) << i;
  }
  return bits;
}
