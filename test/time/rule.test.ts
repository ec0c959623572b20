// The result must not depend on the host's zone: `npm test` is run under several TZ (UTC, America/New_York,
// Asia/Shanghai, Pacific/Apia), and each of these tables must come out the same.
import { addDays } from "date-fns/addDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InterdictError } from "../../src/errors.js";
import type { DateRule } from "../../src/model/time.js";
import { dayNumber, dayText, weekday } from "../../src/time/day.js";
import { isFederalHoliday } from "../../src/time/holidays.js";
import { computeDate } from "../../src/time/rule.js";

function refused(rule: unknown): { code: string; path: string; message: string } {
  try {
    computeDate(rule as DateRule);
  } catch (error) {
    if (error instanceof InterdictError && error.problems[0])
      return { code: error.code, path: error.problems[0].path, message: error.problems[0].message };
    throw error;
  }
  return expect.fail("was answered");
}

describe("days after the date of an order", () => {
  it.each([
    ["2020-08-06", 45, "2020-09-20", "a Sunday", "Commerce: 'As of September 20, 2020'"],
    ["2020-08-14", 90, "2020-11-12", "a Thursday", "Treasury: 'the original November 12, 2020 deadline'"],
    ["2020-11-12", 60, "2021-01-11", "a Monday", "EO 13959 1(a)(i)"],
    ["2021-01-05", 45, "2021-02-19", "a Friday", "EO 13971; four law firms"],
    ["2021-06-03", 60, "2021-08-02", "a Monday", "EO 14032 1(b)(i)"],
    ["2024-04-24", 270, "2025-01-19", "a Sunday", "EO 14166 sec. 1"],
    ["2025-01-20", 75, "2025-04-05", "a Saturday", "EO 14352 sec. 1"],
    ["2025-09-25", 120, "2026-01-23", "a Friday", "press of 22 Jan 2026: 'one day ahead of the deadline'"],
  ])("%s + %i = %s, %s (%s)", (after, days, date, day) => {
    const answer = computeDate({ after, days });
    expect(answer.date).toBe(date);
    expect(answer.steps).toEqual([`${after} + ${days} calendar days (day of signing excluded) = ${date}, ${day}`]);
  });

  it("are not counted from publication", () => {
    expect(computeDate({ after: "2021-01-08", days: 45 }).date).toBe("2021-02-22");
    expect(computeDate({ after: "2020-08-11", days: 45 }).date).toBe("2020-09-25");
  });

  it("are not counted in local time, where date-fns can come out a day early", () => {
    const local = addDays(new Date("2021-01-05"), 45);
    const text = `${local.getFullYear()}-${local.getMonth() + 1}-${local.getDate()}`;
    // West of Greenwich the local reading is off by a day; the rule is not, whatever the host's zone.
    if (new Date("2021-01-05").getTimezoneOffset() > 0) expect(text).toBe("2021-2-18");
    expect(computeDate({ after: "2021-01-05", days: 45 }).date).toBe("2021-02-19");
  });

  it("are not moved off a weekend or holiday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3652, max: 47_000 }), fc.nat(36_525), (day, days) => {
        expect(computeDate({ after: dayText(day), days }).date).toBe(dayText(day + days));
      }),
    );
  });
});

describe("days after publication, 1 CFR 18.17", () => {
  it.each([
    ["2025-01-08", 90, "2025-04-08", "28 CFR 202"],
    ["2023-06-16", 30, "2023-07-17", "88 FR 39353, from Sunday"],
    ["2021-01-19", 60, "2021-03-22", "86 FR 4909, from Saturday"],
    ["2025-01-16", 60, "2025-03-17", "90 FR 5360"],
  ])("%s + %i = %s (%s)", (after, days, date) => {
    expect(computeDate({ after, days, convention: "1-cfr-18.17" }).date).toBe(date);
  });

  it("shows each roll as a step", () => {
    expect(computeDate({ after: "2021-01-19", days: 60, convention: "1-cfr-18.17" }).steps).toEqual([
      "2021-01-19 + 60 calendar days (day after publication is day one; Saturdays, Sundays and holidays counted) = 2021-03-20, a Saturday",
      "2021-03-20 is a Saturday: the next Federal business day is sought = 2021-03-21, a Sunday",
      "2021-03-21 is a Sunday: the next Federal business day is sought = 2021-03-22, a Monday",
    ]);
  });

  it("is verified, and says that it does not reach orders", () => {
    const [citation] = computeDate({ after: "2021-01-19", days: 60, convention: "1-cfr-18.17" }).citations;
    expect(citation).toMatchObject({ ref: "1-cfr-18.17/(b)", confidence: "verified" });
    expect(citation?.note).toContain("not days after the date of an order");
  });
});

describe("days by Rule 6(a)", () => {
  it.each([
    ["2020-08-06", 45, "2020-09-21", "from Sunday, 20 September 2020"],
    ["2024-04-24", 270, "2025-01-21", "from Sunday over the Monday holiday"],
    ["2021-01-05", 45, "2021-02-19", "a Friday stays"],
  ])("%s + %i = %s (%s): not how the government counted", (after, days, date) => {
    expect(computeDate({ after, days, convention: "frcp-6(a)" }).date).toBe(date);
  });

  it("names the holiday over which it rolls", () => {
    expect(computeDate({ after: "2024-04-24", days: 270, convention: "frcp-6(a)" }).steps.slice(1)).toEqual([
      "2025-01-19 is a Sunday: the period continues to run = 2025-01-20, a Monday",
      "2025-01-20 is a holiday (Birthday of Martin Luther King, Jr.): the period continues to run = 2025-01-21, a Tuesday",
    ]);
  });
});

describe("both rolling conventions", () => {
  it("end on the first day from the bare count that is neither weekend nor holiday", () => {
    const convention = fc.constantFrom("1-cfr-18.17" as const, "frcp-6(a)" as const);
    const open = (day: number) => ![0, 6].includes(weekday(day)) && isFederalHoliday(day) === null;
    fc.assert(
      fc.property(fc.integer({ min: 3652, max: 80_000 }), fc.nat(400), convention, (day, days, how) => {
        const end = dayNumber(computeDate({ after: dayText(day), days, convention: how }).date ?? "");
        expect(open(end)).toBe(true);
        for (let skipped = day + days; skipped < end; skipped += 1) expect(open(skipped)).toBe(false);
      }),
    );
  });
});

describe("days from the old expiry", () => {
  it.each([
    ["2025-04-05", 75, "2025-06-19", "EO 14258, signed on 4 April"],
    ["2025-06-19", 90, "2025-09-17", "EO 14310"],
    ["2025-09-17", 90, "2025-12-16", "EO 14350, signed on 16 September"],
  ])("%s + %i = %s (%s)", (after, days, date) => {
    const answer = computeDate({ after, days, convention: "from-old-expiry" });
    expect(answer.date).toBe(date);
    expect(answer.steps).toHaveLength(1);
  });

  it("are not counted from the signing of the extension", () => {
    expect(computeDate({ after: "2025-04-04", days: 75 }).date).toBe("2025-06-18");
    expect(computeDate({ after: "2025-09-16", days: 90 }).date).toBe("2025-12-15");
  });
});

describe("a computed date", () => {
  it("holds the rule that was counted, defaults filled in", () => {
    const answer = computeDate({ after: "2021-01-05", days: 45 });
    expect(answer.operator).toBe("begins");
    expect(answer.rule).toEqual({ after: "2021-01-05", days: 45, convention: "order", operator: "begins" });
  });

  it("carries the operator through: a floor and a deadline of 45 days have one date and two meanings", () => {
    const floor = computeDate({ after: "2021-01-05", days: 45, operator: "not-earlier-than" });
    const deadline = computeDate({ after: "2021-01-05", days: 45, operator: "not-later-than" });
    expect([floor.date, floor.operator]).toEqual(["2021-02-19", "not-earlier-than"]);
    expect([deadline.date, deadline.operator]).toEqual(["2021-02-19", "not-later-than"]);
  });

  it("speaks of one day in the singular, and of none", () => {
    expect(computeDate({ after: "2021-01-05", days: 1 }).steps[0]).toContain("+ 1 calendar day (");
    expect(computeDate({ after: "2021-01-05", days: 0 }).date).toBe("2021-01-05");
  });

  it("never presents the government's practice as verified law", () => {
    for (const convention of ["order", "from-old-expiry"] as const)
      for (const citation of computeDate({ after: "2021-01-05", days: 45, convention }).citations)
        expect(citation.confidence).toBe("our-reading");
  });

  it("is the caller's own: changing one leaves the next alone", () => {
    const first = computeDate({ after: "2021-01-05", days: 45 });
    (first.citations as unknown[]).length = 0;
    expect(computeDate({ after: "2021-01-05", days: 45 }).citations).toHaveLength(2);
  });
});

describe("a rule that cannot be counted is refused", () => {
  const after = "2021-01-05";
  it.each([
    [{ after: "2021-02-30", days: 45 }, "invalid-date", "after", "not a day of the calendar"],
    [{ after: "1979-12-31", days: 45 }, "invalid-date", "after", "before 1980"],
    [{ after: "2021-01-05T00:00:00Z", days: 45 }, "invalid-date", "after", "takes a civil day"],
    [{ after: "2021-01-05T00:00:00.123456789-05:00", days: 45 }, "invalid-date", "after", "takes a civil day"],
    [{ after: new Date(0), days: 45 }, "invalid-date", "after", "takes a civil day"],
    [{ after: "x021-01-05T00:00:00Z", days: 45 }, "invalid-date", "after", "not a date in a form that is read"],
    [{ after: null, days: 45 }, "invalid-date", "after", "is missing"],
    [{ after: "2021-01-05T00:00:00Z".padEnd(36), days: 45 }, "invalid-date", "after", "blanks"],
    [{ after: 18632, days: 45 }, "invalid-date", "after", "is a number"],
    [{ days: 45 }, "invalid-date", "after", "is missing"],
    [{ after: "2021-01-05".padEnd(1025), days: 45 }, "over-long", "after", "1024"],
    [{ after }, "invalid-input", "days", "whole number"],
    [{ after, days: "45" }, "invalid-input", "days", "whole number"],
    [{ after, days: 45.5 }, "invalid-input", "days", "whole number"],
    [{ after, days: -1 }, "invalid-input", "days", "whole number"],
    [{ after, days: Number.NaN }, "invalid-input", "days", "whole number"],
    [{ after, days: 36_526 }, "invalid-input", "days", "36525"],
    [{ after: "2150-01-01", days: 36_525 }, "invalid-date", "days", "beyond 2199-12-31"],
    [{ after, days: 45, convention: "frcp" }, "invalid-input", "convention", "order, 1-cfr-18.17"],
    [{ after, days: 45, convention: 1 }, "invalid-input", "convention", "is none of"],
    [{ after, days: 45, operator: "after" }, "invalid-input", "operator", "begins, not-earlier-than"],
    [null, "invalid-input", "", "is no rule"],
    ["2021-01-05", "invalid-input", "", "is no rule"],
  ])("%j: %s at %j", (rule, code, path, message) => {
    const problem = refused(rule);
    expect(problem).toMatchObject({ code, path });
    expect(problem.message).toContain(message);
  });

  it("counts up to the last day, also where the count could roll", () => {
    expect(computeDate({ after: "2199-12-30", days: 1, convention: "frcp-6(a)" }).date).toBe("2199-12-31");
    expect(refused({ after: "2199-12-31", days: 1, convention: "frcp-6(a)" }).path).toBe("days");
  });
});
