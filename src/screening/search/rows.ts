import { cellOf, letterOf, type NearName, type NearTable, signOf } from "../../compile/lookup/near-table.js";

/** A shorter row of letters is no misspelt name. */
export const SHORTEST = 5;
/** Nor is a longer one, nor one of more words. */
export const LONGEST = 64;
export const MOST_WORDS = 7;

/**
 * Tells by numbers alone whether a row of letters, codes of small letters and digits, may be a misspelt name: most rows
 * of most texts are told so to be none, and no text is built for them.
 */
export function mayBeNear({ begins, ends, names }: NearTable, codes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length < SHORTEST || length > LONGEST) return false;
  const head = (letterAt(codes, from) << 12) | (letterAt(codes, from + 1) << 6) | letterAt(codes, from + 2);
  const tail = (letterAt(codes, to - 3) << 12) | (letterAt(codes, to - 2) << 6) | letterAt(codes, to - 1);
  const a = begins[cellOf(head)] as number;
  const b = begins[cellOf((head << 6) | letterAt(codes, from + 3))] as number;
  const c = ends[cellOf(tail)] as number;
  const d = ends[cellOf((letterAt(codes, to - 4) << 18) | tail)] as number;
  return (
    (a !== 0 && isLike(names[a] as readonly NearName[], codes, from, to)) ||
    (b !== 0 && isLike(names[b] as readonly NearName[], codes, from, to)) ||
    (c !== 0 && isLike(names[c] as readonly NearName[], codes, from, to)) ||
    (d !== 0 && isLike(names[d] as readonly NearName[], codes, from, to))
  );
}

function letterAt(codes: Uint8Array, at: number): number {
  return letterOf(codes[at] as number);
}

/** Whether any of some names has about as many letters and about the same ones: an edit changes two of them at most. */
function isLike(names: readonly NearName[], codes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  let signs = 0;
  for (const name of names) {
    if (Math.abs(name.length - length) > name.limit) continue;
    if (signs === 0) for (let at = from; at < to; at++) signs |= signOf(codes[at] as number);
    if (bits(signs ^ name.signs) <= 2 * name.limit) return true;
  }
  return false;
}

/** Counts the bits of a number, as far as five. */
function bits(number: number): number {
  let rest = number;
  let count = 0;
  while (rest !== 0 && count < 5) {
    rest &= rest - 1;
    count++;
  }
  return count;
}
