import { FIVES, SIXES, TWOS } from "./near-beside.js";
import { isDoubled, LONG, OF_FIVE, OF_SIX, SHORT } from "./near-keys.js";
import { nearLimit } from "./near-limit.js";

/**
 * What a row of letters can lead to, one bit each: whether some name begins with its first four, and by which of the parts
 * that `listBeside` lists it may.
 */
export const BEGINS = 1;
/** The last letters: the same, so many bits further up. */
export const FROM_END = 14;
/** Kinds of parts of a whole row: both ends with four letters, one with two; those of short names; runs written once. */
export const BY_ENDS = 1 << 28;
export const BY_TWO_ENDS = 1 << 29;
export const BY_SHORT = 1 << 30;
export const BY_RUNS = 1 << 31;

const BY_TWOS = bits(0, TWOS);
const BY_FIVES = bits(TWOS, FIVES);
const BY_SIXES = bits(FIVES, SIXES);

/** The bits of parts from one up to another, of the first letters and of the last. */
function bits(first: number, next: number): number {
  const all = ((1 << next) - (1 << first)) << 1;
  return all | (all << FROM_END);
}

/** How many letters a row has that has a part of a short name: of one of six, of seven, and of eight, with two swapped. */
const SHORT_ROWS: Readonly<Record<number, readonly [least: number, most: number]>> = {
  6: [5, 7],
  7: [6, 7],
  8: [8, 8],
};

/** More letters than a row has. */
const LENGTHS = 128;

/** By how many letters a row has, by which parts it can lead to any of some names. */
export function kindsOf(keys: readonly string[]): Int32Array {
  const kinds = new Int32Array(LENGTHS);
  const put = (length: number, kind: number): void => {
    if (length < LENGTHS) kinds[length] = (kinds[length] as number) | kind;
  };
  for (const key of keys) {
    const { length } = key;
    const limit = nearLimit(length);
    for (let at = length - limit; at <= length + limit; at++) put(at, kindOf(length));
    const [least, most] = SHORT_ROWS[length] ?? [0, -1];
    for (let at = least; at <= most; at++) put(at, BY_SHORT);
    if (isDoubled(key)) put(length, BY_RUNS);
  }
  return kinds;
}

/** The kinds of parts that a name of so many letters has. */
function kindOf(length: number): number {
  if (length >= OF_SIX) return BY_SIXES | BY_ENDS;
  if (OF_FIVE.has(length)) return length > SHORT ? BY_FIVES | BY_ENDS : BY_FIVES;
  if (length > SHORT) return length < LONG ? BY_TWOS | BY_TWO_ENDS : BY_TWOS | BY_ENDS;
  return length === 6 ? 0 : BY_TWOS;
}
