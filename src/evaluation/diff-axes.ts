import { FIRST_DAY, LAST_DAY, MINUTES } from "../time/day.js";
import type { DiffTable } from "./diff-cells.js";
import type { DiffQuestion } from "./diff-options.js";

/** A half-open span of moments or of days of knowledge; infinite where it is unbounded. */
export type Span = readonly [from: number, to: number];

/** Both times, cut wherever the answer can change in either ruleset. */
export interface DiffAxes {
  readonly at: readonly Span[];
  readonly known: readonly Span[];
}

/** Cuts both times, within what is asked, at every edge of either table. */
export function axesOf(
  tables: readonly DiffTable[],
  { at, asKnownAt }: Pick<DiffQuestion, "at" | "asKnownAt">,
): DiffAxes {
  const edges = (axis: "at" | "known") => new Set(tables.flatMap((table) => table[axis]));
  return {
    at: spansOf(edges("at"), at, FIRST_DAY * MINUTES, (LAST_DAY + 1) * MINUTES),
    known: spansOf(edges("known"), asKnownAt, FIRST_DAY, LAST_DAY + 1),
  };
}

function spansOf(edges: ReadonlySet<number>, [from, to]: Span, first: number, end: number): readonly Span[] {
  const within = [...edges].filter((edge) => edge > Math.max(from, first) && edge < Math.min(to, end));
  const cuts = [from <= first ? -Infinity : from, ...within.sort((a, b) => a - b), to >= end ? Infinity : to];
  return cuts.slice(1).map((cut, at) => [cuts[at] as number, cut]);
}
