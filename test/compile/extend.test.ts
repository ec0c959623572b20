// A host's own entries: beside the law, never in it.
import { type Application, defineInstrument, extend, type Instrument, identified, ruleset, suppose } from "interdict";
import { bind, compile, extend as extendOn, type InterdictError, type Ruleset, revoked } from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../api/refused.js";
import { act, house, rule } from "./house.js";

const [own] = house({ prohibitions: [rule({ names: ["alipay"], reaches: ["named"] })] }).instruments as [Instrument];
const named = (value: string) => ({
  value,
  kind: "official",
  mode: "whole" as const,
  confidence: "verified" as const,
  sources: ["house"],
});
const acmePay: Application = {
  id: "acme-pay",
  name: "Acme Pay",
  names: [named("Acme Pay")],
  identifiers: [],
  neighbours: [],
};
const pay = (counterparty: string, at = "2031-01-01") =>
  ({ at, activity: "payment", counterparty, usNexus: true }) as const;

describe("a policy of the host's own", () => {
  const mine = extend({ instruments: [own] });

  it("prohibits beside the law, and every finding says whose it is", () => {
    const { outcome, findings } = mine.evaluate(pay("Alipay"));
    expect(outcome).toBe("prohibited");
    expect(findings[0]).toMatchObject({
      provision: "house/1",
      origin: "host",
      instrument: "house",
      hypothetical: false,
    });
    expect(findings.filter(({ instrument }) => instrument !== "house").every(({ origin }) => origin === "us-law")).toBe(
      true,
    );
    expect(mine.coverage("Alipay", { at: "2031-01-01" }).map(({ provision, origin }) => [provision, origin])).toEqual(
      expect.arrayContaining([
        ["eo-13971/1(a)", "us-law"],
        ["house/1", "host"],
      ]),
    );
  });

  it("leaves the law's own answers, and the ruleset it was given, as they were", () => {
    const law = (handle: Pick<typeof mine, "evaluate">) =>
      handle.evaluate(pay("WeChat Pay", "2021-03-01")).findings.filter(({ origin }) => origin === "us-law");
    expect(law(mine)).toEqual(law(bind(ruleset)));
    expect(
      bind(ruleset)
        .evaluate(pay("Alipay"))
        .findings.some(({ origin }) => origin === "host"),
    ).toBe(false);
  });

  it("is a ruleset of its own: a new digest, a version that says so, nothing hypothetical", () => {
    const { digest, version, id, suppositions } = mine.ruleset;
    expect(digest).not.toBe(ruleset.digest);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect([id, version, suppositions]).toEqual([ruleset.id, `${ruleset.version}+host`, []]);
    expect(extend({ instruments: [own] }).ruleset.digest).toBe(digest);
    expect(mine.extend({ parties: { applications: [acmePay] } }).ruleset.version).toBe(`${ruleset.version}+host`);
    expect(compile(mine.ruleset.source).digest).toBe(digest);
  });

  it("keeps the handle's facts and policy", () => {
    const handle = bind(ruleset, { facts: { usNexus: true }, policy: "letter" }).extend({
      instruments: [{ ...own, prohibitions: [rule({ names: ["alipay"], usNexus: true })] }],
    });
    expect(handle.check({ at: "2031-01-01", activity: "payment", counterparty: "Alipay" })).toMatchObject({
      action: "block",
      basis: "identified",
    });
  });

  it("a change of what was given changes nothing", () => {
    const given = JSON.parse(JSON.stringify({ instruments: [own] }));
    const handle = extend(given);
    given.instruments[0].prohibitions[0].names = ["wechat-pay"];
    expect(handle.evaluate(pay("Alipay")).outcome).toBe("prohibited");
  });
});

describe("parties of the host's own", () => {
  const { citation: _, ...known } = { ...acmePay, citation: null };
  const relation = { subject: "acme", relation: "subsidiary-of", object: "ant-group", basis: "a filing" } as const;
  const held = ruleset.source.parties.persons.map(({ id }) => id);

  it("are recognised, and join parties that are held", () => {
    const object = held.includes(relation.object) ? relation.object : held[0]!;
    const handle = extend({
      parties: {
        applications: [known],
        persons: [
          {
            id: "acme",
            name: "Acme Trading",
            kind: "business",
            names: [named("Acme Trading")],
            identifiers: [],
            confidence: "verified",
            sources: ["house"],
          },
        ],
        relations: [{ ...relation, object, confidence: "verified", sources: ["house"] }],
      },
    });
    expect(handle.screen("Acme Pay")[0]?.subject).toBe("acme-pay");
    expect(handle.screen("Acme Trading")[0]?.subject).toBe("acme");
    expect(handle.screen("Alipay")[0]?.subject).toBe("alipay");
  });

  it("a neighbour of theirs clears nobody else", () => {
    const neighbours = [
      { kind: "name" as const, value: "Alipay", is: "another", confidence: "verified" as const, sources: ["house"] },
    ];
    expect(extend({ parties: { applications: [{ ...acmePay, neighbours }] } }).screen("Alipay")[0]).toMatchObject({
      subject: "alipay",
      strength: "strong",
    });
  });
});

describe("a supposed ruleset", () => {
  it("is extended below its suppositions, which are made again", () => {
    const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    const both = what.extend({ instruments: [own] });
    expect(both.ruleset.suppositions).toEqual(what.ruleset.suppositions);
    expect(both.evaluate(pay("WeChat Pay", "2021-03-01"))).toMatchObject({ outcome: "prohibited", hypothetical: true });
    expect(both.evaluate(pay("Alipay")).findings[0]).toMatchObject({ origin: "host" });
    const other = extend({ instruments: [own] }).suppose(...what.ruleset.suppositions);
    expect(other.ruleset.digest).toBe(both.ruleset.digest);
  });
});

describe("what it refuses", () => {
  const base: Ruleset = ruleset;
  const into = (effect: string) => ({
    ...own,
    events: [...own.events, act("x", "2030-02-01", { sets: [{ effect, end: "to", bound: "2030-02-01" }] })],
  });
  it.each<[string, unknown, string]>([
    [
      "an instrument that claims to be law",
      { instruments: [{ ...own, origin: "us-law" }] },
      "invalid-ruleset instruments.0.origin",
    ],
    [
      "an instrument without an origin",
      { instruments: [{ ...own, origin: undefined }] },
      "invalid-ruleset instruments.0.origin",
    ],
    [
      "an id that is taken",
      { instruments: [{ ...own, id: "eo-13971", provisions: [], prohibitions: [] }] },
      "invalid-ruleset instruments.0.id",
    ],
    [
      "an id within the law",
      { instruments: [{ ...own, id: "eo-13971/acme", provisions: [], prohibitions: [] }] },
      "invalid-ruleset instruments.0.id",
    ],
    [
      "a revocation of an order by the house",
      { instruments: [into("eo-13971")] },
      "invalid-ruleset instruments.0.events.1",
    ],
    [
      "an injunction against the law",
      {
        instruments: [
          {
            ...own,
            events: [
              act("x", "2030-02-01", {
                declares: [{ ref: "house/x", suspends: { ref: "eo-13971/1(a)", aspect: "operation" } }],
              }),
            ],
          },
        ],
      },
      "invalid-ruleset instruments.0.events.0",
    ],
    [
      "an item of the law's identification",
      { instruments: [{ ...own, prohibitions: [rule({ itemOf: "eo-13971/identification" })] }] },
      "invalid-ruleset instruments.0.prohibitions.0",
    ],
    [
      "a party that nobody knows",
      { instruments: [{ ...own, prohibitions: [rule({ names: ["umbrella"] })] }] },
      "invalid-ruleset instruments.0.prohibitions.0.names",
    ],
    [
      "a party's id that is taken",
      { parties: { applications: [{ ...acmePay, id: "alipay" }] } },
      "invalid-ruleset parties.applications.0.id",
    ],
    ["a party without names", { parties: { applications: [{ id: "x", name: "X" }] } }, "invalid-ruleset "],
    ["lists that are none", { parties: { persons: {} } }, "invalid-ruleset parties.persons"],
    ["parties of another kind", { parties: { apps: [] } }, "invalid-ruleset parties.apps"],
    ["instruments that are none", { instruments: [null] }, "invalid-ruleset instruments.0"],
    ["a misspelt key", { instrument: [own] }, "invalid-input extension.instrument"],
    ["nothing", null, "invalid-input extension"],
    ["what is no data", { instruments: [10n] }, "invalid-ruleset"],
  ])("%s", (_, extension, expected) => {
    expect(refused(() => extendOn(base, extension as never))).toBe(expected.trim());
  });

  it("a ruleset that nobody compiled", () => {
    expect(refused(() => extendOn({ ...ruleset } as never, {}))).toBe("invalid-ruleset ruleset");
  });
});

describe("defineInstrument", () => {
  it("returns what it was given, law or policy", () => {
    expect(defineInstrument(own)).toBe(own);
    for (const instrument of ruleset.source.instruments) expect(defineInstrument(instrument)).toBe(instrument);
  });

  it("reports every breach at once", () => {
    try {
      defineInstrument({ ...own, origin: "house", signed: "2030-02-30", duties: null } as never);
      expect.unreachable();
    } catch (error) {
      expect((error as InterdictError).problems.map(({ path }) => path)).toEqual(["origin", "signed", "duties"]);
    }
  });

  it("references begin with its id", () => {
    expect(refused(() => defineInstrument({ ...own, prohibitions: [rule({ ref: "other/1" })] }))).toBe(
      "invalid-ruleset prohibitions.0.ref",
    );
  });

  it("a supposed revocation of the house's own rules is possible", () => {
    expect(
      extend({ instruments: [own] })
        .suppose(revoked({ ref: "house", on: "2030-06-01" }))
        .evaluate(pay("Alipay"))
        .findings.find(({ origin }) => origin === "host")?.basis,
    ).toBe("ended");
  });
});
