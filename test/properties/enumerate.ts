// Asks a group of instruments of everything in its domain, and notes where the engine and the definition part, and what
// must hold of any law: nobody knows the future, and lifting a suspension revives nothing that has ended.
import { compile } from "../../src/compile/compile.js";
import type { Day, RuleSource, Ruleset, TestName, Truth, Verdict } from "../../src/model/index.js";
import { missing, unsaid } from "../oracle/missing.js";
import { type Finding, LEGAL_ORDER } from "../oracle/verdict.js";
import { type Group, pointsOf, rulesOf } from "./groups.js";
import { applicationsOf, askEngine, Definition, foundOf, partsOf, type State, statedOf } from "./inquiry.js";
import { asKnownOn, lifted } from "./subset.js";
import { spread } from "./whole.js";

export interface Report {
  /** How many states were compared. */
  readonly count: number;
  readonly differing: readonly string[];
  /** Missing lists that are not those of the definition. */
  readonly missing: readonly string[];
  readonly clairvoyant: readonly string[];
  readonly revived: readonly string[];
  /** Tests that never fail, or never decide, as `provision test`. */
  readonly idle: readonly string[];
}

const NOTED = 12;
const OUTCOMES = ["prohibited", "undetermined", "not-prohibited"];

const text = ({ who, ...state }: State) => JSON.stringify({ who: who.map(({ id }) => id), ...state });

/** Enumerates a group. */
export function enumerate(group: Group): Report {
  const source = rulesOf(group);
  const ruleset = compile(source);
  const then = new Map<Day, Ruleset>();
  const lift = revival(source);
  const tests = new TestUse();
  const noted = {
    differing: [] as string[],
    missing: [] as string[],
    clairvoyant: [] as string[],
    revived: [] as string[],
  };
  const note = (list: string[], what: string) => {
    if (list.length < NOTED) list.push(what);
  };
  let count = 0;

  for (const { point, tolds, sampled } of spread(pointsOf(group), 5)) {
    let definition: Definition | undefined;
    const past = then.get(point.knownAt) ?? compile(asKnownOn(source, point.knownAt));
    then.set(point.knownAt, past);
    const parts = partsOf(source, point.when);
    for (const told of tolds) {
      count++;
      const state: State = { ...point, told };
      const verdict = askEngine(ruleset, state);
      definition ??= new Definition(source, foundOf(verdict.matches), point);
      const applications = applicationsOf(verdict.matches);
      const said = { stated: statedOf(state), applications, sameParty: point.who.length === 1, parts };
      const should = definition.answer(said);
      if (!OUTCOMES.includes(verdict.outcome) || said3(verdict) !== said3(should))
        note(noted.differing, `${text(state)}: ${said3(verdict)}, defined ${said3(should)}`);

      const found = definition.findings(said);
      tests.use(found);
      const listed = listOf(verdict);
      if (verdict.outcome !== "undetermined" && listed !== "[]")
        note(noted.missing, `${text(state)}: ${verdict.outcome}, and something is missing`);
      if (verdict.outcome === "undetermined") {
        const ask = definition;
        const list = missing(said, unsaid(source, said, found), (one) => ask.answer(one));
        const defined = JSON.stringify(list.map(({ name, answers }) => [name, ordered(name, answers)]));
        if (listed !== defined) note(noted.missing, `${text(state)}: ${listed}, defined ${defined}`);
      }

      // The rules of that day, and those with every suspension lifted, are asked where not all facts are combined.
      if (!sampled) continue;
      const before = askEngine(past, state);
      if (said3(before) !== said3(verdict) || listOf(before) !== listed)
        note(noted.clairvoyant, `${text(state)}: ${said3(verdict)}, then ${said3(before)}`);
      const revived = lift(state, found);
      if (revived !== undefined) note(noted.revived, `${text(state)}: ${revived}`);
    }
  }
  return { count, ...noted, idle: tests.idle(source) };
}

const said3 = ({ outcome, basis, enforcement }: Pick<Verdict, "outcome" | "basis"> & { enforcement?: string }) =>
  `${outcome} ${basis} ${enforcement ?? ""}`;

interface ListedAnswer {
  readonly answer: string;
  readonly outcome: string;
  readonly basis: string;
}

/** Answers as they are compared: hours without their wording, applications in any order. */
function ordered(name: string, answers: readonly ListedAnswer[]): readonly string[] {
  const all = answers.map(({ answer, outcome, basis }) => `${name === "timeOfDay" ? "" : answer}: ${outcome} ${basis}`);
  return name === "app" ? [...all].sort() : all;
}

const listOf = ({ missing: { facts, acts } }: Verdict) =>
  JSON.stringify([
    ...facts.map(({ fact, answers }) => [fact, ordered(fact, answers)]),
    ...acts.map(({ act, answers }) => [act, ordered(act, answers)]),
  ]);

/** After every suspension is lifted: what has ended is no more prohibited than before. */
function revival(source: RuleSource): (state: State, found: readonly Finding[]) => string | undefined {
  const last = source.currentThrough;
  const suspends = source.instruments.some(({ events }) =>
    events.some(({ declares = [] }) => declares.some((one) => one.suspends !== undefined)),
  );
  if (!suspends) return () => undefined;
  const latest = source.instruments
    .flatMap(({ events }) => events.map(({ known }) => known))
    .sort()
    .at(-1);
  const after = compile(lifted(source, source.instruments[0]?.signed ?? last));
  return (state, found) => {
    if (state.knownAt !== latest) return undefined;
    const ended = found
      .filter(({ tests }) => tests.some(({ test, holds }) => test === "not-ended" && holds === false))
      .map(({ provision }) => provision);
    if (ended.length === 0) return undefined;
    const now = askEngine(after, { ...state, knownAt: last });
    return now.findings.find(({ provision, outcome }) => ended.includes(provision) && outcome !== "not-prohibited")
      ?.provision;
  };
}

/** Which tests of which prohibitions are false somewhere, and decide somewhere. */
class TestUse {
  readonly #fails = new Set<string>();
  readonly #decides = new Set<string>();

  use(found: readonly Finding[]): void {
    for (const { provision, tests } of found)
      for (const { test, holds } of tests) {
        const name = `${provision} ${test}`;
        if (holds === false) this.#fails.add(name);
        if (holds !== true && !this.#decides.has(name) && decides(tests, test)) this.#decides.add(name);
      }
  }

  idle(source: RuleSource): readonly string[] {
    return source.instruments
      .flatMap(({ prohibitions }) => prohibitions)
      .flatMap((rule) =>
        LEGAL_ORDER.filter((test) => {
          const act = rule.itemOf !== undefined || rule.identification !== undefined;
          if (test === "person-identified") return act && rule.identification?.identifies.includes("persons") === true;
          if (test === "transaction-identified") return act;
          if (test === "us-nexus") return rule.usNexus;
          if (test === "conditions") return !act || (rule.conditions ?? []).length > 0;
          return test !== "not-exempt" || rule.exemptions.length > 0;
        }).map((test) => `${rule.ref} ${test}`),
      )
      .filter((name) => !this.#fails.has(name) || !this.#decides.has(name))
      .sort();
  }
}

/** Whether the finding would say something else without the test. */
function decides(tests: Finding["tests"], test: TestName): boolean {
  const says = (those: Finding["tests"]) => {
    const first = (value: Truth) => those.find(({ holds }) => holds === value)?.test;
    return first(false) ?? `unknown ${first("unknown")}`;
  };
  return says(tests) !== says(tests.filter((one) => one.test !== test));
}
