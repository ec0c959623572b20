// A ruleset of one's own, through interdict/core: what acts can do to a prohibition, day by day.
import { type Activity, compile, coverage, evaluate, type RuleSource, status, type Transaction } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house, rule } from "./house.js";

type Facts = Partial<Transaction>;

const pay = (at: string, facts: Facts = {}): Transaction => ({
  at,
  activity: "payment",
  counterparty: "Globex Corporation",
  ...facts,
});

/** The outcome's reason, with the enforcement where it is suspended. */
function basis(source: RuleSource, at: string, facts: Facts = {}, asKnownAt?: string): string {
  const { basis, enforcement } = evaluate(compile(source), pay(at, facts), { asKnownAt });
  return enforcement ? `${basis}, enforcement ${enforcement}` : basis;
}

describe("a company that is named, and days of one's own", () => {
  const source = house({
    events: [
      act("beginning", "2030-02-01", { sets: [{ effect: "house/1", end: "from", bound: "2030-03-01" }] }),
      act("end", "2030-09-01", { sets: [{ effect: "house", end: "to", bound: "2030-10-01" }] }),
    ],
  });

  it.each([
    ["2029-12-31", "not-enacted", "before the signing"],
    ["2030-01-01", "not-operative", "signed, begins later"],
    ["2030-02-28", "not-operative", "the day before it begins"],
    ["2030-03-01", "identified", "the first day"],
    ["2030-09-30", "identified", "the last day"],
    ["2030-10-01", "ended", "the end is the first day on which it no longer holds"],
    ["2030-12-31", "ended", "and it stays ended"],
  ])("%s: %s, %s", (at, expected) => {
    expect(basis(source, at)).toBe(expected);
  });

  it("nobody else is covered", () => {
    expect(basis(source, "2030-04-01", { counterparty: "Corner Bakery" })).toBe("no-match");
    expect(basis(source, "2030-04-01", { counterparty: "Initech Software" })).toBe("not-named");
  });

  it("an act is not known before its day: until then the rules begin at once, and do not end", () => {
    expect(basis(source, "2030-02-01", {}, "2030-01-31")).toBe("identified");
    expect(basis(source, "2030-11-01", {}, "2030-08-31")).toBe("identified");
    expect(basis(source, "2030-11-01", {}, "2030-09-01")).toBe("ended");
  });

  it("the rules of a host never read as US law", () => {
    const [finding] = evaluate(compile(source), pay("2030-04-01")).findings;
    expect(finding).toMatchObject({ origin: "host", instrument: "house", provision: "house/1", outcome: "prohibited" });
    const [law] = evaluate(compile(house({ origin: "us-law" })), pay("2030-04-01")).findings;
    expect(law?.origin).toBe("us-law");
  });

  it("an answer stays the same from its first to its last day", () => {
    const { constantWithin } = evaluate(compile(source), pay("2030-04-01"));
    expect(constantWithin).toEqual({ at: ["2030-03-01", "2030-10-01"], asKnownAt: ["2030-02-01", null] });
  });
});

describe("which transactions it reaches", () => {
  const source = house({ prohibitions: [rule({ activities: ["payment", "hosting"] })] });

  it.each<[Activity, string, boolean]>([
    ["payment", "identified", true],
    ["hosting", "identified", true],
    ["data-transfer", "outside-scope", false],
    ["other", "outside-scope", false],
  ])("%s: %s", (activity, expected, reaches) => {
    const { outcome, basis, findings } = evaluate(compile(source), pay("2030-04-01", { activity }));
    expect([outcome, basis]).toEqual([reaches ? "prohibited" : "not-prohibited", expected]);
    expect(findings[0]?.reaches).toBe(reaches);
    expect(findings[0]?.tests.find((test) => test.test === "conditions")?.holds).toBe(reaches);
  });

  it("reads no US jurisdiction where the text does not", () => {
    const { findings } = evaluate(compile(source), pay("2030-04-01", { usNexus: false }));
    expect(findings[0]?.outcome).toBe("prohibited");
    expect(findings[0]?.tests.map((test) => test.test)).not.toContain("us-nexus");
  });

  it.each<[boolean | null, string, string]>([
    [true, "prohibited", "identified"],
    [false, "not-prohibited", "no-us-nexus"],
    [null, "undetermined", "missing-facts"],
  ])("reads it where the text does: usNexus %s is %s", (usNexus, outcome, expected) => {
    const rules = compile(house({ prohibitions: [rule({ usNexus: true })] }));
    expect(evaluate(rules, pay("2030-04-01", { usNexus }))).toMatchObject({ outcome, basis: expected });
  });
});

describe("relations that a text reaches, or does not", () => {
  const against = (reaches: Parameters<typeof rule>[0]) => compile(house({ prohibitions: [rule(reaches)] }));
  const all = against({ names: ["hooli-pay"], reaches: ["named", "develops", "subsidiary", "hosts"] });
  const app = against({ names: ["hooli-pay"], reaches: ["named"] });

  it.each<[string, string, string, string]>([
    ["the app", "Hooli Pay", "2030-04-01", "named"],
    ["its developer", "Hooli Incorporated", "2030-04-01", "develops"],
    ["the developer's company, before it is one", "Initech Software", "2030-05-31", ""],
    ["the developer's company, from its first day", "Initech Software", "2030-06-01", "subsidiary"],
    ["the app that hosts it", "Hooli Box", "2030-04-01", "hosts"],
    ["somebody else", "Globex Corporation", "2030-04-01", ""],
  ])("%s", (_, counterparty, at, relation) => {
    const verdict = evaluate(all, pay(at, { counterparty }));
    expect(verdict.outcome).toBe(relation ? "prohibited" : "not-prohibited");
    expect(coverage(all, counterparty, { at }).map((found) => found.relation)).toEqual(relation ? [relation] : []);
    if (relation) expect(verdict.findings[0]).toMatchObject({ relation, names: "hooli-pay" });
  });

  it.each(["Hooli Incorporated", "Initech Software", "Hooli Box", "Globex Corporation"])(
    "a text that names the app only does not reach %s",
    (counterparty) => {
      expect(evaluate(app, pay("2030-07-01", { counterparty })).basis).toBe("not-named");
    },
  );

  it("a host brings in what it hosts for payments, and for nothing else", () => {
    const any = against({ names: ["hooli-pay"], reaches: ["named", "hosts"], activities: "any" });
    const told = (activity: Activity) =>
      evaluate(any, pay("2030-04-01", { activity, counterparty: "Hooli Box" })).basis;
    expect([told("payment"), told("hosting"), told("other")]).toEqual(["identified", "not-named", "not-named"]);
  });

  it("an owner brings in the company that it owns", () => {
    const owned = { name: "Corner Bakery", owners: [{ party: "Hooli Incorporated", percent: 60 }] };
    expect(evaluate(all, pay("2030-04-01", { counterparty: owned }))).toMatchObject({
      outcome: "prohibited",
      findings: [{ relation: "subsidiary", subject: "hooli" }],
    });
  });
});

describe("an injunction, a stay of it, and a lifting that revives nothing", () => {
  const source = house({
    events: [
      act("injunction", "2030-03-01", {
        kind: "enjoined",
        declares: [{ ref: "house/injunction", suspends: { ref: "house/1", aspect: "operation" } }],
        sets: [{ effect: "house/injunction", end: "from", bound: "2030-03-01" }],
      }),
      act("stay", "2030-04-01", {
        kind: "stayed",
        declares: [{ ref: "house/stay", suspends: { ref: "house/injunction", aspect: "operation" } }],
        sets: [{ effect: "house/stay", end: "from", bound: "2030-04-01" }],
      }),
      act("stay-lifted", "2030-05-01", {
        kind: "lifted",
        sets: [{ effect: "house/stay", end: "to", bound: "2030-05-01" }],
      }),
      act("revocation", "2030-06-01", {
        kind: "revoked",
        sets: [{ effect: "house/1", end: "to", bound: "2030-06-01" }],
      }),
      act("injunction-lifted", "2030-07-01", {
        kind: "lifted",
        sets: [{ effect: "house/injunction", end: "to", bound: "2030-07-01" }],
      }),
    ],
  });
  const rules = compile(source);

  it.each([
    ["2030-02-28", "identified", "operative", "before the injunction"],
    ["2030-03-01", "suspended", "suspended", "enjoined"],
    ["2030-03-31", "suspended", "suspended", "still enjoined"],
    ["2030-04-01", "identified", "operative", "the injunction is stayed, so it prohibits again"],
    ["2030-05-01", "suspended", "suspended", "the stay is lifted, so the injunction is live again"],
    ["2030-06-01", "ended", "ended", "revoked while enjoined"],
    ["2030-07-01", "ended", "ended", "lifting the injunction revives nothing"],
  ])("%s: %s, %s: %s", (at, expected, state) => {
    expect(basis(source, at)).toBe(expected);
    expect(status(rules, "house/1", { at }).state).toBe(state);
  });

  it("the instrument itself is never suspended: a court enjoins a provision, not the book", () => {
    expect(status(rules, "house", { at: "2030-03-15" })).toMatchObject({ state: "operative", suspended: false });
  });

  it("while enjoined it is in force and not operative", () => {
    expect(status(rules, "house/1", { at: "2030-03-15" })).toMatchObject({
      inForce: true,
      operative: false,
      suspended: true,
      enforced: false,
    });
  });

  it("the finding names the act that suspends it", () => {
    const [finding] = evaluate(rules, pay("2030-03-15")).findings;
    expect(finding?.tests.find((test) => test.test === "not-suspended")).toMatchObject({
      holds: false,
      because: "The house: injunction.",
    });
  });

  it("a suspension of the whole instrument suspends its provisions", () => {
    const whole = house({
      events: [
        act("injunction", "2030-03-01", {
          declares: [{ ref: "house/injunction", suspends: { ref: "house", aspect: "operation" } }],
          sets: [{ effect: "house/injunction", end: "from", bound: "2030-03-01" }],
        }),
      ],
    });
    expect(basis(whole, "2030-02-28")).toBe("identified");
    expect(basis(whole, "2030-03-01")).toBe("suspended");
  });
});

describe("a suspension of enforcement leaves the prohibition standing", () => {
  const source = house({
    events: [
      act("forbearance", "2030-03-01", {
        declares: [{ ref: "house/forbearance", suspends: { ref: "house/1", aspect: "enforcement" } }],
        sets: [
          { effect: "house/forbearance", end: "from", bound: "2030-03-01" },
          { effect: "house/forbearance", end: "to", bound: "2030-04-01" },
        ],
      }),
    ],
  });

  it.each([
    ["2030-02-28", "identified"],
    ["2030-03-01", "identified, enforcement suspended"],
    ["2030-03-31", "identified, enforcement suspended"],
    ["2030-04-01", "identified"],
  ])("%s: %s", (at, expected) => {
    const verdict = evaluate(compile(source), pay(at));
    expect(verdict.outcome).toBe("prohibited");
    expect(basis(source, at)).toBe(expected);
    expect(verdict.findings[0]?.enforcement).toBe(verdict.enforcement);
  });

  it("it is operative and not enforced", () => {
    expect(status(compile(source), "house/1", { at: "2030-03-15" })).toMatchObject({
      state: "operative",
      operative: true,
      suspended: false,
      enforced: false,
    });
  });
});

describe("an item of an identification is the prohibition, once it is known", () => {
  const identification = {
    ref: "house/identification",
    power: "house/2",
    by: "the board",
    identifies: ["persons", "transactions"] as const,
    question: "Has the board identified it?",
    citations: rule().citations,
  };
  const source = house({
    provisions: ["house/1", "house/2"],
    prohibitions: [
      rule({ names: ["hooli-pay"], reaches: ["named", "develops"], activities: "any", identification }),
      rule({
        ref: "house/identification/1",
        names: ["hooli-pay"],
        reaches: ["named", "develops"],
        itemOf: "house/identification",
      }),
    ],
    events: [
      act("awaited", "2030-01-01", {
        declares: [{ ref: "house/identification", under: "house/1" }],
        sets: [{ effect: "house/identification", end: "from", bound: { open: true, notEarlierThan: "2030-02-01" } }],
      }),
      act("identification", "2030-03-01", {
        kind: "identified",
        declares: [{ ref: "house/identification/1", under: "house/identification" }],
        sets: [
          { effect: "house/identification", end: "from", bound: "2030-03-01" },
          { effect: "house/identification/1", end: "from", bound: "2030-04-01" },
        ],
      }),
    ],
  });
  const rules = compile(source);
  const ask = (at: string, asKnownAt: string | undefined, activity: Activity = "payment") => {
    const { outcome, basis, findings } = evaluate(rules, pay(at, { activity, counterparty: "Hooli Pay" }), {
      asKnownAt,
    });
    return `${outcome} ${basis} ${findings.map((finding) => finding.provision)}`;
  };

  it.each<[string, string | undefined, string]>([
    ["2030-02-15", "2030-02-15", "not-prohibited not-identified house/1"],
    ["2030-02-16", "2030-02-15", "undetermined open-act house/1"],
    ["2030-01-31", "2030-01-15", "not-prohibited not-identified house/1"],
    ["2030-02-15", undefined, "not-prohibited not-identified house/identification/1"],
    ["2030-03-31", undefined, "not-prohibited not-operative house/identification/1"],
    ["2030-04-01", undefined, "prohibited identified house/identification/1"],
    ["2030-04-01", "2030-03-01", "prohibited identified house/identification/1"],
    ["2030-04-01", "2030-02-28", "undetermined open-act house/1"],
  ])("at %s, known %s: %s", (at, asKnownAt, expected) => {
    expect(ask(at, asKnownAt)).toBe(expected);
  });

  it("classes that the item does not list are outside its scope", () => {
    expect(ask("2030-04-01", undefined, "hosting")).toBe("not-prohibited outside-scope house/identification/1");
  });

  it("what is missing before the act is the act, with both its answers", () => {
    const { missing } = evaluate(rules, pay("2030-02-16", { counterparty: "Hooli Pay" }), { asKnownAt: "2030-02-15" });
    expect(missing.facts).toEqual([]);
    expect(missing.acts).toMatchObject([
      {
        act: "house/identification",
        power: "house/2",
        answers: [
          { answer: "done", outcome: "prohibited", basis: "identified" },
          { answer: "not done", outcome: "not-prohibited", basis: "not-identified" },
        ],
      },
    ]);
  });

  it("an item limited to persons leaves the others unidentified", () => {
    const [umbrella, item] = source.instruments[0]?.prohibitions ?? [];
    const limited = compile({
      ...source,
      instruments: [{ ...source.instruments[0]!, prohibitions: [umbrella!, { ...item!, persons: ["globex"] }] }],
    });
    const verdict = evaluate(limited, pay("2030-04-01", { counterparty: "Hooli Incorporated" }));
    expect(verdict).toMatchObject({ outcome: "not-prohibited", basis: "not-identified" });
  });
});

describe("an act at 11:59 p.m.", () => {
  const at2359 = (end: "from" | "to") =>
    house({
      events: [
        act("hour", "2030-02-01", { sets: [{ effect: "house/1", end, bound: { day: "2030-03-01", minute: 1439 } }] }),
      ],
    });
  const beginning = compile(at2359("from"));

  it.each([
    ["2030-02-28", "not-operative"],
    ["2030-03-02", "identified"],
    ["2030-03-01T23:58:59-05:00", "not-operative"],
    ["2030-03-01T23:59:00-05:00", "identified"],
    ["2030-03-02T04:59:00Z", "identified"],
    ["2030-03-02T04:58:00Z", "not-operative"],
  ])("%s: %s", (at, expected) => {
    expect(evaluate(beginning, pay(at)).basis).toBe(expected);
  });

  it("on the bare day the time of day is the missing fact, and each answer says what it would make of it", () => {
    const verdict = evaluate(beginning, pay("2030-03-01"));
    expect(verdict).toMatchObject({ outcome: "undetermined", basis: "missing-facts" });
    expect(verdict.missing.facts).toMatchObject([
      {
        fact: "timeOfDay",
        answers: [
          { answer: "from 2030-03-01", outcome: "not-prohibited", basis: "not-operative" },
          { answer: "from 2030-03-01T23:59:00-05:00", outcome: "prohibited", basis: "identified" },
        ],
      },
    ]);
    expect(verdict.constantWithin.at).toEqual(["2030-03-01", "2030-03-02"]);
  });

  it("an end at that hour leaves the day open the other way round", () => {
    const verdict = evaluate(compile(at2359("to")), pay("2030-03-01"));
    expect(verdict.missing.facts[0]?.answers.map(({ outcome }) => outcome)).toEqual(["prohibited", "not-prohibited"]);
  });

  it("an hour that changes only the reason leaves nothing missing", () => {
    // Outside the scope of the rule, before and after the hour.
    const verdict = evaluate(beginning, pay("2030-03-01", { activity: "hosting" }));
    expect(verdict).toMatchObject({ outcome: "not-prohibited", missing: { facts: [], acts: [] } });
  });

  it("the status of the bare day is uncertain, of each part certain", () => {
    expect(status(beginning, "house/1", { at: "2030-03-01" })).toMatchObject({
      state: "uncertain",
      operative: "unknown",
    });
    expect(status(beginning, "house/1", { at: "2030-03-01T23:58:00-05:00" }).operative).toBe(false);
    expect(status(beginning, "house/1", { at: "2030-03-01T23:59:00-05:00" }).operative).toBe(true);
  });
});

describe("a text that holds until a day, and does not say whether that day counts", () => {
  const source = house({
    events: [act("until", "2030-02-01", { sets: [{ effect: "house/1", end: "to", bound: { until: "2030-06-30" } }] })],
  });

  it.each([
    ["2030-06-29", "prohibited"],
    ["2030-06-30", "undetermined"],
    ["2030-07-01", "not-prohibited"],
  ])("%s: %s", (at, outcome) => {
    expect(evaluate(compile(source), pay(at)).outcome).toBe(outcome);
  });

  it("the status of that day is uncertain", () => {
    const rules = compile(source);
    expect(status(rules, "house/1", { at: "2030-06-30" })).toMatchObject({ state: "uncertain", inForce: "unknown" });
  });
});

describe("vacatur: once it is known, the rule never was", () => {
  const source = house({
    events: [
      act("vacatur", "2030-06-01", { kind: "vacated", sets: [{ effect: "house/1", end: "from", bound: "never" }] }),
    ],
  });

  it.each<[string, string | undefined, string]>([
    ["2030-04-01", "2030-04-01", "identified"],
    ["2030-04-01", "2030-05-31", "identified"],
    ["2030-07-01", "2030-05-31", "identified"],
    ["2030-04-01", "2030-06-01", "not-operative"],
    ["2030-04-01", undefined, "not-operative"],
    ["2030-07-01", undefined, "not-operative"],
  ])("at %s, known %s: %s", (at, asKnownAt, expected) => {
    expect(basis(source, at, {}, asKnownAt)).toBe(expected);
  });
});

describe("an exception for personal use", () => {
  const source = house({
    prohibitions: [rule({ exemptions: [{ fact: "personalUse", citation: rule().citations[0]! }] })],
  });

  it.each<[boolean | null, string, string]>([
    [true, "not-prohibited", "exempt"],
    [false, "prohibited", "identified"],
    [null, "undetermined", "missing-facts"],
  ])("personalUse %s: %s, %s", (personalUse, outcome, expected) => {
    expect(evaluate(compile(source), pay("2030-04-01", { personalUse }))).toMatchObject({ outcome, basis: expected });
  });

  it("says what each answer would make of it, and asks for no licence, which the text does not read", () => {
    const { missing } = evaluate(compile(source), pay("2030-04-01"));
    expect(missing).toMatchObject({
      facts: [
        {
          fact: "personalUse",
          answers: [
            { answer: "true", outcome: "not-prohibited", basis: "exempt" },
            { answer: "false", outcome: "prohibited", basis: "identified" },
          ],
        },
      ],
      acts: [],
    });
  });

  it("each answer to the missing fact says what it would make of the verdict", () => {
    const { missing } = evaluate(compile(source), pay("2030-04-01"));
    const asked = missing.facts.find((missing) => missing.fact === "personalUse");
    expect(asked?.answers.map(({ answer, basis }) => `${answer} ${basis}`)).toEqual([
      "true exempt",
      "false identified",
    ]);
  });

  it("a licence beside it is asked for apart, and only where it is claimed", () => {
    const both = compile(
      house({
        prohibitions: [
          rule({
            exemptions: (["license", "personalUse"] as const).map((fact) => ({ fact, citation: rule().citations[0]! })),
          }),
        ],
      }),
    );
    const missing = (facts: Facts) =>
      evaluate(both, pay("2030-04-01", facts)).missing.facts.map((missing) => missing.fact);
    const license = { authority: "the board", number: "1" };
    expect(missing({})).toEqual(["personalUse"]);
    expect(missing({ license })).toEqual(["license", "personalUse"]);
    expect(missing({ license, personalUse: false })).toEqual(["license"]);
    expect(missing({ license, personalUse: true })).toEqual([]);
    expect(missing({ personalUse: false })).toEqual([]);
  });
});

describe("two rules against the same party", () => {
  const both = {
    provisions: ["house/1", "house/2"],
    prohibitions: [rule({ activities: ["hosting"] }), rule({ ref: "house/2", activities: ["payment"] })],
  };
  const source = house(both);

  it("the stronger outcome controls, and both are found", () => {
    const { findings, basis } = evaluate(compile(source), pay("2030-04-01"));
    expect(findings.map((finding) => `${finding.provision} ${finding.basis}`)).toEqual([
      "house/2 identified",
      "house/1 outside-scope",
    ]);
    expect(basis).toBe("identified");
  });

  it("one that reaches the transaction goes before one that does not, though its test comes earlier", () => {
    const begins = act("later", "2030-01-01", { sets: [{ effect: "house/2", end: "from", bound: "2030-06-01" }] });
    const { findings } = evaluate(compile(house({ ...both, events: [begins] })), pay("2030-04-01"));
    expect(findings.map((finding) => finding.basis)).toEqual(["not-operative", "outside-scope"]);
  });

  it("one that is undetermined goes before one that does not prohibit", () => {
    const rules = compile(
      house({
        provisions: ["house/1", "house/2"],
        prohibitions: [rule({ activities: ["hosting"] }), rule({ ref: "house/2", usNexus: true })],
      }),
    );
    expect(evaluate(rules, pay("2030-04-01"))).toMatchObject({ outcome: "undetermined", basis: "missing-facts" });
  });
});
