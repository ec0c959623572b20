// Where engine and definition once differed on invented law and the definition was mended, as the smallest case of each.
import { expect, test } from "vitest";
import { differences } from "./ask.js";
import { dayOf } from "./days.js";
import { diceOf } from "./dice.js";
import { citation, event } from "./orders.js";
import { APPLICATIONS, doubtful, PERSONS } from "./parties.js";
import { law } from "./small-law.js";
import { rectangleFaults } from "./within.js";

const [quillora, brandexo, velmorin] = APPLICATIONS as [string, string, string];
const [zephanor, krillomax] = PERSONS as [string, string];

test("two relations by which one application hosts another bring it in once", () => {
  const hosting = { subject: quillora, relation: "hosts", object: velmorin } as const;
  const rules = law(
    [{ ref: "order/1", names: [velmorin], reaches: ["hosts"], usNexus: true }],
    [],
    [{ ...hosting, from: dayOf(14) }, hosting],
  );
  const asked = {
    who: [{ id: quillora, counterparty: { app: quillora } }],
    when: { day: dayOf(13) },
    knownAt: dayOf(30),
    activity: "payment",
    told: {},
  } as const;
  for (let n = 0; n < 40; n++) expect(rectangleFaults(rules, rules.source, asked, diceOf(n, 0))).toEqual([]);
});

/** A company is named for sure, an application of no text about that company only perhaps. */
const beside = {
  who: [
    { id: krillomax, counterparty: { name: krillomax } },
    { id: `perhaps ${quillora}`, counterparty: { name: doubtful(quillora) } },
  ],
  when: { day: dayOf(20) },
  knownAt: dayOf(30),
  activity: "payment",
  told: {},
} as const;

test("which application is meant is not asked because another party is perhaps one", () => {
  const rules = law([
    { ref: "order/1", about: "application", usNexus: true },
    { ref: "order/2", names: [krillomax], about: "application" },
  ]);
  expect(differences(rules, rules.source, beside)).toEqual([]);
});

test("only applications of the texts that leave it open are answers to which one is meant", () => {
  const rules = law(
    [
      {
        ref: "order/1",
        names: [krillomax, zephanor],
        reaches: ["named", "operated"],
        about: "application",
        usNexus: true,
      },
      { ref: "order/2", about: "application" },
    ],
    [],
    [{ subject: zephanor, relation: "operates", object: brandexo }],
  );
  expect(differences(rules, rules.source, beside)).toEqual([]);
});

test("a rectangle ends where a day begins of which only the first part is different", () => {
  const divested = event("order/divested", 4, 4, {
    declares: [{ ref: "order/divested" }],
    sets: [
      { effect: "order/divested", end: "from", bound: dayOf(22) },
      { effect: "order/divested", end: "to", bound: { day: dayOf(22), minute: 720 } },
    ],
  });
  const exemptions = [{ fact: "act", effect: "order/divested", of: [], citation }] as const;
  const rules = law([{ ref: "order/1", names: [krillomax], activities: ["other"], exemptions }], [divested]);
  const asked = {
    who: [{ id: krillomax, counterparty: { name: krillomax } }],
    when: { day: dayOf(15) },
    knownAt: dayOf(30),
    activity: "payment",
    told: {},
  } as const;
  for (let n = 0; n < 5; n++) expect(rectangleFaults(rules, rules.source, asked, diceOf(n, 0))).toEqual([]);
});
