import type { ConstantWithin } from "../../core.js";
import { isDay } from "./time.js";
import { dayNumber, washingtonDay, washingtonMidnight } from "./zone.js";

/** The times, in the unit of the one that was asked (days or minutes), for which an answer holds: from <= t < to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What bounds an answer besides the law: the knowledge that is used, and from when the ruleset is too old. */
export interface Bounds {
  /** Day number that the ruleset is current through. */
  readonly current: number;
  /** The first day on which the policy takes the ruleset for too old. */
  readonly staleFrom: number;
  /** Whether the day of knowledge was stated. Else it is the later of the day asked about and the current one. */
  readonly knownFixed: boolean;
}

/** Days end before minutes begin, so a span never reaches from one unit into the other. */
const DAY_RANGE: Span = { from: 0, to: 100_000 };
const MINUTE_RANGE: Span = { from: 100_000, to: 0x7fffffff };

/**
 * The span of times around one for which the same facts have the same answer, by the rectangle of the verdict.
 *
 * Sound because each bound is drawn in: a day counts only when it lies wholly within; where the day of knowledge moves
 * with the day asked about, that day has to stay within the rectangle too; and the span never crosses the day from
 * which the policy takes the ruleset for too old.
 */
export function spanOf({ at, asKnownAt }: ConstantWithin, time: number, bounds: Bounds): Span {
  const whole = isDay(time);
  const dayBound = (day: number) => (whole ? day : washingtonMidnight(day));
  let { from, to } = whole ? DAY_RANGE : MINUTE_RANGE;
  const lower = (bound: number) => {
    if (bound > from) from = bound;
  };
  const upper = (bound: number) => {
    if (bound < to) to = bound;
  };
  if (at[0] !== null) lower(boundOf(at[0], whole, 1));
  if (at[1] !== null) upper(boundOf(at[1], whole, 0));
  if (!bounds.knownFixed) {
    const [first, end] = asKnownAt;
    if (first !== null && dayNumber(first) > bounds.current) lower(dayBound(dayNumber(first)));
    if (end !== null) upper(dayBound(dayNumber(end)));
  }
  const day = whole ? time : washingtonDay(time);
  if (day >= bounds.staleFrom) lower(dayBound(bounds.staleFrom));
  else upper(dayBound(bounds.staleFrom));
  // A whole day in which something begins has an answer of its own.
  return from <= time && time < to ? { from, to } : { from: time, to: time + 1 };
}

/**
 * Gives the span of a verdict's rectangle and a time, by what it gave last where that is still so: the span depends on
 * nothing else, and each time within it has the same one.
 */
export function lastSpan(bounds: Bounds): (within: ConstantWithin, time: number) => Span {
  let last: ConstantWithin | undefined;
  let span: Span = { from: 0, to: 0 };
  return (within, time) => {
    if (last === undefined || time < span.from || time >= span.to || !sameRectangle(last, within)) {
      last = within;
      span = spanOf(within, time, bounds);
    }
    return span;
  };
}

function sameRectangle(one: ConstantWithin, other: ConstantWithin): boolean {
  return (
    one.at[0] === other.at[0] &&
    one.at[1] === other.at[1] &&
    one.asKnownAt[0] === other.asKnownAt[0] &&
    one.asKnownAt[1] === other.asKnownAt[1]
  );
}

/** A bound in days or minutes. Within a day, a whole day counts only beyond it. */
function boundOf(text: string, whole: boolean, beyond: 0 | 1): number {
  if (text.length === 10) return whole ? dayNumber(text) : washingtonMidnight(dayNumber(text));
  return whole ? dayNumber(text) + beyond : Date.parse(text) / 60_000;
}
