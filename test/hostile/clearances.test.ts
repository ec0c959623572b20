// Clearances as somebody would write them who wants an `allow` that should not be.
import { bind, type Clearance, check, clearanceFor, evaluate, ruleset, type Transaction } from "interdict";
import { describe, expect, it } from "vitest";

const NAMED = { name: "Alippay", country: "US", registrationNumber: "123456" };
const PAYMENT: Transaction = { at: "2021-03-01", activity: "payment", counterparty: NAMED, usNexus: true };
const clearance = clearanceFor(evaluate(PAYMENT), {
  id: "fp-7",
  kind: "false-positive",
  reason: "A sauce maker; the register entry was seen",
  requestedBy: "Lee Ann",
  approvedBy: "Ortiz",
  expires: "2022-03-01",
});
const cleared = (transaction: Transaction, changed: object = {}) =>
  check(transaction, { clearances: [{ ...clearance, ...changed } as Clearance] });
const scope = (changed: object) => ({ scope: { ...clearance.scope, ...changed } });

it("the clearance is good as it stands, so that what follows is refused for its own reason", () => {
  expect(cleared(PAYMENT).action).toBe("allow");
});

const SAME: readonly (readonly [string, string, string])[] = [
  ["two blanks", "Lee Ann", "Lee  Ann"],
  ["no blank", "Lee Ann", "leeann"],
  ["an ideographic blank", "Lee Ann", "LEE\u3000ANN"],
  ["a blank without width", "lee", "l\u200bee"],
  ["a soft hyphen", "lee", "lee\u00ad"],
  ["a sign of direction", "lee", "\u202elee"],
  ["a NUL", "lee", "lee\u0000"],
  ["a variation selector", "lee", "lee\ufe0f"],
  ["full width", "lee", "ｌｅｅ"],
  ["a sharp s in capitals", "Weiß", "WEISS"],
  ["a capital with a dot", "İlker", "ilker"],
  ["an accent written apart", "José", "Jose\u0301"],
  ["nobody at all", "\u200b", "Ortiz"],
];

describe("who asked approves nothing in another spelling", () => {
  it.each(SAME)("%s", (_, requestedBy, approvedBy) => {
    for (const names of [
      { requestedBy, approvedBy },
      { requestedBy: approvedBy, approvedBy: requestedBy },
    ]) {
      const { action, because } = cleared(PAYMENT, names);
      expect(action).toBe("hold");
      expect(because.map(({ refused }) => refused)).toContain("same-person");
    }
  });
});

const SCOPES: readonly (readonly [string, object])[] = [
  ["every subject", scope({ subjects: ["*"] })],
  ["no subject", scope({ subjects: [] })],
  ["no counterparty", scope({ counterparty: {} })],
  ["a country for a counterparty", scope({ counterparty: { country: "US" } })],
  ["a star for a name", scope({ counterparty: { name: "*" } })],
  ["a prototype for a name", scope({ counterparty: JSON.parse('{"__proto__":{"name":"Alipay"}}') })],
  ["what every object has", scope({ counterparty: { constructor: null } })],
  ["every provision", scope({ provisions: ["*"] })],
  ["no activity", scope({ activities: [] })],
  ["days before the payment", { from: "2020-01-01", expires: "2021-02-28" }],
  ["days after the payment", { from: "2021-03-02" }],
  ["a last day before its first", { from: "2021-03-02", expires: "2021-03-01" }],
  ["a last day that is none", { expires: "9999-99-99" }],
  ["a last day with an hour", { expires: "2022-03-01T00:00:00Z" }],
  ["a list for an id", { id: ["fp-7"] }],
  ["a field more", { approved: true }],
  ["another ground", { standsOn: "0".repeat(64) }],
];

describe("a scope that is not that of the payment clears nothing", () => {
  it.each(SCOPES)("%s", (_, changed) => {
    const alipay = { ...PAYMENT, counterparty: { ...NAMED, name: "Alipay" } };
    expect(cleared(alipay, changed).action).toBe("hold");
  });
});

describe("a transaction that is another one when the clearance is looked at", () => {
  it("was changed between verdict and decision", () => {
    const payment = { ...PAYMENT, counterparty: { name: "Alipay" } as object };
    const handle = bind(ruleset);
    const verdict = handle.evaluate(payment as Transaction);
    payment.counterparty = NAMED;
    const { action, because } = handle.decide(verdict, "standard", { clearances: [clearance] });
    expect(action).toBe("hold");
    expect(because.map(({ refused }) => refused)).toContain("other-ruleset");
  });

  it.each([1, 2, 3])("answers another counterparty from reading %i on", (reading) => {
    let read = 0;
    const payment = {
      ...PAYMENT,
      get counterparty() {
        return read++ < reading ? "Alipay" : NAMED;
      },
    };
    expect(cleared(payment as Transaction).action).toBe("hold");
  });
});
