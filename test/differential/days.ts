// The few days that invented law and questions about it are of, so that what happens meets what is asked.
import type { BoundValue, DateRule, Day } from "../../src/model/index.js";
import type { Dice } from "./dice.js";

const FIRST = Date.UTC(2021, 0, 1);
/** Nothing is known later than this day of the count. */
export const LAST_KNOWN = 18;
const LAST = 24;

/** Day 0 is 1 January 2021. All days lie in one winter: the hours of Washington are five behind. */
export const dayOf = (number: number): Day => new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);

export const anyDay = (dice: Dice): Day => dayOf(dice.int(LAST));

/** When something is done, and perhaps that it became known on another day. */
export const whenDone = (dice: Dice, on: Day): { readonly on: Day; readonly known?: Day } => ({
  on,
  ...(dice.chance(0.3) ? { known: anyDay(dice) } : {}),
});

export const MINUTES = [1, 720, 1439] as const;

const anyRule = (dice: Dice): DateRule => ({
  after: anyDay(dice),
  days: dice.int(8),
  ...(dice.chance(0.5) ? { convention: dice.pick(["order", "from-old-expiry"] as const) } : {}),
});

/** A bound that comes some day. */
export function someBound(dice: Dice): BoundValue {
  const kind = dice.int(17);
  if (kind < 9) return anyDay(dice);
  if (kind < 12) return anyRule(dice);
  if (kind < 15) return { day: anyDay(dice), minute: dice.pick(MINUTES) };
  return { until: dice.chance(0.7) ? anyDay(dice) : anyRule(dice) };
}

/** A bound of any kind that the model has. */
export function anyBound(dice: Dice): BoundValue {
  const kind = dice.int(20);
  if (kind < 17) return someBound(dice);
  if (kind < 18) return "never";
  return { open: true, notEarlierThan: dice.chance(0.7) ? anyDay(dice) : anyRule(dice) };
}
