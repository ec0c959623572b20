import { fail } from "../errors.js";
import { FIRST_DAY, leadingDay, twoDigits } from "./day.js";

/** The longest text that any input may have, in UTF-16 code units. */
const LONGEST = 1024;

const FORMS = 'write "YYYY-MM-DD", or an instant such as "2021-02-19T03:00:00Z"';
const EARLY =
  "lies before 1980-01-01 in Washington; an earlier value is nearly always an unset field (0001-01-01, 1970-01-01)";
const LATE = 'lies after 2199-12-31 in Washington; a later value is nearly always a stand-in for "never" (9999-12-31)';
const FAR = "has an offset that no zone uses; the widest is 14:00";

// Fixed forms, each matched once from the start: no pattern here can backtrack.
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(.*)$/s;
const LONG_FRACTION = /^.{19}\.\d{10}/;
const OFFSET = /^[+-]\d{2}:\d{2}$/;
const SHORT_OFFSET = /^[+-]\d{2}(?:\d{2})?$/;

/**
 * Refuses a value that is no date, and says the cure. Only {@link readMoment} decides what is a date; this names the
 * fault of what it has turned down.
 */
export function refuseDate(value: unknown, path: string): never {
  if (typeof value !== "string") fail("invalid-date", path, notText(value), value);
  if (value.length > LONGEST)
    fail("over-long", path, `has ${value.length} code units, ${LONGEST} are allowed; ${FORMS}`, value);
  fail("invalid-date", path, notDate(value), value);
}

/** Refuses a `Date` that is invalid or out of range. */
export function refuseInstant(utcMs: number, path: string, value: unknown): never {
  if (Number.isNaN(utcMs)) fail("invalid-date", path, "is an invalid Date; check how it was made", value);
  fail("invalid-date", path, utcMs < FIRST_DAY * 86_400_000 + 86_400_000 ? EARLY : LATE, value);
}

function notText(value: unknown): string {
  if (value === null || value === undefined) return `is missing; ${FORMS}`;
  if (typeof value === "number" || typeof value === "bigint")
    return `is a number, which does not say its unit; pass new Date(milliseconds) or ${FORMS}`;
  return `is no date; ${FORMS}, or pass a Date`;
}

function notDate(text: string): string {
  if (text.trim() !== text) return `has blanks around it; ${FORMS}`;
  if (DAY.test(text)) return outside(text, "is not a day of the calendar");
  const zone = CLOCK.exec(text)?.[1];
  if (zone === undefined) return `is not a date in a form that is read; ${FORMS}`;
  if (zone === "") return 'needs Z or an offset such as "-05:00": without one the time is not definite';
  if (twoDigits(text, 11) === 24) return "has hour 24; write 00:00 of the next day";
  if (text[16] === ":" && twoDigits(text, 17) === 60) return "has second 60, a leap second; write second 59";
  if (twoDigits(text, 11) > 24 || twoDigits(text, 14) > 59 || (text[16] === ":" && twoDigits(text, 17) > 60))
    return "has a time that no clock shows";
  if (LONG_FRACTION.test(text)) return "has more than 9 digits of a second; cut them to 9";
  if (SHORT_OFFSET.test(zone)) return `has the offset ${zone}; write it with hours and minutes, as in "+00:00"`;
  if (OFFSET.test(zone)) return twoDigits(zone, 1) * 60 + twoDigits(zone, 4) > 840 ? FAR : outside(text, FAR);
  if (zone === "Z" || zone === "z") return outside(text, "is not a day of the calendar");
  return `needs Z or an offset such as "-05:00" after the time, and nothing else`;
}

/** Says that a real day lies outside the accepted years, else the other fault. */
function outside(text: string, otherwise: string): string {
  const day = leadingDay(text);
  if (Number.isNaN(day)) return "is not a day of the calendar";
  if (day <= FIRST_DAY) return EARLY;
  return text >= "2199-12-31" ? LATE : otherwise;
}
