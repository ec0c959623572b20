import { FAR, type Letters, runOf } from "../../names/run.js";

/**
 * The parts of a name that stand beside one another at its beginning, or at its end, where the other end is not left.
 *
 * What has one edit keeps all its letters but one in their order, and of as many letters that a text has in their place
 * all but one are the same: of the three behind the first four two, of the five behind them four. The longer a part is, the
 * fewer names have it: `over-st` hundreds of a long list.
 *
 * So a name of up to twelve letters is sought by four and two of three; one of 9, 13 or 14 by four and four of five (one of
 * 13 has no letter between these and its last four, and is put in with those two swapped too); one of fifteen or more by
 * its first six and three of the four behind them. Where the edit is before these, by the first four and the three in the
 * seventh place: these may have moved by one, or one of them has changed places, so that a name has four such parts.
 */
export const BESIDE = new Int32Array(13);
/** Up to where the parts stand: four and two of three, four and four of five, six and three of four and the last kind. */
export const TWOS = 3;
export const FIVES = 8;
export const SIXES = 13;
/** All of them that there are in seven letters more than one: `four` is the first of four of five. */
export const IN_EIGHT = 4;

/** The beginning of a run of letters, or its end. */
export interface Side {
  readonly begins: boolean;
  /** What tells its kinds of parts from others. */
  readonly twos: number;
  readonly fours: number;
  readonly threes: number;
  readonly sevenths: number;
}

export const BEHIND: Side = {
  begins: true,
  twos: 0x3d4d51cb,
  fours: 0x1f123bb5,
  threes: 0x6b43a9b5,
  sevenths: 0x2545f491,
};
export const AHEAD: Side = {
  begins: false,
  twos: 0x7a9aa396,
  fours: 0x5851f42d,
  threes: 0x14057b7e,
  sevenths: 0x4f6cdd1d,
};

/**
 * Lists the parts at the beginning of a run of letters, or at its end, in {@link BESIDE}. Written out, because a call costs
 * more than all that is done.
 *
 * @param many how many to list: {@link TWOS} and so on, or one, where there are but two letters beside the four
 */
export function listBeside({ codes, sums }: Letters, side: Side, from: number, to: number, many: number): void {
  const beside = BESIDE;
  const { begins } = side;
  const spread = Math.imul(begins ? runOf(sums, from, from + 4) : runOf(sums, to - 4, to), FAR);
  const two = (spread + side.twos) | 0;
  const at = begins ? from + 4 : Math.max(from, to - 7);
  const first = codes[at] as number;
  const second = codes[at + 1] as number;
  const third = codes[at + 2] as number;
  beside[0] = two + ((first << 7) | second);
  if (many < TWOS) return;
  beside[1] = two + ((first << 7) | third);
  beside[2] = two + ((second << 7) | third);
  if (many === TWOS) return;
  const four = (spread + side.fours) | 0;
  const five = begins ? from + 4 : Math.max(from, to - 9);
  const a = codes[five] as number;
  const b = codes[five + 1] as number;
  const c = codes[five + 2] as number;
  const d = codes[five + 3] as number;
  const ab = (a << 7) | b;
  beside[3] = four + ((ab << 14) | (c << 7) | d);
  if (many === IN_EIGHT) return;
  const e = codes[five + 4] as number;
  const de = (d << 7) | e;
  beside[4] = four + ((ab << 14) | (c << 7) | e);
  beside[5] = four + ((ab << 14) | de);
  beside[6] = four + ((a << 21) | (c << 14) | de);
  beside[7] = four + ((b << 21) | (c << 14) | de);
  if (many === FIVES) return;
  const six = (Math.imul(begins ? runOf(sums, from, from + 6) : runOf(sums, to - 6, to), FAR) + side.threes) | 0;
  const next = begins ? from + 6 : to - 10;
  const f = codes[next] as number;
  const g = codes[next + 1] as number;
  const h = codes[next + 2] as number;
  const i = codes[next + 3] as number;
  beside[8] = six + ((f << 14) | (g << 7) | h);
  beside[9] = six + ((f << 14) | (g << 7) | i);
  beside[10] = six + ((f << 14) | (h << 7) | i);
  beside[11] = six + ((g << 14) | (h << 7) | i);
  beside[12] = spread + side.sevenths + (begins ? (f << 14) | (g << 7) | h : (g << 14) | (h << 7) | i);
}

/** The parts in the seventh place of a name that a text has there after one edit between the first four letters and these. */
export function movedSevenths({ codes, sums }: Letters, side: Side, length: number): readonly number[] {
  const { begins, sevenths } = side;
  const spread = Math.imul(begins ? runOf(sums, 0, 4) : runOf(sums, length - 4, length), FAR) + sevenths;
  return MOVED.map((places) => {
    let three = 0;
    for (const place of begins ? places : [...places].reverse())
      three = (three << 7) | (codes[begins ? place : length - 1 - place] as number);
    return (spread + three) | 0;
  });
}

/** Of a letter left out, of one put in, and of the sixth and seventh swapped. */
const MOVED = [
  [7, 8, 9],
  [5, 6, 7],
  [5, 7, 8],
] as const;
