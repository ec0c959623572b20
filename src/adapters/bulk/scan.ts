import { CR, LF } from "./piece.js";

const ONES = 0x01010101;
const HIGHS = 0x80808080 | 0;
/** LF and CR are below it, so one test of a word finds both. */
const CONTROLS = 0x10101010;

/** Where a field ends that is not quoted, four bytes at a time: at its delimiter, or its line break. */
export function fieldEnd(bytes: DataView, from: number, delimiter: number): number {
  const delimiters = Math.imul(delimiter, ONES);
  for (let at = from; ; at += 4) {
    const word = bytes.getInt32(at, true);
    const hits = hitsIn(word, delimiters);
    if (hits === 0) continue;
    const end = firstEnd(word, hits, delimiter);
    if (end < 4) return at + end;
  }
}

/**
 * The bytes of a word that may end a field, by their high bits. None is missed; one of them may be none, so it has to be
 * looked at: a borrow reaches into the byte above.
 */
export function hitsIn(word: number, delimiters: number): number {
  const other = word ^ delimiters;
  return (((word - CONTROLS) & ~word) | ((other - ONES) & ~other)) & HIGHS;
}

/** Which byte of a word ends the field; 4 where none does. */
export function firstEnd(word: number, hits: number, delimiter: number): number {
  for (let left = hits; left !== 0; left &= left - 1) {
    const place = (31 - Math.clz32(left & -left)) >> 3;
    const byte = (word >>> (place << 3)) & 0xff;
    if (byte === delimiter || byte === LF || byte === CR) return place;
  }
  return 4;
}
