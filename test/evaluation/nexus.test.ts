// Whether a transaction is subject to US jurisdiction, derived from what is stated. What is not stated is never a "no".
import { type Counterparty, identified, type Party, suppose, type Transaction, type Truth } from "interdict";
import { describe, expect, it } from "vitest";

/** Payments are supposed to be identified, so that US jurisdiction alone decides. */
const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));

function nexus(facts: Partial<Transaction>): Truth | undefined {
  const { findings, outcome } = what.evaluate({ at: "2021-03-01", activity: "payment", ...facts });
  const holds = findings[0]?.tests.find((test) => test.test === "us-nexus")?.holds;
  const expected = { true: "prohibited", false: "not-prohibited", unknown: "undetermined" } as const;
  expect(outcome).toBe(holds === undefined ? undefined : expected[`${holds}`]);
  return holds;
}

const alipay = (stated: Partial<Party> = {}): Counterparty & Partial<Party> => ({ name: "Alipay", ...stated });
const abroad: Partial<Party> = { country: "CN", usPerson: false };
const parties = (...stated: Partial<Party>[]): Partial<Transaction> => ({
  parties: stated.map((party, n) => (n === 0 ? alipay(party) : { name: "Corner Bakery", ...party })),
});

describe("where a party is", () => {
  it.each([
    ...["US", "us", " US ", "USA", "United States", "United States of America"],
    ...["PR", "GU", "VI", "AS", "MP", "UM", "pr"],
  ])("%j is the United States or a territory: yes", (country) => {
    expect(nexus({ counterparty: alipay({ country }) })).toBe(true);
    expect(nexus(parties(abroad, { country }))).toBe(true);
    // In the United States counts, whoever it is.
    expect(nexus(parties(abroad, { country, usPerson: false }))).toBe(true);
  });

  it.each(["CN", "cn", "GB", "SG", "CA", "DE", "HK", "FM", "PW", "MH"])("%j is another country: no", (country) => {
    expect(nexus(parties(abroad, { country, usPerson: false }))).toBe(false);
  });

  it.each(["", " ", "China", "U.S.", "U", "XX", "ZZ", "156", "C N", "Puerto Rico"])(
    "%j says nothing definite: unknown",
    (country) => {
      expect(nexus(parties(abroad, { country, usPerson: false }))).toBe("unknown");
    },
  );
});

describe("what is stated of the parties", () => {
  it.each<[string, Partial<Transaction>, Truth]>([
    ["nothing", parties({}, {}), "unknown"],
    ["nulls", parties({ country: null, usPerson: null }, { country: null, usPerson: null }), "unknown"],
    ["one US person", parties(abroad, { usPerson: true }), true],
    ["a US person abroad", parties(abroad, { country: "SG", usPerson: true }), true],
    ["a US person of whom no country is stated", parties({ usPerson: true }, {}), true],
    ["two abroad and no US persons", parties(abroad, { country: "SG", usPerson: false }), false],
    ["three abroad and no US persons", parties(abroad, abroad, abroad), false],
    [
      "two abroad, and of one it is not stated whether it is a US person",
      parties(abroad, { country: "SG" }),
      "unknown",
    ],
    ["no US persons, and of one the country is not stated", parties(abroad, { usPerson: false }), "unknown"],
    ["two countries alone", parties({ country: "CN" }, { country: "SG" }), "unknown"],
    ["two abroad and a third of whom nothing is stated", parties(abroad, abroad, {}), "unknown"],
    ["two abroad and a third in Guam", parties(abroad, abroad, { country: "GU" }), true],
    ["one party abroad: the other side is not stated", parties(abroad), "unknown"],
    ["a counterparty abroad: the host's side is not stated", { counterparty: alipay(abroad) }, "unknown"],
    ["a counterparty that is a text", { counterparty: "Alipay" }, "unknown"],
    ["a counterparty in the US", { counterparty: alipay({ country: "US" }) }, true],
    [
      "a counterparty and one party, both abroad",
      { counterparty: alipay(abroad), parties: [{ name: "x", ...abroad }] },
      false,
    ],
    [
      "a counterparty abroad and a party in the US",
      { counterparty: alipay(abroad), parties: [{ name: "x", country: "US" }] },
      true,
    ],
    [
      "a counterparty that is a text and a party abroad",
      { counterparty: "Alipay", parties: [{ name: "x", ...abroad }] },
      "unknown",
    ],
  ])("%s: %s", (_, facts, expected) => {
    expect(nexus(facts)).toBe(expected);
  });
});

describe("where the act is", () => {
  it.each<[string, Partial<Transaction>, Truth]>([
    ["within the United States", { counterparty: "Alipay", withinUnitedStates: true }, true],
    ["within them, all parties abroad", { ...parties(abroad, abroad), withinUnitedStates: true }, true],
    ["not within them says nothing of the parties", { counterparty: "Alipay", withinUnitedStates: false }, "unknown"],
    ["not within them, a party in the US", { ...parties(abroad, { country: "US" }), withinUnitedStates: false }, true],
    ["not within them, all abroad", { ...parties(abroad, abroad), withinUnitedStates: false }, false],
  ])("%s: %s", (_, facts, expected) => {
    expect(nexus(facts)).toBe(expected);
  });
});

describe("what is stated outright", () => {
  it.each<[string, Partial<Transaction>, Truth]>([
    ["yes", { counterparty: "Alipay", usNexus: true }, true],
    ["no", { counterparty: "Alipay", usNexus: false }, false],
    ["null is nothing", { counterparty: "Alipay", usNexus: null }, "unknown"],
    ["yes, with all parties abroad: a stated yes stands", { ...parties(abroad, abroad), usNexus: true }, true],
    ["no, with all parties abroad", { ...parties(abroad, abroad), usNexus: false }, false],
    ["no, which a party in the US contradicts", { ...parties(abroad, { country: "US" }), usNexus: false }, "unknown"],
    ["no, which a US person contradicts", { ...parties(abroad, { usPerson: true }), usNexus: false }, "unknown"],
    [
      "no, which an act within the US contradicts",
      { counterparty: "Alipay", withinUnitedStates: true, usNexus: false },
      "unknown",
    ],
    [
      "no, which a counterparty in a territory contradicts",
      { counterparty: alipay({ country: "PR" }), usNexus: false },
      "unknown",
    ],
    ["no, beside parties of whom nothing is stated", { ...parties({}, {}), usNexus: false }, false],
  ])("%s: %s", (_, facts, expected) => {
    expect(nexus(facts)).toBe(expected);
  });
});

describe("a missing statement is asked for", () => {
  it("as a fact of the caller's, with both answers", () => {
    const { missing } = what.evaluate({ at: "2021-03-01", activity: "payment", counterparty: "Alipay" });
    expect(missing.acts).toEqual([]);
    expect(missing.facts.map(({ fact, answers }) => [fact, ...answers.map((a) => `${a.answer} ${a.basis}`)])).toEqual([
      ["usNexus", "true identified", "false no-us-nexus"],
    ]);
  });

  it("and not where it could change nothing", () => {
    const hosting = what.evaluate({ at: "2021-03-01", activity: "hosting", counterparty: "Alipay" });
    expect(hosting).toMatchObject({ outcome: "not-prohibited", missing: { facts: [], acts: [] } });
  });
});
