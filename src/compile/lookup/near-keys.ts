import { added, addUp, both, roomFor, runOf } from "../../names/run.js";

/**
 * The parts of a name by which a misspelling of it is sought: whatever the edits are, they leave one of these as it is.
 *
 * - A name of 6 to 9 letters has one edit. It leaves the first four letters or the last four; in the middle of up to
 *   eight letters, three and two at the ends, or two and three; of six, swaps in the middle are written out.
 * - A longer one has two, and its first four letters are left, or its last four. They also leave the first seven, or the
 *   three at either end; else one lies among the fifth to the seventh letter and one among the last three, and what is
 *   between is moved by one at most: of that three letters behind the first four, which a name of fewer than fourteen has
 *   not. From the end likewise.
 * - Where another letter is doubled than in the name, all that is left is every run of a letter written once.
 */
export const SHORT_HEAD = 0;
export const HEAD = 1;
export const LONG_HEAD = 2;
export const HEAD_AND_MIDDLE = 3;
/** From the end: four more. */
export const FROM_END = 4;
export const ENDS = 8;
export const THREE_AND_TWO = 9;
export const TWO_AND_THREE = 10;
export const WRITTEN_OUT = 11;
export const RUNS_ONCE = 12;
/** Four letters at one end of any name: what tells in one step that most of the others need not be sought. */
export const ANY_HEAD = 13;
export const ANY_TAIL = 14;

/** A name of up to so many letters has one edit. */
const SHORT = 9;
/** Up to so many, two edits may leave no three letters between. */
const NO_MIDDLE = 13;
/** Seven letters at the end go over the border of two words of which the second has so many. */
const FEW = 6;
const LETTERS = roomFor(2048);

/** The number of a part. */
export function partOf(kind: number, run: number): number {
  return (run + Math.imul(kind + 1, 0x3d4d51cb)) | 0;
}

/**
 * Lists the numbers of the parts of a name of six letters or more, small ones and digits of ASCII.
 *
 * @param holds whether it is not sought by its end
 * @param held how many letters the name has with which it then begins: it is sought by what goes over the end of that
 */
export function partsOf(key: string, holds: boolean, held: number): readonly number[] {
  const parts: number[] = [];
  const put = (kind: number, run: number): void => {
    parts.push(partOf(kind, run));
  };
  const { length } = key;
  const { codes, sums } = LETTERS;
  for (let at = 0; at < length; at++) codes[at] = key.charCodeAt(at);
  addUp(LETTERS, length);
  const ends = (first: number, last: number): number => both(runOf(sums, 0, first), runOf(sums, length - last, length));
  if (length <= SHORT) {
    put(SHORT_HEAD, runOf(sums, 0, 4));
    if (!holds) put(SHORT_HEAD + FROM_END, runOf(sums, length - 4, length));
    if (length < 9) put(THREE_AND_TWO, ends(3, 2));
    if (length < 8) put(TWO_AND_THREE, ends(2, 3));
    if (length === 6) for (const at of [1, 2, 3]) put(WRITTEN_OUT, runWithSwap(codes, at));
  } else {
    put(ENDS, ends(3, 3));
    const head = runOf(sums, 0, 4);
    put(LONG_HEAD, runOf(sums, 0, 7));
    if (length <= NO_MIDDLE) put(HEAD, head);
    else for (const first of [7, 6]) put(HEAD_AND_MIDDLE, both(head, threeOf(codes, first, 8, 9)));
    const tail = runOf(sums, length - 4, length);
    if (!holds || (held > 0 && length - held <= FEW)) put(LONG_HEAD + FROM_END, runOf(sums, length - 7, length));
    if (!holds && length <= NO_MIDDLE) put(HEAD + FROM_END, tail);
    else if (!holds || (held > 0 && length - held > FEW))
      for (const last of [length - 8, length - 7])
        put(HEAD_AND_MIDDLE + FROM_END, both(tail, threeOf(codes, length - 10, length - 9, last)));
  }
  if (lastDouble(codes, length) > 0) put(RUNS_ONCE, runOnce(codes, 0, length));
  return parts;
}

function threeOf(codes: Uint8Array, ...places: readonly [number, number, number]): number {
  return places.reduce((sum, at) => added(sum, codes[at] as number), 0);
}

function runWithSwap(codes: Uint8Array, swapped: number): number {
  let sum = 0;
  for (let at = 0; at < 6; at++) {
    const from = at === swapped ? at + 1 : at === swapped + 1 ? at - 1 : at;
    sum = added(sum, codes[from] as number);
  }
  return sum;
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
    if (at === from || codes[at] !== codes[at - 1]) sum = added(sum, codes[at] as number);
  return sum;
}
