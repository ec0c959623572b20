import { calendarDay, dayText, MINUTES, pad, weekday, yearOf } from "./day.js";

/**
 * The clock of Washington (America/New_York) by rule, not by a zone table: no `Intl`, so the same answer on every
 * host, whatever its zone data, at a fraction of the cost (a day in New York by `Intl` takes about 1,800 ns).
 *
 * Daylight saving time by the Uniform Time Act (15 U.S.C. 260a), changes at 2:00 a.m. local time:
 * - to 1986: last Sunday of April to last Sunday of October
 * - 1987 to 2006: first Sunday of April to last Sunday of October
 * - from 2007: second Sunday of March to first Sunday of November
 *
 * The tests hold this against the zone data at every change from 1980 to 2100. A later amendment of the Act needs a
 * line here.
 */
const STANDARD = -300;
const DAYLIGHT = -240;
const CHANGE = 120;
const MS_PER_MINUTE = 60_000;

/** The first Sunday on or after a day. */
function sundayFrom(day: number): number {
  return day + ((7 - weekday(day)) % 7);
}

/** The day on which daylight saving time begins in a year. */
function springDay(year: number): number {
  if (year >= 2007) return sundayFrom(calendarDay(year, 3, 8));
  return sundayFrom(calendarDay(year, 4, year >= 1987 ? 1 : 24));
}

/** The day on which daylight saving time ends in a year. */
function autumnDay(year: number): number {
  return sundayFrom(year >= 2007 ? calendarDay(year, 11, 1) : calendarDay(year, 10, 25));
}

/** Says by how many minutes Washington's clock differs from UTC at an instant: -300 (standard) or -240 (daylight). */
export function washingtonOffset(utcMs: number): number {
  const minute = Math.floor(utcMs / MS_PER_MINUTE);
  // A year of 365.2425 days, not corrected: at the turn of a year it may be one off, when either year says standard.
  const year = Math.floor(minute / MINUTES / 365.2425) + 1970;
  if (minute < springDay(year) * MINUTES + CHANGE - STANDARD) return STANDARD;
  return minute < autumnDay(year) * MINUTES + CHANGE - DAYLIGHT ? DAYLIGHT : STANDARD;
}

/**
 * Puts an instant on Washington's clock as a moment: `day * 1440 + minute` of civil time, seconds cut off.
 *
 * The trap: in autumn one hour occurs twice, and both of its passes give the same moments.
 *
 * @example
 * ```ts
 * momentText(toMoment(Date.UTC(2021, 1, 19, 3, 0))) // "2021-02-18T22:00:00-05:00"
 * ```
 */
export function toMoment(utcMs: number): number {
  return Math.floor(utcMs / MS_PER_MINUTE) + washingtonOffset(utcMs);
}

/**
 * Writes a moment: the bare day at midnight, else the instant with Washington's offset (`2020-09-27T23:59:00-04:00`).
 *
 * Of the autumn hour that occurs twice (1:00 to 1:59) the first pass is taken, the one on daylight time. The spring
 * hour that does not occur (2:00 to 2:59) never comes from {@link toMoment}; given anyway, it is written with the
 * offset of the standard time that has just ended.
 */
export function momentText(moment: number): string {
  const day = Math.floor(moment / MINUTES);
  const minute = moment - day * MINUTES;
  if (minute === 0) return dayText(day);
  const year = yearOf(day);
  const daylight = moment >= springDay(year) * MINUTES + CHANGE + 60 && moment < autumnDay(year) * MINUTES + CHANGE;
  return `${dayText(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00-0${daylight ? 4 : 5}:00`;
}
