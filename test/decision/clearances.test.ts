// What a disposition lists of the clearances it was given: those that cleared, those that were refused and those that
// could not be read, as long as there is something to clear.
import { type Clearance, check, clearanceFor, decide, evaluate, type Transaction } from "interdict";
import { decide as decideOn } from "interdict/core";
import { describe, expect, it } from "vitest";

const PAYMENT: Transaction = {
  at: "2021-03-01",
  activity: "payment",
  counterparty: { name: "Alippay", country: "US", registrationNumber: "123456" },
  usNexus: true,
};
const DRAFT = {
  id: "fp-7",
  kind: "false-positive",
  reason: "A sauce maker",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2022-03-01",
} as const;
const GOOD = clearanceFor(evaluate(PAYMENT), DRAFT);
const EXPIRED = { ...GOOD, id: "fp-old", from: "2020-01-01", expires: "2020-02-01" };
const LATER = { ...GOOD, id: "fp-later", from: "2021-06-01" };
const UNREADABLE = { id: "fp-bad" };

const cleared = (transaction: Transaction, ...clearances: readonly unknown[]) =>
  check(transaction, { clearances: clearances as Clearance[] }).disposition;

describe("where nothing has to be cleared", () => {
  it.each([
    ["a good clearance", [GOOD]],
    ["one that has expired", [EXPIRED]],
    ["one that cannot be read", [UNREADABLE]],
    ["no clearance at all", []],
  ])("%s changes nothing and is not listed", (_name, clearances) => {
    const bakery: Transaction = { ...PAYMENT, counterparty: "Corner Bakery" };
    const outside: Transaction = { ...PAYMENT, at: "2021-01-04" };
    for (const transaction of [bakery, outside]) {
      const disposition = cleared(transaction, ...clearances);
      expect(disposition).toEqual(check(transaction).disposition);
      expect(disposition.action).toBe("allow");
      expect(disposition).not.toHaveProperty("clearances");
      expect(disposition).not.toHaveProperty("ignored");
    }
  });
});

describe("where something has to be cleared", () => {
  it("a policy that allows it needs no clearance and lists none", () => {
    const plain = check(PAYMENT, { policy: "letter" }).disposition;
    expect(plain.action).toBe("allow");
    expect(check(PAYMENT, { policy: "letter", clearances: [GOOD] }).disposition).toEqual(plain);
  });

  it("what is no verdict is held, whatever clearances say", () => {
    for (const none of [null, {}, { outcome: "not-prohibited" }])
      expect(decide(none as never, "standard", { clearances: [GOOD] })).toMatchObject({
        action: "hold",
        because: [{ row: "fault" }],
      });
  });

  it("an input that cannot be read stays held, whatever clearances say", () => {
    const disposition = cleared({ ...PAYMENT, at: "yesterday" }, GOOD);
    expect(disposition).toEqual(check({ ...PAYMENT, at: "yesterday" }).disposition);
    expect(disposition).toMatchObject({ action: "hold", because: [{ row: "fault" }] });
  });

  it("one good clearance is enough: those beside it that were refused or unreadable are not told", () => {
    const disposition = cleared(PAYMENT, EXPIRED, UNREADABLE, GOOD);
    expect(disposition.action).toBe("allow");
    expect(disposition.clearances).toEqual([GOOD]);
    expect(disposition).not.toHaveProperty("ignored");
    expect(disposition.because.filter((reason) => reason.refused)).toEqual([]);
  });

  it("a clearance of another party is not even told of", () => {
    const other = { ...GOOD, scope: { ...GOOD.scope, subjects: ["wechat"] } };
    expect(cleared(PAYMENT, other)).toEqual(check(PAYMENT).disposition);
    const also = { ...GOOD, scope: { ...GOOD.scope, subjects: ["wechat", "alipay"] } };
    expect(cleared(PAYMENT, also)).not.toEqual(check(PAYMENT).disposition);
  });

  it("only what is there is listed", () => {
    expect(cleared(PAYMENT, EXPIRED)).toMatchObject({ action: "hold", clearances: [EXPIRED] });
    expect(cleared(PAYMENT, EXPIRED)).not.toHaveProperty("ignored");
    expect(cleared(PAYMENT, UNREADABLE).ignored).toHaveLength(1);
    expect(cleared(PAYMENT, UNREADABLE)).not.toHaveProperty("clearances");
  });

  it("ten of each are told, so that no list of clearances makes an answer long", () => {
    const many = <T extends { readonly id: string }>(one: T) =>
      Array.from({ length: 12 }, (_, index) => ({ ...one, id: `${one.id}-${index}` }));
    const disposition = cleared(PAYMENT, ...many(EXPIRED), ...many(UNREADABLE));
    expect(disposition.clearances).toHaveLength(10);
    expect(disposition.ignored).toHaveLength(10);
    expect(disposition.because.filter((reason) => reason.refused === "expired")).toHaveLength(10);
    expect(disposition.because.filter((reason) => reason.refused === "malformed")).toHaveLength(10);
  });

  it("a refusal names the clearance, its fault and the day it turns on, under the row that holds", () => {
    const text = (clearance: unknown) => cleared(PAYMENT, clearance).because.at(-1)?.text;
    expect(text(EXPIRED)).toBe("Clearance fp-old does not apply: it has expired on 2020-02-01.");
    expect(text(LATER)).toBe("Clearance fp-later does not apply: it is not valid yet: from 2021-06-01.");
    expect(text({ ...GOOD, approvedBy: "lee" })).toBe(
      "Clearance fp-7 does not apply: it was asked for and approved by the same person.",
    );
    expect(text({ ...GOOD, scope: { ...GOOD.scope, activities: ["ban"] } })).toBe(
      "Clearance fp-7 does not apply: it is for another counterparty, activity or licence.",
    );
    expect(text({})).toBe(
      "Clearance without an id does not apply: it cannot be read (invalid-input: scope: has to be an object).",
    );
    expect(text({ ...GOOD, standsOn: "0".repeat(64) })).toBe(
      "Clearance fp-7 does not apply: it has lapsed: what the ruleset holds of its subjects or provisions has changed since.",
    );
    expect(text({ ...GOOD, scope: { ...GOOD.scope, provisions: ["eo-13971/1(b)"] } })).toMatch(
      /fp-7 does not apply: it /,
    );
    expect(decideOn(evaluate(PAYMENT), "standard", { clearances: [GOOD] }).because.at(-1)?.text).toBe(
      "Clearance fp-7 does not apply: it could not be held against the ruleset and the transaction of the verdict.",
    );
    const beside = { ...PAYMENT, parties: [{ name: "Alippay", role: "payer" }] };
    expect(cleared(beside, GOOD).because.at(-1)?.text).toBe(
      "Clearance fp-7 does not apply: it does not account for all that speaks against the transaction.",
    );
    expect(cleared(PAYMENT, EXPIRED).because.at(-1)).toMatchObject({
      row: "not-identified",
      action: "hold",
      clearance: "fp-old",
      refused: "expired",
    });
    expect(cleared(PAYMENT, {}).because.at(-1)).not.toHaveProperty("clearance");
  });

  it("one that clears says what was found, who stands behind it and for how long", () => {
    expect(cleared(PAYMENT, GOOD).because[0]?.text).toBe(
      "The counterparty was found to be somebody else: clearance fp-7, asked for by lee, approved by ortiz, good through 2022-03-01.",
    );
  });

  it.each([
    ["small and capital letters", "Lee", "LEE"],
    ["blanks within and around", " l e e", "lee "],
    ["characters that are not seen", "l\u200bee", "lee"],
    ["full width", "ｌｅｅ", "lee"],
    ["sharp s and its capitals", "Strauß", "STRAUSS"],
    ["nobody", "\u200b", "lee"],
    ["nobody, the other way round", "lee", "\u200b"],
  ])("one person in two spellings is one person: %s", (_name, requestedBy, approvedBy) => {
    const disposition = cleared(PAYMENT, { ...GOOD, requestedBy, approvedBy });
    expect(disposition.action).toBe("hold");
    expect(disposition.because.at(-1)?.refused).toMatch(/same-person|malformed/);
  });
});

describe("a clearance lifts what is in its scope and nothing beside it", () => {
  const wechat: Transaction = { ...PAYMENT, counterparty: { name: "WeChat Pay", registrationNumber: "123456" } };
  const strictly = (clearance: Clearance) => check(wechat, { policy: "strict", clearances: [clearance] });
  const reasonFor = (provision: string, { because }: ReturnType<typeof check>) =>
    because.find((reason) => reason.provision === provision);

  it("of what it lifts and of nobody else: no reason is added", () => {
    for (const transaction of [PAYMENT, { ...PAYMENT, parties: [{ name: "Corner Bakery", role: "payer" }] }]) {
      const { action, because } = check(transaction, { clearances: [GOOD] });
      expect([action, because.length, because[0]?.clearance]).toEqual(["allow", 1, "fp-7"]);
    }
  });

  it("another provision that speaks against the same subject still does", () => {
    const narrow = clearanceFor(evaluate(wechat), { ...DRAFT, provisions: ["eo-13971/1(a)"] });
    const checked = strictly(narrow);
    expect(reasonFor("eo-13971/1(a)", checked)).toMatchObject({ action: "allow", clearance: "fp-7", without: "block" });
    expect(reasonFor("eo-13943/identification/5", checked)).toMatchObject({ row: "suspended", action: "hold" });
    expect(reasonFor("eo-13943/identification/5", checked)).not.toHaveProperty("clearance");
    expect(checked.action).toBe("hold");
  });

  it("what was allowed without it is not said to be cleared by it", () => {
    const whole = clearanceFor(evaluate(wechat), DRAFT);
    const checked = check(wechat, { clearances: [whole] });
    expect(checked.action).toBe("allow");
    expect(reasonFor("eo-13971/1(a)", checked)).toMatchObject({ clearance: "fp-7", without: "hold" });
    expect(reasonFor("eo-13943/identification/5", checked)).toEqual({
      row: "suspended",
      action: "allow",
      text: "The prohibition is suspended.",
      provision: "eo-13943/identification/5",
      basis: "suspended",
    });
    expect(reasonFor("eo-13943/identification/5", strictly(whole))).toMatchObject({ action: "allow", without: "hold" });
  });

  it("a licence clears nothing where the law asks for another fact than a licence", () => {
    const store: Transaction = {
      at: "2025-03-01",
      activity: "app-distribution",
      counterparty: "TikTok",
      license: { authority: "Commerce", number: "L-1" },
    };
    const confirmed = clearanceFor(evaluate(store), { ...DRAFT, kind: "license", id: "li-1", expires: "2026-03-01" });
    const { action, because } = check(store, { clearances: [confirmed] });
    expect(check(store).because[0]).toMatchObject({ row: "missing-facts", action: "hold" });
    expect(action).toBe("hold");
    expect(because.at(-1)).toMatchObject({ clearance: "li-1", refused: "not-enough" });
  });
});
