// What is refused of a ruleset, an instrument of one's own and an extension, each in its words: what a caller reads who
// has written one wrongly. Breaches of the invariants of a whole ruleset are in breaches.test.ts.
import { defineInstrument, extend } from "interdict";
import { compile, extend as extendOn } from "interdict/core";
import { expect, test } from "vitest";
import { page } from "../evaluation/lines.js";
import { act, house } from "./house.js";
import { told, words } from "./refused.js";

// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
type Broken = any;

const [sound] = house({}).instruments;
const broken = (change: (one: Broken) => unknown): Broken => {
  const copy: Broken = structuredClone(sound);
  change(copy);
  return copy;
};
const event = (changes: object) => ({ ...act("act", "2030-02-01"), ...changes });

const INSTRUMENTS: Readonly<Record<string, Broken>> = {
  "is sound": sound,
  nothing: null,
  "a text": "house",
  empty: {},
  "empty texts": broken((one) =>
    Object.assign(one, { id: "", kind: "", title: "", fullTitle: "", issuer: "", review: "" }),
  ),
  "numbers for texts": broken((one) => Object.assign(one, { id: 1, title: 2, review: null })),
  "an origin that is none": broken((one) => (one.origin = "ours")),
  "of the law": broken((one) => (one.origin = "us-law")),
  "signed on no day": broken((one) => (one.signed = "2030-02-30")),
  "not signed": broken((one) => delete one.signed),
  "published on no day": broken((one) => (one.published = 5)),
  published: broken((one) => (one.published = "2030-01-02")),
  "no citation": broken((one) => (one.citation = null)),
  "an extent in words": broken((one) => (one.extent = "whole")),
  "lists that are none": broken((one) =>
    Object.assign(one, { authority: "a", provisions: {}, prohibitions: null, events: 1, duties: undefined }),
  ),
  "lists of texts": broken((one) => Object.assign(one, { authority: ["a"], provisions: ["a"], duties: [null] })),
  "references of another": broken((one) => {
    one.provisions[0].ref = "home/1";
    one.prohibitions[0].ref = "house";
    one.duties = [{ ref: 5 }];
  }),
  "an event that sets no list": broken((one) => (one.events = [event({ sets: {} })])),
  "an event that sets texts": broken((one) => (one.events = [event({}), event({ sets: ["house"] })])),
  "an event that declares no list": broken((one) => (one.events = [event({ declares: "house/2" })])),
  "an event that declares nothing": broken((one) => (one.events = [event({ declares: undefined })])),
  "an event that declares null": broken((one) => (one.events = [event({ declares: [null] })])),
};

const person = {
  ...{ id: "initrode", name: "Initrode", kind: "business", names: [], identifiers: [] },
  ...{ confidence: "verified", sources: ["house"] },
};
const EXTENSIONS: Readonly<Record<string, Broken>> = {
  nothing: null,
  "a text": "house",
  "a number": 5,
  "a list": [],
  undefined: undefined,
  "an empty one": {},
  "one that JSON cannot carry": { parties: { persons: [1n] } },
  "an unknown key": { instrument: [] },
  "instruments that are no list": { instruments: {} },
  "no instruments and no parties": { instruments: null, parties: null },
  "an instrument that is none": { instruments: [null] },
  "parties that are a list": { parties: [] },
  "parties in words": { parties: "house" },
  "parties of an unknown kind": { parties: { companies: [] } },
  "persons that are no list": { parties: { persons: {} } },
  "persons that are left out": { parties: { persons: null } },
  "a party of the host": { parties: { persons: [person] } },
  "a party twice": { parties: { persons: [person, person] } },
  "a relation of nobody": {
    parties: { relations: [{ ...person, subject: "nobody", relation: "develops", object: "hooli-pay" }] },
  },
  "a provider twice": { parties: { providers: [1, 2].map(() => ({ id: "p", aliases: [], codes: [] })) } },
  "an application without a name": {
    parties: { applications: [{ id: "x", name: "", names: [], identifiers: [], neighbours: [] }] },
  },
  "an instrument of the law": { instruments: [broken((one) => Object.assign(one, { origin: "us-law" }))] },
  "an instrument within another": { instruments: [sound] },
  "an instrument beside": {
    instruments: [JSON.parse(JSON.stringify(sound).replaceAll('"house/', '"home/').replaceAll('"house"', '"home"'))],
  },
  "an instrument that cites nothing": {
    instruments: [
      JSON.parse(
        JSON.stringify({ ...sound, review: "x" })
          .replaceAll('"house/', '"home/')
          .replaceAll('"house"', '"home"'),
      ),
      {
        ...sound,
        id: "den",
        provisions: [],
        prohibitions: [],
        events: [{ ...event({ citations: [], id: "den/x" }), sets: [] }],
      },
    ],
  },
  "an instrument that ends another": {
    instruments: [
      {
        ...{ ...sound, id: "den", provisions: [], prohibitions: [] },
        events: [
          event({
            id: "den/x",
            sets: [{ effect: "house", end: "to", bound: "2030-03-01" }],
            declares: [{ ref: "den/y", under: "house/1", suspends: { ref: "house/1", aspect: "operation" } }],
          }),
        ],
      },
    ],
  },
};

const base = house({});
const RULESETS: Readonly<Record<string, Broken>> = {
  nothing: null,
  undefined: undefined,
  "a text": "house",
  "a number": 5,
  "a list": [],
  empty: {},
  "what JSON cannot carry": { ...base, id: 1n },
  "an id that is a number": { ...base, id: 5 },
  "no version": { ...base, version: "" },
  "current through no day": { ...base, currentThrough: "soon" },
  "no instruments": { ...base, instruments: undefined },
  "no parties": { ...base, parties: null },
  "parties in words": { ...base, parties: "all" },
  "parties without providers": { ...base, parties: { ...base.parties, providers: undefined } },
  "an empty instrument": { ...base, instruments: [{}] },
  "an instrument that is nothing": { ...base, instruments: [null] },
  "a party that is nothing": { ...base, parties: { ...base.parties, persons: [null] } },
  "no law at all": { ...base, instruments: [] },
};

test("what is refused, in its words", async () => {
  const rules = compile(base);
  const golden = page({
    "of a ruleset": told(RULESETS, compile),
    "of an instrument": told(INSTRUMENTS, defineInstrument),
    "of an extension": told(EXTENSIONS, (extension) => extendOn(rules, extension)),
  });
  await expect(golden).toMatchFileSnapshot("../golden/refused-entries.txt");
  expect(words(() => extendOn({} as Broken, {}))).toContain("invalid-ruleset ruleset");
  expect(words(() => extend(5 as Broken))).toContain("invalid-input extension");
});

test("an extended ruleset holds all that it was made of, once", () => {
  const rules = compile(base);
  const mine = extendOn(rules, { parties: { persons: [person as never] } });
  const again = extendOn(mine, { parties: { persons: [{ ...person, id: "other" } as never] } });
  expect([rules.version, mine.version, again.version]).toEqual(["1", "1+host", "1+host"]);
  expect(again.source.parties.persons.map(({ id }) => id)).toEqual(["globex", "hooli", "initech", "initrode", "other"]);
  expect(again.source.parties.relations).toEqual(rules.source.parties.relations);
  expect(again.source.instruments.map(({ id }) => id)).toEqual(["house"]);
});
