// Where engine and definition once differed on invented law and the engine was mended, as the smallest case of each:
// what is missing, and what an answer is worth.
import { expect, test } from "vitest";
import { citation, event } from "./orders.js";
import { APPLICATIONS } from "./parties.js";
import { answer, ask, factsOf, law } from "./small-law.js";

const [quillora] = APPLICATIONS as [string];

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
