import { fail } from "../errors.js";
import type { DiffAnswer, Difference } from "../model/index.js";
import { dayText, FIRST_DAY, LAST_DAY, MINUTES } from "../time/day.js";
import { momentText } from "../time/washington.js";
import type { DiffAxes, Span } from "./diff-axes.js";

/** Where, and what both answer there. */
type Rectangle = Pick<Difference, "at" | "asKnownAt" | "before" | "after">;

/** Both answers in one cell: for moments up to the day of knowledge, and after it. */
interface Column {
  readonly span: Span;
  readonly upTo: Pair | null;
  readonly after: Pair | null;
}

type Pair = readonly [DiffAnswer, DiffAnswer];

/** A stretch of moments in which two answers differ. */
interface Stretch {
  readonly at: Span;
  readonly pair: Pair;
}

/** A rectangle that may still grow with the next days of knowledge. */
interface Growing extends Stretch {
  readonly knownFrom: number;
}

const EARLIEST = FIRST_DAY * MINUTES;
const LATEST = (LAST_DAY + 1) * MINUTES;

/**
 * Lists the rectangles in which two rulesets differ. Within a row, moments up to the day of knowledge and after it can
 * have different answers: where one of them differs between the rulesets, such a row is cut into its days.
 */
export function rectanglesOf(
  { at, known }: DiffAxes,
  pairAt: (moment: number, day: number) => Pair,
  most: number,
): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let growing: readonly Growing[] = [];
  const close = (one: Growing, to: number) => {
    if (done.length >= most) fail("over-long", "options", "too many differences: narrow asKnownAt to one day", most);
    done.push(rectangle(one, to));
  };
  for (const row of known) {
    const columns = at.map((span) => columnOf(span, row, pairAt));
    for (const [from, to] of stripsOf(row, columns)) {
      const stretches = stretchesOf(columns, Math.max(from, FIRST_DAY));
      const next = stretches.map((stretch): Growing => {
        const held = growing.find((one) => sameStretch(one, stretch));
        return { ...stretch, knownFrom: held?.knownFrom ?? from };
      });
      for (const one of growing) if (!stretches.some((stretch) => sameStretch(one, stretch))) close(one, from);
      growing = next;
      if (to === row[1] && row === known[known.length - 1]) for (const one of growing) close(one, to);
    }
  }
  return done;
}

/** Asks a cell on each side of the day of knowledge that some day of the row puts within it. */
function columnOf(span: Span, row: Span, pairAt: (moment: number, day: number) => Pair): Column {
  const first = Math.max(span[0], EARLIEST);
  const last = Math.min(span[1], LATEST) - 1;
  const firstDay = Math.max(row[0], FIRST_DAY);
  const lastDay = Math.min(row[1] - 1, LAST_DAY);
  return {
    span,
    upTo: Math.floor(first / MINUTES) <= lastDay ? pairAt(first, lastDay) : null,
    after: Math.floor(last / MINUTES) > firstDay ? pairAt(last, firstDay) : null,
  };
}

/** Cuts a row into its days as far as the day of knowledge lies in a column in which that tells. */
function stripsOf(row: Span, columns: readonly Column[]): readonly Span[] {
  const cuts = new Set<number>();
  for (const { span, upTo, after } of columns) {
    if (!upTo || !after || samePair(upTo, after) || (!differs(upTo) && !differs(after))) continue;
    const first = Math.max(row[0], Math.floor(Math.max(span[0], EARLIEST) / MINUTES), FIRST_DAY + 1);
    const end = Math.min(row[1], Math.ceil(Math.min(span[1], LATEST) / MINUTES), LAST_DAY);
    for (let day = first; day <= end; day++) if (day > row[0] && day < row[1]) cuts.add(day);
  }
  const edges = [row[0], ...[...cuts].sort((a, b) => a - b), row[1]];
  return edges.slice(1).map((edge, at) => [edges[at] as number, edge]);
}

/** The stretches of moments that differ as known on a day, neighbours with the same answers joined. */
function stretchesOf(columns: readonly Column[], day: number): readonly Stretch[] {
  const turn = day >= LAST_DAY ? Infinity : (day + 1) * MINUTES;
  const stretches: Stretch[] = [];
  const add = (at: Span, pair: Pair | null) => {
    if (!pair || at[0] >= at[1] || !differs(pair)) return;
    const last = stretches.at(-1);
    if (last && last.at[1] === at[0] && samePair(last.pair, pair))
      stretches[stretches.length - 1] = { at: [last.at[0], at[1]], pair };
    else stretches.push({ at, pair });
  };
  for (const { span, upTo, after } of columns) {
    add([span[0], Math.min(span[1], turn)], upTo);
    add([Math.max(span[0], turn), span[1]], after);
  }
  return stretches;
}

function differs([before, after]: Pair): boolean {
  return before !== after;
}

function samePair(one: Pair, other: Pair): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function sameStretch(one: Stretch, other: Stretch): boolean {
  return one.at[0] === other.at[0] && one.at[1] === other.at[1] && samePair(one.pair, other.pair);
}

function rectangle({ at, pair: [before, after], knownFrom }: Growing, knownTo: number): Rectangle {
  const moment = (edge: number) => (Number.isFinite(edge) ? momentText(edge) : null);
  const day = (edge: number) => (Number.isFinite(edge) ? dayText(edge) : null);
  return {
    at: Object.freeze([moment(at[0]), moment(at[1])] as const),
    asKnownAt: Object.freeze([day(knownFrom), day(knownTo)] as const),
    before,
    after,
  };
}
