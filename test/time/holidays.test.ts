import { describe, expect, it } from "vitest";
import { calendarDay, dayNumber, dayText } from "../../src/time/day.js";
import { isFederalHoliday } from "../../src/time/holidays.js";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"];

/** Every weekday of a year that is a holiday or kept as one. */
function kept(year: number): string[] {
  const days: string[] = [];
  for (let day = calendarDay(year, 1, 1); day <= calendarDay(year, 12, 31); day += 1) {
    const name = new Date(day * 86_400_000).toUTCString().slice(0, 3);
    if (WEEKDAYS.includes(name) && isFederalHoliday(day) !== null) days.push(dayText(day).slice(5));
  }
  return days;
}

describe("the federal holidays", () => {
  // The days on which federal offices closed for a holiday of the statute, as the calendars of these years show them.
  it.each([
    [2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25"],
    [2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"],
    [2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"],
    [2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"],
    [2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"],
    [2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"],
    [2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"],
  ])("of %i are kept on %s", (year, days) => {
    expect(kept(year)).toEqual(days.split(" "));
  });

  it("begin when the law made them", () => {
    expect(isFederalHoliday(dayNumber("1985-01-21"))).toBeNull();
    expect(isFederalHoliday(dayNumber("1986-01-20"))).toBe("Birthday of Martin Luther King, Jr.");
    expect(isFederalHoliday(dayNumber("2020-06-19"))).toBeNull();
    expect(isFederalHoliday(dayNumber("2021-06-18"))).toBe("Juneteenth National Independence Day, observed");
  });

  it("say by which holiday a day is taken", () => {
    expect(isFederalHoliday(dayNumber("2021-12-31"))).toBe("New Year's Day, observed");
    expect(isFederalHoliday(dayNumber("2022-01-01"))).toBe("New Year's Day");
    expect(isFederalHoliday(dayNumber("2021-07-05"))).toBe("Independence Day, observed");
    expect(isFederalHoliday(dayNumber("2021-07-06"))).toBeNull();
  });

  it("have the names of the statute, each on its day of 2023", () => {
    const named = kept(2023).map((day) => `${day} ${isFederalHoliday(dayNumber(`2023-${day}`))}`);
    expect(named).toEqual([
      "01-02 New Year's Day, observed",
      "01-16 Birthday of Martin Luther King, Jr.",
      "02-20 Washington's Birthday",
      "05-29 Memorial Day",
      "06-19 Juneteenth National Independence Day",
      "07-04 Independence Day",
      "09-04 Labor Day",
      "10-09 Columbus Day",
      "11-10 Veterans Day, observed",
      "11-23 Thanksgiving Day",
      "12-25 Christmas Day",
    ]);
  });

  it("leave out Inauguration Day and days closed by order of the President", () => {
    expect(isFederalHoliday(dayNumber("2021-01-20"))).toBeNull();
    expect(isFederalHoliday(dayNumber("2024-12-24"))).toBeNull();
    expect(isFederalHoliday(dayNumber("2025-01-09"))).toBeNull();
  });

  it("are eleven a year, each once on its own day", () => {
    for (let year = 2022; year <= 2199; year += 1) {
      const names: string[] = [];
      for (let day = calendarDay(year, 1, 1); day <= calendarDay(year, 12, 31); day += 1) {
        const name = isFederalHoliday(day);
        if (name !== null && !name.endsWith(", observed")) names.push(name);
      }
      expect(new Set(names).size, String(year)).toBe(11);
      expect(names.length, String(year)).toBe(11);
    }
  });
});
