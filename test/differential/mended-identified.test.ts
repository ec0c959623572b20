// Where engine and definition once differed on invented law and the engine was mended, as the smallest case of each:
// identifications and their items.
import { expect, test } from "vitest";
import { compile, postponed, suppose } from "../../src/core.js";
import type { Day, Prohibition, Ruleset } from "../../src/model/index.js";
import { diceOf } from "./dice.js";
import { event, instrumentOf } from "./orders.js";
import { APPLICATIONS, PERSONS } from "./parties.js";
import { answer, ask, awaiting, identification, law } from "./small-law.js";

const [quillora, brandexo] = APPLICATIONS as [string, string];
const [zephanor] = PERSONS as [string];

/** That an act is awaited, without a word of when it could come. */
const declared = event("order/awaits", 2, 2, {
  declares: [{ ref: "order/identification", under: "order/1" }],
  sets: [],
});

/** The same law with an identification of one item as an instrument of its own, known on 10 January 2021. */
function withItem(rules: Ruleset, begins: Day, text: Partial<Prohibition>): Ruleset {
  const [{ identification: _, ...umbrella }] = rules.source.instruments.flatMap((one) => one.prohibitions) as [
    Prohibition,
  ];
  const ref = "order/identification/1";
  const own = instrumentOf(diceOf(1, 1), "order/identification", 9, {
    provisions: [ref],
    prohibitions: [{ ...umbrella, ref, itemOf: "order/identification", ...text }],
    events: [
      event("order/identification/made", 9, 9, {
        sets: ["order/identification", ref].map((effect) => ({ effect, end: "from", bound: begins })),
      }),
    ],
  });
  return compile({ ...rules.source, instruments: [...rules.source.instruments, own] });
}

test("what a text does not reach, no identification under it could prohibit", () => {
  const rules = law([{ ref: "order/1", activities: ["hosting"], identification }], [awaiting]);
  expect(answer(ask(rules, {}, "2021-01-05"))).toBe("not-prohibited outside-scope");
  expect(answer(ask(rules, { activity: "hosting" }, "2021-01-05"))).toBe("undetermined open-act");
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
  const both = withItem(law([{ ref: "order/1", identification }], [none]), "2021-01-10", { names: [brandexo] });
  const { findings } = ask(both, { at: "2021-01-07" }, "2021-01-07");
  expect(findings.map(({ provision }) => provision)).toEqual(["order/1"]);
});

test("a recorded act that may have come counts as that, also before the day from which one could come", () => {
  const perhaps = event("order/perhaps", 4, 4, {
    sets: [{ effect: "order/identification", end: "from", bound: { until: "2021-01-06" } }],
  });
  const rules = law([{ ref: "order/1", identification }], [awaiting, perhaps]);
  const on = (at: Day) => answer(ask(rules, { at }, "2021-01-09"));
  expect(["2021-01-05", "2021-01-06", "2021-01-07"].map(on)).toEqual([
    "not-prohibited not-identified",
    "undetermined open-act",
    "prohibited identified",
  ]);
  expect(ask(rules, { at: "2021-01-06" }).constantWithin.at).toEqual(["2021-01-06", "2021-01-07"]);
});

test("that no act could come before a day is said of the days before it and of no other", () => {
  const rules = law(
    [{ ref: "order/1", identification: { ...identification, notEarlierThan: "2021-01-10" } }],
    [declared],
  );
  const [before, after] = ["2021-01-09", "2021-01-10"].map((at) => ask(rules, { at }));
  expect([before?.confidence, after?.confidence]).toEqual(["verified", "our-reading"]);
  expect(before?.constantWithin.at[1]).toBe("2021-01-10");
  expect(after?.constantWithin.at[0]).toBe("2021-01-10");
});

test("an identification that is supposed to be put off on the day it became known is still the recorded one", () => {
  const recorded = withItem(law([{ ref: "order/1", identification }], [declared]), "2021-01-13", {
    activities: ["hosting"],
  });
  const later = suppose(recorded, postponed({ ref: "order/identification", to: "2021-01-18", on: "2021-01-10" }));
  expect(ask(later, { at: "2021-01-20" }).findings.map(({ provision }) => provision)).toEqual([
    "order/identification/1",
  ]);
  expect(answer(ask(later, { at: "2021-01-20" }))).toBe("not-prohibited outside-scope");
});
