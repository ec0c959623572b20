import { added, addUp, both, roomFor, runOf, runOfText } from "../../names/run.js";
import { AHEAD, BEHIND, BESIDE, FIVES, listBeside, movedSevenths, SIXES, type Side, TWOS } from "./near-beside.js";

/**
 * The parts of a name by which a misspelling of it is sought: whatever the edits are, they leave one of these.
 *
 * A name of 6 to 9 letters has one edit, a longer one two, and its first four letters are left, or its last four. Where both
 * are, one of twelve letters or more has them as a part, and one of ten or eleven four and two. Else one edit at least lies
 * at the other end, in the four letters there or in a swap with the one before them, and what lies between has one edit at
 * most. From the end likewise: `near-beside.ts` says which parts are left then.
 *
 * A name of six has no three letters behind the first four, and the one edit of a name of up to eight may lie over the
 * border between the first four and the last. What is left then is in the list below; swaps are written out.
 *
 * Where another letter is doubled than in the name, all that is left is every run of a letter written once.
 */
export const FOUR_AND_FOUR = 0;
export const FOUR_AND_TWO = 1;
export const TWO_AND_FOUR = 2;
export const FIRST_FOUR = 3;
export const LAST_FOUR = 4;
export const THREE_AND_TWO = 5;
export const TWO_AND_THREE = 6;
export const THREE_AND_THREE = 7;
export const WRITTEN_OUT = 8;
export const RUNS_ONCE = 9;

/** A name of so many letters or more has the first four letters, three more and the last four with one between. */
export const LONG = 12;
/** A name up to this long has one edit. */
export const SHORT = 9;
/** One of so many has ten letters before its last four and the one beside them. */
export const OF_SIX = 15;
/** Of so many, the five letters behind the first four reach the last four: those two may change places. */
const REACHING = 13;
export const OF_FIVE: ReadonlySet<number> = new Set([9, REACHING, 14]);
const LETTERS = roomFor(2048);

const KIND = 0x3d4d51cb;

/** The number of a part. */
export function partOf(kind: number, run: number): number {
  return (run + Math.imul(kind + 1, KIND)) | 0;
}

/** The parts of a name: those that a text is asked for at each word, and those of short names. */
export interface Parts {
  readonly all: readonly number[];
  readonly short: readonly number[];
}

/**
 * Lists the numbers of the parts of a name of six letters or more, small ones and digits of ASCII.
 *
 * @param byEnd whether it is sought by its end too
 */
export function partsOf(key: string, byEnd: boolean): Parts {
  const all: number[] = [];
  const short: number[] = [];
  const { length } = key;
  const { codes, sums } = LETTERS;
  spell(key);
  const run = (from: number, to: number): number => runOf(sums, from, to);
  const ends = (first: number, last: number): number => both(run(0, first), run(length - last, length));
  if (length >= LONG) all.push(partOf(FOUR_AND_FOUR, ends(4, 4)));
  else if (length > SHORT) {
    all.push(partOf(FOUR_AND_TWO, ends(4, 2)));
    if (byEnd) all.push(partOf(TWO_AND_FOUR, ends(2, 4)));
  } else if (length === 6) {
    // So short a name holds no other, and is always sought by its end too.
    short.push(partOf(FIRST_FOUR, run(0, 4)), partOf(THREE_AND_TWO, ends(3, 2)), partOf(TWO_AND_THREE, ends(2, 3)));
    short.push(partOf(LAST_FOUR, run(2, 6)));
  } else if (length === 7) short.push(partOf(THREE_AND_THREE, ends(3, 3)));
  for (const at of SWAPPED[length] ?? []) short.push(partOf(WRITTEN_OUT, runOfText(swapped(key, at))));
  if (isDoubled(key)) all.push(partOf(RUNS_ONCE, runOnce(codes, 0, length)));
  if (length > 6) {
    putBeside(BEHIND, length, all);
    if (byEnd) putBeside(AHEAD, length, all);
  }
  if (length !== REACHING) return { all, short };
  spell(swapped(key, REACHING - 5));
  putBeside(BEHIND, length, all);
  spell(swapped(key, 3));
  if (byEnd) putBeside(AHEAD, length, all);
  return { all, short };
}

function spell(key: string): void {
  for (let at = 0; at < key.length; at++) LETTERS.codes[at] = key.charCodeAt(at);
  addUp(LETTERS, key.length);
}

/** Puts in what a name of so many letters has of four letters or six with those beside them. */
function putBeside(side: Side, length: number, all: number[]): void {
  if (length >= OF_SIX) {
    listBeside(LETTERS, side, 0, length, SIXES);
    for (let at = FIVES; at < SIXES; at++) all.push(BESIDE[at] as number);
    for (const moved of movedSevenths(LETTERS, side, length)) all.push(moved);
  } else if (OF_FIVE.has(length)) {
    listBeside(LETTERS, side, 0, length, FIVES);
    for (let at = TWOS; at < FIVES; at++) all.push(BESIDE[at] as number);
  } else {
    listBeside(LETTERS, side, 0, length, TWOS);
    for (let at = 0; at < TWOS; at++) all.push(BESIDE[at] as number);
  }
}

/** By the number of letters, which of them change places with the next where neither the first four are left nor the last. */
const SWAPPED: Readonly<Record<number, readonly number[]>> = { 6: [1, 2, 3], 7: [2, 3], 8: [3] };

function swapped(key: string, at: number): string {
  return `${key.slice(0, at)}${key[at + 1]}${key[at]}${key.slice(at + 2)}`;
}

/**
 * Tells whether another letter may be doubled than in a name. One double letter in place of another is two edits: a longer
 * name with one is found by its other parts.
 */
export function isDoubled(key: string): boolean {
  let doubles = 0;
  for (let at = 1; at < key.length; at++) if (key.charCodeAt(at) === key.charCodeAt(at - 1)) doubles++;
  return doubles > (key.length > SHORT ? 1 : 0);
}

/** The number of a run of letters in which every run of one letter is written once. */
export function runOnce(codes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++)
    if (at === from || codes[at] !== codes[at - 1]) sum = added(sum, codes[at] as number);
  return sum;
}
