// One number, 45, and three operators: a beginning, a floor and a deadline. Read the operator before the date.
import { bind, computeDate, duties, effectiveDate, identified, revoked, ruleset, suppose } from "interdict";
import { compile } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house } from "../compile/house.js";
import { refused } from "./told.js";

const told = (ref: string, asKnownAt?: string) => {
  const { date, operator } = effectiveDate(ref, { asKnownAt });
  return `${operator} ${date}`;
};

describe("the day that a text ties to a provision", () => {
  it.each([
    ["eo-13971", "begins 2021-01-05", "the order, on signing"],
    ["eo-13971/1(a)", "begins 2021-02-19", "the prohibition, 45 days after"],
    ["eo-13971/1(b)", "begins 2021-01-05", "a standing duty, with its order"],
    ["eo-13971/1(c)", "not-later-than 2021-02-19", "a deadline for a report"],
    ["eo-13971/1(d)", "begins 2021-01-05", "the savings, with their order"],
    ["eo-13971/1(e)", "not-earlier-than 2021-02-19", "a floor for the identification"],
    ["eo-13971/2(a)", "begins 2021-01-05", "a paragraph that was not read, with its order"],
    ["eo-13971/6", "begins 2021-01-05", "the general provisions"],
    ["eo-13971/identification", "begins null", "an act that was never made"],
    ["eo-14034", "begins 2021-06-09", "the revoking order"],
    ["eo-14034/1", "begins 2021-06-09", "the revocation, on signing"],
    ["eo-14034/2(a)", "begins 2021-06-09", '"promptly" sets no day'],
    ["eo-14034/2(b)", "not-later-than 2021-10-07", "120 days"],
    ["eo-14034/2(b)/assessments", "not-later-than 2021-08-08", "60 days, a Sunday that is not moved"],
    ["eo-14034/2(c)", "not-later-than 2021-12-06", "180 days"],
    ["eo-14034/2(d)", "begins 2021-06-09", "a standing duty"],
  ])("%s %s: %s", (ref, expected) => {
    expect(told(ref)).toBe(expected);
    expect(effectiveDate(ref).ref).toBe(ref);
  });

  it.each([
    ["eo-13971", "2021-01-04", "begins null"],
    ["eo-13971/1(a)", "2021-01-04", "begins null"],
    ["eo-13971/1(c)", "2021-01-04", "begins null"],
    ["eo-13971/1(a)", "2021-01-05", "begins 2021-02-19"],
    ["eo-14034/2(c)", "2021-06-08", "begins null"],
    ["eo-14034/2(c)", "2021-06-09", "not-later-than 2021-12-06"],
    ["eo-13971/identification", "2021-01-05", "not-earlier-than 2021-02-19"],
    ["eo-13971/identification", "2021-06-20", "not-earlier-than 2021-02-19"],
    ["eo-13971/identification", "2021-06-21", "begins null"],
  ])("%s as known on %s: %s", (ref, asKnownAt, expected) => {
    expect(told(ref, asKnownAt)).toBe(expected);
  });
});

describe("the way it was counted", () => {
  it("a period shows its count, excluding the day of signing", () => {
    expect(effectiveDate("eo-13971/1(a)").steps).toEqual([
      "2021-01-05 + 45 calendar days (day of signing excluded) = 2021-02-19, a Friday",
    ]);
  });

  it("all three operators of the order count the same days, and give their rule", () => {
    for (const [ref, operator] of [
      ["eo-13971/1(a)", "begins"],
      ["eo-13971/1(c)", "not-later-than"],
      ["eo-13971/1(e)", "not-earlier-than"],
    ] as const)
      expect(effectiveDate(ref)).toMatchObject({
        date: "2021-02-19",
        operator,
        rule: { after: "2021-01-05", days: 45, convention: "order", operator },
      });
  });

  it("each cites its own sentence first", () => {
    for (const ref of ["eo-13971", "eo-13971/1(a)", "eo-13971/1(c)", "eo-13971/1(e)", "eo-14034/2(b)"])
      expect(effectiveDate(ref).citations[0]?.ref).toBe(ref);
  });

  it("what has no day of its own says from where it takes it", () => {
    expect(effectiveDate("eo-13971/1(d)").steps).toEqual([
      "No day of its own is stated: it begins with Executive Order 13971 on 2021-01-05, a Tuesday",
    ]);
  });

  it("where there is no day the step says why", () => {
    expect(effectiveDate("eo-13971/identification").steps[0]).toContain("None had been issued");
    expect(effectiveDate("eo-13971/1(a)", { asKnownAt: "2021-01-04" }).steps).toEqual([
      "Executive Order 13971 was not known by 2021-01-04.",
    ]);
    expect(effectiveDate("eo-13971/identification")).not.toHaveProperty("rule");
  });

  it("a duty is due on the day that effectiveDate gives, a deadline also where an act began its provision", () => {
    const begun = new Set(
      ruleset.source.instruments
        .flatMap(({ events }) => events.flatMap(({ sets }) => sets))
        .flatMap(({ effect, end, bound }) => (end === "from" && bound !== "never" ? [effect] : [])),
    );
    for (const { ref, due } of duties())
      if (due && !begun.has(ref))
        expect([ref, due.date, due.operator]).toEqual([ref, effectiveDate(ref).date, effectiveDate(ref).operator]);
    const own = duties().filter(({ ref, due }) => due && begun.has(ref));
    expect(own.map(({ ref }) => [ref, effectiveDate(ref).operator, effectiveDate(ref).date])).toEqual([
      // Chapter 620 was enacted half a year after the list that it stands in; its policies were due 17 months later.
      ["tx-prohibited-technologies/620/policy", "not-later-than", "2024-11-20"],
      // The rule itself ties the day from which compliance is owed to the duty.
      ["data-security-28-cfr-202/202.1001(a)", "not-later-than", "2025-10-06"],
    ]);
  });

  it("the handle's calculator is the public one", () => {
    expect(bind(compile(house({}))).computeDate).toBe(computeDate);
  });
});

describe("days of one's own and supposed days", () => {
  it.each([
    ["a day", "2030-03-01", "begins 2030-03-01"],
    ["a day and a minute", { day: "2030-03-01", minute: 1439 }, "begins 2030-03-01T23:59:00-05:00"],
    ["a period", { after: "2030-01-01", days: 10 }, "begins 2030-01-11"],
    ["a period that rolls over", { after: "2030-01-01", days: 11, convention: "frcp-6(a)" }, "begins 2030-01-14"],
    ["never", "never", "begins null"],
    ["an open act from a day", { open: true, notEarlierThan: "2030-02-01" }, "not-earlier-than 2030-02-01"],
  ] as const)("%s", (_, bound, expected) => {
    const source = house({ events: [act("x", "2030-01-02", { sets: [{ effect: "house/1", end: "from", bound }] })] });
    const { date, operator } = bind(compile(source)).effectiveDate("house/1");
    expect(`${operator} ${date}`).toBe(expected);
  });

  it("an identification that is supposed has its day, from the day it is known", () => {
    const what = suppose(
      identified({ under: "eo-13971", on: "2021-03-01", known: "2021-02-25", activities: ["payment"] }),
    );
    expect(what.effectiveDate("eo-13971/identification")).toMatchObject({ date: "2021-03-01", operator: "begins" });
    expect(what.effectiveDate("eo-13971/identification/1").date).toBe("2021-03-01");
    expect(what.effectiveDate("eo-13971/identification", { asKnownAt: "2021-02-24" })).toMatchObject({
      date: "2021-02-19",
      operator: "not-earlier-than",
    });
    expect(what.effectiveDate("eo-13971/identification/1", { asKnownAt: "2021-02-24" }).operator).not.toBe(
      "not-later-than",
    );
  });

  it("a revocation moves no beginning", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-01-10" }));
    expect(what.effectiveDate("eo-13971/1(a)")).toEqual(effectiveDate("eo-13971/1(a)"));
  });

  it("a viewpoint that cannot be read is refused", () => {
    expect(refused(() => effectiveDate("eo-13971", { asKnownAt: "2021-02-30" }))).toBe("invalid-date asKnownAt");
    expect(refused(() => effectiveDate("eo-13971", "2021-03-01" as never))).toBe("invalid-input viewpoint");
  });
});
