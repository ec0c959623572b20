import { both, type Letters, runOf } from "../../names/run.js";
import * as part from "./near-keys.js";
import type { NearTable } from "./near-table.js";
import { type Sieve, sifted, siftedOf } from "./sieve.js";

/**
 * What a row of letters can lead to, one bit each. The first letters, whatever follows: four that begin a name; three bits
 * for two of the three letters behind them, and five for four of the five behind them.
 */
const BEGINS = 1;
/** The last letters: the same, so many bits further up. */
const FROM_END = 9;
/** The row as a whole: its part of a kind, so many bits further up. The first two kinds are not among them. */
const WHOLE = 16;

/** How many letters a row has that is a misspelling: at all, and of a name of more than six, of ten or eleven, of more. */
const LEAST = 5;
const LEAST_NEXT = 6;
const LEAST_TEN = 8;
const MOST_TEN = 13;
const LEAST_TWELVE = 10;
/** Of a name that is sought by two letters beside four; of one that is sought by four beside four. */
const MOST_TWOS = 15;
const LEAST_FOURS = 12;
/** Of a name of six letters at most, and of one with two letters swapped of which neither four first nor last are left. */
const MOST_SIX = 7;
const MOST_WRITTEN_OUT = 8;
/** A name up to this long has one edit. */
const SHORT = 9;

/** What the letters from a place on can lead to, of so many that follow. */
export function leadsFrom(table: NearTable, letters: Letters, from: number, end: number): number {
  const left = end - from;
  if (left < LEAST) return 0;
  const head = runOf(letters.sums, from, from + 4);
  if (sifted(table.heads, head) === 0) return 0;
  const many = besideOf(left);
  if (many === 0) return BEGINS;
  part.listBeside(letters, part.BEHIND, head, from + 4, from + 4, many);
  return BEGINS | (siftedOf(table.sieve, part.BESIDE, many) << 1);
}

/** What the letters up to a place can lead to. */
export function leadsTo(table: NearTable, letters: Letters, to: number): number {
  if (to < LEAST) return 0;
  const tail = runOf(letters.sums, to - 4, to);
  if (sifted(table.tails, tail) === 0) return 0;
  const many = besideOf(to);
  if (many === 0) return BEGINS << FROM_END;
  part.listBeside(letters, part.BEFORE, tail, Math.max(0, to - 7), Math.max(0, to - 9), many);
  return (BEGINS | (siftedOf(table.sieve, part.BESIDE, many) << 1)) << FROM_END;
}

/** How many parts four letters have with those beside them, where there are so many in all. */
function besideOf(letters: number): number {
  if (letters < LEAST_NEXT) return 0;
  if (letters === LEAST_NEXT) return 1;
  return letters < LEAST_FOURS ? part.TWOS : part.FOURS;
}

const TWOS = 0b111 << 1;
const FOURS = 0b11111 << 4;
const BOTH = BEGINS | (BEGINS << FROM_END);

/**
 * What a row of letters can lead to: 0 for a row that is no misspelling of any name.
 *
 * @param leads what its first letters and its last can lead to
 */
export function leadsOf(table: NearTable, letters: Letters, from: number, to: number, leads: number): number {
  const { codes, sums, doubles } = letters;
  const length = to - from;
  let all = 0;
  if (length >= LEAST_NEXT && length <= MOST_TWOS) all = leads & (TWOS | (TWOS << FROM_END));
  if (length >= LEAST_FOURS) all |= leads & (FOURS | (FOURS << FROM_END));
  let many = 0;
  if (length >= LEAST_TWELVE && (leads & BOTH) === BOTH)
    many = ask(many, part.FOUR_AND_FOUR, endsOf(sums, from, to, 4, 4));
  if (length >= LEAST_TEN && length <= MOST_TEN) {
    if (leads & BEGINS) many = ask(many, part.FOUR_AND_TWO, endsOf(sums, from, to, 4, 2));
    if (leads & (BEGINS << FROM_END)) many = ask(many, part.TWO_AND_FOUR, endsOf(sums, from, to, 2, 4));
  }
  // One double letter in place of another is two edits: a name that may have two is found by the parts above.
  const more = (doubles[to - 1] as number) - (doubles[from] as number);
  if (more > 0 && (more > 1 || length <= SHORT)) many = ask(many, part.RUNS_ONCE, part.runOnce(codes, from, to));
  if (many > 0) all |= answered(table.sieve, many);
  return length > MOST_WRITTEN_OUT ? all : all | shortLeadsOf(table, sums, from, to, leads);
}

function shortLeadsOf({ short }: NearTable, sums: Int32Array, from: number, to: number, leads: number): number {
  const length = to - from;
  let many = 0;
  if (length <= MOST_SIX) {
    if (leads & BEGINS) many = ask(many, part.FIRST_FOUR, runOf(sums, from, from + 4));
    if (leads & (BEGINS << FROM_END)) many = ask(many, part.LAST_FOUR, runOf(sums, to - 4, to));
    many = ask(many, part.THREE_AND_TWO, endsOf(sums, from, to, 3, 2));
    many = ask(many, part.TWO_AND_THREE, endsOf(sums, from, to, 2, 3));
    if (length > LEAST) many = ask(many, part.THREE_AND_THREE, endsOf(sums, from, to, 3, 3));
  }
  if (length > LEAST) many = ask(many, part.WRITTEN_OUT, runOf(sums, from, to));
  return answered(short, many);
}

/** The parts that are asked for now, and their kinds. */
const ASKED = new Int32Array(8);
const KINDS = new Uint8Array(8);

function ask(many: number, kind: number, run: number): number {
  ASKED[many] = part.partOf(kind, run);
  KINDS[many] = kind;
  return many + 1;
}

/** Of which of these kinds the row has a part of a name. */
function answered(sieve: Sieve, many: number): number {
  const bits = siftedOf(sieve, ASKED, many);
  let all = 0;
  for (let i = 0; bits >>> i !== 0; i++) if (((bits >>> i) & 1) !== 0) all |= 1 << (WHOLE + (KINDS[i] as number));
  return all;
}

function endsOf(sums: Int32Array, from: number, to: number, first: number, last: number): number {
  return both(runOf(sums, from, from + first), runOf(sums, to - last, to));
}

/** The parts of the row that is read now. */
const PARTS = new Int32Array(32);

/**
 * Lists the parts of a row that may lead to a name.
 *
 * @returns how many they are, in {@link partAt}: that of runs written once the last
 */
export function listParts(letters: Letters, from: number, to: number, leads: number): number {
  const ownEnd = leads >>> FROM_END;
  let many = 0;
  if (leads & (TWOS | FOURS)) {
    part.listBeside(letters, part.BEHIND, runOf(letters.sums, from, from + 4), from + 4, from + 4, listedOf(leads));
    many = listOf(leads, many);
  }
  if (ownEnd & (TWOS | FOURS)) {
    const [three, five] = [Math.max(0, to - 7), Math.max(0, to - 9)];
    part.listBeside(letters, part.BEFORE, runOf(letters.sums, to - 4, to), three, five, listedOf(ownEnd));
    many = listOf(ownEnd, many);
  }
  return leads >>> (WHOLE + 2) === 0 ? many : listWhole(letters, from, to, leads, many);
}

/** How many parts were listed, of which some are known. */
function listedOf(leads: number): number {
  return (leads & FOURS) === 0 ? part.TWOS : part.FOURS;
}

function listOf(leads: number, before: number): number {
  let many = before;
  for (let i = 0; i < part.FOURS; i++) if (((leads >>> (i + 1)) & 1) !== 0) PARTS[many++] = part.BESIDE[i] as number;
  return many;
}

function listWhole({ codes, sums }: Letters, from: number, to: number, leads: number, before: number): number {
  let many = before;
  for (const [kind, first, last] of ENDS)
    if (leads & (1 << (WHOLE + kind))) PARTS[many++] = part.partOf(kind, endsOf(sums, from, to, first, last));
  if (leads & (1 << (WHOLE + part.FIRST_FOUR)))
    PARTS[many++] = part.partOf(part.FIRST_FOUR, runOf(sums, from, from + 4));
  if (leads & (1 << (WHOLE + part.LAST_FOUR))) PARTS[many++] = part.partOf(part.LAST_FOUR, runOf(sums, to - 4, to));
  if (leads & (1 << (WHOLE + part.WRITTEN_OUT))) PARTS[many++] = part.partOf(part.WRITTEN_OUT, runOf(sums, from, to));
  if (leads & HAS_RUNS_ONCE) PARTS[many++] = part.partOf(part.RUNS_ONCE, part.runOnce(codes, from, to));
  return many;
}

/** Set where the last part is that of runs written once. */
export const HAS_RUNS_ONCE = 1 << (WHOLE + part.RUNS_ONCE);

const ENDS = [
  [part.FOUR_AND_FOUR, 4, 4],
  [part.FOUR_AND_TWO, 4, 2],
  [part.TWO_AND_FOUR, 2, 4],
  [part.THREE_AND_TWO, 3, 2],
  [part.TWO_AND_THREE, 2, 3],
  [part.THREE_AND_THREE, 3, 3],
] as const;

export function partAt(at: number): number {
  return PARTS[at] as number;
}
