// Old facts under new law: side by side, in order, and each new answer is the one that evaluate gives.
import fc from "fast-check";
import { identified, rescreen, revoked, ruleset, suppose, type Transaction, type Verdict } from "interdict";
import { bind, compile, evaluate, rescreen as rescreenOn } from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../api/refused.js";
import { act, house, rule } from "../compile/house.js";

const PAYMENT: Transaction = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay", usNexus: true };
const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));

describe("what it says", () => {
  it("tells what differs, and gives both answers", () => {
    const before = supposed.evaluate(PAYMENT);
    const [entry] = rescreen([before]);
    expect(entry).toMatchObject({
      changed: true,
      before: { outcome: "prohibited" },
      after: { basis: "not-identified" },
    });
    expect(entry?.differs).toEqual(expect.arrayContaining(["outcome", "basis", "provision"]));
  });

  it("an answer that is the same under the same law has not changed", () => {
    const before = bind(ruleset).evaluate(PAYMENT);
    expect(rescreen([before, { verdict: before }])).toEqual([
      { before, after: before, changed: false, differs: [] },
      { before, after: before, changed: false, differs: [] },
    ]);
  });

  it("asks with the knowledge of a day where one is given", () => {
    const before = bind(ruleset).evaluate(PAYMENT);
    const [entry] = rescreen([before], { asKnownAt: "2021-02-25" });
    expect(entry?.after).toMatchObject({ basis: "open-act", asKnownAt: "2021-02-25" });
    expect(entry?.differs).toContain("missing");
  });

  it("a handle's facts are stated again; without them they are missing", () => {
    const { usNexus: _, ...bare } = PAYMENT;
    const before = bind(supposed.ruleset, { facts: { usNexus: true } }).evaluate(bare);
    expect(bind(supposed.ruleset, { facts: { usNexus: true } }).rescreen([before])[0]?.changed).toBe(false);
    expect(supposed.rescreen([before])[0]?.differs).toEqual(["outcome", "basis", "missing"]);
  });

  it("enforcement that is suspended since is told", () => {
    const forbearance = act("forbearance", "2030-03-01", {
      declares: [{ ref: "house/forbearance", suspends: { ref: "house/1", aspect: "enforcement" } }],
      sets: [{ effect: "house/forbearance", end: "from", bound: "2030-03-01" }],
    });
    const transaction: Transaction = { at: "2030-04-01", activity: "payment", counterparty: "Globex Corporation" };
    const before = evaluate(compile(house({})), transaction);
    expect(rescreenOn(compile(house({ events: [forbearance] })), [before])[0]?.differs).toContain("enforcement");
  });
});

describe("a record that cannot be read", () => {
  const good = bind(ruleset).evaluate(PAYMENT);
  const hostile = Object.defineProperty({}, "verdict", {
    get: () => {
      throw new Error("hostile");
    },
  });
  it.each<[string, unknown, string]>([
    ["null", null, "invalid-input"],
    ["a text", "verdict", "invalid-input"],
    ["an empty record", {}, "invalid-input"],
    ["a record of nothing", { verdict: null }, "invalid-input"],
    ["a getter that throws", hostile, "invalid-input"],
    ["a verdict without a transaction", { ...good, transaction: null }, "invalid-input"],
    ["a verdict without findings", { ...good, findings: undefined }, "invalid-input"],
    ["a verdict without what is missing", { ...good, missing: {} }, "invalid-input"],
    ["a transaction on no day", { ...good, transaction: { ...PAYMENT, at: "2021-02-30" } }, "invalid-date"],
    ["a transaction on nobody", { ...good, transaction: { ...PAYMENT, counterparty: null } }, "empty-counterparty"],
  ])("%s is an entry with its problem, among the others", (_, record, code) => {
    const found = rescreen([good, record as Verdict, good]);
    expect(found.map((entry) => entry.problem?.code)).toEqual([undefined, code, undefined]);
    expect(found[1]).toMatchObject({ changed: true, differs: [] });
    expect(found[1]?.before).toBe(record);
  });

  it.each<[string, unknown, unknown, string]>([
    ["no list", {}, null, "invalid-input records"],
    ["a misspelt option", [], { asKnownOn: "2021-03-01" }, "invalid-input options.asKnownOn"],
    ["no day of knowledge", [], { asKnownAt: "2021-02-30" }, "invalid-date asKnownAt"],
  ])("%s is misuse, and loud", (_, records, options, expected) => {
    expect(refused(() => rescreen(records as never, options as never))).toBe(expected);
  });
});

describe("what is answered from an earlier answer is what evaluate answers", () => {
  const hour = act("hour", "2030-02-01", {
    sets: [{ effect: "house/1", end: "from", bound: { day: "2030-03-01", minute: 1439 } }],
  });
  const end = act("end", "2030-03-10", { sets: [{ effect: "house/1", end: "to", bound: { until: "2030-03-20" } }] });
  const rules = compile(
    house({
      prohibitions: [rule({ usNexus: true, exemptions: [{ fact: "personalUse", citation: rule().citations[0]! }] })],
      events: [hour, end],
    }),
  );
  const day = (n: number) => new Date(Date.UTC(2030, 1, 1 + n)).toISOString().slice(0, 10);
  const transaction = fc.record(
    {
      id: fc.string(),
      at: fc
        .tuple(fc.integer({ min: 20, max: 50 }), fc.constantFrom("", "", "T12:00:00-05:00", "T23:59:30-05:00"))
        .map(([n, time]) => day(n) + time),
      activity: fc.constantFrom("payment" as const, "hosting" as const),
      counterparty: fc.constantFrom(
        "Globex Corporation",
        "Hooli Pay",
        { name: "Globex Corporation" },
        { app: "hooli-box" },
      ),
      usNexus: fc.constantFrom(true, false, null),
      personalUse: fc.constantFrom(true, false),
    },
    { requiredKeys: ["at", "activity", "counterparty"] },
  );

  it("on a house's own rules, with hours, unsaid days and any knowledge", () => {
    const known = fc.option(fc.integer({ min: 0, max: 60 }).map(day), { nil: null });
    fc.assert(
      fc.property(fc.array(transaction, { maxLength: 60 }), known, (asked, asKnownAt) => {
        const old = asked.map((one) => evaluate(rules, one as Transaction));
        const found = rescreenOn(rules, old, { asKnownAt });
        expect(found.map(({ after }) => after)).toEqual(
          asked.map((one) => evaluate(rules, one as Transaction, { asKnownAt })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("on the built-in law, across every day of Executive Order 13971", () => {
    const asked = Array.from({ length: 200 }, (_, n) => ({
      ...PAYMENT,
      id: String(n),
      at: new Date(Date.UTC(2020, 11, 20 + n)).toISOString().slice(0, 10),
    }));
    for (const asKnownAt of [null, "2021-02-25"]) {
      const found = supposed.rescreen(
        asked.map((one) => bind(ruleset).evaluate(one)),
        { asKnownAt },
      );
      expect(found.map(({ after }) => after)).toEqual(asked.map((one) => supposed.evaluate(one, { asKnownAt })));
    }
  });

  it("facts that are no plain data are asked anew, whatever they answered before", () => {
    let nexus = true;
    const turning = Object.defineProperty({ ...PAYMENT }, "usNexus", { enumerable: true, get: () => nexus });
    const before = supposed.evaluate(PAYMENT);
    const records = [turning, turning].map((transaction) => ({ ...before, transaction }));
    const first = supposed.rescreen(records);
    nexus = false;
    expect([first, supposed.rescreen(records)].map((found) => found[1]?.after?.basis)).toEqual([
      "identified",
      "no-us-nexus",
    ]);
  });

  it("revoked since, it says so", () => {
    const revokedSince = suppose(revoked({ ref: "eo-13971", on: "2021-02-25" }));
    expect(revokedSince.rescreen([bind(ruleset).evaluate(PAYMENT)])[0]).toMatchObject({ after: { basis: "ended" } });
  });
});
