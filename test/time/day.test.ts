import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDay,
  dayNumber,
  dayText,
  FIRST_DAY,
  LAST_DAY,
  MINUTES,
  weekdayName,
  yearOf,
} from "../../src/time/day.js";

const MS = 86_400_000;
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe("a day number", () => {
  it("counts from 1970-01-01", () => {
    expect(dayNumber("2021-02-19")).toBe(Date.UTC(2021, 1, 19) / MS);
    expect(dayNumber("1980-01-01")).toBe(FIRST_DAY);
    expect(dayNumber("2199-12-31")).toBe(LAST_DAY);
    expect(MINUTES).toBe(24 * 60);
  });

  it("agrees with the platform's calendar on every day that is read", () => {
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const date = new Date(day * MS);
      const text = date.toISOString().slice(0, 10);
      if (dayNumber(text) !== day || dayText(day) !== text || yearOf(day) !== date.getUTCFullYear())
        expect.fail(`${text} is day ${day}, read as ${dayNumber(text)}, written as ${dayText(day)}`);
    }
  });

  it("comes back from its text", () => {
    fc.assert(fc.property(anyDay, (day) => dayNumber(dayText(day)) === day));
  });

  it("sorts as its text does", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dayText(a) < dayText(b)));
  });

  it("has no text but the one form: every other string is NaN", () => {
    const almost = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 9 }), fc.string({ minLength: 1, maxLength: 1, unit: "binary" }))
      .map(([day, at, unit]) => dayText(day).slice(0, at) + unit + dayText(day).slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ maxLength: 12 })), (text) => {
        const day = dayNumber(text);
        return Number.isNaN(day) || dayText(day) === text;
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2021-02-30", "no such day"],
    ["2021-02-29", "no leap year"],
    ["2100-02-29", "a century is no leap year"],
    ["2021-04-31", "April has 30 days"],
    ["2021-13-01", "no such month"],
    ["2021-01-32", "no such day"],
    ["2021-01-33", "no such day"],
    ["2021-02-34", "no such day"],
    ["2021-12-99", "no such day"],
    ["2021-00-01", "no such month"],
    ["2021-01-00", "no such day"],
    ["2021-3-1", "not two digits"],
    ["2021-03-1 ", "a blank"],
    ["2021-03-01 ", "a trailing blank"],
    [" 2021-03-01", "a leading blank"],
    ["2021/03/01", "slashes"],
    ["20210301", "no hyphens"],
    ["+021-03-01", "a sign"],
    ["２０２１-03-01", "full-width digits"],
    ["٢٠٢١-٠٣-٠١", "Arabic digits"],
    ["1979-12-31", "before 1980"],
    ["1970-01-01", "an unset field"],
    ["0001-01-01", "an unset field"],
    ["2200-01-01", "after 2199"],
    ["9999-12-31", "a stand-in for never"],
    ["", "empty"],
  ])("refuses %j: %s", (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  it("is written with digits and hyphens only, each at its place", () => {
    for (const day of ["2021-11-19", "1999-10-20", "1980-01-02"])
      for (let at = 0; at < 10; at += 1)
        for (let unit = 0; unit < 256; unit += 1) {
          const text = day.slice(0, at) + String.fromCharCode(unit) + day.slice(at + 1);
          if (!Number.isNaN(dayNumber(text))) expect(text).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
  });

  it("reads the leap days of four-year and four-century years", () => {
    expect(dayText(dayNumber("2024-02-29"))).toBe("2024-02-29");
    expect(dayText(dayNumber("2000-02-29"))).toBe("2000-02-29");
  });

  it("has the weekday that the calendar gives it", () => {
    expect(weekdayName(dayNumber("2021-01-05"))).toBe("Tuesday");
    expect(weekdayName(dayNumber("2020-09-20"))).toBe("Sunday");
    expect(weekdayName(dayNumber("2025-04-05"))).toBe("Saturday");
    expect(weekdayName(calendarDay(1969, 12, 28))).toBe("Sunday");
  });

  it("finds the year of days before 1970", () => {
    expect(yearOf(calendarDay(1969, 12, 31))).toBe(1969);
    expect(yearOf(calendarDay(1601, 1, 1))).toBe(1601);
    expect(yearOf(calendarDay(1600, 12, 31))).toBe(1600);
  });
});
