import { upperBound } from "../compile/effect-node.js";
import { dayText, FIRST_DAY, MINUTES, packedDay } from "../time/day.js";

/** The days, cut into spans of days that are asked alike. */
export interface Spans {
  /** First days of the spans, ascending; before them all is span 0. */
  readonly firsts: readonly number[];
  /** By span: the column of its days, or `PARTED`. */
  readonly columns: readonly number[];
  /** By packed day, from `first` on: the number of its span. Empty where that would take much room. */
  readonly byPacked: Uint8Array;
  readonly first: number;
}

/** Stands for the column of a day within which something begins or ends: it is asked in parts. */
export const PARTED = -1;

/** Sixteen years. */
const MOST_PACKED = 1 << 13;
const MOST_SPANS = 255;

/** Cuts the days at every moment: a day within which one lies is a span of its own. */
export function spansOf(at: readonly number[]): Spans {
  const edges = new Set(at.flatMap((moment) => [Math.floor(moment / MINUTES), Math.ceil(moment / MINUTES)]));
  const firsts = [...edges].sort((a, b) => a - b);
  const parted = new Set(at.filter((moment) => moment % MINUTES !== 0).map((moment) => Math.floor(moment / MINUTES)));
  const columns = firsts.map((day) => (parted.has(day) ? PARTED : upperBound(at, day * MINUTES)));
  return { firsts, columns: [0, ...columns], ...packedSpans(firsts) };
}

/** A look into a small list is faster than a search in the edges, whose turns no processor foresees. */
function packedSpans(firsts: readonly number[]): Pick<Spans, "byPacked" | "first"> {
  const packed = firsts.map((day) => packedDay(dayText(Math.max(day, FIRST_DAY))));
  const first = packed[0] ?? 0;
  const length = (packed.at(-1) ?? 0) - first + 1;
  if (length > MOST_PACKED || firsts.length > MOST_SPANS) return { byPacked: new Uint8Array(0), first };
  return { byPacked: Uint8Array.from({ length }, (_, at) => upperBound(packed, first + at)), first };
}

/** The number of the span in which a day lies, given as a number and packed. */
export function spanOf({ firsts, byPacked, first }: Spans, day: number, packed: number): number {
  const at = packed - first;
  if (at >= 0 && at < byPacked.length) return byPacked[at] as number;
  return at < 0 ? 0 : byPacked.length > 0 ? firsts.length : upperBound(firsts, day);
}
