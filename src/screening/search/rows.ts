import { cellOf, letterOf, type NearName, type NearTable, signOf } from "../../compile/lookup/near-table.js";

/** A shorter row of letters is no misspelt name. */
export const SHORTEST = 5;
/** Nor is a longer one, nor one of more words. */
export const LONGEST = 64;
export const MOST_WORDS = 7;

/** How many lists of names one row can lead to: by three and four letters, at either end. */
export const LISTS = 4;

const NONE: readonly NearName[] = [];

/**
 * Gives one of the lists of names that a row of letters, codes of small letters and digits, may be a misspelling of:
 * those with its first three letters, its last three, its first four, its last four. Others may be among them.
 */
export function namesLike(
  { begins, ends, names }: NearTable,
  codes: Uint8Array,
  from: number,
  to: number,
  list: number,
): readonly NearName[] {
  const at = list % 2 === 0 ? from : to - (list === 1 ? 3 : 4);
  let letters = 0;
  for (let i = at; i < at + (list < 2 ? 3 : 4); i++) letters = (letters << 6) | letterOf(codes[i] as number);
  const place = (list % 2 === 0 ? begins : ends)[cellOf(letters)] as number;
  return place === 0 ? NONE : (names[place] as readonly NearName[]);
}

/** Which letters and digits a row has. */
export function signsOf(codes: Uint8Array, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at++) signs |= signOf(codes[at] as number);
  return signs;
}

/** Whether a name has about as many letters and about the same ones: an edit changes two of them at most. */
export function isLike(name: NearName, length: number, signs: number): boolean {
  const off = name.length - length;
  if (off > name.limit || -off > name.limit) return false;
  let rest = signs ^ name.signs;
  for (let left = 2 * name.limit; rest !== 0; left--) {
    if (left === 0) return false;
    rest &= rest - 1;
  }
  return true;
}
