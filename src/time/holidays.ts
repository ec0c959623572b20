import { calendarDay, weekday, yearOf } from "./day.js";

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;

/** The holiday's name, the first year in which it is kept, and its day number in a year. */
type Holiday = readonly [name: string, since: number, on: (year: number) => number];

/**
 * The legal public holidays of 5 U.S.C. 6103(a), in the statute's own names.
 *
 * The list of 1968 was read in a copy (Pub. L. 90-363). From memory: what was added since, and that the rest stands as it was. The Birthday
 * of Martin Luther King, Jr. was first kept in 1986 (Pub. L. 98-144); Juneteenth was enacted on 17 June 2021 (Pub. L.
 * 117-17) and first kept on Friday, 18 June 2021. The other nine stand unchanged since before 1980.
 *
 * Left out, on purpose:
 * - Inauguration Day. 5 U.S.C. 6103(c) makes it a holiday only for statutes on the pay and leave of employees in and
 *   around Washington. Whether the Office of the Federal Register takes it for a holiday was not found.
 * - Days on which the President closes the agencies by order (24 December, a day of mourning). They follow no rule.
 * - Holidays of a state, which Rule 6(a)(6)(C) adds for a court in that state.
 */
const HOLIDAYS: readonly Holiday[] = [
  ["New Year's Day", 0, (year) => calendarDay(year, 1, 1)],
  ["Birthday of Martin Luther King, Jr.", 1986, (year) => from(MONDAY, calendarDay(year, 1, 15))],
  ["Washington's Birthday", 0, (year) => from(MONDAY, calendarDay(year, 2, 15))],
  ["Memorial Day", 0, (year) => from(MONDAY, calendarDay(year, 5, 25))],
  ["Juneteenth National Independence Day", 2021, (year) => calendarDay(year, 6, 19)],
  ["Independence Day", 0, (year) => calendarDay(year, 7, 4)],
  ["Labor Day", 0, (year) => from(MONDAY, calendarDay(year, 9, 1))],
  ["Columbus Day", 0, (year) => from(MONDAY, calendarDay(year, 10, 8))],
  ["Veterans Day", 0, (year) => calendarDay(year, 11, 11)],
  ["Thanksgiving Day", 0, (year) => from(THURSDAY, calendarDay(year, 11, 22))],
  ["Christmas Day", 0, (year) => calendarDay(year, 12, 25)],
];

/** The first given weekday on or after a day. The third Monday of a month is the first Monday from its 15th. */
function from(wanted: number, day: number): number {
  return day + ((wanted - weekday(day) + 7) % 7);
}

/**
 * Names the federal holiday that a day is, or `null`.
 *
 * A holiday on a Saturday is also kept on the Friday before (5 U.S.C. 6103(b)(1)); one on a Sunday also on the Monday
 * after (Executive Order 11582, sec. 3(a); both from memory, and in substance by the Sixth Circuit's page on federal
 * holidays). Such a day is named with `, observed`. The trap: New Year's Day of 2022 is kept on 31 December 2021.
 *
 * @example
 * ```ts
 * isFederalHoliday(dayNumber("2025-01-20")) // "Birthday of Martin Luther King, Jr."
 * isFederalHoliday(dayNumber("2021-07-05")) // "Independence Day, observed"
 * ```
 */
export function isFederalHoliday(day: number): string | null {
  const own = holidayOn(day);
  if (own !== null) return own;
  const weekend = weekday(day) === FRIDAY ? day + 1 : weekday(day) === MONDAY ? day - 1 : null;
  const moved = weekend === null ? null : holidayOn(weekend);
  return moved === null ? null : `${moved}, observed`;
}

/** The holiday that falls on a day itself, weekend or not. */
function holidayOn(day: number): string | null {
  const year = yearOf(day);
  for (const [name, since, on] of HOLIDAYS) if (year >= since && on(year) === day) return name;
  return null;
}
