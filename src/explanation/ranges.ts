import type { ConstantWithin, Range } from "../model/index.js";
import { type Line, line } from "./document.js";

/** Says until when, and from which knowledge on, an answer stays the same. */
export function constantText({ at, asKnownAt }: ConstantWithin): string {
  return `The same answer holds for ${spanText("every", at)}, as known on ${spanText("any", asKnownAt)}.`;
}

function spanText(which: "every" | "any", [from, to]: Range): string {
  if (from === null && to === null) return `${which} day`;
  if (from === null) return `${which} day before ${to}`;
  return `${which} day from ${from} ${to === null ? "on" : `until ${to} (not included)`}`;
}

/** Writes half-open ranges for developers: `[2021-02-19, 2021-06-09)`, with `*` where one is unbounded. */
export function constantCode({ at, asKnownAt }: ConstantWithin): Line {
  return line`constantWithin at ${{ shown: rangeCode(at) }} asKnownAt ${{ shown: rangeCode(asKnownAt) }}`;
}

function rangeCode([from, to]: Range): string {
  return `${from === null ? "(*" : `[${from}`}, ${to ?? "*"})`;
}

/** Says for how long the ruleset is taken as complete; nothing where it need not be. */
export function stalenessText(days: number, currentThrough: string): string | null {
  if (days <= 0) return null;
  return `The ruleset is assumed complete for ${days} ${days === 1 ? "day" : "days"} beyond ${currentThrough}, through which its sources were swept.`;
}

/** "on" a day, "at" an instant. */
export function when(at: string): string {
  return `${at.length > 10 ? "at" : "on"} ${at}`;
}

/** With whose knowledge: short where it is that of the day itself. */
export function knowledge(at: string, asKnownAt: string): string {
  return at === asKnownAt ? "as known that day" : `as known on ${asKnownAt}`;
}
