// Executive Order 13971 and the order that revoked it, compiled alone with all parties (the whole built-in ruleset would
// take too long), and enumerated whole (in an ordinary run, at every seventh point): every cell of knowledge and of time, everybody in the data, every state of the
// facts that a provision reads. The engine's outcome and basis have to be those of the definition; every test has to
// matter somewhere; and what is listed as missing has to be what could change the answer, no more and no less.
import { evaluate, identified, revoked, suppose } from "interdict/core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Match, RuleSource, Ruleset, TestName, Transaction, Truth, Verdict } from "../../src/model/index.js";
import { moment } from "../oracle/active.js";
import { factsOf, NOTHING_STATED, type Stated } from "../oracle/facts.js";
import { type Answer, combine, type Finding, findings, type Question } from "../oracle/verdict.js";
import {
  LICENSE,
  rules as recorded,
  representative,
  type Scenario,
  type State,
  scenarios,
  source,
  states,
} from "./domain.js";
import { applicationsOf } from "./inquiry.js";
import { supposedSource } from "./supposed.js";
import { runs, spread } from "./whole.js";

function transaction({ who, at, activity, usNexus, licensed }: State): Transaction {
  return {
    at,
    activity,
    counterparty: who.counterparty,
    ...(usNexus === undefined ? {} : { usNexus }),
    ...(licensed ? { license: LICENSE } : {}),
  };
}

/** What is stated, and what the authority is taken to have answered. */
type Turned = Partial<Pick<Stated, "usNexus" | "license">> & Pick<Question, "identified">;

function question(state: State, match: Match, { identified: made, ...turned }: Turned = {}): Question {
  const stated: Stated = {
    ...NOTHING_STATED,
    usNexus: state.usNexus ?? "unknown",
    license: state.licensed ? "claimed" : "none",
    ...turned,
  };
  return {
    subject: match.subject,
    strength: match.strength,
    activity: state.activity,
    applications: applicationsOf([match]),
    facts: factsOf(stated),
    day: state.at,
    at: moment(state.at),
    knownAt: state.knownAt,
    ...(made === undefined ? {} : { identified: made }),
  };
}

/** What the definition says of all whom the screener takes the counterparty for. */
function define(rules: RuleSource, state: State, matches: readonly Match[], turned: Turned): Answer {
  if (matches.length === 0) return { outcome: "not-prohibited", basis: "no-match" };
  // What an application hosts is for the definition to see, which knows when that counts.
  const found = matches.filter(
    ({ by, evidence }) => by !== "relation" || evidence.some(({ rule }) => rule !== "hosts"),
  );
  return combine(found.flatMap((match) => remembered(rules, question(state, match, turned))));
}

/** What can be open: its name, what a caller would say of it, and the two ways in which it can turn out. */
const OPEN: readonly (readonly [
  name: string,
  unsaid: (state: State) => boolean,
  change: (answer: string) => Partial<Transaction> | undefined,
  ways: readonly (readonly [answer: string, turned: Turned])[],
])[] = [
  [
    "usNexus",
    ({ usNexus }) => usNexus === undefined,
    (answer) => ({ usNexus: answer === "true" }),
    [
      ["true", { usNexus: true }],
      ["false", { usNexus: false }],
    ],
  ],
  [
    "license",
    ({ licensed }) => licensed,
    (answer) => (answer === "true" ? undefined : { license: null }),
    [
      ["true", { license: "confirmed" }],
      ["false", { license: "none" }],
    ],
  ],
  [
    "eo-13971/identification",
    () => true,
    () => undefined,
    [
      ["done", { identified: { "eo-13971/identification": true } }],
      ["not done", { identified: { "eo-13971/identification": false } }],
    ],
  ],
];

const supposedRules = new Map<Scenario, RuleSource>();

function rulesUnder(scenario: Scenario): RuleSource {
  const rules = supposedRules.get(scenario) ?? supposedSource(source, scenario.suppositions);
  supposedRules.set(scenario, rules);
  return rules;
}

const memory = new WeakMap<RuleSource, Map<string, readonly Finding[]>>();

function remembered(rules: RuleSource, asked: Question): readonly Finding[] {
  const known = memory.get(rules) ?? new Map<string, readonly Finding[]>();
  memory.set(rules, known);
  const key = JSON.stringify(asked);
  const found = known.get(key) ?? findings(rules, [asked]);
  known.set(key, found);
  return found;
}

const text = ({ who, ...state }: State) => JSON.stringify({ who: who.id, ...state });
const ask = (ruleset: Ruleset, state: State, changed: Partial<Transaction> = {}): Verdict =>
  evaluate(ruleset, { ...transaction(state), ...changed }, { asKnownAt: state.knownAt });

/** All that an answer says but for its prose, which may tell a caller that what it supposes has no effect. */
const says = ({ outcome, basis, missing, findings: found }: Verdict) => {
  const tested = found.map(({ provision, tests }) => [provision, tests.map(({ test, holds }) => [test, holds])]);
  return JSON.stringify([outcome, basis, missing, tested]);
};

const OUTCOMES = ["prohibited", "undetermined", "not-prohibited"];
/** Tests that nothing in this ruleset can fail: no text has further conditions, and nothing suspends anything. */
const IDLE: readonly TestName[] = ["conditions", "not-suspended"];

describe.each(scenarios)("$name", (scenario) => {
  const { suppositions } = scenario;
  const handle =
    suppositions.length === 0
      ? recorded
      : suppose(recorded, ...suppositions.map((one) => (one.act === "identified" ? identified(one) : revoked(one))));
  const rules = rulesUnder(scenario);
  const unknown = suppositions.map((supposed) => supposed.known ?? supposed.on).sort()[0];
  let count = 0;
  const differing: string[] = [];
  const unsound: string[] = [];
  const incomplete: string[] = [];
  const clairvoyant: string[] = [];

  const note = (list: string[], what: string) => {
    if (list.length < 5) list.push(what);
  };

  beforeAll(() => {
    for (const state of spread(states(scenario), 7)) {
      count++;
      const verdict = ask(handle, state);
      const { outcome, basis, matches, missing } = verdict;
      const should: Answer = define(rules, state, matches, {});
      if (outcome !== should.outcome || basis !== should.basis || !OUTCOMES.includes(outcome))
        note(differing, `${text(state)}: ${outcome} ${basis}, defined ${should.outcome} ${should.basis}`);
      if (unknown !== undefined && state.knownAt < unknown && says(verdict) !== says(ask(recorded, state)))
        note(clairvoyant, `${text(state)}: not as the law is recorded`);
      if (outcome !== "undetermined" && missing.facts.length + missing.acts.length > 0)
        note(unsound, `${text(state)}: ${outcome}, and something is missing`);

      // Each thing that is not known, with what the definition says if it turns out one way or the other.
      for (const [name, unsaid, change, ways] of outcome === "undetermined" ? OPEN : []) {
        const answers = ways.map(([answer, turned]) => ({ answer, ...define(rules, state, matches, turned) }));
        const listed = [...missing.facts, ...missing.acts].find((one) => ("fact" in one ? one.fact : one.act) === name);
        const matters = unsaid(state) && answers.some((answer) => answer.outcome !== outcome);
        if (listed === undefined && matters) note(incomplete, `${text(state)}: ${name} could change ${outcome}`);
        if (listed === undefined) continue;
        if (!matters) note(unsound, `${text(state)}: ${name} changes nothing`);
        if (JSON.stringify(listed.answers) !== JSON.stringify(answers))
          note(
            unsound,
            `${text(state)}: ${name} ${JSON.stringify(listed.answers)}, defined ${JSON.stringify(answers)}`,
          );
        for (const { answer, outcome: said } of listed.answers) {
          const given = change(answer);
          if (given !== undefined && ask(handle, state, given).outcome !== said)
            note(unsound, `${text(state)}: told ${JSON.stringify(given)} it is not ${said}`);
        }
      }
      for (const { fact } of missing.facts)
        if (!OPEN.some(([name]) => name === fact)) note(unsound, `${text(state)}: no provision reads ${fact}`);
      // And through the public API, whether or not it is listed: what a caller leaves out and could have said.
      if (outcome !== "undetermined" && state.usNexus === undefined)
        for (const usNexus of [true, false])
          if (ask(handle, state, { usNexus }).outcome !== outcome)
            note(incomplete, `${text(state)}: usNexus ${usNexus} changes ${outcome}`);
    }
  }, 600_000);

  test("gives the outcome and basis of the definition in every state, one of three", () => {
    expect(count).toBeGreaterThan(runs(1_000, 150));
    expect(differing).toEqual([]);
  });

  test("lists as missing only facts that change the outcome, and says what each would make of it", () => {
    expect(unsound).toEqual([]);
  });

  test("knows nothing of what is supposed before it is known", () => {
    expect(clairvoyant).toEqual([]);
  });

  test("lists every fact that could change the outcome", () => {
    expect(incomplete).toEqual([]);
  });
});

describe("the tests of the prohibitions", () => {
  test("each is false or unknown somewhere, and without it some verdict would be another", () => {
    const matters = new Set<TestName>();
    const everyName = new Set<TestName>();
    for (const scenario of scenarios) {
      const rules = rulesUnder(scenario);
      for (const state of spread(states({ ...scenario, who: representative }), 5)) {
        const strength = state.who.id === "jack-ma" ? ("weak" as const) : ("strong" as const);
        const match = { subject: state.who.id, strength, kind: "person", by: "name" } as Match;
        for (const finding of remembered(rules, question(state, match)))
          for (const { test, holds } of finding.tests) {
            everyName.add(test);
            if (holds !== true && dependsOn(finding, test)) matters.add(test);
          }
      }
    }
    expect([...everyName].filter((test) => !matters.has(test)).sort()).toEqual([...IDLE].sort());
  }, 600_000);
});

/** Whether the finding would say something else without the test. */
function dependsOn({ tests }: Finding, test: TestName): boolean {
  const says = (those: Finding["tests"]) => {
    const first = (value: Truth) =>
      those.find(({ holds }) => holds === value)?.test.replace(/^(person|transaction)-/, "");
    return first(false) ?? `unknown ${first("unknown")}`;
  };
  return says(tests) !== says(tests.filter((one) => one.test !== test));
}
