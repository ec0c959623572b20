// Every breach of an invariant, one at a time in the house's rules: where it is told, in which words and what was
// received. compile.test.ts does the same in the built-in law, by the place alone.
import { InterdictError } from "interdict";
import { compile } from "interdict/core";
import { expect, test } from "vitest";
import { act, house, rule } from "./house.js";

// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
type Broken = any;

const citation = { ref: "house/1", title: "House rules", confidence: "verified", sources: ["house"] };
const sound = () =>
  house({
    provisions: ["house/1", "house/2", "house/3"],
    prohibitions: [
      rule({
        conditions: [{ fact: "deviceOf", is: "US-TX", citation } as never],
        exemptions: [{ fact: "exception", ref: "house/2", citation } as never],
      }),
      rule({
        ref: "house/2",
        identification: {
          ref: "house/identification",
          power: "house/2",
          by: "the board",
          identifies: ["transactions"],
          notEarlierThan: "2030-02-01",
          citations: [citation],
        } as never,
      }),
    ],
    events: [
      act("order", "2030-02-01", {
        declares: [
          { ref: "house/identification", under: "house/2" },
          { ref: "house/pause", suspends: { ref: "house/1", aspect: "operation" } },
        ],
        sets: [
          { effect: "house/1", end: "from", bound: "2030-03-01" },
          { effect: "house/pause", end: "from", bound: { after: "2030-03-01", days: 3 } },
        ],
      } as never),
    ],
  });

const BREACHES: readonly (readonly [string, (source: Broken, house: Broken) => unknown])[] = [
  ["no id", (s) => (s.id = "")],
  ["a version that is a number", (s) => (s.version = 1)],
  ["current through no day", (s) => (s.currentThrough = "2030-02-30")],
  ["instruments that are no list", (s) => (s.instruments = {})],
  ["parties without relations", (s) => delete s.parties.relations],
  ["an id twice", (s, h) => s.instruments.push({ ...h, provisions: [], prohibitions: [], events: [], duties: [] })],
  ["a reference twice", (_, h) => (h.provisions[2].ref = "house/1")],
  ["a provision of another", (_, h) => (h.provisions[2].ref = "home/3")],
  ["an event's id twice", (_, h) => (h.events[1].id = "house/signing")],
  ["a review by nobody", (_, h) => (h.review = "")],
  ["signed on no day", (_, h) => (h.signed = "soon")],
  ["published on no day", (_, h) => (h.published = "2030-13-01")],
  ["an origin that is none", (_, h) => (h.origin = "ours")],
  ["a citation that is none", (_, h) => (h.citation = null)],
  ["a citation in words", (_, h) => (h.citation = "House rules")],
  ["a citation without a reference", (_, h) => (h.provisions[0].citation.ref = "")],
  ["a citation without a title", (_, h) => (h.provisions[0].citation.title = "")],
  [
    "words that are unverified and quoted",
    (_, h) => Object.assign(h.citation, { confidence: "unverified", quote: "x" }),
  ],
  ["900 characters quoted", (_, h) => (h.citation.quote = "x".repeat(900))],
  ["901 characters quoted", (_, h) => (h.citation.quote = "x".repeat(901))],
  ["a confidence that is none", (_, h) => (h.citation.confidence = "sure")],
  ["verified, and read nowhere", (_, h) => (h.citation.sources = [])],
  ["verified, without a word on where", (_, h) => delete h.citation.sources],
  ["a rule twice", (_, h) => h.prohibitions.push(h.prohibitions[0])],
  ["a rule of no provision", (_, h) => (h.prohibitions[0].ref = "house/9")],
  ["a name of nobody", (_, h) => (h.prohibitions[0].names = ["nobody"])],
  ["persons who are nobody", (_, h) => (h.prohibitions[0].persons = ["nobody", "globex"])],
  ["a reach that is none", (_, h) => (h.prohibitions[0].reaches = ["devlops"])],
  ["an activity that is none", (_, h) => (h.prohibitions[0].activities = ["paying"])],
  ["no activity, and nothing restricted", (_, h) => (h.prohibitions[0].activities = [])],
  [
    "no activity, and something restricted",
    (_, h) => Object.assign(h.prohibitions[0], { activities: [], restricts: "trade" }),
  ],
  ["about what is none", (_, h) => (h.prohibitions[0].about = "person")],
  ["dated by what is none", (_, h) => (h.prohibitions[0].datedBy = "contract")],
  ["a rule that cites nothing", (_, h) => (h.prohibitions[0].citations = [])],
  ["a rule that cites badly", (_, h) => (h.prohibitions[0].citations[0] = {})],
  ["a condition that is none", (_, h) => (h.prohibitions[0].conditions[0].fact = "weather")],
  ["a condition that cites badly", (_, h) => (h.prohibitions[0].conditions[0].citation = null)],
  ["a device of no public body", (_, h) => (h.prohibitions[0].conditions[0].is = "TX")],
  ["a device of a body that is too long", (_, h) => (h.prohibitions[0].conditions[0].is = "US-TEX")],
  ["a device of a body behind another text", (_, h) => (h.prohibitions[0].conditions[0].is = "a US")],
  ["a device of nobody", (_, h) => delete h.prohibitions[0].conditions[0].is],
  ["a device of the United States", (_, h) => (h.prohibitions[0].conditions[0].is = "US")],
  ["a state that is not named", (_, h) => (h.prohibitions[0].conditions[0] = { fact: "withinState", citation })],
  ["a condition twice", (_, h) => h.prohibitions[0].conditions.push(h.prohibitions[0].conditions[0])],
  ["an exemption that is none", (_, h) => (h.prohibitions[0].exemptions[0].fact = "licence")],
  ["an exemption that cites badly", (_, h) => (h.prohibitions[0].exemptions[0].citation = null)],
  ["an exception of no provision", (_, h) => (h.prohibitions[0].exemptions[0].ref = "house/9")],
  ["an exemption twice", (_, h) => h.prohibitions[0].exemptions.push(h.prohibitions[0].exemptions[0])],
  [
    "an act that is none, for nobody",
    (_, h) => (h.prohibitions[0].exemptions = [{ fact: "act", effect: "house/9", of: ["nobody"], citation }]),
  ],
  [
    "two acts, each once",
    (_, h) =>
      (h.prohibitions[0].exemptions = ["house/1", "house/2"].map((effect) => ({
        fact: "act",
        effect,
        of: ["hooli-pay"],
        citation,
      }))),
  ],
  [
    "one act twice",
    (_, h) =>
      (h.prohibitions[0].exemptions = [1, 2].map(() => ({
        fact: "act",
        effect: "house/1",
        of: ["hooli-pay"],
        citation,
      }))),
  ],
  ["an item that awaits", (_, h) => (h.prohibitions[1].itemOf = "house/identification")],
  ["an item of nothing", (_, h) => (h.prohibitions[0].itemOf = "house/9")],
  ["an identification that nothing declares", (_, h) => (h.prohibitions[1].identification.ref = "house/9")],
  ["a power that nothing declares", (_, h) => (h.prohibitions[1].identification.power = "house/9")],
  ["not earlier than no day", (_, h) => (h.prohibitions[1].identification.notEarlierThan = "soon")],
  [
    "not earlier than no rule",
    (_, h) => (h.prohibitions[1].identification.notEarlierThan = { after: "soon", days: 1 }),
  ],
  ["an identification whose citations are no list", (_, h) => (h.prohibitions[1].identification.citations = null)],
  ["an identification that cites badly", (_, h) => (h.prohibitions[1].identification.citations = [null])],
  [
    "a designation by nothing, in half a day",
    (_, h) => (h.designation = { power: "house/9", days: 0.5, citations: [null] }),
  ],
  ["a designation in less than a day", (_, h) => (h.designation = { power: "house/2", days: -1, citations: [] })],
  [
    "a designation at once",
    (_, h) => (h.designation = { power: "house/2", days: 0, citations: [], names: "x", rule: "house/1" }),
  ],
  ["an event on no day", (_, h) => (h.events[1].on = "soon")],
  ["an event known on no day", (_, h) => (h.events[1].known = null)],
  ["an event that cites nothing", (_, h) => (h.events[1].citations = [])],
  ["an event that cites badly", (_, h) => (h.events[1].citations = [citation, {}])],
  ["an effect without a name", (_, h) => h.events[1].declares.push({ ref: "" })],
  ["an effect that is there already", (_, h) => h.events[1].declares.push({ ref: "house" }, { ref: "house/3" })],
  ["an effect declared twice", (_, h) => h.events[1].declares.push({ ref: "house/pause" })],
  ["an effect of another's name", (_, h) => h.events[1].declares.push({ ref: "home/1" })],
  ["an effect under nothing", (_, h) => (h.events[1].declares[0].under = "house/9")],
  ["a suspension of nothing", (_, h) => (h.events[1].declares[1].suspends.ref = "house/9")],
  ["a suspension of something else", (_, h) => (h.events[1].declares[1].suspends.aspect = "effect")],
  ["a bound of nothing", (_, h) => (h.events[1].sets[0].effect = "house/9")],
  ["a bound at neither end", (_, h) => (h.events[1].sets[0].end = "at")],
  ["a bound on no day", (_, h) => (h.events[1].sets[0].bound = "soon")],
  ["a bound by no rule", (_, h) => (h.events[1].sets[0].bound = { after: "2030-01-01" })],
  ["until no day", (_, h) => (h.events[1].sets[0].bound = { until: "soon" })],
  ["until no rule", (_, h) => (h.events[1].sets[0].bound = { until: { after: "soon", days: 1 } })],
  ["at an hour of no day", (_, h) => (h.events[1].sets[0].bound = { day: "soon", minute: 1 })],
  ["open from no day", (_, h) => (h.events[1].sets[0].bound = { open: true, notEarlierThan: "soon" })],
  [
    "open from no rule",
    (_, h) => (h.events[1].sets[0].bound = { open: true, notEarlierThan: { after: "soon", days: 1 } }),
  ],
  ["never", (_, h) => (h.events[1].sets[0].bound = "never")],
  [
    "a duty badly cited, done on no day, known on none, due by no rule",
    (_, h) =>
      (h.duties = [
        {
          ref: "house/duty",
          who: "a",
          what: "b",
          citation: null,
          performed: { state: "yes", on: "x", known: "y", note: "" },
          due: { after: "z", days: 1 },
        },
      ]),
  ],
  [
    "a circle",
    (_, h) =>
      (h.events[1].declares[0] = {
        ref: "house/identification",
        under: "house/pause",
        suspends: { ref: "house/pause", aspect: "operation" },
      }),
  ],
  ["a party's id twice", (s) => (s.parties.persons[0].id = "hooli-pay")],
  ["a party without a name", (s) => (s.parties.persons[0].name = "")],
  ["an empty name", (s) => (s.parties.persons[0].names[0].value = "")],
  ["an empty identifier", (s) => (s.parties.applications[0].identifiers[0].value = "")],
  ["no neighbours", (s) => delete s.parties.applications[0].neighbours],
  ["a relation of nobody", (s) => (s.parties.relations[0].subject = "nobody")],
  ["a relation to nobody", (s) => (s.parties.relations[0].object = "nobody")],
  ["a relation from no day", (s) => (s.parties.relations[0].from = "soon")],
  ["a relation to no day", (s) => (s.parties.relations[0].to = "soon")],
  ["a relation of no day", (s) => Object.assign(s.parties.relations[0], { from: "2030-01-01", to: "2030-01-01" })],
  ["a relation of one day", (s) => Object.assign(s.parties.relations[0], { from: "2030-01-01", to: "2030-01-02" })],
  ["a relation that is none", (s) => (s.parties.relations[0].relation = "develop")],
  ["a relation that is sure", (s) => (s.parties.relations[0].confidence = "sure")],
  [
    "a provider twice, with a code of nobody",
    (s) =>
      (s.parties.providers = [1, 2].map(() => ({ id: "p", name: "P", codes: [{ code: "c", subjects: ["nobody"] }] }))),
  ],
];

function told(change: (source: Broken, house: Broken) => unknown): readonly string[] {
  const source: Broken = structuredClone(sound());
  change(source, source.instruments[0]);
  try {
    compile(source);
    return ["  nothing"];
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    return error.problems.map(
      ({ path, message, received }) => `  ${error.code} ${path}: ${message}; ${received.slice(0, 60)}`,
    );
  }
}

test("every breach is told at its place and in its words, and what is none is not", async () => {
  expect(told(() => {})).toEqual(["  nothing"]);
  const lines = BREACHES.flatMap(([name, change]) => [name, ...told(change)]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/breaches.txt");
});
