import { both, type Letters, runOf } from "../../names/run.js";
import { AHEAD, BEHIND, BESIDE, FIVES, IN_EIGHT, listBeside, SIXES, type Side, TWOS } from "./near-beside.js";
import * as part from "./near-keys.js";
import { BEGINS, BY_ENDS, BY_RUNS, BY_SHORT, BY_TWO_ENDS, FROM_END } from "./near-kinds.js";
import type { NearTable } from "./near-table.js";
import { type Sieve, sifted, siftedOf } from "./sieve.js";

/** How many letters a row has that is a misspelling at all, and of a name of more than six. */
const LEAST = 5;
const LEAST_NEXT = 6;
const IN_FIVES = 8;
const IN_SIXES = 13;
/** Of a name of six letters at most, and of one with two letters swapped of which neither four first nor last are left. */
const MOST_SIX = 7;
const MOST_WRITTEN_OUT = 8;
/** A name up to this long has one edit. */
const SHORT = 9;

/** What the letters from a place on can lead to, up to the last of the text, see `near-kinds.ts`. */
export function leadsFrom(table: NearTable, letters: Letters, from: number, end: number): number {
  if (end - from < LEAST || sifted(table.heads, runOf(letters.sums, from, from + 4)) === 0) return 0;
  return leadsBeside(table.sieve, letters, BEHIND, from, end);
}

/** What the letters up to a place can lead to, from the first of the text on. */
export function leadsTo(table: NearTable, letters: Letters, to: number): number {
  if (to < LEAST || sifted(table.tails, runOf(letters.sums, to - 4, to)) === 0) return 0;
  return leadsBeside(table.sieve, letters, AHEAD, 0, to) << FROM_END;
}

function leadsBeside(sieve: Sieve, letters: Letters, side: Side, from: number, to: number): number {
  const left = to - from;
  if (left < LEAST_NEXT) return BEGINS;
  const many = besideOf(left);
  listBeside(letters, side, from, to, many);
  return BEGINS | (siftedOf(sieve, BESIDE, many) << 1);
}

/** How many parts four letters have with those beside them, where there are so many in all. */
function besideOf(letters: number): number {
  if (letters >= IN_SIXES) return SIXES;
  if (letters > IN_FIVES) return FIVES;
  if (letters === IN_FIVES) return IN_EIGHT;
  return letters === LEAST_NEXT ? 1 : TWOS;
}

const BOTH = BEGINS | (BEGINS << FROM_END);

/** The parts of the row that is read now. */
const PARTS = new Int32Array(40);
/** Set beside the number of parts where the last is that of runs written once. */
export const HAS_RUNS_ONCE = 1 << 8;

/**
 * Lists the parts that a row of letters has of names, for {@link partAt}.
 *
 * @param leads what its first letters and its last can lead to
 * @returns how many they are: 0 for a row that is no misspelling of any name
 */
export function leadsOf(table: NearTable, letters: Letters, from: number, to: number, leads: number): number {
  const length = to - from;
  const { doubles } = letters;
  const kinds = table.kinds[length] as number;
  // One double letter in place of another is two edits: a name that may have two is found by the other parts.
  const more = (doubles[to - 1] as number) - (doubles[from] as number);
  const doubled = (kinds & BY_RUNS) !== 0 && (more > 1 || (more === 1 && length <= SHORT));
  const beside = leads & kinds;
  const ends = (leads & BOTH) === BOTH ? BY_ENDS | BY_TWO_ENDS : leads === 0 ? 0 : BY_TWO_ENDS;
  if (beside === 0 && (kinds & (BY_SHORT | ends)) === 0 && !doubled) return 0;
  let many = 0;
  if (beside !== 0) {
    many = put(letters, BEHIND, from, to, beside, many);
    many = put(letters, AHEAD, from, to, beside >>> FROM_END, many);
  }
  if ((kinds & BY_SHORT) !== 0) many = putShort(table.short, letters.sums, from, to, leads, many);
  if ((kinds & ends) !== 0) many = putEnds(table.sieve, letters.sums, from, to, leads, kinds & ends, many);
  return doubled ? putRuns(table.sieve, letters.codes, from, to, many) : many;
}

function putEnds(
  sieve: Sieve,
  sums: Int32Array,
  from: number,
  to: number,
  leads: number,
  kinds: number,
  before: number,
): number {
  let asked = 0;
  if ((kinds & BY_ENDS) !== 0) ASKED[asked++] = endsOf(part.FOUR_AND_FOUR, sums, from, to, 4, 4);
  if ((kinds & BY_TWO_ENDS) !== 0) {
    if (leads & BEGINS) ASKED[asked++] = endsOf(part.FOUR_AND_TWO, sums, from, to, 4, 2);
    if (leads & (BEGINS << FROM_END)) ASKED[asked++] = endsOf(part.TWO_AND_FOUR, sums, from, to, 2, 4);
  }
  return putKnown(sieve, asked, before);
}

function putRuns(sieve: Sieve, codes: Uint8Array, from: number, to: number, before: number): number {
  const once = part.partOf(part.RUNS_ONCE, part.runOnce(codes, from, to));
  if (sifted(sieve, once) === 0) return before;
  PARTS[before] = once;
  return (before + 1) | HAS_RUNS_ONCE;
}

function putShort(short: Sieve, sums: Int32Array, from: number, to: number, leads: number, before: number): number {
  const length = to - from;
  if (length > MOST_WRITTEN_OUT) return before;
  let asked = 0;
  if (length <= MOST_SIX) {
    if (leads & BEGINS) ASKED[asked++] = part.partOf(part.FIRST_FOUR, runOf(sums, from, from + 4));
    if (leads & (BEGINS << FROM_END)) ASKED[asked++] = part.partOf(part.LAST_FOUR, runOf(sums, to - 4, to));
    ASKED[asked++] = endsOf(part.THREE_AND_TWO, sums, from, to, 3, 2);
    ASKED[asked++] = endsOf(part.TWO_AND_THREE, sums, from, to, 2, 3);
    if (length > LEAST) ASKED[asked++] = endsOf(part.THREE_AND_THREE, sums, from, to, 3, 3);
  }
  if (length > LEAST) ASKED[asked++] = part.partOf(part.WRITTEN_OUT, runOf(sums, from, to));
  return putKnown(short, asked, before);
}

/** The parts that are asked for now. */
const ASKED = new Int32Array(8);

/** Puts those of these parts in that some name may have. */
function putKnown(sieve: Sieve, asked: number, before: number): number {
  let many = before;
  const known = siftedOf(sieve, ASKED, asked);
  for (let i = 0; known >>> i !== 0; i++) if (((known >>> i) & 1) !== 0) PARTS[many++] = ASKED[i] as number;
  return many;
}

/** Puts those parts in that are known of the first letters or of the last. */
function put(letters: Letters, side: Side, from: number, to: number, leads: number, before: number): number {
  let many = before;
  const known = (leads >>> 1) & ((1 << SIXES) - 1);
  if (known === 0) return many;
  listBeside(letters, side, side.begins ? from : 0, to, listedOf(32 - Math.clz32(known)));
  for (let i = 0; known >>> i !== 0; i++) if (((known >>> i) & 1) !== 0) PARTS[many++] = BESIDE[i] as number;
  return many;
}

/** How many parts to list, so that so many are there. */
function listedOf(many: number): number {
  if (many > FIVES) return SIXES;
  if (many > IN_EIGHT) return FIVES;
  if (many > TWOS) return IN_EIGHT;
  return many > 1 ? TWOS : 1;
}

function endsOf(kind: number, sums: Int32Array, from: number, to: number, first: number, last: number): number {
  return part.partOf(kind, both(runOf(sums, from, from + first), runOf(sums, to - last, to)));
}

export function partAt(at: number): number {
  return PARTS[at] as number;
}
