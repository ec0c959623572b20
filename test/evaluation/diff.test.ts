// Where two rulesets decide differently, held against asking both of them on every day.
import { type Difference, type DiffOptions, diff, identified, ruleset, suppose, type Transaction } from "interdict";
import {
  bind,
  compile,
  diff as diffOf,
  evaluate,
  type RuleSource,
  type Ruleset,
  revoked,
  suppose as supposeOn,
} from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../api/refused.js";
import { act, house, parties, rule } from "../compile/house.js";

const DECIDING = { usNexus: true, withinUnitedStates: true, personalUse: false };
const day = (n: number) => new Date(Date.UTC(2030, 0, 1 + n)).toISOString().slice(0, 10);

/** Every day about which, and with the knowledge of which, both are asked; an hour before midnight and at noon. */
function bruteForce(
  a: Ruleset,
  b: Ruleset,
  found: readonly Difference[],
  subject: string,
  days: number,
  activity = "payment",
) {
  const told = (rules: Ruleset, at: string, asKnownAt: string) => {
    const { outcome, basis, enforcement } = evaluate(
      rules,
      { ...DECIDING, at, activity, counterparty: { app: subject } } as Transaction,
      { asKnownAt },
    );
    return JSON.stringify({ outcome, basis, enforcement });
  };
  const minute = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00:00-05:00` : text);
  const within = (at: string, k: string, { at: [from, to], asKnownAt: [since, until] }: Difference) =>
    (from === null || minute(from) <= minute(at)) &&
    (to === null || minute(at) < minute(to)) &&
    (since === null || since <= k) &&
    (until === null || k < until);
  const own = found.filter((one) => one.subject === subject && one.activity === activity);
  const wrong: string[] = [];
  for (let k = -3; k < days; k++)
    for (let n = -3; n < days; n++)
      for (const hour of ["T12:00:00-05:00", "T23:59:00-05:00"]) {
        const at = day(n) + hour;
        const [before, after] = [told(a, at, day(k)), told(b, at, day(k))];
        const here = own.filter((one) => within(at, day(k), one));
        const said = here.map((one) => `${JSON.stringify(one.before)} ${JSON.stringify(one.after)}`);
        const expected = before === after ? [] : [`${before} ${after}`];
        if (said.join() !== expected.join()) wrong.push(`${at} known ${day(k)}: ${said} instead of ${expected}`);
      }
  return wrong.slice(0, 5);
}

const identification = {
  ref: "house/identification",
  power: "house/2",
  by: "the board",
  identifies: ["persons", "transactions"] as const,
  question: "Has the board identified it?",
  notEarlierThan: "2030-01-10",
  citations: rule().citations,
};
const opened = act("open", "2030-01-01", {
  declares: [{ ref: "house/identification", under: "house" }],
  sets: [{ effect: "house/identification", end: "from", bound: { open: true, notEarlierThan: "2030-01-10" } }],
});
const awaiting: RuleSource = house({
  provisions: ["house/1", "house/2"],
  prohibitions: [rule({ identification, usNexus: true })],
  events: [opened],
});
const plain = house({
  events: [act("end", "2030-01-20", { sets: [{ effect: "house/1", end: "to", bound: "2030-01-25" }] })],
});
const hourly = house({
  events: [
    act("hour", "2030-01-08", {
      sets: [{ effect: "house/1", end: "from", bound: { day: "2030-01-12", minute: 1410 } }],
    }),
    act("injunction", "2030-01-15", {
      declares: [{ ref: "house/injunction", suspends: { ref: "house/1", aspect: "enforcement" } }],
      sets: [{ effect: "house/injunction", end: "from", bound: "2030-01-18" }],
    }),
  ],
});

describe("held against asking both on every day", () => {
  const named: Readonly<Record<string, readonly [Ruleset, Ruleset]>> = {
    "an end, and an hour with a forbearance": [compile(plain), compile(hourly)],
    "recorded, and revoked by supposition": [
      compile(plain),
      supposeOn(compile(plain), revoked({ ref: "house", on: "2030-01-10" })),
    ],
    "an act that is awaited, and one that was made": [
      compile(awaiting),
      supposeOn(compile(awaiting), identified({ under: "house/2", on: "2030-01-14", activities: ["payment"] })),
    ],
    "an act that is awaited, and a rule that awaits none": [compile(awaiting), compile(plain)],
    "a ruleset without the party": [
      compile(plain),
      compile({ ...plain, instruments: [], parties: { ...parties, persons: [], relations: [] } }),
    ],
  };
  it.each(Object.entries(named))("%s", (_, [a, b]) => {
    // Without a bound, what is awaited differs on every day of knowledge until 2199.
    const range = { at: ["2029-12-20", "2030-02-20"], asKnownAt: ["2029-12-20", "2030-02-20"] } as const;
    const found = diffOf(a, b, { subjects: ["globex"], activities: ["payment", "hosting"], ...range });
    expect(found.length).toBeGreaterThan(0);
    for (const activity of ["payment", "hosting"]) expect(bruteForce(a, b, found, "globex", 45, activity)).toEqual([]);
    const back = diffOf(b, a, { subjects: ["globex"], activities: ["payment", "hosting"], ...range });
    expect(back.map(({ before, after, ...where }) => ({ ...where, before: after, after: before }))).toEqual(found);
  });

  it("a company that becomes a subsidiary differs from its first day", () => {
    const reaching = (reaches: ("named" | "develops" | "subsidiary")[]) =>
      compile(house({ prohibitions: [rule({ names: ["hooli-pay"], reaches })] }));
    const found = diffOf(reaching(["named", "develops"]), reaching(["named", "develops", "subsidiary"]), {
      subjects: ["initech"],
      activities: ["payment"],
      asKnownAt: ["2030-12-31", "2031-01-01"],
    });
    expect(found).toMatchObject([
      { at: [null, "2030-01-01"], before: { basis: "not-named" }, after: { basis: "not-enacted" } },
      { at: ["2030-06-01", null], before: { basis: "not-named" }, after: { outcome: "prohibited" } },
    ]);
  });
});

describe("rectangles", () => {
  it("are as large as they can be: unbounded where nothing bounds them", () => {
    const [a, b] = [compile(house({})), compile(house({ prohibitions: [rule({ activities: ["hosting"] })] }))];
    expect(diffOf(a, b, { subjects: ["globex"], activities: ["payment"] })).toEqual([
      {
        subject: "globex",
        activity: "payment",
        facts: DECIDING,
        at: ["2030-01-01", null],
        asKnownAt: ["2030-01-01", null],
        before: { outcome: "prohibited", basis: "identified" },
        after: { outcome: "not-prohibited", basis: "outside-scope" },
      },
    ]);
  });

  it("a ruleset differs from itself nowhere, nor from one compiled of the same", () => {
    expect(diffOf(compile(plain), compile(plain))).toEqual([]);
    expect(diff(ruleset)).toEqual([]);
  });

  it("what was supposed under Executive Order 13971: payments by Alipay were prohibited from its day to the revocation", () => {
    const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    const options: DiffOptions = {
      subjects: ["alipay"],
      activities: ["payment"],
      asKnownAt: ["2026-08-20", "2026-08-21"],
    };
    const [found] = diff(what.ruleset, options);
    expect(found).toMatchObject({
      at: ["2021-02-20", "2021-06-09"],
      before: { outcome: "not-prohibited", basis: "not-identified" },
      after: { outcome: "prohibited", basis: "identified" },
    });
  });

  it("facts are compared as they are given, those of a handle filling the default", () => {
    const [a, b] = [compile(house({})), compile(house({ prohibitions: [rule({ usNexus: true })] }))];
    const ask = { subjects: ["globex"], activities: ["payment"] } as const;
    expect(diffOf(a, b, ask)).toEqual([]);
    expect(diffOf(a, b, { ...ask, facts: [{}] })).toMatchObject([{ facts: {}, after: { outcome: "undetermined" } }]);
    expect(bind(a, { facts: { usNexus: false } }).diff(b, ask)).toMatchObject([
      { facts: { usNexus: false, personalUse: false }, after: { basis: "no-us-nexus" } },
    ]);
  });
});

describe("what it refuses", () => {
  const [a, b] = [compile(awaiting), compile(plain)];
  it.each<[string, unknown, string]>([
    ["a list", [], "invalid-input options"],
    ["a misspelt option", { subject: ["globex"] }, "invalid-input options.subject"],
    ["nobody's id", { subjects: ["umbrella"] }, "invalid-input options.subjects"],
    ["no subject", { subjects: [] }, "invalid-input options.subjects"],
    ["no activity of the model", { activities: ["pay"] }, "invalid-input options.activities"],
    ["no fact", { facts: [{ usNexsus: true }] }, "invalid-input options.facts.0.usNexsus"],
    ["a fact of a wrong type", { facts: [{ usNexus: "yes" }] }, "invalid-input usNexus"],
    ["a range that is none", { at: ["2030-01-01"] }, "invalid-input options.at"],
    ["an empty range", { at: ["2030-01-01", "2030-01-01"] }, "invalid-input options.at"],
    ["no day", { at: ["2030-02-30", null] }, "invalid-date options.at.0"],
    ["an hour of knowledge", { asKnownAt: ["2030-01-01T12:00:00Z", null] }, "invalid-date options.asKnownAt.0"],
    ["more differences than anybody reads", {}, "over-long options"],
  ])("%s", (_, options, expected) => {
    expect(refused(() => diffOf(a, b, options as never))).toBe(expected);
  });
});
