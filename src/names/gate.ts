import { CLASSES, gramOf } from "./classes.js";
import type { Spelt } from "./spelt.js";

/**
 * Tables by which most texts are told that look like no known name: lengths that a known name may have, one bit each, by a
 * hash of its first three or four letters and of its last. Longer ones share the highest bit. Letters that look alike count
 * as one.
 */
export interface Gate {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

const CELLS = 1 << 15;
/** Three letters of five bits, and four. */
const THREE = 0x7fff;
const FOUR = 0xfffff;
const LONGEST = 31;

/** Makes the tables, empty. */
export function emptyGate(): Gate {
  return { begins: new Int32Array(CELLS), ends: new Int32Array(CELLS) };
}

/** Spreads some letters over the cells. */
function cellOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 17;
}

/**
 * Lets names of some lengths pass where a text begins or ends a word with some letters: at most four, of which three or
 * four in a row count as such, and fewer only as a word.
 *
 * @param lengths one bit for each, see `moved`
 */
export function open(gate: Gate, side: "begins" | "ends", letters: string, lengths: number): void {
  const cell = cellOf(gramOf(letters));
  gate[side][cell] = (gate[side][cell] as number) | lengths;
}

/**
 * Tells whether a text may look like a known name, read from the beginning of any word to the end of any, because names are
 * also written apart. The trap: only false is sure.
 */
export function mayLookKnown({ begins, ends }: Gate, { letters: { codes }, ends: wordEnds, words }: Spelt): boolean {
  const all = wordEnds[words - 1] as number;
  for (let word = 0; word < words; word++) {
    const from = word === 0 ? 0 : (wordEnds[word - 1] as number);
    const end = wordEnds[word] as number;
    let lengths = 0;
    if (all - from > 2) lengths = begins[cellOf(gramAt(codes, from, from + 3))] as number;
    if (all - from > 3) lengths |= begins[cellOf(gramAt(codes, from, from + 4))] as number;
    for (let to = word; to < words && lengths !== 0; to++)
      if (hasLength(lengths, (wordEnds[to] as number) - from)) return true;
    lengths = end < 3 ? 0 : (ends[cellOf(gramAt(codes, end - 3, end))] as number);
    if (end > 3) lengths |= ends[cellOf(gramAt(codes, end - 4, end))] as number;
    for (let start = word; start >= 0 && lengths !== 0; start--)
      if (hasLength(lengths, end - (start === 0 ? 0 : (wordEnds[start - 1] as number)))) return true;
    if (end - from < 3 && hasLength(ends[cellOf(gramAt(codes, from, end))] as number, end - from)) return true;
  }
  return false;
}

function hasLength(lengths: number, length: number): boolean {
  return ((lengths >>> Math.min(length, LONGEST)) & 1) !== 0;
}

function gramAt(codes: Uint8Array, from: number, to: number): number {
  let gram = 0;
  for (let at = from; at < to; at++) gram = (gram << 5) | (CLASSES[codes[at] as number] as number);
  return gram & (to - from === 3 ? THREE : FOUR);
}
