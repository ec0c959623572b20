import { FAULT, type Zone } from "./zone.js";

/** First and last accepted day, as in `interdict`: earlier and later ones are nearly always unset fields. */
export const FIRST_DAY = 3652;
export const LAST_DAY = 84005;
/** The same years in Washington, in minutes since 1970. */
const FIRST_MINUTE = FIRST_DAY * 1440 + 300;
const LAST_MINUTE = (LAST_DAY + 1) * 1440 + 300;
const WIDEST_OFFSET = 840;
const FIRST_YEAR = 1979;
const MONTHS = (2201 - FIRST_YEAR) * 12;

/** First day of each month, and one after the last. */
const monthStart = new Int32Array(MONTHS + 1);
for (let month = 0; month <= MONTHS; month++) monthStart[month] = Date.UTC(FIRST_YEAR, month, 1) / 86_400_000;

/** Day numbers end here and minutes begin far above, so one number says which of both it is. */
const DAYS_END = 100_000;

/** Whether a time as read is a whole day, not an instant. */
export function isDay(time: number): boolean {
  return time < DAYS_END;
}

/**
 * Reads the time in a range of bytes: a day number for `YYYY-MM-DD`, minutes since 1970 in UTC for an instant, or a
 * negative `FAULT`. The two ranges of numbers do not meet.
 *
 * Read are ISO 8601 with `T` or a blank, seconds and fraction optional, and `Z`, `+00`, `+0000` or `+00:00`. A time
 * without an offset is read in the zone; without one it is a fault, because it is not definite.
 */
export function readTime(bytes: Uint8Array, from: number, to: number, zone: Zone | undefined): number {
  const length = to - from;
  if (length < 10) return length === 0 ? FAULT.absent : FAULT.unreadable;
  if (bytes[from + 4] !== 45 || bytes[from + 7] !== 45) return FAULT.unreadable;
  const year = two(bytes, from) * 100 + two(bytes, from + 2);
  const month = two(bytes, from + 5);
  const inMonth = two(bytes, from + 8);
  if (year < 0 || month < 1 || month > 12 || inMonth < 1) return FAULT.unreadable;
  if (year < 1980 || year > 2199) return edge(bytes, from, to, year, month, inMonth, zone);
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  const day = (monthStart[index] as number) + inMonth - 1;
  if (day >= (monthStart[index + 1] as number)) return FAULT.unreadable;
  return length === 10 ? day : readClock(bytes, from + 10, to, day, zone);
}

/** Around the ends of the accepted years only an instant can still be of one, in Washington. */
function edge(
  bytes: Uint8Array,
  from: number,
  to: number,
  year: number,
  month: number,
  inMonth: number,
  zone: Zone | undefined,
): number {
  if (!validDay(year, month, inMonth)) return FAULT.unreadable;
  if (to - from === 10 || year < 1979 || year > 2200) return FAULT.range;
  return readClock(bytes, from + 10, to, Date.UTC(year, month - 1, inMonth) / 86_400_000, zone);
}

function validDay(year: number, month: number, inMonth: number): boolean {
  return inMonth <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Reads what follows the day, from the separator on. */
function readClock(bytes: Uint8Array, from: number, to: number, day: number, zone: Zone | undefined): number {
  const separator = bytes[from];
  if (separator !== 84 && separator !== 116 && separator !== 32) return FAULT.unreadable;
  if (to - from < 6 || bytes[from + 3] !== 58) return FAULT.unreadable;
  const hour = two(bytes, from + 1);
  const minute = two(bytes, from + 4);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return FAULT.unreadable;
  const at = afterSeconds(bytes, from + 6, to);
  if (at < 0) return FAULT.unreadable;
  const local = day * 1440 + hour * 60 + minute;
  if (at === to) return zone === undefined ? FAULT.bare : inRange(zone.toUtc(local));
  const offset = readOffset(bytes, at, to);
  return Number.isNaN(offset) ? FAULT.unreadable : inRange(local - offset);
}

function inRange(minute: number): number {
  if (minute < 0 && minute >= FAULT.absent) return minute;
  return minute >= FIRST_MINUTE && minute < LAST_MINUTE ? minute : FAULT.range;
}

/** The place after seconds and fraction; -1 where they are malformed. */
function afterSeconds(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || bytes[from] !== 58) return from;
  const second = from + 3 <= to ? two(bytes, from + 1) : -1;
  if (second < 0 || second > 59) return -1;
  let at = from + 3;
  if (at >= to || bytes[at] !== 46) return at;
  const digits = ++at;
  while (at < to && isDigit(bytes[at] as number)) at++;
  return at > digits && at - digits <= 9 ? at : -1;
}

function readOffset(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at] as number;
  if (sign === 90 || sign === 122) return at + 1 === to ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const length = to - at;
  const hours = length >= 3 ? two(bytes, at + 1) : -1;
  const colon = length === 6 && bytes[at + 3] === 58;
  if (length !== 3 && length !== 5 && !colon) return Number.NaN;
  const minutes = length === 3 ? 0 : two(bytes, at + (colon ? 4 : 3));
  const offset = hours * 60 + minutes;
  if (hours < 0 || minutes < 0 || minutes > 59 || offset > WIDEST_OFFSET) return Number.NaN;
  return sign === 43 ? offset : -offset;
}

/** Reads two digits; anything else gives a number far below every range. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >>> 0 <= 9 && ones >>> 0 <= 9 ? tens * 10 + ones : -100_000;
}

const isDigit = (byte: number) => byte >= 48 && byte <= 57;

const WORDS: Readonly<Record<number, string>> = {
  [FAULT.unreadable]: 'is no date that is read: write "2021-03-01" or an instant such as "2021-02-19T03:00:00Z"',
  [FAULT.bare]: "has a time without an offset, and no zone was given",
  [FAULT.range]: "lies before 1980 or after 2199 in Washington: nearly always an unset field",
  [FAULT.gap]: "does not occur in the zone: the clock is put forward then",
  [FAULT.twice]: "occurs twice in the zone, when the clock is put back: give it with its offset",
  [FAULT.absent]: "is empty",
};

/** Says what is wrong with a time. */
export function timeFault(fault: number): string {
  return WORDS[fault] ?? "cannot be read";
}
