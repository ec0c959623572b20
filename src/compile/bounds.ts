import { fail } from "../errors.js";
import type { BoundValue, DateRule } from "../model/index.js";
import { dayNumber, MINUTES } from "../time/day.js";
import { computeDate } from "../time/rule.js";

/** A bound as a pair of moments; an `open` one also lies after the day of knowledge. */
export interface MomentBound {
  readonly earliest: number;
  readonly latest: number;
  readonly open: boolean;
}

/** Before every moment: the beginning of a provision that begins with its instrument. */
export const ALWAYS: MomentBound = Object.freeze({ earliest: -Infinity, latest: -Infinity, open: false });
/** After every moment. */
export const NEVER: MomentBound = Object.freeze({ earliest: Infinity, latest: Infinity, open: false });

/** Turns a day or a counted day into the first moment of it. An act without an hour is taken from the day's start. */
export function startOf(value: string | DateRule, path: string): number {
  const text = typeof value === "string" ? value : (computeDate(value).date ?? "");
  const day = dayNumber(text);
  if (Number.isNaN(day)) fail("invalid-ruleset", path, "is not a day between 1980-01-01 and 2199-12-31", value);
  return day * MINUTES;
}

/** Turns a bound of the data into moments. `until D` leaves the last day unsaid: [D, D + 1]. */
export function resolveBound(value: BoundValue, path: string): MomentBound {
  if (value === "never") return NEVER;
  if (typeof value === "string" || "after" in value) return point(startOf(value, path));
  if ("open" in value) return { earliest: startOf(value.notEarlierThan, path), latest: Infinity, open: true };
  if ("until" in value) {
    const start = startOf(value.until, path);
    return { earliest: start, latest: start + MINUTES, open: false };
  }
  if (!Number.isInteger(value.minute) || value.minute < 0 || value.minute >= MINUTES)
    fail("invalid-ruleset", path, "minute has to be a whole number from 0 to 1439", value.minute);
  return point(startOf(value.day, path) + value.minute);
}

const point = (moment: number): MomentBound => ({ earliest: moment, latest: moment, open: false });
