// Where engine and definition once differed on invented law and the engine was mended, as the smallest case of each.
import { expect, test } from "vitest";
import { compile, status } from "../../src/core.js";
import type { Prohibition, Ruleset, Transaction } from "../../src/model/index.js";
import { diceOf } from "./dice.js";
import { citation, event, instrumentOf } from "./orders.js";
import { APPLICATIONS, doubtful, PERSONS } from "./parties.js";
import { answer, ask, awaiting, factsOf, identification, law } from "./small-law.js";

const [quillora, brandexo] = APPLICATIONS as [string, string];
const [zephanor, krillomax, hobbertin] = PERSONS as [string, string, string];

test("what a text does not reach, no identification under it could prohibit", () => {
  const rules = law([{ ref: "order/1", activities: ["hosting"], identification }], [awaiting]);
  expect(answer(ask(rules, {}, "2021-01-05"))).toBe("not-prohibited outside-scope");
  expect(answer(ask(rules, { activity: "hosting" }, "2021-01-05"))).toBe("undetermined open-act");
});

test("what only one of two prohibitions reads is not missing where the other decides", () => {
  const personal = [{ fact: "personalUse", citation }] as const;
  const unresolved = event("order/2", 2, 2, {
    sets: [{ effect: "order/2", end: "from", bound: { open: true, notEarlierThan: "2021-01-10" } }],
  });
  const rules = law(
    [
      { ref: "order/1", exemptions: personal },
      { ref: "order/2", usNexus: true, exemptions: personal },
    ],
    [unresolved],
  );
  expect(factsOf(ask(rules, {}, "2021-01-05"))).toEqual(["personalUse"]);
});

test("an answer about the place is worth what the verdict is once it is given, also for what is suspended", () => {
  const stay = event("order/stay", 4, 4, {
    declares: [{ ref: "order/stay", suspends: { ref: "order/1", aspect: "operation" } }],
    sets: [{ effect: "order/stay", end: "from", bound: "2021-01-05" }],
  });
  const rules = law(
    [
      { ref: "order/1", conditions: [{ fact: "withinUnitedStates", citation }] },
      { ref: "order/2", conditions: [{ fact: "partyWithinUnitedStates", citation }] },
    ],
    [stay],
  );
  const no = ask(rules, {}).missing.facts[0]?.answers.find(({ answer }) => answer === "false");
  expect(no).toMatchObject({ outcome: "not-prohibited", basis: "outside-scope" });
  expect(answer(ask(rules, { withinUnitedStates: false }))).toBe("not-prohibited outside-scope");
});

test("a day whose parts are all undetermined asks for what could change the day, the hour among it", () => {
  const noon = event("order/noon", 2, 2, {
    sets: [{ effect: "order/2", end: "from", bound: { day: "2021-01-20", minute: 720 } }],
  });
  const rules = law(
    [
      { ref: "order/1", usNexus: true },
      { ref: "order/2", conditions: [{ fact: "withinState", is: "US-CA", citation }] },
    ],
    [noon],
  );
  const { missing } = ask(rules, {});
  expect(missing.facts.map(({ fact }) => fact).sort()).toEqual(["timeOfDay", "usNexus", "withinState"]);
  const within = missing.facts.find(({ fact }) => fact === "withinState")?.answers[0];
  expect(within?.outcome).toBe(ask(rules, { withinState: "US-CA" }).outcome);
});

test("of a day of which a part is prohibited and not enforced, nothing is said of enforcement", () => {
  const forborne = event("order/forborne", 4, 4, {
    declares: [{ ref: "order/forborne", suspends: { ref: "order/1", aspect: "enforcement" } }],
    sets: [
      { effect: "order/forborne", end: "from", bound: "2021-01-05" },
      { effect: "order/1", end: "to", bound: { day: "2021-01-20", minute: 720 } },
    ],
  });
  const verdict = ask(law([{ ref: "order/1" }], [forborne]), {});
  expect(answer(verdict)).toBe("undetermined missing-facts");
  expect(verdict.enforcement).toBeUndefined();
});

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

test("an application stands for the identified person who develops it, as long as that is so", () => {
  const made = event("order/made", 9, 9, {
    declares: [{ ref: "order/identification/1", under: "order/identification" }],
    sets: ["order/identification", "order/identification/1"].map((effect) => ({
      effect,
      end: "from",
      bound: "2021-01-10",
    })),
  });
  const item = { ref: "order/identification/1", itemOf: "order/identification", persons: [zephanor] } as const;
  const develops = { subject: zephanor, relation: "develops", object: quillora, to: "2021-01-25" } as const;
  const rules = law([{ ref: "order/1", identification }, item], [awaiting, made], [develops]);
  expect(answer(ask(rules, { at: "2021-01-24" }))).toBe("prohibited identified");
  expect(answer(ask(rules, { at: "2021-01-25" }))).toBe("not-prohibited not-identified");
});

test("that no identification was made says nothing of one that is made later", () => {
  const none = event("order/none", 2, 2, {
    declares: [{ ref: "order/identification", under: "order/1" }],
    sets: [{ effect: "order/identification", end: "from", bound: "never" }],
  });
  const rules = law([{ ref: "order/1", identification }], [none]);
  const [order] = rules.source.instruments;
  const act = instrumentOf(diceOf(1, 1), "order/identification", 9, {
    provisions: ["order/identification/1"],
    prohibitions: [
      {
        ...(order?.prohibitions[0] as Prohibition),
        ref: "order/identification/1",
        itemOf: "order/identification",
        names: [brandexo],
      },
    ].map(({ identification: _, ...item }) => item),
    events: [
      event("order/identification/made", 9, 9, {
        sets: ["order/identification", "order/identification/1"].map((effect) => ({
          effect,
          end: "from",
          bound: "2021-01-10",
        })),
      }),
    ],
  });
  const both = compile({ ...rules.source, instruments: [...rules.source.instruments, act] });
  const { findings } = ask(both, { at: "2021-01-07" }, "2021-01-07");
  expect(findings.map(({ provision }) => provision)).toEqual(["order/1"]);
});

test("an agreement made after the last day that counts for its beginning is a new one", () => {
  const until = event("order/until", 2, 2, {
    sets: [{ effect: "order/1", end: "from", bound: { until: "2021-01-10" } }],
  });
  const rules = law([{ ref: "order/1", datedBy: "agreement" }], [until]);
  expect(answer(ask(rules, { contractDate: "2021-01-11" }))).toBe("prohibited identified");
  expect(answer(ask(rules, { contractDate: "2021-01-10" }))).toBe("undetermined missing-facts");
});

test("of a suspension that nobody knew, nothing is suspended", () => {
  const rules = law(
    [{ ref: "order/1" }, { ref: "order/2" }],
    [
      event("order/a", 3, 3, {
        declares: [{ ref: "order/a", suspends: { ref: "order/1", aspect: "operation" } }],
        sets: [{ effect: "order/a", end: "from", bound: "2021-01-04" }],
      }),
      event("order/b", 20, 20, {
        declares: [{ ref: "order/b", under: "order/1", suspends: { ref: "order/2", aspect: "operation" } }],
        sets: [{ effect: "order/b", end: "from", bound: "2021-01-21" }],
      }),
    ],
  );
  expect(status(rules, "order/b", { at: "2021-01-12", asKnownAt: "2021-01-12" })).toMatchObject({
    state: "not-enacted",
    suspended: false,
  });
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

test.each([
  ["jurisdiction", { usNexus: true }],
  ["a party within the United States", { conditions: [{ fact: "partyWithinUnitedStates", citation } as const] }],
])("an answer about the place goes before what only follows from where the parties are: %s", (_what, other) => {
  const rules = law([
    {
      ref: "order/1",
      conditions: [{ fact: "withinUnitedStates", citation }],
      exemptions: [{ fact: "exception", ref: "order/1", citation }],
    },
    { ref: "order/2", ...other },
  ]);
  const abroad = { country: "DE", usPerson: false } as const;
  const parties = [{ name: "Harbour Street Bakery", ...abroad }];
  const asked = { counterparty: { app: quillora, ...abroad }, parties, exception: "order/1" };
  const [yes] = ask(rules, asked).missing.facts.find(({ fact }) => fact === "withinUnitedStates")?.answers ?? [];
  expect(yes).toMatchObject({ answer: "true", outcome: "prohibited" });
  expect(answer(ask(rules, { ...asked, withinUnitedStates: true }))).toBe("prohibited identified");
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
