// One question, asked of the engine and of the definition: where the two part, in words.
import type { RuleSource, Ruleset, Verdict } from "../../src/model/index.js";
import { moment } from "../oracle/active.js";
import { missing, type Said, unsaid } from "../oracle/missing.js";
import type { Answer } from "../oracle/verdict.js";
import {
  applicationsOf,
  askEngine,
  contradicts,
  Definition,
  foundOf,
  partsOf,
  type State,
  statedOf,
} from "../properties/inquiry.js";
import { definedFindings, found } from "./findings.js";
import { NOBODY } from "./questions.js";

export const inWords = ({ outcome, basis, enforcement }: Answer | Verdict): string =>
  `${outcome} ${basis}${enforcement === undefined ? "" : " unenforced"}`;

/** What the definition is told where the engine is told a transaction. */
export function saidOf(source: RuleSource, state: State, { matches }: Verdict): Said {
  const recognised = new Set(state.who.map(({ id }) => id).filter((id) => id !== NOBODY));
  return {
    stated: statedOf(state),
    applications: applicationsOf(matches),
    sameParty: recognised.size < 2,
    parts: partsOf(source, state.when),
  };
}

/** What the definition says of a question. */
export interface Defined {
  readonly answer: string;
  /** Nothing where the day has parts: each has findings of its own. */
  readonly findings: string | undefined;
  /** Nothing where one statement denies another: what is true cannot be told from what is said. */
  readonly missing: string | undefined;
}

export function definedOf(source: RuleSource, state: State, verdict: Verdict): Defined {
  const definition = new Definition(source, foundOf(verdict.matches), state);
  const said = saidOf(source, state, verdict);
  const answer = definition.answer(said);
  const missing = () => (answer.outcome === "undetermined" ? defined(source, definition, said) : "");
  return {
    answer: inWords(answer),
    findings: said.parts.length > 1 ? undefined : definedFindings(source, definition.findings(said)),
    missing: contradicted(state) ? undefined : missing(),
  };
}

/** Where engine and definition differ on one question; nothing where they agree. */
export function differences(
  ruleset: Ruleset,
  source: RuleSource,
  state: State,
  define: typeof definedOf = definedOf,
): readonly string[] {
  const verdict = askEngine(ruleset, state);
  const should = define(source, state, verdict);
  const answer = inWords(verdict);
  if (answer !== should.answer) return [`${answer}, defined ${should.answer}`];
  const { findings = found(source, verdict) } = should;
  if (found(source, verdict) !== findings) return [`finds ${found(source, verdict)}, defined ${findings}`];
  const listed = listOf(verdict, saidOf(source, state, verdict));
  const { missing = listed } = should;
  return listed === missing ? [] : [`missing ${listed}, defined ${missing}`];
}

function contradicted({ who, told }: State): boolean {
  const parties = who.map(({ counterparty }) => counterparty);
  return (
    contradicts(told) ||
    parties.some((other) => contradicts({ ...told, other })) ||
    individualsInBusiness(told, parties)
  );
}

const individualsInBusiness = ({ personalUse }: State["told"], parties: readonly { kind?: unknown }[]) =>
  personalUse === true && parties.filter(({ kind }) => kind === "business").length > 1;

type Listed = readonly {
  readonly name: string;
  readonly answers: readonly { readonly answer: string; readonly outcome: string; readonly basis: string }[];
}[];

function defined(source: RuleSource, definition: Definition, said: Said): string {
  const open = unsaid(source, said, definition.findings(said));
  return text(
    missing(said, open, (one) => definition.answer(one)),
    said,
  );
}

const listOf = ({ missing: { facts, acts } }: Verdict, said: Said): string =>
  text(
    [
      ...facts.map(({ fact, answers }) => ({ name: fact, answers })),
      ...acts.map(({ act, answers }) => ({ name: act, answers })),
    ],
    said,
  );

/** One text for one list, in whatever order it is given. */
function text(list: Listed, said: Said): string {
  const lines = list.map(({ name, answers }) => {
    const each = name === "timeOfDay" ? byPart(answers, said) : answers;
    const told = each.map(({ answer, outcome, basis }) => `${answer}: ${outcome} ${basis}`);
    return `${name} {${told.sort().join(", ")}}`;
  });
  return lines.sort().join("; ");
}

/** What holds from the beginning of each part of the day: an hour at which nothing changes may be named or not. */
function byPart(answers: Listed[number]["answers"], { parts }: Said): Listed[number]["answers"] {
  const begins = answers.map(({ answer }) => startOf(answer.slice("from ".length)));
  return parts.map((part) => {
    const at = begins.filter((begin) => begin <= part).length - 1;
    const { outcome = "", basis = "" } = answers[at] ?? {};
    return { answer: `${part}`, outcome, basis };
  });
}

/** The moment that the engine, or the definition, names. */
export function startOf(said: string): number {
  const [day = "", hour = ""] = said.split("T");
  if (!day.includes("-")) return Number(said);
  const [hours = 0, minutes = 0] = hour.slice(0, 5).split(":").map(Number);
  return moment(day, hours * 60 + minutes);
}
