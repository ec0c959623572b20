// `compile` is loud: data that breaks an invariant is refused, every breach at its place, so that no question meets it.
import { type Citation, InterdictError, type RuleSource, ruleset } from "interdict";
import { compile, evaluate, status, timeline } from "interdict/core";
import { describe, expect, it } from "vitest";
import { house, rule } from "./house.js";

/** Plain data, open to be broken. */
// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
type Broken = any;

/** The built-in source with one thing changed: its first instrument is Executive Order 13971. */
function broken(change: (source: Broken) => unknown): RuleSource {
  const source: Broken = structuredClone(ruleset.source);
  change(source);
  return source;
}

function problems(source: unknown): readonly string[] {
  try {
    compile(source as RuleSource);
  } catch (error) {
    if (error instanceof InterdictError && error.code === "invalid-ruleset")
      return error.problems.map((problem) => problem.path);
    throw error;
  }
  return [];
}

const ORDER = "instruments.0";
const CITATION: Citation = { ref: "c", title: "t", confidence: "verified", sources: ["s"] };

describe("every invariant, broken one at a time in a copy of the built-in source", () => {
  it("the copy itself is whole", () => {
    expect(problems(broken(() => {}))).toEqual([]);
  });

  it.each<[string, (source: Broken) => unknown, string]>([
    // The ruleset
    ["no id", (s) => delete s.id, "id"],
    ["an empty id", (s) => (s.id = ""), "id"],
    ["a version that is a number", (s) => (s.version = 1), "version"],
    ["no day that it is current through", (s) => delete s.currentThrough, "currentThrough"],
    ["current through 31 June", (s) => (s.currentThrough = "2026-06-31"), "currentThrough"],
    ["current through 1979", (s) => (s.currentThrough = "1979-12-31"), "currentThrough"],
    ["current through an instant", (s) => (s.currentThrough = "2026-08-20T00:00:00Z"), "currentThrough"],
    ["instruments that are no list", (s) => (s.instruments = {}), "instruments"],
    ["no parties", (s) => delete s.parties, "parties"],
    ["parties without relations", (s) => delete s.parties.relations, "parties"],
    // Instruments
    ["an instrument's id twice", (s) => (s.instruments[1].id = "eo-13971"), "instruments.1.id"],
    [
      "a provision's reference twice",
      (s) => (s.instruments[1].provisions[1].ref = "eo-14034/1"),
      "instruments.1.provisions.1.ref",
    ],
    [
      "a provision of another instrument",
      (s) => (s.instruments[1].provisions[1].ref = "eo-13942/5"),
      "instruments.1.provisions.1.ref",
    ],
    ["nobody said to have reviewed it", (s) => (s.instruments[0].review = ""), `${ORDER}.review`],
    ["signed on 30 February", (s) => (s.instruments[0].signed = "2021-02-30"), `${ORDER}.signed`],
    ["published some day", (s) => (s.instruments[0].published = "January 2021"), `${ORDER}.published`],
    ["an instrument without citation", (s) => (s.instruments[0].citation = null), `${ORDER}.citation`],
    // Citations
    ["a citation without ref", (s) => delete s.instruments[0].citation.ref, `${ORDER}.citation`],
    ["a citation without title", (s) => delete s.instruments[0].citation.title, `${ORDER}.citation`],
    [
      "a confidence that is none",
      (s) => (s.instruments[0].citation.confidence = "sure"),
      `${ORDER}.citation.confidence`,
    ],
    ["verified, and read nowhere", (s) => (s.instruments[0].citation.sources = []), `${ORDER}.citation.sources`],
    [
      "a quotation that is no operative phrase any more",
      (s) => (s.instruments[0].citation.quote = "x".repeat(901)),
      `${ORDER}.citation.quote`,
    ],
    [
      "unverified words in quotation marks",
      (s) => Object.assign(s.instruments[0].citation, { confidence: "unverified", quote: "x" }),
      `${ORDER}.citation.quote`,
    ],
    [
      "the citation of a provision",
      (s) => (s.instruments[0].provisions[0].citation = {}),
      `${ORDER}.provisions.0.citation`,
    ],
    [
      "the citation of an event",
      (s) => (s.instruments[0].events[0].citations[1] = null),
      `${ORDER}.events.0.citations.1`,
    ],
    ["the citation of a duty", (s) => (s.instruments[0].duties[0].citation = null), `${ORDER}.duties.0.citation`],
    // Prohibitions
    [
      "a prohibition that is no provision",
      (s) => (s.instruments[0].prohibitions[0].ref = "eo-13971/9"),
      `${ORDER}.prohibitions.0.ref`,
    ],
    [
      "a name that is no party",
      (s) => s.instruments[0].prohibitions[0].names.push("no-such-app"),
      `${ORDER}.prohibitions.0.names`,
    ],
    [
      "an activity that is none",
      (s) => (s.instruments[0].prohibitions[0].activities = ["payment", "gaming"]),
      `${ORDER}.prohibitions.0.activities`,
    ],
    [
      "an item that awaits an identification",
      (s) => (s.instruments[0].prohibitions[0].itemOf = "eo-13971/identification"),
      `${ORDER}.prohibitions.0`,
    ],
    [
      "an item of nothing",
      (s) => {
        delete s.instruments[0].prohibitions[0].identification;
        s.instruments[0].prohibitions[0].itemOf = "eo-13971/list";
      },
      `${ORDER}.prohibitions.0`,
    ],
    [
      "an identification that nothing declares",
      (s) => (s.instruments[0].prohibitions[0].identification.ref = "eo-13971/list"),
      `${ORDER}.prohibitions.0`,
    ],
    [
      "a power that no provision gives",
      (s) => (s.instruments[0].prohibitions[0].identification.power = "eo-13971/1(z)"),
      `${ORDER}.prohibitions.0`,
    ],
    [
      "a floor that is no day",
      (s) => (s.instruments[0].prohibitions[0].identification.notEarlierThan = "45 days"),
      `${ORDER}.prohibitions.0.identification.notEarlierThan`,
    ],
    [
      "a floor that cannot be counted",
      (s) => (s.instruments[0].prohibitions[0].identification.notEarlierThan.days = -45),
      `${ORDER}.prohibitions.0.identification.notEarlierThan`,
    ],
    [
      "a rule that cites nothing",
      (s) => (s.instruments[0].prohibitions[0].citations = []),
      `${ORDER}.prohibitions.0.citations`,
    ],
    [
      "a fact that is read twice",
      (s) => s.instruments[0].prohibitions[0].exemptions.push({ fact: "license", citation: CITATION }),
      `${ORDER}.prohibitions.0.exemptions`,
    ],
    // Events
    ["an act on 30 February", (s) => (s.instruments[0].events[0].on = "2021-02-30"), `${ORDER}.events.0.on`],
    ["an act known some day", (s) => (s.instruments[0].events[0].known = "soon"), `${ORDER}.events.0.known`],
    ["an act that cites nothing", (s) => (s.instruments[0].events[0].citations = []), `${ORDER}.events.0.citations`],
    [
      "an effect under nothing",
      (s) => (s.instruments[0].events[0].declares[0].under = "eo-13971/9"),
      `${ORDER}.events.0.declares.0`,
    ],
    [
      "a suspension of nothing",
      (s) => (s.instruments[0].events[0].declares[0].suspends = { ref: "eo-13971/9", aspect: "operation" }),
      `${ORDER}.events.0.declares.0`,
    ],
    [
      "a bound of nothing",
      (s) => (s.instruments[0].events[0].sets[0].effect = "eo-13971/9"),
      `${ORDER}.events.0.sets.0.effect`,
    ],
    ["an end that is none", (s) => (s.instruments[0].events[0].sets[0].end = "start"), `${ORDER}.events.0.sets.0.end`],
    [
      "a bound on 30 February",
      (s) => (s.instruments[0].events[0].sets[0].bound = "2021-02-30"),
      `${ORDER}.events.0.sets.0.bound`,
    ],
    [
      "a bound until 30 February",
      (s) => (s.instruments[0].events[0].sets[0].bound = { until: "2021-02-30" }),
      `${ORDER}.events.0.sets.0.bound`,
    ],
    [
      "an hour of 30 February",
      (s) => (s.instruments[0].events[0].sets[0].bound = { day: "2021-02-30", minute: 0 }),
      `${ORDER}.events.0.sets.0.bound`,
    ],
    [
      "a period from 30 February",
      (s) => (s.instruments[0].events[0].sets[1].bound.after = "2021-02-30"),
      `${ORDER}.events.0.sets.1.bound`,
    ],
    [
      "a period of half a day",
      (s) => (s.instruments[0].events[0].sets[1].bound.days = 0.5),
      `${ORDER}.events.0.sets.1.bound`,
    ],
    [
      "a period by a convention that nobody knows",
      (s) => (s.instruments[0].events[0].sets[1].bound.convention = "banking days"),
      `${ORDER}.events.0.sets.1.bound`,
    ],
    [
      "an open act from no day",
      (s) => (s.instruments[0].events[0].sets[2].bound.notEarlierThan = "soon"),
      `${ORDER}.events.0.sets.2.bound`,
    ],
    [
      "effects that stand under each other",
      (s) =>
        s.instruments[0].events[0].declares.push(
          { ref: "eo-13971/a", under: "eo-13971/b" },
          { ref: "eo-13971/b", under: "eo-13971/a" },
        ),
      "instruments",
    ],
    [
      "an effect that suspends itself",
      (s) =>
        s.instruments[0].events[0].declares.push({
          ref: "eo-13971/a",
          suspends: { ref: "eo-13971/a", aspect: "operation" },
        }),
      "instruments",
    ],
    // Duties
    [
      "a duty due on a day that cannot be counted",
      (s) => (s.instruments[0].duties[1].due.after = "soon"),
      `${ORDER}.duties.1.due`,
    ],
    // Parties
    ["a party's id twice", (s) => (s.parties.persons[0].id = s.parties.applications[0].id), "parties.persons.0.id"],
    ["a party without a name", (s) => (s.parties.applications[0].name = ""), "parties.applications.0.name"],
    ["an empty alias", (s) => (s.parties.applications[0].names[0].value = ""), "parties.applications.0.names.0.value"],
    [
      "an empty identifier",
      (s) => (s.parties.applications[0].identifiers[0].value = ""),
      "parties.applications.0.identifiers.0.value",
    ],
    [
      "an alias whose confidence is none",
      (s) => (s.parties.persons[0].names[0].confidence = "sure"),
      "parties.persons.0.names.0.confidence",
    ],
    [
      "an alias that is verified, and read nowhere",
      (s) => Object.assign(s.parties.persons[0].names[0], { confidence: "verified", sources: [] }),
      "parties.persons.0.names.0.sources",
    ],
    ["no list of neighbours", (s) => delete s.parties.applications[0].neighbours, "parties.applications.0.neighbours"],
    ["a relation of nobody", (s) => (s.parties.relations[0].subject = "nobody"), "parties.relations.0.subject"],
    ["a relation to nobody", (s) => (s.parties.relations[0].object = "nobody"), "parties.relations.0.object"],
    ["a relation from 30 February", (s) => (s.parties.relations[0].from = "2014-02-30"), "parties.relations.0.from"],
    [
      "a relation that ends before it begins",
      (s) => (s.parties.relations[0].to = "2014-09-30"),
      "parties.relations.0.to",
    ],
    ["a relation of no day", (s) => (s.parties.relations[0].to = "2014-10-01"), "parties.relations.0.to"],
    ["a relation that is sure", (s) => (s.parties.relations[0].confidence = "sure"), "parties.relations.0.confidence"],
    ["a provider's id twice", (s) => s.parties.providers.unshift(s.parties.providers[0]), "parties.providers.1.id"],
    [
      "a code of nobody",
      (s) => (s.parties.providers[0].codes[0].subjects = ["nobody"]),
      "parties.providers.0.codes.0.subjects",
    ],
  ])("%s", (_, change, path) => {
    expect(problems(broken(change))).toContain(path);
  });

  it.each<[string, (source: Broken) => unknown]>([
    ["persons that are nobody", (s) => (s.instruments[0].prohibitions[0].persons = ["nobody"])],
    [
      "an exception for a fact that nobody states",
      (s) => (s.instruments[0].prohibitions[0].exemptions[0].fact = "licence"),
    ],
    ["a reach that is none", (s) => (s.instruments[0].prohibitions[0].reaches = ["devlops"])],
    ["a relation that is none", (s) => (s.parties.relations[0].relation = "develop")],
    [
      "a suspension of neither operation nor enforcement",
      (s) =>
        (s.instruments[0].events[1].declares = [
          { ref: "eo-13971/a", suspends: { ref: "eo-13971", aspect: "enforcment" } },
        ]),
    ],
    ["an effect without a reference", (s) => s.instruments[0].events[0].declares.push({})],
    ["a prohibition twice", (s) => s.instruments[0].prohibitions.push(s.instruments[0].prohibitions[0])],
    ["an origin that is none", (s) => (s.instruments[0].origin = "ours")],
    ["the citation of a prohibition", (s) => (s.instruments[0].prohibitions[0].citations = [{}])],
    ["the citation of an exception", (s) => (s.instruments[0].prohibitions[0].exemptions[0].citation = null)],
    ["the citations of an identification", (s) => (s.instruments[0].prohibitions[0].identification.citations = null)],
    [
      "a duty performed on no day",
      (s) => (s.instruments[0].duties[0].performed = { state: "yes", on: "soon", note: "" }),
    ],
    [
      "a suspension of an instrument that stands under its own provision",
      (s) =>
        (s.instruments[0].events[1].declares = [
          { ref: "eo-13971/a", under: "eo-13971/1(a)", suspends: { ref: "eo-13971", aspect: "operation" } },
        ]),
    ],
    [
      "an instrument under its own provision",
      (s) => s.instruments[0].events[0].declares.push({ ref: "eo-13971", under: "eo-13971/1(a)" }),
    ],
  ])("%s", (_, change) => {
    expect(problems(broken(change))).not.toEqual([]);
  });
});

describe("all at once, and in words", () => {
  it("five breaches are five problems", () => {
    const source = broken((s) => {
      s.version = "";
      s.instruments[0].signed = "2021-02-30";
      s.instruments[0].prohibitions[0].names.push("no-such-app", "zoom");
      s.parties.relations[0].subject = "nobody";
    });
    expect([...problems(source)].sort()).toEqual([
      `${ORDER}.prohibitions.0.names`,
      `${ORDER}.prohibitions.0.names`,
      `${ORDER}.signed`,
      "parties.relations.0.subject",
      "version",
    ]);
  });

  it("each says what was received", () => {
    try {
      compile(broken((s) => (s.instruments[0].prohibitions[0].names = ["no-such-app"])));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InterdictError);
      expect((error as InterdictError).problems).toEqual([
        { path: `${ORDER}.prohibitions.0.names`, message: "is no party of this ruleset", received: '"no-such-app"' },
      ]);
    }
  });

  it("a circle is shown whole", () => {
    const source = broken((s) =>
      s.instruments[0].events[0].declares.push(
        { ref: "eo-13971/a", under: "eo-13971/b" },
        { ref: "eo-13971/b", under: "eo-13971/c" },
        { ref: "eo-13971/c", under: "eo-13971/a" },
      ),
    );
    expect(() => compile(source)).toThrow("eo-13971/a -> eo-13971/b -> eo-13971/c -> eo-13971/a");
  });

  it("a minute that no day has is refused", () => {
    for (const minute of [-1, 1440, 0.5, "12:00"])
      expect(
        problems(broken((s) => (s.instruments[0].events[0].sets[0].bound = { day: "2021-01-05", minute }))),
      ).not.toEqual([]);
  });
});

describe("what is no ruleset at all", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "eo-13971"],
    ["a list", []],
    ["an empty object", {}],
    ["a function", () => ruleset.source],
    ["data in a circle", circle],
    ["data with a BigInt", { ...ruleset.source, version: 1n }],
    [
      "data that goes down without end",
      (() => {
        let deep = {};
        for (let n = 0; n < 50_000; n++) deep = { deep };
        return deep;
      })(),
    ],
    ["an instrument that is null", { ...ruleset.source, instruments: [null] }],
    ["an instrument without anything", { ...ruleset.source, instruments: [{}] }],
    ["an event without bounds", broken((s) => delete s.instruments[0].events[0].sets)],
    ["a bound that is null", broken((s) => (s.instruments[0].events[0].sets[0].bound = null))],
    ["a bound that is a number", broken((s) => (s.instruments[0].events[0].sets[0].bound = 5))],
    ["a party without names", broken((s) => delete s.parties.applications[0].names)],
  ])("%s is refused as such", (_, source) => {
    expect(problems(source)).not.toEqual([]);
  });

  it.each<[string, unknown]>([
    ["a copy of a ruleset", { ...ruleset }],
    ["a source that was not compiled", ruleset.source],
    ["nothing", undefined],
  ])("a question to %s is refused, and held in the payment path", async (_, rules) => {
    const { check } = await import("interdict/core");
    const question = { at: "2021-03-01", activity: "payment", counterparty: "x" } as const;
    expect(() => evaluate(rules as never, question)).toThrow("is not a compiled ruleset");
    expect(check(rules as never, question)).toMatchObject({ action: "hold", problem: { code: "invalid-ruleset" } });
  });
});

describe("changing the source afterwards changes nothing", () => {
  it("the rules are a copy", () => {
    const source: Broken = structuredClone(house({}));
    const rules = compile(source);
    const ask = () =>
      evaluate(rules, { at: "2030-04-01", activity: "payment", counterparty: "Globex Corporation" }).outcome;
    const before = { digest: rules.digest, timeline: timeline(rules), source: structuredClone(rules.source) };
    source.currentThrough = "1999-01-01";
    source.instruments[0].prohibitions[0].names[0] = "hooli";
    source.instruments[0].events.length = 0;
    source.parties.persons.length = 0;
    expect(ask()).toBe("prohibited");
    expect(status(rules, "house/1", { at: "2030-04-01" }).state).toBe("operative");
    expect({ digest: rules.digest, timeline: timeline(rules), source: rules.source }).toEqual(before);
  });

  it("what a getter would answer later is not asked again", () => {
    let asked = 0;
    const source = {
      ...house({}),
      get version() {
        asked += 1;
        return String(asked);
      },
    };
    const rules = compile(source);
    expect([rules.version, rules.version]).toEqual(["1", "1"]);
    expect(asked).toBe(1);
  });

  it("two compilations of the same data have the same digest and are two rulesets", () => {
    const [one, other] = [compile(house({})), compile(house({}))];
    expect(one).not.toBe(other);
    expect(one.digest).toBe(other.digest);
    expect(compile(house({ prohibitions: [rule({ activities: "any" })] })).digest).not.toBe(one.digest);
  });
});
