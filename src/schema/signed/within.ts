import { fail } from "../../errors.js";
import type { Day } from "../../model/index.js";
import { dayNumber } from "../../time/day.js";

/** Refuses a file before the day on which it was issued and after its last day. */
export function assertWithin(issued: Day, expires: Day, on: Day): void {
  if (typeof on !== "string" || Number.isNaN(dayNumber(on)))
    fail("invalid-date", "on", 'has to be today as a day, for example "2026-11-22"', on);
  if (on < issued) fail("expired", "issued", `lies after ${on}: the file is not valid yet`, issued);
  if (on > expires) fail("expired", "expires", `lies before ${on}: ask for a newer file`, expires);
}
