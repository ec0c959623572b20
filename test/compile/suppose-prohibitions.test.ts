// Identifications and designations that are supposed: which prohibitions they add, and which they take the place of.
import {
  compile,
  designated,
  enjoined,
  evaluate,
  identified,
  postponed,
  revoked,
  type Supposition,
  status,
  suppose,
} from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house, rule } from "./house.js";
import { state, why, world } from "./worlds.js";

describe("a supposed identification beside a recorded one", () => {
  const identification = {
    ref: "house/identified",
    power: "house/2",
    by: "the board",
    identifies: ["transactions"],
    question: "Has the board identified it?",
    citations: [],
  } as const;
  const awaited = rule({ activities: "any", identification });
  const item = rule({ ref: "house/identified/1", itemOf: "house/identified", activities: ["hosting"] });
  const rules = world(
    [
      act("power", "2030-01-01", {
        declares: [{ ref: "house/identified", under: "house/1" }],
        sets: [{ effect: "house/identified", end: "from", bound: { open: true, notEarlierThan: "2030-01-01" } }],
      }),
      act("list", "2030-04-01", {
        kind: "identified",
        declares: [{ ref: "house/identified/1", under: "house/identified" }],
        sets: [
          { effect: "house/identified", end: "from", bound: "2030-04-01" },
          { effect: "house/identified/1", end: "from", bound: "2030-05-01" },
        ],
      }),
      act("rescission", "2030-09-01", { sets: [{ effect: "house/identified/1", end: "to", bound: "2030-09-01" }] }),
    ],
    [awaited, item],
    ["house/1", "house/2"],
  );
  const asked = (on: string, at: string, activity: "payment" | "hosting", asKnownAt?: string) =>
    evaluate(
      suppose(rules, identified({ under: "house/2", on, activities: ["payment"] })),
      { at, activity, counterparty: "Globex Corporation" },
      { asKnownAt },
    );

  it.each([
    ["2030-02-01", "before the recorded one"],
    ["2030-04-01", "on the same day"],
    ["2030-06-01", "after it"],
  ])("on %s, %s: the supposed item binds, and the recorded one does not", (on) => {
    expect(asked(on, "2030-08-01", "payment").outcome).toBe("prohibited");
    expect(asked(on, "2030-08-01", "hosting").outcome).toBe("not-prohibited");
    expect(asked(on, "2030-10-01", "payment").outcome).toBe("prohibited");
  });

  it("the supposed item has the next number; the recorded one is no finding where nobody knew of it before", () => {
    const provisions = (on: string) => asked(on, "2030-08-01", "payment").findings.map(({ provision }) => provision);
    expect(provisions("2030-02-01")).toEqual(["house/identified/2"]);
    expect(provisions("2030-06-01")).toEqual(["house/identified/2", "house/identified/1"]);
    expect(asked("2030-06-01", "2030-08-01", "hosting")).toMatchObject({
      basis: "ended",
      findings: [{ provision: "house/identified/1" }, {}],
    });
  });

  it("what was known before stands: as known then, the recorded items bind", () => {
    expect(asked("2030-06-01", "2030-08-01", "hosting", "2030-05-31").outcome).toBe("prohibited");
    expect(asked("2030-06-01", "2030-08-01", "payment", "2030-05-31").outcome).toBe("not-prohibited");
    expect(asked("2030-02-01", "2030-08-01", "payment", "2030-01-31").basis).toBe("open-act");
  });

  it("an act that is awaited, and an item that another took the place of, have no day to put off", () => {
    const instead = identified({ under: "house/2", on: "2030-04-15", activities: ["payment"] });
    const put = (ref: string, on: string) => postponed({ ref, on, to: "2030-11-01" });
    expect(why(rules, [put("house/identified", "2030-02-01")])).toContain("it awaits an act");
    const both = [put("house/identified/1", "2030-04-20"), instead];
    expect(state(rules, "2030-12-01", both, "house/identified/1")).toBe("ended");
  });
});

describe("a supposed designation", () => {
  const designation = { power: "house/2", by: "the board", days: 30, citations: [] };
  const base = house({
    provisions: ["house/1", "house/2"],
    prohibitions: [
      rule({
        exemptions: [{ fact: "act", effect: "house/spared", of: ["hooli-pay"], citation: rule().citations[0]! }],
      }),
    ],
    events: [
      act("spared", "2030-01-01", {
        declares: [{ ref: "house/spared", under: "house" }],
        sets: [{ effect: "house/spared", end: "from", bound: "2030-01-01" }],
      }),
    ],
  });
  const rules = compile({ ...base, instruments: base.instruments.map((i) => ({ ...i, designation })) });
  const brought = (under: string, names = ["hooli-pay"], on = "2030-03-01") => designated({ under, names, on });
  const outcome = (of: Supposition, at: string, asKnownAt?: string) =>
    evaluate(suppose(rules, of), { at, activity: "payment", counterparty: "Hooli Pay" }, { asKnownAt }).basis;

  it.each(["house", "house/1", "house/2"])(
    "under %s binds from the 30th day, whatever spares those named before",
    (under) => {
      expect(outcome(brought(under), "2030-03-30")).toBe("not-operative");
      expect(outcome(brought(under), "2030-03-31")).toBe("identified");
      expect(outcome(brought(under), "2030-03-31", "2030-02-28")).toBe("not-enacted");
    },
  );

  it("ends with its instrument, and can be enjoined by its own name", () => {
    const more = (supposition: Supposition) => suppose(rules, brought("house"), supposition);
    const told = (of: Supposition) => status(more(of), "house/1/designated-hooli-pay", { at: "2030-06-01" }).state;
    expect(told(revoked({ ref: "house", on: "2030-05-01" }))).toBe("ended");
    expect(told(revoked({ ref: "house/1", on: "2030-05-01" }))).toBe("operative");
    expect(told(enjoined({ ref: "house/1/designated-hooli-pay", on: "2030-05-01" }))).toBe("suspended");
  });

  it("a second one of the same name has no effect; one of others adds to it", () => {
    const both = [brought("house"), brought("house", ["hooli-pay", "hooli-box"], "2030-05-01")];
    expect(why(rules, both, "house")).toContain("Hooli Pay under house on 2030-05-01 has no effect: it is supposed");
    expect(state(rules, "2030-06-01", both, "house/1/designated-hooli-box")).toBe("operative");
    expect(state(rules, "2030-04-15", both, "house/1/designated-hooli-pay")).toBe("operative");
  });

  it.each<[string, ReturnType<typeof world>, Supposition, string]>([
    ["no such power", world(), brought("house/1"), "House rules gives no power"],
    [
      "before the signing",
      rules,
      brought("house", ["hooli-pay"], "2029-12-01"),
      "House rules was signed on 2030-01-01",
    ],
  ])("has no effect: %s", (_, of, supposition, reason) => {
    expect(why(of, [supposition], supposition.act === "designated" ? supposition.under : "")).toContain(reason);
  });
});
