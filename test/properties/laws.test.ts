// What holds of every law and every question: on invented rulesets, with a new seed in every run, which a failure prints.
import fc from "fast-check";
import { bind, compile, decide, evaluate, suppose } from "interdict/core";
import { describe, expect, test } from "vitest";
import { canonicalText } from "../../src/decision/seal.js";
import type { Action, Basis, Instrument, LegalEvent, Outcome, Transaction, Verdict } from "../../src/model/index.js";
import { type Asked, type Case, caseOf, rulesetOf } from "../differential/case.js";
import { diceOf } from "../differential/dice.js";
import { addOrder, type Book } from "../differential/orders.js";
import { askEngine, transactionOf } from "./inquiry.js";
import { runs } from "./whole.js";

const cases: fc.Arbitrary<Case> = fc.nat().map((seed) => caseOf(seed, 0));
const places = fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 8, maxLength: 8 });

/** Some of the questions of a case. */
const asked = ({ questions }: Pick<Case, "questions">, at: readonly number[]): readonly Asked[] =>
  at.flatMap((place) => questions[place] ?? []);

/** Those that claim no exception of the house: of the recorded law alone, that is no reference. */
const recordedOnly = (questions: readonly Asked[]): readonly Asked[] =>
  questions.filter(({ state }) => state.told.exception?.startsWith("house") !== true);

const times = (whole: number) => ({ numRuns: runs(whole, whole / 5) });

/** All that an answer says of the law; neither prose, which may tell what else was known, nor the stamp. */
const says = ({ outcome, basis, enforcement, findings, missing }: Verdict) => ({
  ...{ outcome, basis, enforcement, missing },
  findings: findings.map(({ provision, subject, tests }) => [provision, subject, tests.map(({ holds }) => holds)]),
});

const eventsOf = ({ law }: Case) =>
  [...law.source.instruments, ...(law.house?.instruments ?? [])].flatMap(({ events }) => events);

describe("knowledge", () => {
  test("what is said of a day that is past stays so until an act becomes known", () => {
    fc.assert(
      fc.property(cases, places, fc.nat({ max: 20 }), (one, at, later) => {
        const ruleset = rulesetOf(one.law);
        const supposed = one.law.suppositions.flatMap(({ on, known = on }) => [known]);
        const days = [...eventsOf(one).map(({ known }) => known), ...supposed];
        for (const { state } of asked(one, at)) {
          const then = new Date(Date.parse(state.knownAt) + later * 86_400_000).toISOString().slice(0, 10);
          if (state.when.day > state.knownAt || days.some((day) => state.knownAt < day && day <= then)) continue;
          expect(says(askEngine(ruleset, { ...state, knownAt: then }))).toEqual(says(askEngine(ruleset, state)));
        }
      }),
      times(400),
    );
  });

  test("an act changes no answer with the knowledge of a day on which it was not known, whatever it does", () => {
    fc.assert(
      fc.property(cases, places, ({ law: { source }, questions }, at) => {
        const ruleset = compile(source);
        for (const { state } of recordedOnly(asked({ questions }, at))) {
          const unsaid = (event: LegalEvent) => (event.known > state.knownAt ? { ...event, sets: [] } : event);
          const instruments = source.instruments.map((one) => ({ ...one, events: one.events.map(unsaid) }));
          const before = compile({ ...source, instruments });
          expect(says(askEngine(before, state))).toEqual(says(askEngine(ruleset, state)));
        }
      }),
      times(200),
    );
  });
});

describe("rulesets", () => {
  test("suppositions add up, whether made together or one after the other, in any order", () => {
    fc.assert(
      fc.property(cases, places, (one, at) => {
        const { suppositions, source } = one.law;
        if (suppositions.length < 2) return;
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

describe("missing facts", () => {
  /** What a caller could say of each fact. */
  const FACTS: Readonly<Record<string, readonly Partial<Transaction>[]>> = {
    usNexus: [{ usNexus: true }, { usNexus: false }],
    withinUnitedStates: [{ withinUnitedStates: true }, { withinUnitedStates: false }],
    personalUse: [{ personalUse: true }, { personalUse: false }],
    deviceOf: ["US", "US-TX", "US-MD", "private"].map((deviceOf) => ({ deviceOf })),
    withinState: ["US-MT", "US-CA", "US-NY"].map((withinState) => ({ withinState })),
  };

  test("a fact that is not listed changes no outcome, and one that is listed changes it as it says", () => {
    fc.assert(
      fc.property(cases, places, (one, at) => {
        const ruleset = rulesetOf(one.law);
        for (const { state } of asked(one, at)) {
          // What the parties are stated to be may deny what is said here.
          if (state.who.some(({ counterparty: { country, usPerson, kind } }) => country ?? usPerson ?? kind)) continue;
          const transaction = transactionOf(state);
          const verdict = askEngine(ruleset, state);
          const told = (more: Partial<Transaction>) =>
            evaluate(ruleset, { ...transaction, ...more }, { asKnownAt: state.knownAt });
          for (const [fact, ways] of Object.entries(FACTS)) {
            if (transaction[fact as keyof Transaction] !== undefined) continue;
            if (fact === "withinUnitedStates" && transaction.usNexus === false) continue;
            if (fact === "usNexus" && transaction.withinUnitedStates === true) continue;
            const listed = verdict.missing.facts.find((missing) => missing.fact === fact);
            for (const way of ways) {
              const { outcome, basis } = told(way);
              const answer = listed?.answers.find((each) => each.answer === String(Object.values(way)[0]));
              // What happens within the United States has its nexus: that is to say another fact, which may be listed.
              const nexus = verdict.missing.facts.some((missing) => missing.fact === "usNexus");
              if (nexus && listed === undefined && way.withinUnitedStates === true) continue;
              if (listed === undefined) expect([fact, way, outcome]).toEqual([fact, way, verdict.outcome]);
              else if (answer) expect([fact, way, outcome, basis]).toEqual([fact, way, answer.outcome, answer.basis]);
            }
          }
        }
      }),
      times(300),
    );
  });
});

describe("decisions", () => {
  const POLICIES = ["letter", "standard", "strict"] as const;
  const SEVERITY: Readonly<Record<Action, number>> = { allow: 0, hold: 1, block: 2 };

  test("a stricter policy is never milder, and no policy allows what is prohibited or undetermined", () => {
    fc.assert(
      fc.property(cases, places, (one, at) => {
        const ruleset = rulesetOf(one.law);
        for (const { state } of asked(one, at)) {
          const verdict = askEngine(ruleset, state);
          const actions = POLICIES.map((policy) => decide(verdict, policy).action);
          const severities = actions.map((action) => SEVERITY[action]);
          expect([...severities].sort()).toEqual(severities);
          if (verdict.outcome !== "not-prohibited") expect(actions).not.toContain("allow");
        }
      }),
      times(300),
    );
  });

  const BASES: readonly Basis[] = [
    "identified",
    "ended",
    "not-identified",
    "suspended",
    "open-act",
    "missing-facts",
    "no-match",
  ];
  const OUTCOMES: readonly Outcome[] = ["prohibited", "not-prohibited", "undetermined"];
  const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const finding = fc.record(
    {
      outcome: some(OUTCOMES),
      basis: some(BASES),
      reaches: fc.boolean(),
      provision: fc.string(),
      confidence: fc.anything(),
    },
    { requiredKeys: [] },
  );
  /** What looks like a verdict, more or less. */
  const verdicts = fc.record(
    {
      outcome: fc.oneof(some(OUTCOMES), fc.anything()),
      basis: fc.oneof(some(BASES), fc.anything()),
      findings: fc.oneof(fc.array(fc.oneof(finding, fc.anything())), fc.anything()),
      staleDays: fc.oneof(fc.integer(), fc.anything()),
      ruleset: fc.oneof(fc.constant({ currentThrough: "2026-01-01" }), fc.anything()),
    },
    { requiredKeys: [] },
  );

  test("decide answers anything, and allows nothing that it cannot read or that is not clear", () => {
    fc.assert(
      fc.property(fc.oneof(verdicts, fc.anything()), fc.oneof(some(POLICIES), fc.anything()), (verdict, policy) => {
        const { action, because } = decide(verdict as Verdict, policy as "letter");
        expect(["allow", "hold", "block"]).toContain(action);
        expect(because.length).toBeGreaterThan(0);
        const { outcome, findings } = (verdict ?? {}) as Partial<Verdict>;
        if (action === "allow") expect([outcome, Array.isArray(findings)]).toEqual(["not-prohibited", true]);
      }),
      { numRuns: runs(20_000, 3_000) },
    );
  });

  test("a record verifies, and is answered the same", () => {
    fc.assert(
      fc.property(cases, places, some(POLICIES), (one, at, policy) => {
        const handle = bind(rulesetOf(one.law), { policy });
        for (const { state } of asked(one, at)) {
          const transaction = transactionOf(state);
          const kept = handle.record(handle.check(transaction, { asKnownAt: state.knownAt }), transaction);
          const stored = canonicalText(kept);
          expect(handle.verify(stored)).toEqual({ ok: true, problems: [] });
          expect(handle.replay(stored)).toMatchObject({ ok: "same", differences: [] });
        }
      }),
      times(200),
    );
  });
});
