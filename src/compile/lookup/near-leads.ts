import { both, type Letters, runOf } from "../../names/run.js";
import * as part from "./near-keys.js";
import { passesSieve, type Sieve } from "./sieve.js";

/** What the first letters of a row may lead to, one bit for each kind of part; what its last may, four bits further up. */
const TO_SHORT = 1 << part.SHORT_HEAD;
const TO_HEAD = 1 << part.HEAD;
const TO_LONG = 1 << part.LONG_HEAD;
const TO_MIDDLE = 1 << part.HEAD_AND_MIDDLE;

/** Fewest letters of a row that is a misspelling: of any name, of one that has two edits, of one that has a middle. */
const LEAST = 5;
const LEAST_LONG = 8;
const LEAST_MIDDLE = 12;
/** Most of one that is a misspelling of a name with one edit, and of one without a middle. */
const MOST_SHORT = 10;
const MOST_HEAD = 15;

/** A name up to this long has one edit. */
const SHORT = 9;

/** By how many letters a row has: what its first ones and its last ones can lead to. */
const LEADS = Uint8Array.from({ length: 65 }, (_, length) => {
  let leads = length >= LEAST && length <= MOST_SHORT ? TO_SHORT : 0;
  if (length >= LEAST_LONG) leads |= length <= MOST_HEAD ? TO_LONG | TO_HEAD : TO_LONG;
  if (length >= LEAST_MIDDLE) leads |= TO_MIDDLE;
  return leads | (leads << part.FROM_END);
});

/** What the letters from a place on can lead to, of so many that follow. */
export function leadsFrom(sieve: Sieve, { sums }: Letters, from: number, end: number): number {
  const left = end - from;
  if (left < LEAST) return 0;
  const head = runOf(sums, from, from + 4);
  if (!has(sieve, part.ANY_HEAD, head)) return 0;
  let leads = has(sieve, part.SHORT_HEAD, head) ? TO_SHORT : 0;
  if (left < LEAST_LONG) return leads;
  if (has(sieve, part.HEAD, head)) leads |= TO_HEAD;
  if (has(sieve, part.LONG_HEAD, runOf(sums, from, from + 7))) leads |= TO_LONG;
  if (left < LEAST_MIDDLE) return leads;
  for (let at = from + 6; at <= from + 8; at++)
    if (has(sieve, part.HEAD_AND_MIDDLE, both(head, runOf(sums, at, at + 3)))) return leads | TO_MIDDLE;
  return leads;
}

/** What the letters up to a place can lead to. */
export function leadsTo(sieve: Sieve, { sums }: Letters, to: number): number {
  if (to < LEAST) return 0;
  const tail = runOf(sums, to - 4, to);
  if (!has(sieve, part.ANY_TAIL, tail)) return 0;
  let leads = has(sieve, part.SHORT_HEAD + part.FROM_END, tail) ? TO_SHORT : 0;
  if (to >= LEAST_LONG) {
    if (has(sieve, part.HEAD + part.FROM_END, tail)) leads |= TO_HEAD;
    if (has(sieve, part.LONG_HEAD + part.FROM_END, runOf(sums, to - 7, to))) leads |= TO_LONG;
    if (to >= LEAST_MIDDLE && hasMiddleBefore(sieve, sums, to, tail)) leads |= TO_MIDDLE;
  }
  return leads << part.FROM_END;
}

function hasMiddleBefore(sieve: Sieve, sums: Int32Array, to: number, tail: number): boolean {
  for (let at = to - 6; at >= to - 8; at--)
    if (has(sieve, part.HEAD_AND_MIDDLE + part.FROM_END, both(tail, runOf(sums, at - 3, at)))) return true;
  return false;
}

/**
 * What a row of letters can lead to, one bit for each kind of part: 0 for a row that is no misspelling of any name.
 *
 * @param leads what its first letters and its last can lead to
 */
export function leadsOf(
  sieve: Sieve,
  { codes, sums, doubles }: Letters,
  from: number,
  to: number,
  leads: number,
): number {
  const length = to - from;
  let all = leads & (LEADS[length] as number);
  if (length >= LEAST_LONG) {
    if (has(sieve, part.ENDS, both(runOf(sums, from, from + 3), runOf(sums, to - 3, to)))) all |= 1 << part.ENDS;
  }
  if (length <= 9) {
    if (has(sieve, part.THREE_AND_TWO, both(runOf(sums, from, from + 3), runOf(sums, to - 2, to))))
      all |= 1 << part.THREE_AND_TWO;
    if (length <= 8 && has(sieve, part.TWO_AND_THREE, both(runOf(sums, from, from + 2), runOf(sums, to - 3, to))))
      all |= 1 << part.TWO_AND_THREE;
    if (length === 6 && has(sieve, part.WRITTEN_OUT, runOf(sums, from, to))) all |= 1 << part.WRITTEN_OUT;
  }
  // One double letter in place of another is two edits: a name that may have two is found by the parts above.
  const more = (doubles[to - 1] as number) - (doubles[from] as number);
  if (more > 0 && (more > 1 || length <= SHORT) && has(sieve, part.RUNS_ONCE, part.runOnce(codes, from, to)))
    all |= 1 << part.RUNS_ONCE;
  return all;
}

function has(sieve: Sieve, kind: number, run: number): boolean {
  return passesSieve(sieve, part.partOf(kind, run));
}

/** The parts of the row that is read now. */
const PARTS = new Int32Array(16);

/**
 * Lists the parts of a row that may lead to a name.
 *
 * @returns how many they are, in {@link partAt}: that of runs written once the last
 */
export function listParts({ codes, sums }: Letters, from: number, to: number, leads: number): number {
  let many = 0;
  const fromEnd = leads >>> part.FROM_END;
  if ((leads | fromEnd) & (TO_SHORT | TO_HEAD | TO_LONG | TO_MIDDLE)) {
    const head = runOf(sums, from, from + 4);
    const tail = runOf(sums, to - 4, to);
    if (leads & TO_SHORT) PARTS[many++] = part.partOf(part.SHORT_HEAD, head);
    if (leads & TO_HEAD) PARTS[many++] = part.partOf(part.HEAD, head);
    if (leads & TO_LONG) PARTS[many++] = part.partOf(part.LONG_HEAD, runOf(sums, from, from + 7));
    if (leads & TO_MIDDLE)
      for (let at = from + 6; at <= from + 8; at++)
        PARTS[many++] = part.partOf(part.HEAD_AND_MIDDLE, both(head, runOf(sums, at, at + 3)));
    if (fromEnd & TO_SHORT) PARTS[many++] = part.partOf(part.SHORT_HEAD + part.FROM_END, tail);
    if (fromEnd & TO_HEAD) PARTS[many++] = part.partOf(part.HEAD + part.FROM_END, tail);
    if (fromEnd & TO_LONG) PARTS[many++] = part.partOf(part.LONG_HEAD + part.FROM_END, runOf(sums, to - 7, to));
    if (fromEnd & TO_MIDDLE)
      for (let at = to - 6; at >= to - 8; at--)
        PARTS[many++] = part.partOf(part.HEAD_AND_MIDDLE + part.FROM_END, both(tail, runOf(sums, at - 3, at)));
  }
  if (leads & (1 << part.ENDS)) PARTS[many++] = part.partOf(part.ENDS, endsOf(sums, from, to, 3, 3));
  if (leads & (1 << part.THREE_AND_TWO)) PARTS[many++] = part.partOf(part.THREE_AND_TWO, endsOf(sums, from, to, 3, 2));
  if (leads & (1 << part.TWO_AND_THREE)) PARTS[many++] = part.partOf(part.TWO_AND_THREE, endsOf(sums, from, to, 2, 3));
  if (leads & (1 << part.WRITTEN_OUT)) PARTS[many++] = part.partOf(part.WRITTEN_OUT, runOf(sums, from, to));
  if (leads & (1 << part.RUNS_ONCE)) PARTS[many++] = part.partOf(part.RUNS_ONCE, part.runOnce(codes, from, to));
  return many;
}

export function partAt(at: number): number {
  return PARTS[at] as number;
}

function endsOf(sums: Int32Array, from: number, to: number, first: number, last: number): number {
  return both(runOf(sums, from, from + first), runOf(sums, to - last, to));
}
