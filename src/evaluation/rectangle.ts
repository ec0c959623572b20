import { upperBound } from "../compile/effect-node.js";
import type { ConstantWithin, Range } from "../model/index.js";
import { dayText, FIRST_DAY, LAST_DAY, MINUTES } from "../time/day.js";
import { momentText } from "../time/washington.js";

/** The two axes of a table: days on which something became known, moments at which something begins or ends. */
export interface Cells {
  readonly known: readonly number[];
  readonly at: readonly number[];
}

/** Whether a cell holds the same answer as the one that is asked about. */
export type Same = (row: number, column: number, after: boolean) => boolean;

/**
 * Finds the rectangle in which an answer stays the same: with the day of knowledge fixed, the moments are widened as
 * far as the answer holds; then the days of knowledge, as far as that whole span keeps it. It asks outwards and no
 * further than the first cell that differs.
 */
export function rectangleOf(axes: Cells, same: Same, moment: number, knownDay: number): ConstantWithin {
  const { known, at } = axes;
  const row = upperBound(known, knownDay);
  const turn = (knownDay + 1) * MINUTES;
  const [from, to] = widen(segmentsOf(at, turn), moment, (s) => same(row, s.column, s.after));
  const columns = columnsWithin(at, from, to);
  let first = knownDay;
  let last = knownDay;
  for (let r = row; r >= 0; r--) {
    const [low, high] = daysOfKnowledge(known, at, r, columns, from, to, (c, side) => same(r, c, side));
    if (low > high || high < first - 1) break;
    first = Math.min(first, low);
    if (low > (known[r - 1] ?? -Infinity)) break;
  }
  for (let r = row; r <= known.length; r++) {
    const [low, high] = daysOfKnowledge(known, at, r, columns, from, to, (c, side) => same(r, c, side));
    if (low > high || low > last + 1) break;
    last = Math.max(last, high);
    if (high < (known[r] ?? Infinity) - 1) break;
  }
  return Object.freeze({
    at: range(from === -Infinity ? null : momentText(from), to === Infinity ? null : momentText(to)),
    asKnownAt: range(edge(first), edge(last + 1)),
  });
}

const range = (from: string | null, to: string | null): Range => Object.freeze([from, to] as const);
const edge = (day: number) => (day < FIRST_DAY || day > LAST_DAY ? null : dayText(day));

/** A span of moments within one column and on one side of the day of knowledge. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly after: boolean;
}

/** Cuts the axis of moments at its edges and at the turn from "up to the day of knowledge" to "after it". */
function segmentsOf(at: readonly number[], turn: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (let column = 0; column <= at.length; column++) {
    const from = at[column - 1] ?? -Infinity;
    const to = at[column] ?? Infinity;
    if (from < turn) segments.push({ from, to: Math.min(to, turn), column, after: false });
    if (to > turn) segments.push({ from: Math.max(from, turn), to, column, after: true });
  }
  return segments;
}

/** Widens from the segment of a moment to both sides, as far as the answer holds. */
function widen(segments: readonly Segment[], moment: number, holds: (segment: Segment) => boolean): [number, number] {
  const start = segments.findIndex((segment) => moment < segment.to);
  let first = start;
  let last = start;
  while (first > 0 && holds(segments[first - 1] as Segment)) first -= 1;
  while (last < segments.length - 1 && holds(segments[last + 1] as Segment)) last += 1;
  return [(segments[first] as Segment).from, (segments[last] as Segment).to];
}

function columnsWithin(at: readonly number[], from: number, to: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column <= at.length; column++) {
    const begins = at[column - 1] ?? -Infinity;
    const ends = at[column] ?? Infinity;
    if (begins < to && ends > from) columns.push(column);
  }
  return columns;
}

/**
 * The days of knowledge within a row for which a whole span of moments keeps the answer. A column whose answer differs
 * after the day of knowledge has to lie wholly up to it; one whose answer differs up to it, wholly after it.
 */
function daysOfKnowledge(
  known: readonly number[],
  at: readonly number[],
  row: number,
  columns: readonly number[],
  from: number,
  to: number,
  holds: (column: number, after: boolean) => boolean,
): [number, number] {
  let low = known[row - 1] ?? -Infinity;
  let high = (known[row] ?? Infinity) - 1;
  for (const column of columns) {
    const begins = Math.max(from, at[column - 1] ?? -Infinity);
    const ends = Math.min(to, at[column] ?? Infinity);
    if (!holds(column, true)) low = Math.max(low, Math.ceil(ends / MINUTES) - 1);
    if (!holds(column, false)) high = Math.min(high, Math.floor(begins / MINUTES) - 1);
  }
  return [low, high];
}
