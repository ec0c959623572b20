/**
 * Numbers that were put in, as two bits each of one word: what was not put in is nearly always told by one load. It has
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
  words[word] = (words[word] as number) | (1 << (at & 31)) | (1 << ((at >>> 5) & 31));
}

/** Tells whether a number may have been put in. The trap: only false is sure. */
export function passesSieve({ words, shift }: Sieve, number: number): boolean {
  const at = mixed(number);
  const word = words[at >>> shift] as number;
  return ((word >>> (at & 31)) & (word >>> ((at >>> 5) & 31)) & 1) !== 0;
}
