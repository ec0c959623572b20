// What of an old answer is told to differ, part by part; and records, with the facts that stood when they were written.
import type { Prohibition, Transaction } from "interdict";
import { bind, compile, evaluate, rescreen } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house, rule } from "../compile/house.js";

const pay = (facts: Partial<Transaction> = {}): Transaction => ({
  at: "2030-04-01",
  activity: "payment",
  counterparty: "Globex Corporation",
  ...facts,
});
const lawOf = (changed: Partial<Prohibition>) => compile(house({ prohibitions: [rule(changed)] }));

describe("asked anew", () => {
  const rules = lawOf({});
  const before = evaluate(rules, pay());

  it("a lesser confidence is told, and one that is not stated is that of what was verified", () => {
    const differs = (changed: object) => rescreen(rules, [{ ...before, ...changed } as never])[0]?.differs;
    expect(before.confidence).toBe("verified");
    expect(differs({ confidence: "in-substance" })).toEqual(["confidence"]);
    expect(differs({ confidence: undefined })).toEqual([]);
    expect(differs({ enforcement: "suspended" })).toEqual(["enforcement"]);
    expect(differs({ findings: [] })).toEqual(["subject", "provision"]);
  });

  it("another party and another provision are told", () => {
    const [finding] = before.findings;
    const with_ = (changed: object) =>
      rescreen(rules, [{ ...before, findings: [{ ...finding, ...changed }] } as never])[0]?.differs;
    expect(with_({ subject: "hooli" })).toEqual(["subject"]);
    expect(with_({ provision: "house/2" })).toEqual(["provision"]);
  });
});

describe("a record asked anew", () => {
  const handle = bind(lawOf({}));
  const kept = handle.record(handle.check(pay()), pay());

  it("stands beside the answer of today, with its verdict", () => {
    const [entry] = handle.rescreen([kept]);
    expect(entry).toMatchObject({
      changed: false,
      differs: [],
      record: kept,
      before: { basis: "identified" },
    });
    expect(entry?.after).toMatchObject({ basis: "identified", transaction: { at: "2030-04-01" } });
    const [other] = rescreen(lawOf({ activities: ["hosting"] }), [kept]);
    expect(other).toMatchObject({ changed: true, differs: ["outcome", "basis"], after: { basis: "outside-scope" } });
  });

  it("with the facts that stood when it was written", () => {
    const nexus = lawOf({ usNexus: true });
    const abroad = bind(nexus, { facts: { usNexus: false } });
    const inside = bind(nexus, { facts: { usNexus: true } });
    const records = [abroad, inside].map((one) => one.record(one.check(pay()), pay()));
    expect(rescreen(nexus, records).map(({ after, changed }) => [after?.basis, changed])).toEqual([
      ["no-us-nexus", false],
      ["identified", false],
    ]);
  });
});

describe("the same facts on other days", () => {
  const ended = act("end", "2031-01-15", {
    known: "2031-06-01",
    sets: [{ effect: "house/1", end: "to", bound: "2031-01-15" }],
  });
  const hourly = act("hour", "2031-07-01", {
    sets: [{ effect: "house/1", end: "from", bound: { day: "2031-08-01", minute: 720 } }],
  });
  const days = ["2031-02-01", "2031-02-02", "2031-05-31", "2031-06-01", "2031-07-01", "2031-02-01", "2031-06-02"];
  const told = (rules: ReturnType<typeof compile>, all: readonly string[]) => {
    const old = all.map((at) => evaluate(lawOf({}), pay({ at })));
    expect(rescreen(rules, old).map(({ after }) => after)).toEqual(all.map((at) => evaluate(rules, pay({ at }))));
    return rescreen(rules, old).map(({ after }) => after?.basis);
  };

  it("are answered with what was known on each, past the day that the ruleset is current through", () => {
    const rules = compile(house({ prohibitions: [rule({})], events: [ended] }));
    expect(told(rules, days)).toEqual([
      ...["identified", "identified", "identified", "ended", "ended", "identified", "ended"],
    ]);
  });

  it("and at each hour, where the hour tells", () => {
    const hours = ["", "T11:59:00-04:00", "T12:00:00-04:00", "T11:59:59-04:00", ""].map((hour) => `2031-08-01${hour}`);
    const rules = compile({ ...house({ prohibitions: [rule({})], events: [hourly] }), currentThrough: "2031-12-31" });
    expect(told(rules, ["2031-07-31", ...hours, "2031-08-02"])).toEqual([
      ...[
        "not-operative",
        "missing-facts",
        "not-operative",
        "identified",
        "not-operative",
        "missing-facts",
        "identified",
      ],
    ]);
  });
});
