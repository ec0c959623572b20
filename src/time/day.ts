import type { Day } from "../model/time.js";

/** Minutes in a civil day as moments count it: always 1,440, also on the two days a year when clocks change. */
export const MINUTES = 1440;

/** 1980-01-01 as a day number. An earlier day is nearly always an unset field, so it is refused, not answered. */
export const FIRST_DAY = 3652;

/** 2199-12-31 as a day number. */
export const LAST_DAY = 84005;

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const ZERO = 48;
const HYPHEN = 45;

/**
 * Counts the days from 1970-01-01 to a day of the proleptic Gregorian calendar, in years from 0000.
 *
 * The year is taken to begin in March, so that the leap day is its last: the month lengths then follow one linear
 * formula and no table is needed. Month and day are not checked; 30 February gives 1 or 2 March. Integer operators,
 * because `Math.floor` made {@link dayNumber} twice as slow.
 */
export function calendarDay(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const century = (y / 100) | 0;
  const inYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return 365 * y + (y >> 2) - century + (century >> 2) + inYear + day - 719469;
}

/** Days in a month of the Gregorian calendar, from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  // Odd months to July and even ones from August have 31 days.
  return 30 + ((month + (month >> 3)) & 1);
}

/** Reads two ASCII digits at a place. Anything else gives a negative number, so that every range check refuses it. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10000;
}

/**
 * Reads what the first ten characters of a text write as `YYYY-MM-DD` into one number: the year above nine bits, the
 * month above five, the day. `-1` where they write none, or a month or day that no month or year has.
 *
 * Written out, because every decision reads a day: with the method taken off the prototype, since strings come in more
 * hidden kinds than an inline cache of `text.charCodeAt` holds.
 */
export function packedDay(text: string): number {
  const { charCodeAt } = String.prototype;
  const y0 = charCodeAt.call(text, 0) - ZERO;
  const y1 = charCodeAt.call(text, 1) - ZERO;
  const y2 = charCodeAt.call(text, 2) - ZERO;
  const y3 = charCodeAt.call(text, 3) - ZERO;
  const m0 = charCodeAt.call(text, 5) - ZERO;
  const m1 = charCodeAt.call(text, 6) - ZERO;
  const d0 = charCodeAt.call(text, 8) - ZERO;
  const d1 = charCodeAt.call(text, 9) - ZERO;
  if (charCodeAt.call(text, 4) !== HYPHEN || charCodeAt.call(text, 7) !== HYPHEN) return -1;
  // Each is a digit when, read as unsigned, it is at most 9.
  if (y0 >>> 0 > 9 || y1 >>> 0 > 9 || y2 >>> 0 > 9 || y3 >>> 0 > 9) return -1;
  if (m0 >>> 0 > 9 || m1 >>> 0 > 9 || d0 >>> 0 > 9 || d1 >>> 0 > 9) return -1;
  const month = m0 * 10 + m1;
  const day = d0 * 10 + d1;
  if (month < 1 || month > 12 || day < 1 || day > 31) return -1;
  return ((y0 * 1000 + y1 * 100 + y2 * 10 + y3) << 9) | (month << 5) | day;
}

/**
 * Reads the day that the first ten characters of a text write as `YYYY-MM-DD`, in any year from 0000 to 9999.
 * `NaN` when they write none.
 */
export function leadingDay(text: string): number {
  return anyDay(packedDay(text));
}

function anyDay(packed: number): number {
  if (packed < 0) return Number.NaN;
  const year = packed >> 9;
  const month = (packed >> 5) & 15;
  const day = packed & 31;
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  return calendarDay(year, month, day);
}

/**
 * Reads `YYYY-MM-DD` as a day number: days since 1970-01-01.
 *
 * Strict: `NaN` for anything that is not exactly a real day from 1980-01-01 to 2199-12-31, so for `2021-02-30`,
 * `2021-3-1`, digits outside ASCII and blanks around the text.
 *
 * @example
 * ```ts
 * dayNumber("2021-02-19") // 18677
 * dayNumber("2021-02-29") // NaN: 2021 is no leap year
 * ```
 */
export function dayNumber(text: string): number {
  if (text.length !== 10) return Number.NaN;
  return unpackedDay(packedDay(text));
}

/** The day number of what {@link packedDay} has read: `NaN` unless it is a real day from 1980-01-01 to 2199-12-31. */
export function unpackedDay(packed: number): number {
  const day = anyDay(packed);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : Number.NaN;
}

/** Says the year of a day number: the calendar year in which the day lies. */
export function yearOf(day: number): number {
  // 146,097 days are 400 years. The estimate is at most one year off, at the turn of a year.
  const year = Math.floor((day * 400) / 146097) + 1970;
  if (day < calendarDay(year, 1, 1)) return year - 1;
  return day < calendarDay(year + 1, 1, 1) ? year : year + 1;
}

/** Writes a day number as `YYYY-MM-DD`; the inverse of {@link dayNumber}. */
export function dayText(day: number): Day {
  const year = yearOf(day);
  let month = 1;
  let inMonth = day - calendarDay(year, 1, 1) + 1;
  for (let length = 31; inMonth > length; length = daysInMonth(year, month)) {
    inMonth -= length;
    month += 1;
  }
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(inMonth)}`;
}

/** Says the day of the week as a number: 0 for Sunday to 6 for Saturday. */
export function weekday(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** Says the English name of the day of the week. */
export function weekdayName(day: number): string {
  return WEEKDAYS[weekday(day)] ?? "";
}

/** Writes a number from 0 to 99 with two digits. */
export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
