// What holds of every law and every question, on invented rulesets: of knowledge, and of rulesets that differ.
import fc from "fast-check";
import { compile, suppose } from "interdict/core";
import { describe, expect, test } from "vitest";
import type { Day, Instrument, LegalEvent } from "../../src/model/index.js";
import { type Case, rulesetOf } from "../differential/case.js";
import { diceOf } from "../differential/dice.js";
import { addOrder, type Book } from "../differential/orders.js";
import { askEngine } from "./inquiry.js";
import { asked, cases, morePlaces, places, recordedOnly, says, times } from "./invented.js";

const eventsOf = ({ law }: Case) =>
  [...law.source.instruments, ...(law.house?.instruments ?? [])].flatMap(({ events }) => events);

const dayAfter = (day: Day, days = 1): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe("knowledge", () => {
  test("what is said of a day that is past stays so until an act becomes known", () => {
    fc.assert(
      fc.property(cases, morePlaces, (one, at) => {
        const ruleset = rulesetOf(one.law);
        const supposed = one.law.suppositions.flatMap(({ on, known = on }) => [known]);
        const days = [...eventsOf(one).map(({ known }) => known), ...supposed].sort();
        for (const { state } of asked(one, at)) {
          const { knownAt } = state;
          const past = { ...state, when: state.when.day <= knownAt ? state.when : { day: knownAt } };
          const next = days.find((day) => day > knownAt);
          const then = next === undefined ? dayAfter(knownAt, 20) : dayAfter(next, -1);
          expect(says(askEngine(ruleset, { ...past, knownAt: then }))).toEqual(says(askEngine(ruleset, past)));
        }
      }),
      times(400),
    );
  });

  test("an act changes no answer with the knowledge of a day on which it was not known, whatever it does", () => {
    fc.assert(
      fc.property(cases, morePlaces, ({ law: { source }, questions }, at) => {
        const ruleset = compile(source);
        const acts = source.instruments.flatMap(({ events }) => events);
        const on = at.map((place) => dayAfter(acts[place % acts.length]?.known as Day, -1));
        // The day before one of the acts became known, for every one that is asked.
        for (const [n, { state }] of recordedOnly(asked({ questions }, at)).entries()) {
          const knownAt = on[n] as Day;
          const unsaid = (event: LegalEvent) => (event.known > knownAt ? { ...event, sets: [] } : event);
          const instruments = source.instruments.map((one) => ({ ...one, events: one.events.map(unsaid) }));
          const before = compile({ ...source, instruments });
          expect(says(askEngine(before, { ...state, knownAt }))).toEqual(
            says(askEngine(ruleset, { ...state, knownAt })),
          );
        }
      }),
      times(300),
    );
  });
});

describe("rulesets", () => {
  const supposing = cases.filter(({ law }) => law.suppositions.length > 1);

  test("suppositions add up, whether made together or one after the other, in any order", () => {
    fc.assert(
      fc.property(supposing, morePlaces, (one, at) => {
        const { suppositions, source } = one.law;
        const recorded = compile(source);
        const [first, ...others] = suppositions as [(typeof suppositions)[number]];
        const together = suppose(recorded, ...suppositions);
        const rulesets = [
          suppose(suppose(recorded, first), ...others),
          suppose(suppose(recorded, ...others), first),
          suppose(recorded, ...[...suppositions].reverse()),
        ];
        for (const ruleset of rulesets) {
          expect(ruleset.digest).toBe(together.digest);
          for (const { state } of recordedOnly(asked(one, at)))
            expect(says(askEngine(ruleset, state))).toEqual(says(askEngine(together, state)));
        }
      }),
      times(600),
    );
  });

  test("an instrument on something else changes no answer, nor where it holds", () => {
    fc.assert(
      fc.property(cases, places, fc.nat(), (one, at, seed) => {
        const { source } = one.law;
        const book: Book = { instruments: [], known: new Map(), dependsOn: new Map(), suspensions: [] };
        addOrder(book, diceOf(seed, 0), "unrelated");
        const unrelated = book.instruments.map(
          (instrument): Instrument => ({
            ...instrument,
            prohibitions: instrument.prohibitions.map((rule) => ({ ...rule, names: ["fenwickle"] })),
          }),
        );
        const [first] = source.parties.applications;
        if (first === undefined) throw new Error("there are applications");
        const added = { ...first, id: "fenwickle", name: "fenwickle", names: [] };
        const parties = { ...source.parties, applications: [...source.parties.applications, added] };
        const [before, after] = [
          compile(source),
          compile({ ...source, parties, instruments: [...source.instruments, ...unrelated] }),
        ];
        for (const { state } of recordedOnly(asked(one, at))) {
          const [was, is] = [askEngine(before, state), askEngine(after, state)];
          expect([says(is), is.constantWithin]).toEqual([says(was), was.constantWithin]);
        }
      }),
      times(400),
    );
  });

  test("a ruleset that went through JSON is the same, with the same answers", () => {
    fc.assert(
      fc.property(cases, places, (one, at) => {
        const [ruleset, again] = [compile(one.law.source), compile(JSON.parse(JSON.stringify(one.law.source)))];
        expect(again.digest).toBe(ruleset.digest);
        for (const { state } of recordedOnly(asked(one, at)))
          expect(askEngine(again, state)).toEqual(askEngine(ruleset, state));
      }),
      times(200),
    );
  });
});
