import { addUp, BASE, both, FAR, type Letters, roomFor, runOf, runOfText } from "../../names/run.js";

/**
 * The parts of a name by which a misspelling of it is sought: whatever the edits are, they leave one of these.
 *
 * A name of 6 to 9 letters has one edit, a longer one two, and its first four letters are left, or its last four. Of the
 * three letters behind the first four, one edit leaves two in their order, and whatever it is, two of the three that a
 * text has in their place are the same two. Two edits there leave the end: four letters of a name of twelve or more, and
 * two of a shorter one (a letter swapped with the one behind the three counts as there). From the end likewise.
 *
 * A name of fourteen or more has six letters at least between its first four and its last. Where not both ends are left,
 * one edit lies at the other end and one at most among the five letters behind those that are: of five, four are left.
 * Four letters and two are shared by hundreds of names of a long list, `over-st` or `-ed-ness`; eight hardly are.
 *
 * A name of six has no three letters behind the first four, and the one edit of a name of up to eight may lie over the
 * border between the first four and the last. What is left then is in the list below; swaps are written out.
 *
 * Where another letter is doubled than in the name, all that is left is every run of a letter written once.
 */
export const FOUR_AND_NEXT = 0;
/** From the end. */
export const FOUR_AND_BEFORE = 1;
export const FOUR_AND_FOUR = 2;
export const FOUR_AND_TWO = 3;
export const TWO_AND_FOUR = 4;
export const FIRST_FOUR = 5;
export const LAST_FOUR = 6;
export const THREE_AND_TWO = 7;
export const TWO_AND_THREE = 8;
export const THREE_AND_THREE = 9;
export const WRITTEN_OUT = 10;
export const RUNS_ONCE = 11;
export const FOUR_OF_NEXT = 12;
export const FOUR_OF_BEFORE = 13;

/** A name of so many letters or more has the first four letters, three more and the last four with one between. */
const LONG = 12;
const SHORT = 9;
/** One of so many has five letters behind the first four of which one has an edit at most. */
export const LONGER = 14;
const LETTERS = roomFor(2048);

const KIND = 0x3d4d51cb;

/** The number of a part. */
export function partOf(kind: number, run: number): number {
  return (run + Math.imul(kind + 1, KIND)) | 0;
}

/** The parts of four letters with letters beside them: three with two of three, then five with four of five. */
export const BESIDE = new Int32Array(8);
export const TWOS = 3;
export const FOURS = 8;

/**
 * Lists the parts of four letters with those beside them, in {@link BESIDE}. Written out, because a call costs more than
 * all that is done.
 *
 * @param four their number
 * @param at where the three letters beside them begin, and where the five do
 * @param many how many to list: {@link TWOS}, {@link FOURS}, or one, where there are but two letters
 */
export function listBeside(
  { codes, sums }: Letters,
  kinds: readonly [twos: number, fours: number],
  four: number,
  at: number,
  atFive: number,
  many: number,
): void {
  const beside = BESIDE;
  const spread = Math.imul(four, FAR);
  const two = (spread + Math.imul(kinds[0] + 1, KIND)) | 0;
  const [first, second, third] = [codes[at] as number, codes[at + 1] as number, codes[at + 2] as number];
  beside[0] = two + ((first << 7) | second);
  if (many < TWOS) return;
  beside[1] = two + ((first << 7) | third);
  beside[2] = two + ((second << 7) | third);
  if (many < FOURS) return;
  const five = (spread + Math.imul(kinds[1] + 1, KIND)) | 0;
  const [from, one, next] = [sums[atFive] as number, sums[atFive + 1] as number, sums[atFive + 2] as number];
  const [last, all] = [sums[atFive + 4] as number, sums[atFive + 5] as number];
  const middle = sums[atFive + 3] as number;
  // All but the first, but the second, and so on.
  beside[3] = five + (all - Math.imul(one, BASE_4));
  beside[4] = five + (Math.imul(one - Math.imul(from, BASE), BASE_3) + all - Math.imul(next, BASE_3));
  beside[5] = five + (Math.imul(next - Math.imul(from, BASE_2), BASE_2) + all - Math.imul(middle, BASE_2));
  beside[6] = five + (Math.imul(middle - Math.imul(from, BASE_3), BASE) + all - Math.imul(last, BASE));
  beside[7] = five + (last - Math.imul(from, BASE_4));
}

const BASE_2 = Math.imul(BASE, BASE);
const BASE_3 = Math.imul(BASE_2, BASE);
const BASE_4 = Math.imul(BASE_3, BASE);

/** Of four letters with those behind them, and with those before. */
export const BEHIND = [FOUR_AND_NEXT, FOUR_OF_NEXT] as const;
export const BEFORE = [FOUR_AND_BEFORE, FOUR_OF_BEFORE] as const;

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
  for (let at = 0; at < length; at++) codes[at] = key.charCodeAt(at);
  addUp(LETTERS, length);
  const run = (from: number, to: number): number => runOf(sums, from, to);
  const ends = (first: number, last: number): number => both(run(0, first), run(length - last, length));
  const [head, tail] = [run(0, 4), run(length - 4, length)];
  if (length > 6) {
    const [first, end] = length >= LONGER ? [TWOS, FOURS] : [0, TWOS];
    listBeside(LETTERS, BEHIND, head, 4, 4, end);
    for (let at = first; at < end; at++) all.push(BESIDE[at] as number);
    listBeside(LETTERS, BEFORE, tail, length - 7, Math.max(0, length - 9), end);
    if (byEnd) for (let at = first; at < end; at++) all.push(BESIDE[at] as number);
  }
  if (length >= LONG) all.push(partOf(FOUR_AND_FOUR, ends(4, 4)));
  else if (length > SHORT) {
    all.push(partOf(FOUR_AND_TWO, ends(4, 2)));
    if (byEnd) all.push(partOf(TWO_AND_FOUR, ends(2, 4)));
  } else if (length === 6) {
    // So short a name holds no other, and is always sought by its end too.
    short.push(partOf(FIRST_FOUR, head), partOf(THREE_AND_TWO, ends(3, 2)), partOf(TWO_AND_THREE, ends(2, 3)));
    short.push(partOf(LAST_FOUR, tail));
  } else if (length === 7) short.push(partOf(THREE_AND_THREE, ends(3, 3)));
  for (const at of SWAPPED[length] ?? []) short.push(partOf(WRITTEN_OUT, runOfText(swapped(key, at))));
  if (lastDouble(codes, length) > 0) all.push(partOf(RUNS_ONCE, runOnce(codes, 0, length)));
  return { all, short };
}

/** By the number of letters, which of them change places with the next where neither the first four are left nor the last. */
const SWAPPED: Readonly<Record<number, readonly number[]>> = { 6: [1, 2, 3], 7: [2, 3], 8: [3] };

function swapped(key: string, at: number): string {
  return `${key.slice(0, at)}${key[at + 1]}${key[at]}${key.slice(at + 2)}`;
}

function lastDouble(codes: Uint8Array, length: number): number {
  let at = length - 1;
  while (at > 0 && codes[at] !== codes[at - 1]) at--;
  return at;
}

/** The number of a run of letters in which every run of one letter is written once. */
export function runOnce(codes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++)
    if (at === from || codes[at] !== codes[at - 1]) sum = (Math.imul(sum, BASE) + (codes[at] as number)) | 0;
  return sum;
}
