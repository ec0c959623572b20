// What happened, in order of days, as far as it was known.
import { bind, identified, revoked, suppose, timeline } from "interdict";
import { compile } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house } from "../compile/house.js";

const lines = (entries: ReturnType<typeof timeline>) => entries.map(({ on, kind, ref }) => `${on} ${kind} ${ref}`);

describe("the history of Executive Order 13971", () => {
  const WHOLE = [
    "2021-01-05 signed eo-13971",
    "2021-01-08 published eo-13971",
    "2021-02-19 begins eo-13971/1(a)",
    "2021-02-19 may-be-identified-from eo-13971/identification",
    "2021-02-19 due eo-13971/1(c)",
    "2021-06-09 revoked eo-13971",
    "2021-06-21 attested-absence eo-13971/identification",
  ];

  it("whole", () => {
    expect(lines(timeline("eo-13971"))).toEqual(WHOLE);
  });

  it.each([
    ["2021-01-04", 0],
    ["2021-01-05", 1],
    ["2021-01-08", 2],
    ["2021-02-18", 2],
    ["2021-02-19", 5],
    ["2021-06-09", 6],
    ["2021-06-21", 7],
  ])("up to %s: %i lines", (at, count) => {
    expect(lines(timeline("eo-13971", { at }))).toEqual(WHOLE.slice(0, count));
  });

  it.each([
    ["2021-01-04", []],
    ["2021-01-05", [0, 2, 3, 4]],
    ["2021-01-08", [0, 1, 2, 3, 4]],
    ["2021-06-08", [0, 1, 2, 3, 4]],
    ["2021-06-09", [0, 1, 2, 3, 4, 5]],
    ["2021-06-21", [0, 1, 2, 3, 4, 5, 6]],
  ])("as known on %s: what the text makes happen is known with it, later acts are not", (asKnownAt, places) => {
    expect(lines(timeline("eo-13971", { asKnownAt }))).toEqual(places.map((place) => WHOLE[place]));
  });

  it("every line was known by the day asked, and says since when", () => {
    for (const asKnownAt of ["2021-01-05", "2021-03-01", "2021-06-15"])
      for (const entry of timeline(null, { asKnownAt })) expect(entry.known <= asKnownAt).toBe(true);
    expect(timeline("eo-13971").find((entry) => entry.kind === "begins")?.known).toBe("2021-01-05");
  });

  it("a computed day shows its counting, an act shows none", () => {
    for (const { kind, steps } of timeline())
      expect(steps.length > 0).toBe(["begins", "may-be-identified-from", "due"].includes(kind));
  });

  it("every line cites something", () => {
    for (const { citations } of timeline()) expect(citations.length).toBeGreaterThan(0);
  });
});

describe("the history of the whole ruleset and of its parts", () => {
  it("stands in order of days", () => {
    const days = timeline().map((entry) => entry.on);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(10);
  });

  it("holds each instrument's", () => {
    const whole = lines(timeline());
    for (const ref of ["eo-13971", "eo-14034"]) for (const line of lines(timeline(ref))) expect(whole).toContain(line);
  });

  it("a provision's holds what befell its instrument", () => {
    expect(lines(timeline("eo-13971/1(a)"))).toEqual([
      "2021-01-05 signed eo-13971",
      "2021-01-08 published eo-13971",
      "2021-02-19 begins eo-13971/1(a)",
      "2021-06-09 revoked eo-13971",
    ]);
  });

  it("a duty's day stands in its own history and in no other's", () => {
    expect(lines(timeline("eo-14034/2(c)"))).toContain("2021-12-06 due eo-14034/2(c)");
    expect(lines(timeline("eo-14034/2(d)")).join()).not.toContain("due");
    expect(lines(timeline("eo-13971")).join()).not.toContain("14034/2");
  });

  it("a floor is no deadline: the day of 1(e) is not listed as due", () => {
    expect(lines(timeline("eo-13971"))).not.toContain("2021-02-19 due eo-13971/1(e)");
  });
});

describe("histories of one's own and supposed ones", () => {
  it("acts of the same day stand in the order of the ruleset", () => {
    const source = house({
      events: [
        act("first", "2030-02-01", { kind: "extended", sets: [{ effect: "house/1", end: "to", bound: "2030-09-01" }] }),
        act("second", "2030-02-01", { kind: "revoked", sets: [{ effect: "house/1", end: "to", bound: "2030-03-01" }] }),
      ],
    });
    expect(lines(bind(compile(source)).timeline())).toEqual([
      "2030-01-01 signed house",
      "2030-02-01 extended house/1",
      "2030-02-01 revoked house/1",
    ]);
  });

  it("an act that became known later stands on its own day", () => {
    const source = house({
      events: [
        act("late", "2030-02-01", {
          kind: "lifted",
          known: "2030-05-01",
          sets: [{ effect: "house/1", end: "to", bound: "2030-02-01" }],
        }),
      ],
    });
    const { timeline: history } = bind(compile(source));
    expect(history(null, { asKnownAt: "2030-04-30" })).toHaveLength(1);
    expect(history(null, { asKnownAt: "2030-05-01" })[1]).toMatchObject({ on: "2030-02-01", known: "2030-05-01" });
  });

  it("two acts of the same kind on the same effect and day are two lines", () => {
    const twice = (id: string, bound: string) =>
      act(id, "2030-02-01", { kind: "extended", sets: [{ effect: "house/1", end: "to", bound }] });
    const source = house({ events: [twice("first", "2030-09-01"), twice("second", "2030-10-01")] });
    expect(bind(compile(source)).timeline()).toHaveLength(3);
  });

  it("what is supposed is marked so, and nothing else is", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-03-01" }));
    for (const { kind, hypothetical } of what.timeline()) expect(hypothetical).toBe(kind === "supposed");
    expect(lines(what.timeline("eo-13971"))).toContain("2021-03-01 supposed eo-13971");
    expect(timeline().some((entry) => entry.hypothetical)).toBe(false);
  });

  it("the act that a supposition replaces is gone from the history of what it bore on", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-03-01" }));
    expect(lines(what.timeline("eo-13971")).join()).not.toContain("revoked");
  });

  it("and is not told of another instrument instead", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-03-01" }));
    expect(lines(what.timeline())).not.toContain("2021-06-09 revoked eo-14034");
  });

  it("two identifications supposed on the same day are both told", () => {
    const on = "2021-02-20";
    const what = suppose(
      identified({ under: "eo-13971", on, activities: ["payment"] }),
      identified({ under: "eo-13971", on, activities: ["hosting"] }),
    );
    expect(what.timeline("eo-13971").filter((entry) => entry.kind === "supposed")).toHaveLength(2);
  });
});
