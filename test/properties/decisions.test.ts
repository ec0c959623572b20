// What holds of every question on invented rulesets: of what is missing, of decisions, and of their records.
import fc from "fast-check";
import { bind, decide, evaluate } from "interdict/core";
import { describe, expect, test } from "vitest";
import { canonicalText } from "../../src/decision/seal.js";
import type { Action, Basis, Outcome, Transaction, Verdict } from "../../src/model/index.js";
import { rulesetOf } from "../differential/case.js";
import { askEngine, transactionOf } from "./inquiry.js";
import { asked, cases, morePlaces, places, times } from "./invented.js";
import { runs } from "./whole.js";

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
      fc.property(cases, morePlaces, (one, at) => {
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
