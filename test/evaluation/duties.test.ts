// What officials owe, by when, and whether it is known to have come. A day that has passed accuses nobody.
import { bind, duties, revoked, ruleset, suppose } from "interdict";
import { compile } from "interdict/core";
import { describe, expect, it } from "vitest";
import { house } from "../compile/house.js";
import { refused } from "./told.js";

const state = (ref: string, at: string, asKnownAt?: string) =>
  duties(ref, { at, asKnownAt: asKnownAt ?? at }).find((duty) => duty.ref === ref)?.state;

describe("the state of a duty, as known on its day", () => {
  it.each([
    ["eo-13971/1(c)", "2021-01-04", "not-enacted"],
    ["eo-13971/1(c)", "2021-01-05", "open"],
    ["eo-13971/1(c)", "2021-02-19", "open"],
    ["eo-13971/1(c)", "2021-02-20", "day-passed"],
    ["eo-13971/1(c)", "2021-06-08", "day-passed"],
    ["eo-13971/1(c)", "2021-06-09", "ended"],
    ["eo-13971/1(e)", "2021-01-05", "not-yet"],
    ["eo-13971/1(e)", "2021-02-18", "not-yet"],
    ["eo-13971/1(e)", "2021-02-19", "open"],
    ["eo-13971/1(e)", "2021-06-08", "open"],
    ["eo-13971/1(e)", "2021-06-09", "ended"],
    ["eo-13971/1(b)", "2021-01-05", "open"],
    ["eo-13971/1(b)", "2021-06-09", "ended"],
    ["eo-14034/2(a)", "2021-06-08", "not-enacted"],
    ["eo-14034/2(a)", "2021-06-09", "open"],
    ["eo-14034/2(b)/assessments", "2021-08-08", "open"],
    ["eo-14034/2(b)/assessments", "2021-08-09", "day-passed"],
    ["eo-14034/2(b)", "2021-10-07", "open"],
    ["eo-14034/2(b)", "2021-10-08", "day-passed"],
    ["eo-14034/2(c)", "2021-12-06", "open"],
    ["eo-14034/2(c)", "2021-12-07", "day-passed"],
    ["eo-14034/2(d)", "2026-08-20", "open"],
  ])("%s on %s: %s", (ref, at, expected) => {
    expect(state(ref, at)).toBe(expected);
  });

  it("the end of the order is not known before it came", () => {
    expect(state("eo-13971/1(c)", "2021-07-01", "2021-06-08")).toBe("day-passed");
    expect(state("eo-13971/1(e)", "2021-07-01", "2021-06-08")).toBe("open");
    expect(state("eo-13971/1(e)", "2021-07-01", "2021-06-09")).toBe("ended");
  });

  it("without a day it is that of the ruleset", () => {
    expect(duties("eo-13971").map((duty) => duty.state)).toEqual(["ended", "ended", "ended"]);
    expect(duties("eo-14034/2(c)")[0]?.state).toBe("day-passed");
  });
});

describe("whether it came, as far as it was known", () => {
  const performed = (asKnownAt: string) => duties("eo-13971/1(e)", { at: "2021-03-01", asKnownAt })[0]?.performed;

  it("that nothing was identified is known only since Commerce attested it", () => {
    expect(performed("2021-06-20")).toEqual({ state: "not-found", note: "not known by that day" });
    expect(performed("2021-06-21")).toMatchObject({ state: "no", known: "2021-06-21" });
  });

  it("that a report was not searched for is no statement about the report", () => {
    expect(duties("eo-13971/1(c)")[0]?.performed).toMatchObject({ state: "not-found" });
  });

  const [instrument] = house({}).instruments;
  const source = (performed: { readonly on?: string; readonly known?: string }) => ({
    ...house({}),
    instruments: [
      {
        ...instrument!,
        duties: [
          {
            ref: "house/1",
            who: "the board",
            what: "report",
            due: { after: "2030-01-01", days: 30, operator: "not-later-than" as const },
            performed: { state: "yes" as const, note: "delivered", ...performed },
            citation: instrument!.citation,
          },
        ],
      },
    ],
  });

  it.each([
    ["2030-01-19", "2030-12-31", "open", "before the report"],
    ["2030-01-20", "2030-12-31", "performed", "on its day"],
    ["2030-06-01", "2030-12-31", "performed", "ever after"],
    ["2030-06-01", "2030-01-19", "day-passed", "not known to have come"],
  ])("a report of 2030-01-20, at %s as known on %s: %s, %s", (at, asKnownAt, expected) => {
    const { duties: owed } = bind(compile(source({ on: "2030-01-20" })));
    expect(owed("house/1", { at, asKnownAt })[0]?.state).toBe(expected);
  });

  it("a report of 2030-01-20 that became known on 2030-05-01 is performed only then", () => {
    const { duties: owed } = bind(compile(source({ on: "2030-01-20", known: "2030-05-01" })));
    expect(owed("house/1", { at: "2030-03-01", asKnownAt: "2030-05-01" })[0]?.state).toBe("performed");
    expect(owed("house/1", { at: "2030-03-01", asKnownAt: "2030-04-30" })[0]).toMatchObject({
      state: "day-passed",
      performed: { state: "not-found" },
    });
  });
});

describe("who owes what, by when", () => {
  it.each([
    ["eo-13971/1(b)", null],
    ["eo-13971/1(c)", "not-later-than 2021-02-19"],
    ["eo-13971/1(e)", "not-earlier-than 2021-02-19"],
    ["eo-14034/2(a)", null],
    ["eo-14034/2(b)", "not-later-than 2021-10-07"],
    ["eo-14034/2(b)/assessments", "not-later-than 2021-08-08"],
    ["eo-14034/2(c)", "not-later-than 2021-12-06"],
    ["eo-14034/2(d)", null],
    // The other texts that set a day: counted from the day of the order or Act, as their words say.
    ["eo-13942/1(c)", "begins 2020-09-20"],
    ["eo-13943/1(c)", "begins 2020-09-20"],
    ["eo-13873/2(b)", "not-later-than 2019-10-12"],
    ["order-2020-08-14/divestiture", "not-later-than 2020-11-12"],
    ["tx-prohibited-technologies/620/policy", "not-later-than 2024-11-20"],
    ["md-directive-2022-12/compliance", "not-later-than 2022-12-20"],
    ["ndaa-fy2026/6604/standards", "not-later-than 2026-02-16"],
    ["data-security-28-cfr-202/202.1001(a)", "not-later-than 2025-10-06"],
  ])("%s: %s", (ref, expected) => {
    const duty = duties(ref)[0];
    expect(duty?.ref).toBe(ref);
    expect(duty?.due ? `${duty.due.operator} ${duty.due.date}` : null).toBe(expected);
    expect(duty?.who).toBeTruthy();
    expect(duty?.citations).toHaveLength(1);
  });

  it("the table above holds every day that is set", () => {
    const days = duties().filter((duty) => duty.due);
    expect(days.map(({ ref }) => ref).sort()).toEqual(
      [
        ...["eo-13971/1(c)", "eo-13971/1(e)", "eo-14034/2(b)", "eo-14034/2(b)/assessments", "eo-14034/2(c)"],
        ...["eo-13942/1(c)", "eo-13943/1(c)", "eo-13873/2(b)", "order-2020-08-14/divestiture"],
        ...["tx-prohibited-technologies/620/policy", "md-directive-2022-12/compliance"],
        ...["ndaa-fy2026/6604/standards", "data-security-28-cfr-202/202.1001(a)"],
      ].sort(),
    );
  });

  it("a report goes to somebody", () => {
    expect(duties("eo-13971/1(c)")[0]?.to).toBe("the Assistant to the President for National Security Affairs");
    expect(duties("eo-13971/1(b)")[0]).not.toHaveProperty("to");
  });

  it("an instrument's are those of its provisions, all are those of all", () => {
    const each = ruleset.source.instruments.flatMap(({ id }) => duties(id));
    expect(duties().map((duty) => duty.ref)).toEqual(each.map((duty) => duty.ref));
    expect(duties("eo-13971").map((duty) => duty.ref)).toEqual(["eo-13971/1(b)", "eo-13971/1(c)", "eo-13971/1(e)"]);
    expect(duties("eo-14034/2(b)").map((duty) => duty.ref)).toEqual(["eo-14034/2(b)", "eo-14034/2(b)/assessments"]);
  });

  it("a provision that obliges nobody has none, which is no error", () => {
    expect(duties("eo-13971/1(a)")).toEqual([]);
    expect(duties("eo-13971/identification")).toEqual([]);
  });

  it("a day that is none is refused", () => {
    expect(refused(() => duties("eo-13971", { at: "2021-02-30" }))).toBe("invalid-date at");
  });

  it("a revocation that is supposed ends what is owed", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-02-01" }));
    expect(what.duties("eo-13971/1(c)", { at: "2021-02-10" })[0]?.state).toBe("ended");
  });
});
