// What is refused of an instrument of one's own, of an extension and of a supposition, each in its words: what a caller
// reads who has written one wrongly. Breaches of the invariants of a whole ruleset are in breaches.test.ts.
import {
  defineInstrument,
  designated,
  enjoined,
  extend,
  extended,
  InterdictError,
  identified,
  lifted,
  postponed,
  revoked,
  stayed,
  suppose,
} from "interdict";
import { compile, extend as extendOn } from "interdict/core";
import { expect, test } from "vitest";
import { page } from "../evaluation/lines.js";
import { act, house } from "./house.js";

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

const on = "2021-03-01";
const MADE: Readonly<Record<string, () => unknown>> = {
  "an identification of nothing": () => identified({ under: "eo-13971", on } as Broken),
  "of classes and items": () => identified({ under: "eo-13971", on, activities: ["payment"], items: [] } as Broken),
  "of classes like others": () => identified({ under: "eo-13971", on, activities: ["payment"], like: "x" } as Broken),
  "of a class that is none": () => identified({ under: "eo-13971", on, activities: ["pay"] } as Broken),
  "of classes in words": () => identified({ under: "eo-13971", on, activities: "payment" } as Broken),
  "of an item in words": () => identified({ under: "eo-13971", on, items: ["payment"] } as Broken),
  "of an item of no day": () =>
    identified({ under: "eo-13971", on, items: [{ activities: ["payment"], from: "soon" }] } as Broken),
  "of an item without classes": () => identified({ under: "eo-13971", on, items: [{ activities: [] }] } as Broken),
  "of 101 items": () =>
    identified({
      under: "eo-13971",
      on,
      items: Array.from({ length: 101 }, () => ({ activities: ["payment"] })),
    } as Broken),
  "of 100 items": () =>
    identified({
      under: "eo-13971",
      on,
      items: Array.from({ length: 100 }, () => ({ activities: ["payment"] })),
    } as Broken),
  "like a number": () => identified({ under: "eo-13971", on, like: 5 } as Broken),
  "of persons in words": () => identified({ under: "eo-13971", on, activities: ["payment"], persons: "x" } as Broken),
  "of persons without a name": () =>
    identified({ under: "eo-13971", on, activities: ["payment"], persons: [""] } as Broken),
  "known on no day": () => identified({ under: "eo-13971", on, known: "soon", activities: ["payment"] } as Broken),
  "under nothing": () => identified({ under: "", on, activities: ["payment"] } as Broken),
  "in no object": () => identified("eo-13971" as Broken),
  "an injunction of nothing": () => enjoined({ on } as Broken),
  "a stay on no day": () => stayed({ ref: "eo-13971", on: "2021-02-30" }),
  "a lifting of a number": () => lifted({ ref: 5, on } as Broken),
  "a revocation on no day": () => revoked({ ref: "eo-13971" } as Broken),
  "put off to no day": () => postponed({ ref: "eo-13971/1(a)", on, to: "soon" }),
  "put off to the past": () => postponed({ ref: "eo-13971/1(a)", on, to: "2021-02-28" }),
  "put off to its own day": () => postponed({ ref: "eo-13971/1(a)", on, to: on }),
  "extended to no day": () => extended({ ref: "eo-13971", on, until: "soon" }),
  "extended by half a day": () => extended({ ref: "eo-13971", on, until: { days: 0.5 } }),
  "extended by a day less": () => extended({ ref: "eo-13971", on, until: { days: -1 } }),
  "extended by too many days": () => extended({ ref: "eo-13971", on, until: { days: 36_526 } }),
  "extended by most days": () => extended({ ref: "eo-13971", on, until: { days: 36_525 } }),
  "extended by no days": () => extended({ ref: "eo-13971", on, until: { days: 0 } }),
  "extended by a text": () => extended({ ref: "eo-13971", on, until: { days: "5" } } as Broken),
  "a designation of nobody": () => designated({ under: "pafaca", names: [], on }),
  "a designation of 1,001": () =>
    designated({ under: "pafaca", names: Array.from({ length: 1001 }, (_, at) => `a${at}`), on }),
  "what throws when it is read": () =>
    revoked({
      get ref(): string {
        throw new Error("hostile");
      },
      on,
    }),
  "no act": () => suppose({} as Broken),
  "an act that is none": () => suppose({ act: "repealed", ref: "eo-13971", on } as Broken),
  "nothing supposed": () => suppose(null as Broken),
  "an act that throws when it is read": () =>
    suppose({
      get act(): "revoked" {
        throw new Error("hostile");
      },
    } as Broken),
  "a ruleset that is none": () => extendOn({} as Broken, {}),
};

function words(call: () => unknown): string {
  try {
    call();
    return "is taken";
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    return error.problems
      .map(({ path, message, received }) => `${error.code} ${path}: ${message} (${`${received}`.slice(0, 40)})`)
      .join("\n  ");
  }
}

const told = <Given>(given: Readonly<Record<string, Given>>, call: (one: Given) => unknown) =>
  Object.entries(given).map(([name, one]) => `${name}: ${words(() => call(one))}`);

test("what is refused, in its words", async () => {
  const base = compile(house({}));
  const golden = page({
    "of an instrument": told(INSTRUMENTS, defineInstrument),
    "of an extension": told(EXTENSIONS, (extension) => extendOn(base, extension)),
    "of a supposition": told(MADE, (make) => make()),
  });
  await expect(golden).toMatchFileSnapshot("../golden/refused-entries.txt");
  expect(words(() => extend(5 as Broken))).toContain("invalid-input extension");
});

test("an extended ruleset holds all that it was made of, once", () => {
  const base = compile(house({}));
  const mine = extendOn(base, { parties: { persons: [person as never] } });
  const again = extendOn(mine, { parties: { persons: [{ ...person, id: "other" } as never] } });
  expect([base.version, mine.version, again.version]).toEqual(["1", "1+host", "1+host"]);
  expect(again.source.parties.persons.map(({ id }) => id)).toEqual(["globex", "hooli", "initech", "initrode", "other"]);
  expect(again.source.parties.relations).toEqual(base.source.parties.relations);
  expect(again.source.instruments.map(({ id }) => id)).toEqual(["house"]);
});
