// What a few invented laws answer, in full. They meet what the held law hardly does: hours, days left unsaid, acts that
// are open, suspended suspensions, suppositions. That the answers are right is held by test/differential; here a change
// of any sentence, day or span is a difference in review.
import type { Ruleset } from "interdict";
import {
  changes,
  compile,
  coverage,
  diff,
  effectiveDate,
  evaluate,
  rescreen,
  status,
  timeline,
  upcoming,
} from "interdict/core";
import { expect, test } from "vitest";
import { compiled } from "../../src/compile/ruleset.js";
import { caseOf, rulesetOf } from "../differential/case.js";
import { dayOf } from "../differential/days.js";
import { SUBJECTS } from "../differential/parties.js";
import { transactionOf } from "../properties/inquiry.js";
import { line, page } from "./lines.js";

const SEED = 11;
const LAWS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
// Of each matter two viewpoints.
const EVERY = 5;
const VIEWPOINTS = [
  { at: dayOf(6), asKnownAt: dayOf(6) },
  { at: dayOf(14), asKnownAt: dayOf(9) },
  { at: dayOf(20), asKnownAt: dayOf(30) },
];
const once = (lines: readonly string[]) => [...new Set(lines)];

function verdicts(ruleset: Ruleset, number: number): Readonly<Record<string, readonly string[]>> {
  const asked = caseOf(SEED, number).questions.filter((_, index) => index % EVERY === 0);
  const told = asked.map(({ state }) => evaluate(ruleset, transactionOf(state), { asKnownAt: state.knownAt }));
  const findings = told.flatMap((verdict) => verdict.findings);
  return {
    verdicts: told.map(({ transaction, asKnownAt, outcome, basis, enforcement, confidence, missing, ...rest }) =>
      line([
        ...[transaction.at, asKnownAt, outcome, basis, enforcement ?? "", confidence, missing, rest.constantWithin],
        ...[
          rest.findings.map((one) => `${one.provision} ${one.subject} ${one.basis}`),
          rest.considered,
          rest.staleDays,
        ],
      ]),
    ),
    findings: once(findings.map(({ tests: _, ...finding }) => line(finding))),
    tests: once(findings.flatMap(({ tests }) => tests).map(line)),
  };
}

function answers(ruleset: Ruleset): Readonly<Record<string, readonly string[]>> {
  const refs = [...compiled(ruleset).effects.keys()];
  const [early, , late] = VIEWPOINTS as [(typeof VIEWPOINTS)[0], unknown, (typeof VIEWPOINTS)[0]];
  return {
    days: once(VIEWPOINTS.flatMap((seen) => refs.map((ref) => line(effectiveDate(ruleset, ref, seen))))),
    statuses: VIEWPOINTS.flatMap((seen) =>
      refs.map((ref) => {
        const { at, asKnownAt, staleDays: _, hypothetical: __, ...rest } = status(ruleset, ref, seen);
        return `${at} ${asKnownAt} ${line(Object.values(rest))}`;
      }),
    ),
    history: timeline(ruleset).map(line),
    "to come": upcoming(ruleset, early, 30).map(line),
    changes: changes(ruleset, early, late).map(line),
    coverage: once(
      SUBJECTS.flatMap((subject) =>
        coverage(ruleset, subject, late).map(({ status: { state }, match, ...rest }) =>
          line([match.subject, state, Object.values(rest)]),
        ),
      ),
    ),
  };
}

/** Against the same law without what is supposed, or without the last of its instruments. */
function differences(ruleset: Ruleset, number: number): Readonly<Record<string, readonly string[]>> {
  const { law, questions } = caseOf(SEED, number);
  const { source } = law;
  const before = compile(
    law.suppositions.length > 0 ? source : { ...source, instruments: source.instruments.slice(0, 1) },
  );
  const range = [dayOf(0), dayOf(30)] as const;
  const found = diff(before, ruleset, {
    activities: ["payment", "hosting"],
    at: range,
    asKnownAt: [dayOf(8), dayOf(12)],
  });
  const old = questions.filter((_, index) => index % EVERY === 0);
  const told = old.map(({ state }) => evaluate(ruleset, transactionOf(state), { asKnownAt: state.knownAt }));
  return {
    differences: found.map(({ facts: _, ...one }) => line(Object.values(one))),
    "asked anew": rescreen(before, told).map(({ changed, differs, after, problem }) =>
      line([changed, differs, after?.basis ?? problem?.code]),
    ),
  };
}

test.each(LAWS)("law %i", async (number) => {
  const ruleset = rulesetOf(caseOf(SEED, number).law);
  const told = { ...verdicts(ruleset, number), ...answers(ruleset), ...differences(ruleset, number) };
  await expect(page(told)).toMatchFileSnapshot(`../golden/invented-law/${number}.txt`);
});
