// What a provision can require, except and date, in rules of one's own: each with the facts it reads and no other.
import { compile, evaluate, type PartyData, type Prohibition, type RuleSource, type Transaction } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house, parties, rule } from "../compile/house.js";

const cited = { ref: "house/1", title: "House rules", confidence: "verified" as const, sources: ["house"] };

const pay = (facts: Partial<Transaction> = {}): Transaction => ({
  at: "2030-04-01",
  activity: "payment",
  counterparty: "Globex Corporation",
  ...facts,
});

function ask(changes: Partial<Prohibition>, facts: Partial<Transaction>, source: Partial<RuleSource> = {}) {
  const { outcome, basis, missing } = evaluate(
    compile({ ...house({ prohibitions: [rule(changes)] }), ...source }),
    pay(facts),
  );
  return { outcome, basis, missing: missing.facts.map((m) => m.fact) };
}

const prohibited = { outcome: "prohibited", basis: "identified", missing: [] };
const unknown = (...missing: string[]) => ({ outcome: "undetermined", basis: "missing-facts", missing });
const outside = { outcome: "not-prohibited", basis: "outside-scope", missing: [] };

describe("within the borders of the United States", () => {
  const borders = { conditions: [{ fact: "withinUnitedStates" as const, citation: cited }] };

  it.each([
    ["stated", { withinUnitedStates: true }, prohibited],
    ["denied", { withinUnitedStates: false }, outside],
    ["not stated", {}, unknown("withinUnitedStates")],
    ["a US person abroad is not within them", { usNexus: true }, unknown("withinUnitedStates")],
    ["a party there does not put the act there", { parties: [{ country: "US" }] }, unknown("withinUnitedStates")],
  ])("%s", (_, facts, expected) => {
    expect(ask(borders, facts)).toEqual(expected);
  });
});

describe("to or from parties within the United States", () => {
  const party = { conditions: [{ fact: "partyWithinUnitedStates" as const, citation: cited }] };
  const abroad = [{ country: "CN" }, { country: "DE" }];

  it.each([
    ["the act is there", { withinUnitedStates: true }, prohibited],
    ["a party is there", { parties: [{ country: "US" }] }, prohibited],
    [
      "a party is in Puerto Rico, and the act is stated to be elsewhere",
      { withinUnitedStates: false, parties: [{ country: "PR" }] },
      prohibited,
    ],
    ["stated to be elsewhere, no party there", { withinUnitedStates: false }, outside],
    [
      "every party is elsewhere",
      { counterparty: { name: "Globex Corporation", country: "CN" }, parties: abroad },
      outside,
    ],
    ["one of the parties says nothing", { parties: abroad }, unknown("withinUnitedStates")],
    [
      "a US person abroad is not there",
      { parties: [{ usPerson: true, country: "CN" }] },
      unknown("withinUnitedStates"),
    ],
  ])("%s", (_, facts, expected) => {
    expect(ask(party, facts)).toEqual(expected);
  });
});

describe("business to business", () => {
  const b2b = { exemptions: [{ fact: "personalUse" as const, citation: cited }] };
  const globex = (kind: "individual" | "business") => ({ name: "Globex Corporation", kind });
  const exempt = { outcome: "not-prohibited", basis: "exempt", missing: [] };

  it.each([
    ["stated personal use", { personalUse: true }, exempt],
    ["stated business use", { personalUse: false }, prohibited],
    [
      "every party an individual",
      { counterparty: globex("individual"), parties: [{ kind: "individual" as const }] },
      exempt,
    ],
    [
      "a business on each side",
      { counterparty: globex("business"), parties: [{ kind: "business" as const }] },
      prohibited,
    ],
    ["one individual alone is not every party", { counterparty: globex("individual") }, unknown("personalUse")],
    [
      "a business and an individual",
      { counterparty: globex("business"), parties: [{ kind: "individual" as const }] },
      unknown("personalUse"),
    ],
    [
      "personal use that two businesses contradict",
      { personalUse: true, counterparty: globex("business"), parties: [{ kind: "business" as const }] },
      unknown("personalUse"),
    ],
    ["not stated", {}, unknown("personalUse")],
  ])("%s", (_, facts, expected) => {
    expect(ask(b2b, facts)).toEqual(expected);
  });

  it("a kind that is none is refused", () => {
    expect(() => ask(b2b, { counterparty: { name: "Globex Corporation", kind: "company" as never } })).toThrow(/kind/);
  });
});

describe("devices of public bodies and laws of states", () => {
  const texas = {
    activities: ["device-use" as const],
    conditions: [{ fact: "deviceOf" as const, is: "US-TX", citation: cited }],
  };
  const montana = { conditions: [{ fact: "withinState" as const, is: "US-MT", citation: cited }] };

  it.each([
    ["of Texas", { deviceOf: "US-TX" }, prohibited],
    ["written small", { deviceOf: "us-tx" }, prohibited],
    ["of another state", { deviceOf: "US-CA" }, outside],
    ["of an agency of the United States", { deviceOf: "US" }, outside],
    ["private", { deviceOf: "private" }, outside],
    ["not stated", {}, unknown("deviceOf")],
  ])("a device %s", (_, facts, expected) => {
    expect(ask(texas, { activity: "device-use", ...facts })).toEqual(expected);
  });

  it("a payment asks nothing of devices", () => {
    expect(ask(texas, {})).toEqual(outside);
  });

  it.each([
    ["there", { withinState: "US-MT" }, prohibited],
    ["in another state", { withinState: "US-TX" }, outside],
    ["not stated", {}, unknown("withinState")],
  ])("within a state: %s", (_, facts, expected) => {
    expect(ask(montana, facts)).toEqual(expected);
  });

  it.each([
    ["deviceOf", "Texas"],
    ["deviceOf", "TX"],
    ["deviceOf", ""],
    ["withinState", "US"],
    ["withinState", "private"],
    ["withinState", "x".repeat(2000)],
  ])("%s %s is refused, never taken for somebody else's", (field, value) => {
    expect(() => ask(texas, { activity: "device-use", [field]: value })).toThrow(new RegExp(field));
  });
});

describe("an exception of the text that the host claims", () => {
  const excepted = { exemptions: [{ fact: "exception" as const, ref: "house/1", citation: cited }] };

  it("counts only when claimed, and is not taken at its word", () => {
    expect(ask(excepted, {})).toEqual(prohibited);
    expect(ask(excepted, { exception: "house/1" })).toEqual(unknown("exception"));
    expect(ask({}, { exception: "house/1" })).toEqual(prohibited);
  });

  it("says what a confirmation would make of it", () => {
    const source = house({ prohibitions: [rule(excepted)] });
    const [asked] = evaluate(compile(source), pay({ exception: "house/1" })).missing.facts;
    expect(asked?.answers).toEqual([
      { answer: "true", outcome: "not-prohibited", basis: "exempt" },
      { answer: "false", outcome: "prohibited", basis: "identified" },
    ]);
  });

  it("a reference that is none is refused", () => {
    expect(() => ask(excepted, { exception: "house/9" })).toThrow(/exception/);
  });
});

describe("a licence that ends on a day", () => {
  const licensed = house({ prohibitions: [rule({ exemptions: [{ fact: "license", citation: cited }] })] });
  const under = (at: string) =>
    evaluate(compile(licensed), pay({ at, license: { authority: "the board", number: "7", validTo: "2030-05-31" } }));

  it("has to be confirmed up to its last day, and takes nothing out afterwards", () => {
    expect(under("2030-05-31")).toMatchObject({ outcome: "undetermined", basis: "missing-facts" });
    expect(under("2030-06-01")).toMatchObject({ outcome: "prohibited", missing: { facts: [] } });
  });

  it("bounds how long the answer holds, on either side", () => {
    expect(under("2030-04-01").constantWithin.at).toEqual(["2030-01-01", "2030-06-01"]);
    expect(under("2030-07-01").constantWithin.at).toEqual(["2030-06-01", null]);
    expect(under("2030-05-31").constantWithin.at).toEqual(["2030-01-01", "2030-06-01"]);
    expect(under("2030-06-01").constantWithin.at).toEqual(["2030-06-01", null]);
  });
});

describe("new agreements", () => {
  const source = house({
    prohibitions: [rule({ datedBy: "agreement" })],
    events: [act("beginning", "2030-02-01", { sets: [{ effect: "house/1", end: "from", bound: "2030-03-01" }] })],
  });
  const basis = (facts: Partial<Transaction>) => evaluate(compile(source), pay(facts)).basis;

  it.each<[Partial<Transaction>, string, string]>([
    [{}, "identified", "without a day of its own the agreement is taken to be of the day"],
    [{ contractDate: "2030-03-01" }, "identified", "the first day on which it binds"],
    [{ contractDate: "2030-02-28" }, "not-operative", "the day before"],
    [
      { contractDate: "2031-01-01" },
      "identified",
      "an agreement that is still to come does not clear what happens now",
    ],
    [{ at: "2030-02-28", contractDate: "2030-02-28" }, "not-operative", "before it begins"],
    [{ at: "2030-02-28", contractDate: "2030-03-02" }, "not-operative", "the transaction itself is before it begins"],
  ])("%j: %s, %s", (facts, expected) => {
    expect(basis(facts)).toBe(expected);
  });

  it("other texts do not ask when the agreement was made", () => {
    expect(ask({}, { contractDate: "2020-01-01" })).toEqual(prohibited);
  });
});

describe("services for an application", () => {
  const about = {
    names: ["hooli-pay"],
    reaches: ["named" as const, "develops" as const],
    about: "application" as const,
  };
  const app = (answer: string, outcome: string, basis: string) => ({ answer, outcome, basis });

  it("the application itself is what it is about", () => {
    expect(ask(about, { counterparty: { app: "hooli-pay" } })).toEqual(prohibited);
  });

  it("of its developer alone it is not known which application is meant", () => {
    expect(ask(about, { counterparty: "Hooli Incorporated" })).toEqual(unknown("app"));
    const { missing } = evaluate(
      compile(house({ prohibitions: [rule(about)] })),
      pay({ counterparty: "Hooli Incorporated" }),
    );
    expect(missing.facts[0]?.answers).toEqual([
      app("hooli-pay", "prohibited", "identified"),
      app("another, which the text does not reach", "not-prohibited", "not-named"),
    ]);
  });

  it("the developer with the application, and with another", () => {
    const hooli = { name: "Hooli Incorporated" };
    expect(ask(about, { counterparty: { ...hooli, app: "hooli-pay" } }).outcome).toBe("prohibited");
    expect(ask(about, { counterparty: { ...hooli, app: "hooli-box" } })).toEqual({
      outcome: "not-prohibited",
      basis: "not-named",
      missing: [],
    });
  });

  it.each([
    [
      "in roles",
      [
        { role: "payee", name: "Hooli Incorporated" },
        { role: "wallet", app: "hooli-box" },
      ],
    ],
    ["without roles", [{ name: "Hooli Incorporated" }, { app: "hooli-box" }]],
    ["the other way round", [{ app: "hooli-box" }, { name: "Hooli Incorporated" }]],
  ])("an application of another party does not say what the developer is paid for: %s", (_, list) => {
    expect(ask(about, { counterparty: null, parties: list })).toEqual(unknown("app"));
  });

  it("an application of another party that the text reaches does", () => {
    const list = [{ name: "Hooli Incorporated" }, { app: "hooli-pay" }];
    expect(ask(about, { counterparty: null, parties: list }).outcome).toBe("prohibited");
  });

  it("an application that nobody holds leaves it open", () => {
    expect(ask(about, { counterparty: { name: "Hooli Incorporated", app: "Some Game" } })).toEqual(unknown("app"));
  });
});

describe("who stands how to what is named", () => {
  const basis = (changes: Partial<Prohibition>, counterparty: Transaction["counterparty"], data: PartyData = parties) =>
    ask(changes, { counterparty }, { parties: data }).basis;

  it("an application that a named company develops", () => {
    expect(basis({ names: ["hooli"], reaches: ["named", "operated"] }, { app: "hooli-pay" })).toBe("identified");
    expect(basis({ names: ["hooli"], reaches: ["named"] }, { app: "hooli-pay" })).toBe("not-named");
    expect(basis({ names: ["globex"], reaches: ["named", "operated"] }, { app: "hooli-pay" })).toBe("not-named");
  });

  it("an application that lives in a named one", () => {
    expect(basis({ names: ["hooli-box"], reaches: ["named", "hosted"] }, { app: "hooli-pay" })).toBe("identified");
    expect(basis({ names: ["hooli-box"], reaches: ["named"] }, { app: "hooli-pay" })).toBe("not-named");
  });

  const link = (relation: "affiliate-of" | "subsidiary-of" | "controls", subject: string, object: string) => ({
    ...parties,
    relations: [{ subject, relation, object, basis: "stated", confidence: "verified" as const, sources: ["house"] }],
  });

  it("an affiliate, in either direction, and no affiliate of an affiliate", () => {
    const affiliate = { names: ["hooli"], reaches: ["named" as const, "affiliate" as const] };
    expect(basis(affiliate, "Globex Corporation", link("affiliate-of", "globex", "hooli"))).toBe("identified");
    expect(basis(affiliate, "Globex Corporation", link("affiliate-of", "hooli", "globex"))).toBe("identified");
    expect(basis(affiliate, "Initech Software", link("affiliate-of", "globex", "hooli"))).toBe("not-named");
    expect(
      basis({ ...affiliate, reaches: ["named"] }, "Globex Corporation", link("affiliate-of", "globex", "hooli")),
    ).toBe("not-named");
  });

  it("a parent company of a named one, only where the text says so", () => {
    const parent = { names: ["hooli"], reaches: ["named" as const, "controls" as const] };
    expect(basis(parent, "Globex Corporation", link("subsidiary-of", "hooli", "globex"))).toBe("identified");
    expect(
      basis(
        { ...parent, reaches: ["named", "subsidiary"] },
        "Globex Corporation",
        link("subsidiary-of", "hooli", "globex"),
      ),
    ).toBe("not-named");
  });
});

describe("an act that takes an application out", () => {
  const source = house({
    prohibitions: [
      rule({
        names: ["hooli"],
        reaches: ["named", "operated"],
        about: "application",
        exemptions: [{ fact: "act", effect: "house/sold", of: ["hooli-pay"], citation: cited }],
      }),
    ],
    events: [
      act("sale", "2030-06-01", {
        declares: [{ ref: "house/sold", under: "house" }],
        sets: [{ effect: "house/sold", end: "from", bound: "2030-06-01" }],
        citations: [{ ...cited, confidence: "our-reading" }],
      }),
    ],
  });
  const verdict = (at: string, counterparty: Transaction["counterparty"], asKnownAt?: string) =>
    evaluate(compile(source), pay({ at, counterparty }), { asKnownAt });

  it("from its day, for that application, with the confidence of the act", () => {
    expect(verdict("2030-05-31", { app: "hooli-pay" })).toMatchObject({
      outcome: "prohibited",
      confidence: "verified",
    });
    expect(verdict("2030-06-01", { app: "hooli-pay" })).toMatchObject({
      outcome: "not-prohibited",
      basis: "exempt",
      confidence: "our-reading",
    });
    expect(verdict("2030-07-01", { app: "hooli-pay" }, "2030-05-31").outcome).toBe("prohibited");
  });

  it("of the company alone it is not known", () => {
    const open = verdict("2030-06-01", "Hooli Incorporated");
    expect(open).toMatchObject({ outcome: "undetermined", basis: "missing-facts" });
    expect(open.missing.facts[0]?.answers[0]).toEqual({
      answer: "hooli-pay",
      outcome: "not-prohibited",
      basis: "exempt",
    });
  });
});

describe("a text that restricts something else than a transaction", () => {
  it("is told in the finding, and reaches no transaction", () => {
    const source = house({ prohibitions: [rule({ activities: [], restricts: "contracts of a ministry" })] });
    const verdict = evaluate(compile(source), pay());
    expect(verdict).toMatchObject({ outcome: "not-prohibited", basis: "outside-scope" });
    expect(JSON.stringify(verdict.findings)).toContain("contracts of a ministry");
  });

  it("has to say what", () => {
    expect(() => compile(house({ prohibitions: [rule({ activities: [] })] }))).toThrow(/restricts/);
  });
});
