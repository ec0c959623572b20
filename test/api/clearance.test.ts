// A clearance explains why a disposition is allow, and nothing else: it hides no match, changes no verdict, clears no
// other counterparty, and a bad one never allows.
import {
  bind,
  type Clearance,
  check,
  clearanceFor,
  decide,
  evaluate,
  explain,
  extend,
  identified,
  lapsed,
  record,
  replay,
  revoked,
  standard,
  suppose,
  type Transaction,
} from "interdict";
import { compile, decide as decideOn } from "interdict/core";
import { describe, expect, it, test } from "vitest";
import { refused } from "./refused.js";

const NAMED = { name: "Alippay", country: "US", registrationNumber: "123456" };
const PAYMENT: Transaction = { at: "2021-03-01", activity: "payment", counterparty: NAMED, usNexus: true };
const DRAFT = {
  id: "fp-7",
  kind: "false-positive",
  reason: "A sauce maker; the register entry was seen",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2022-03-01",
} as const;
const clearance = clearanceFor(evaluate(PAYMENT), DRAFT);
const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));

const cleared = (transaction: Transaction, ...clearances: readonly unknown[]) =>
  check(transaction, { clearances: clearances as Clearance[] });
const told = (transaction: Transaction, ...clearances: readonly unknown[]) =>
  cleared(transaction, ...clearances)
    .because.filter((reason) => reason.refused)
    .map((reason) => reason.refused);

describe("a false positive", () => {
  it("is made from a verdict with the scope of what was found there", () => {
    expect(clearance).toMatchObject({
      scope: { subjects: ["alipay"], counterparty: NAMED, provisions: ["eo-13971/1(a)"], activities: ["payment"] },
      from: "2021-03-01",
    });
    expect(Object.isFrozen(clearance.scope)).toBe(true);
  });

  it("explains why it is allowed, hides no match and changes no verdict", () => {
    expect(check(PAYMENT).action).toBe("hold");
    const { action, because, verdict, disposition } = cleared(PAYMENT, clearance);
    expect(action).toBe("allow");
    expect(because[0]).toMatchObject({ row: "not-identified", action: "allow", without: "hold", clearance: "fp-7" });
    expect(because[0]?.text).toContain("asked for by lee, approved by ortiz");
    expect(verdict).toEqual(check(PAYMENT).verdict);
    expect(disposition.clearances).toEqual([clearance]);
  });

  it("is told in the explanation, to both readers", () => {
    const { disposition } = cleared(PAYMENT, clearance);
    expect(explain(disposition)).toMatch(/fp-7.*hold without it/);
    expect(explain(disposition, { audience: "developer" })).toMatch(/clearance "fp-7" cleared, hold without/);
    const refusedOne = cleared({ ...PAYMENT, at: "2022-03-02", counterparty: "WeChat" }, { id: "x" }).disposition;
    expect(refusedOne.action).toBe("allow");
    const expired = cleared(PAYMENT, { ...clearance, from: "2020-01-01", expires: "2020-02-01" }).disposition;
    expect(explain(expired)).toContain("has expired on 2020-02-01");
    expect(explain(expired, { audience: "developer" })).toContain('clearance "fp-7" refused expired');
  });

  it("is in the record, which replays", () => {
    const kept = record(cleared(PAYMENT, clearance), PAYMENT);
    expect(kept.clearances).toEqual([clearance]);
    expect(kept.disposition.because[0]).toMatchObject({ clearance: "fp-7", without: "hold" });
    expect(replay(JSON.parse(JSON.stringify(kept))).ok).toBe("same");
  });

  it("can be bound once, and is passed on", () => {
    const handle = bind(extend({}).ruleset, { clearances: [clearance] });
    expect(handle.check(PAYMENT).action).toBe("allow");
    expect(handle.decide(handle.evaluate(PAYMENT)).action).toBe("allow");
    expect(handle.check(PAYMENT, { clearances: [] }).action).toBe("hold");
    expect(check(PAYMENT).action).toBe("hold");
  });

  it("clears what is prohibited only where two people stand behind it, whatever the policy asks", () => {
    const verdict = supposed.evaluate(PAYMENT);
    const strong = supposed.clearanceFor(verdict, DRAFT);
    const alone = { ...strong, approvedBy: "LEE " };
    const lenient = { ...standard, id: "lenient", fourEyes: false };
    expect(verdict.outcome).toBe("prohibited");
    expect(supposed.check(PAYMENT, { clearances: [strong] }).action).toBe("allow");
    const refusedOne = supposed.check(PAYMENT, { clearances: [alone], policy: lenient });
    expect(refusedOne.action).toBe("block");
    expect(refusedOne.because.at(-1)).toMatchObject({ clearance: "fp-7", refused: "same-person" });
    expect(cleared(PAYMENT, { ...clearance, approvedBy: "Lee" }).action).toBe("hold");
    expect(check(PAYMENT, { clearances: [{ ...clearance, approvedBy: "lee" }], policy: lenient }).action).toBe("allow");
  });
});

describe("it does not reach further than its scope", () => {
  const wechat: Transaction = { ...PAYMENT, counterparty: "WeChat Pay" };
  const also = { name: "Alippay", role: "payer" };

  it.each<[string, Transaction, string]>([
    ["another spelling", { ...PAYMENT, counterparty: { ...NAMED, name: "Alipay" } }, "out-of-scope"],
    [
      "a fact that is not stated again",
      { ...PAYMENT, counterparty: { ...NAMED, registrationNumber: null } },
      "out-of-scope",
    ],
    ["another activity", { ...PAYMENT, activity: "other" }, "out-of-scope"],
    ["an identifier beside the name", { ...PAYMENT, counterparty: { ...NAMED, app: "alipay" } }, "not-enough"],
    [
      "an owner beside the name",
      { ...PAYMENT, counterparty: { ...NAMED, owners: [{ party: "Alipay", percent: 60 }] } },
      "not-enough",
    ],
    ["a second party of the same name", { ...PAYMENT, parties: [also] }, "not-enough"],
    ["the day before", { ...PAYMENT, at: "2021-02-28" }, "not-yet-valid"],
  ])("%s", (_what, transaction, why) => {
    expect(check(transaction).action).not.toBe("allow");
    expect(cleared(transaction, clearance).action).not.toBe("allow");
    expect(told(transaction, clearance)).toEqual([why]);
  });

  it("nobody else, and nobody beside", () => {
    expect([cleared(wechat, clearance).action, told(wechat, clearance)]).toEqual(["hold", []]);
    const both = { ...PAYMENT, parties: [{ name: "WeChat Pay", role: "wallet" }] };
    expect(cleared(both, clearance).action).toBe("hold");
    expect(cleared(both, clearance).because[0]).toMatchObject({ row: "not-identified", action: "hold" });
  });

  it("a provision that is new is not covered", () => {
    expect(supposed.check(PAYMENT, { clearances: [clearance] }).action).toBe("block");
  });

  it("nor is a ruleset that is too old", () => {
    const late = { ...PAYMENT, at: "2021-03-01" };
    const verdict = evaluate(late, { asKnownAt: "2028-01-01" });
    expect(decide(verdict, null, { clearances: [clearance] })).toMatchObject({ action: "hold" });
  });
});

describe("it counts for its days, and as long as what it stands on is the same", () => {
  const law = supposed.clearanceFor(supposed.evaluate(PAYMENT), DRAFT);

  it("the first and the last day count, in Washington", () => {
    const short = { ...law, from: "2021-03-01", expires: "2021-03-02" };
    const on = (at: string) => supposed.check({ ...PAYMENT, at }, { clearances: [short] });
    expect(on("2021-03-01").action).toBe("allow");
    expect(on("2021-03-03T04:59:00Z").action).toBe("allow");
    expect(on("2021-03-03T05:00:00Z").because.at(-1)).toMatchObject({ action: "block", refused: "expired" });
    expect(on("2021-03-01T04:59:00Z").because.at(-1)).toMatchObject({ action: "block", refused: "not-yet-valid" });
  });

  it("lapses where an act changes its provision, not where another is changed", () => {
    expect(lapsed(clearance)).toBe(false);
    const elsewhere = suppose(revoked({ ref: "eo-13942", on: "2021-01-15" }));
    expect([elsewhere.lapsed(clearance), elsewhere.check(PAYMENT, { clearances: [clearance] }).action]).toEqual([
      false,
      "allow",
    ]);
    const changed = suppose(revoked({ ref: "eo-13971", on: "2021-05-01" }));
    expect(changed.lapsed(clearance)).toBe(true);
    expect(changed.check(PAYMENT, { clearances: [clearance] }).because.at(-1)).toMatchObject({
      action: "hold",
      refused: "lapsed",
    });
  });

  it("lapses where the subject's own data change", () => {
    const { source } = bind(extend({}).ruleset).ruleset;
    const renamed = (id: string) =>
      bind(
        compile({
          ...source,
          parties: {
            ...source.parties,
            applications: source.parties.applications.map((each) =>
              each.id === id ? { ...each, note: "read again" } : each,
            ),
          },
        }),
      );
    expect(renamed("tiktok").lapsed(clearance)).toBe(false);
    expect(renamed("alipay").lapsed(clearance)).toBe(true);
    expect(renamed("alipay").check(PAYMENT, { clearances: [clearance] }).action).toBe("hold");
  });
});

describe("a licence", () => {
  const licensed: Transaction = {
    ...PAYMENT,
    counterparty: "Alipay",
    license: { authority: "Commerce", number: "L-1" },
  };
  const verdict = supposed.evaluate(licensed);
  const confirmed = supposed.clearanceFor(verdict, { ...DRAFT, id: "li-1", kind: "license" });
  const with1 = (transaction: Transaction) => supposed.check(transaction, { clearances: [confirmed] });

  it("answers the licence that is claimed", () => {
    expect([verdict.outcome, supposed.check(licensed).action]).toEqual(["undetermined", "hold"]);
    expect(with1(licensed)).toMatchObject({ action: "allow", outcome: "undetermined" });
    expect(with1(licensed).because[0]).toMatchObject({
      clearance: "li-1",
      without: "hold",
      text: "The licence that is claimed was confirmed: clearance li-1, asked for by lee, approved by ortiz, good through 2022-03-01.",
    });
    expect(supposed.replay(supposed.record(with1(licensed), licensed)).ok).toBe("same");
  });

  it("never what is prohibited, another licence, or what is unknown beside it", () => {
    const { license: _, ...unlicensed } = licensed;
    expect(with1(unlicensed)).toMatchObject({ action: "block", outcome: "prohibited" });
    const other = { ...licensed, license: { authority: "Commerce", number: "L-2" } };
    expect(with1(other).because.at(-1)).toMatchObject({ action: "hold", refused: "out-of-scope" });
    const lapsedOne = { ...licensed, license: { authority: "Commerce", number: "L-1", validTo: "2021-02-01" } };
    expect(with1(lapsedOne).action).toBe("block");
  });
});

describe("a bad clearance never allows, and the reason says so", () => {
  const throwing = Object.defineProperty({}, "id", {
    get() {
      throw new Error("secret");
    },
  });
  const cycle: Record<string, unknown> = { ...clearance };
  cycle.scope = cycle;

  test.each<[string, unknown]>([
    ["nothing", null],
    ["text", "fp-7"],
    ["an empty object", {}],
    ["no approver", { ...clearance, approvedBy: undefined }],
    ["a blank approver", { ...clearance, approvedBy: " " }],
    ["no end", { ...clearance, expires: null }],
    ["a day that is none", { ...clearance, expires: "2022-02-30" }],
    ["an end before its beginning", { ...clearance, expires: "2021-02-01" }],
    ["no counterparty", { ...clearance, scope: { ...clearance.scope, counterparty: {} } }],
    ["a wildcard", { ...clearance, scope: { ...clearance.scope, subjects: "*" } }],
    ["a misspelt field", { ...clearance, scope: { ...clearance.scope, activty: ["payment"] } }],
    ["no digest", { ...clearance, standsOn: "any" }],
    ["a getter that throws", throwing],
    ["a cycle", cycle],
    ["a Map", new Map(Object.entries(clearance))],
    ["a Date for a day", { ...clearance, from: new Date("2021-03-01") }],
  ])("%s", (_what, bad) => {
    const { action, because, disposition } = cleared(PAYMENT, bad);
    expect(action).toBe("hold");
    expect(because.at(-1)).toMatchObject({ refused: "malformed", action: "hold" });
    expect(disposition.ignored).toHaveLength(1);
    expect(JSON.stringify(because)).not.toContain("secret");
    expect(replay(record(cleared(PAYMENT, bad), PAYMENT)).ok).toBe("same");
    expect(cleared(PAYMENT, bad, { ...clearance, id: "fp-8" }).action).toBe("allow");
  });

  test("no list at all, a list that throws, and one that is too long", () => {
    const revokedList = Proxy.revocable([], {});
    revokedList.revoke();
    for (const clearances of [{}, "all", revokedList.proxy, new Array(10_001).fill(clearance)])
      expect(check(PAYMENT, { clearances: clearances as never }).action).toBe("hold");
    expect(bind(extend({}).ruleset, { clearances: "all" as never }).check(PAYMENT).action).toBe("hold");
  });

  test("two with the same id, and a thousand that are for somebody else", () => {
    expect(
      told(
        PAYMENT,
        {
          ...clearance,
          expires: "2021-03-01",
          from: "2020-01-01",
          scope: { ...clearance.scope, activities: ["other"] },
        },
        clearance,
      ),
    ).toEqual(["out-of-scope", "malformed"]);
    const others = Array.from({ length: 1000 }, (_, at) => ({
      ...clearance,
      id: `fp-${at + 100}`,
      scope: { ...clearance.scope, counterparty: { name: `Alippay ${at}` } },
    }));
    expect(told(PAYMENT, ...others)).toHaveLength(10);
    expect(cleared(PAYMENT, ...others, clearance).action).toBe("allow");
  });

  test("in the core, one without the ruleset that gave the verdict", () => {
    const verdict = evaluate(PAYMENT);
    const ruleset = bind(extend({}).ruleset).ruleset;
    expect(decideOn(verdict, "standard", { clearances: [clearance] }).because.at(-1)).toMatchObject({
      action: "hold",
      refused: "other-ruleset",
    });
    expect(decideOn(verdict, "standard", { clearances: [clearance], ruleset: supposed.ruleset }).action).toBe("hold");
    expect(decideOn(bind(ruleset).evaluate(PAYMENT), "standard", { clearances: [clearance], ruleset }).action).toBe(
      "allow",
    );
  });

  test("a doctored clearance in a record is found by replay even with a right digest of its own", () => {
    const kept = record(cleared(PAYMENT, clearance), PAYMENT);
    expect(replay({ ...kept, clearances: [] }).ok).toBe("differs");
  });
});

test("what cannot be made into a clearance is refused", () => {
  const make = (transaction: Transaction, draft: object = {}) =>
    refused(() => clearanceFor(evaluate(transaction), { ...DRAFT, ...draft }));
  expect(make({ ...PAYMENT, counterparty: "Corner Bakery" })).toBe("invalid-input verdict");
  expect(make({ ...PAYMENT, parties: [{ name: "Bakery" }] })).toBe("invalid-input draft.role");
  expect(make(PAYMENT, { kind: "license" })).toBe("invalid-input verdict.transaction.license");
  expect(make(PAYMENT, { approvedBy: "" })).toBe("invalid-input approvedBy");
  expect(make(PAYMENT, { aproved: "x" })).toBe("invalid-input draft.aproved");
  expect(refused(() => clearanceFor(supposed.evaluate(PAYMENT), DRAFT))).toBe("invalid-input verdict.ruleset.digest");
  expect(refused(() => lapsed({} as Clearance))).toBe("invalid-input scope");
});
