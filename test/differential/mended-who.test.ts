// Where engine and definition once differed on invented law and the engine was mended, as the smallest case of each:
// whom a text reaches.
import { expect, test } from "vitest";
import { compile } from "../../src/core.js";
import type { Ruleset, Transaction } from "../../src/model/index.js";
import { citation, event } from "./orders.js";
import { APPLICATIONS, doubtful, PERSONS } from "./parties.js";
import { answer, ask, law } from "./small-law.js";

const [quillora, brandexo] = APPLICATIONS as [string, string];
const [zephanor, krillomax, hobbertin] = PERSONS as [string, string, string];

test("a host brings in what it hosts while it hosts it", () => {
  const hosting = { subject: brandexo, relation: "hosts", object: quillora, to: "2021-01-15" } as const;
  const rules = law([{ ref: "order/1", reaches: ["named", "hosts"] }], [], [hosting]);
  const through = (at: string) => answer(ask(rules, { at, counterparty: { app: brandexo } }));
  expect(through("2021-01-14")).toBe("prohibited identified");
  expect(through("2021-01-15")).toBe("not-prohibited not-named");
});

test("what else belongs to the parent of a named person is not that person's subsidiary", () => {
  const rules = law(
    [{ ref: "order/1", names: [zephanor], reaches: ["named", "controls", "subsidiary"] }],
    [],
    [
      { subject: krillomax, relation: "controls", object: zephanor },
      { subject: hobbertin, relation: "subsidiary-of", object: krillomax },
    ],
  );
  expect(answer(ask(rules, { counterparty: { name: krillomax } }))).toBe("prohibited identified");
  expect(answer(ask(rules, { counterparty: { name: hobbertin } }))).toBe("not-prohibited not-named");
});

test("an affiliate of one who controls the developer of a named application is an affiliate", () => {
  const rules = law(
    [{ ref: "order/1", reaches: ["affiliate"] }],
    [],
    [
      { subject: zephanor, relation: "develops", object: quillora },
      { subject: krillomax, relation: "controls", object: zephanor },
      { subject: hobbertin, relation: "affiliate-of", object: krillomax },
    ],
  );
  expect(answer(ask(rules, { counterparty: { name: hobbertin } }))).toBe("prohibited identified");
});

test("what takes one application out does not take out another party's, which was perhaps recognised", () => {
  const divested = event("order/divested", 4, 4, {
    declares: [{ ref: "order/divested" }],
    sets: [{ effect: "order/divested", end: "from", bound: "2021-01-05" }],
  });
  const exemptions = [{ fact: "act", effect: "order/divested", of: [brandexo], citation }] as const;
  const built = law([{ ref: "order/1", names: [quillora, brandexo], exemptions }], [divested]);
  const named = { value: "quillumble", kind: "official", mode: "whole", confidence: "verified" } as const;
  const { parties } = built.source;
  const applications = parties.applications.map((one) =>
    one.id === quillora ? { ...one, names: [{ ...named, sources: ["a source"], weak: true as const }] } : one,
  );
  const rules = compile({ ...built.source, parties: { ...parties, applications } });
  const both = { counterparty: null, parties: [{ name: "quillumble" }, { app: brandexo }] };
  expect(answer(ask(rules, both))).toBe("undetermined weak-match");
});

test("each host brings in its guest as surely, and as long, as it is the host itself", () => {
  const hosting = { relation: "hosts", object: "velmorin" } as const;
  const rules = law(
    [{ ref: "order/1", names: ["velmorin"], reaches: ["named", "hosts"] }],
    [],
    [
      { ...hosting, subject: quillora, to: "2021-01-15" },
      { ...hosting, subject: brandexo },
    ],
  );
  const both = { counterparty: null, parties: [{ app: quillora }, { name: doubtful(brandexo) }] };
  expect(answer(ask(rules, { ...both, at: "2021-01-14" }))).toBe("prohibited identified");
  expect(answer(ask(rules, { ...both, at: "2021-01-15" }))).toBe("undetermined weak-match");
});

test("a guest of two hosts is brought in by each on its own days, whoever is named first and however it was asked before", () => {
  const [, , guest] = APPLICATIONS as [string, string, string];
  const hosts = (subject: string) => ({ relation: "hosts" as const, subject, object: guest });
  const ruleset = () =>
    law(
      [{ ref: "order/1", names: [guest], reaches: ["named", "hosts"] }],
      [],
      [{ ...hosts(quillora), to: "2021-01-15" }, hosts(brandexo)],
    );
  const outcome = (rules: Ruleset, parties: Transaction["parties"]) =>
    ask(rules, { parties, counterparty: undefined }).outcome;
  const both = [{ app: quillora }, { name: quillora, app: brandexo }];
  expect(outcome(ruleset(), both)).toBe("prohibited");
  const ended = [{ name: quillora }];
  const questions = [both, [...both].reverse(), ended, [{ app: brandexo }]];
  const alone = questions.map((parties) => outcome(ruleset(), parties));
  for (const order of [questions, [...questions].reverse()]) {
    const rules = ruleset();
    for (const parties of order) expect(outcome(rules, parties)).toBe(alone[questions.indexOf(parties)]);
  }
});

test("two parties that are the same company with the same application say which one it is about", () => {
  const rules = law([{ ref: "order/1", names: [krillomax], about: "application" }]);
  const both = (other: object) =>
    answer(ask(rules, { counterparty: { name: krillomax, app: quillora }, parties: [other] }));
  expect(both({ name: krillomax, app: quillora, country: "US" })).toBe("not-prohibited not-named");
  expect(both({ name: krillomax, country: "US" })).toBe("undetermined missing-facts");
});
