// Where engine and definition once differed on what is supposed and the definition was mended, as the smallest case.
import { expect, test } from "vitest";
import { compile, suppose } from "../../src/core.js";
import type { Prohibition, RuleSource, Supposition, Transaction } from "../../src/model/index.js";
import { supposed } from "../oracle/supposed.js";
import { differences } from "./ask.js";
import { dayOf } from "./days.js";
import { diceOf } from "./dice.js";
import { event, instrumentOf } from "./orders.js";
import { APPLICATIONS } from "./parties.js";
import { awaiting, identification, law } from "./small-law.js";

const [quillora] = APPLICATIONS as [string];

/** On every day, with the knowledge of every third, both say the same. */
function agree(source: RuleSource, suppositions: readonly Supposition[], told: Partial<Transaction> = {}): void {
  const rules = suppose(compile(source), ...suppositions);
  const defined = supposed(source, suppositions);
  const days = Array.from({ length: 30 }, (_, n) => dayOf(n));
  for (const knownAt of days.filter((_, n) => n % 3 === 0))
    for (const day of days)
      expect(
        differences(rules, defined, {
          who: [{ id: quillora, counterparty: { app: quillora } }],
          when: { day },
          knownAt,
          activity: "payment",
          told: told as Record<string, never>,
        }),
      ).toEqual([]);
}

const { source } = law([{ ref: "order/1", identification }], [awaiting]);
const ref = "order/identification/1";

/** An identification as an instrument of its own, known on 13 January 2021. */
const [{ identification: _, ...umbrella }] = source.instruments.flatMap(({ prohibitions }) => prohibitions) as [
  Prohibition,
];
const own = instrumentOf(diceOf(1, 1), "order/identification", 12, {
  provisions: [ref],
  prohibitions: [{ ...umbrella, ref, itemOf: "order/identification" }],
  events: [
    event("order/identification/made", 12, 12, {
      sets: ["order/identification", ref].map((effect) => ({ effect, end: "from", bound: dayOf(13) })),
    }),
  ],
});
const apart: RuleSource = { ...source, instruments: [...source.instruments, own] };

test("to put off an item before anybody knew of it makes it no item", () => {
  agree(apart, [{ act: "postponed", ref, to: dayOf(17), on: dayOf(14), known: dayOf(6) }]);
});

test("a supposed identification takes the place of one in an instrument of its own", () => {
  agree(apart, [{ act: "identified", under: "order/1", activities: ["hosting"], on: dayOf(12) }]);
});

test("two supposed identifications, of which one takes the place of a recorded item, have their own items", () => {
  const made = event("order/identification/made", 11, 11, {
    declares: [{ ref, under: "order/identification" }],
    sets: ["order/identification", ref].map((effect) => ({ effect, end: "from", bound: dayOf(11) })),
  });
  const items = law(
    [
      { ref: "order/1", identification },
      { ref, itemOf: "order/identification" },
    ],
    [awaiting, made],
  );
  const identified = { act: "identified", under: "order/1", activities: ["hosting"] } as const;
  agree(items.source, [
    { ...identified, on: dayOf(11) },
    { ...identified, on: dayOf(12), known: dayOf(13) },
  ]);
});

test("of two extensions of one day, whichever is given first, the days are counted from the date", () => {
  const ends = event("order/ends", 3, 3, { sets: [{ effect: "order/1", end: "to", bound: dayOf(14) }] });
  const extended = { act: "extended", ref: "order/1", on: dayOf(12) } as const;
  const both = [
    { ...extended, until: { days: 5 } },
    { ...extended, until: dayOf(18) },
  ];
  for (const order of [both, [...both].reverse()]) agree(law([{ ref: "order/1" }], [ends]).source, order);
});
