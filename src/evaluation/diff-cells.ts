import { ACTIVITIES } from "../compile/activities.js";
import type { EffectNode } from "../compile/effect-node.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity, DiffAnswer, DiffFacts, Transaction } from "../model/index.js";
import { screenTransaction } from "../screening/index.js";
import { dayText, FIRST_DAY } from "../time/day.js";
import { dependsOn } from "./change-causes.js";
import { readFacts } from "./read-facts.js";
import { readRareFacts } from "./read-transaction.js";
import { JudgementTable } from "./table.js";

/** All that a ruleset answers about a subject under stated facts, and the edges at which that can change. */
export interface DiffTable {
  readonly known: readonly number[];
  readonly at: readonly number[];
  /** Everything that the answers are made of: where two texts are equal, so is every answer. */
  readonly law: string;
  /** Equal answers are the same object. */
  read(activity: Activity, moment: number, knownDay: number): DiffAnswer;
}

const UNKNOWN: DiffTable = {
  known: [],
  at: [],
  law: "",
  read: () => answer({ outcome: "not-prohibited", basis: "no-match" }),
};

/** Opens the table from which `evaluate` answers too: the one place where a comparison reads one. */
export function diffTable(rules: CompiledRuleset, subject: string, facts: DiffFacts): DiffTable {
  if (!rules.parties.subjects.has(subject)) return UNKNOWN;
  const counterparty = { app: subject };
  const transaction: Transaction = { ...facts, at: dayText(FIRST_DAY), activity: "other", counterparty };
  const set = screenTransaction(rules.parties.lookup, transaction);
  const { matches } = set;
  const table = new JudgementTable(rules, set, readRareFacts(transaction, rules));
  const code = readFacts(transaction, counterparty, undefined, undefined, transaction.at, undefined);
  const matched = matches.map((match) => match.subject);
  return {
    known: table.known,
    at: table.at,
    law: JSON.stringify([matches, lawOf(rules, matched)], exact),
    read: (activity, moment, knownDay) =>
      answer(table.read(ACTIVITIES.indexOf(activity), code, moment, knownDay).judgement),
  };
}

const interned = new Map<string, DiffAnswer>();

function answer({ outcome, basis, enforcement }: DiffAnswer): DiffAnswer {
  const key = `${outcome} ${basis} ${enforcement}`;
  const found = interned.get(key);
  if (found) return found;
  const made: DiffAnswer = Object.freeze({ outcome, basis, ...(enforcement ? { enforcement } : {}) });
  interned.set(key, made);
  return made;
}

/** The rules that could reach the matched subjects, with the bounds of every effect that they depend on. */
function lawOf(rules: CompiledRuleset, matched: readonly string[]): readonly unknown[] {
  return rules.prohibitions
    .filter(({ paths }) => matched.some((subject) => paths.has(subject)))
    .map((rule) => {
      const { prohibition, awaited, applications, paths, floor, knownFrom, takenOut, effect, identification } = rule;
      const nodes = [effect, ...(identification ? [identification] : []), ...takenOut.map((act) => act.effect)];
      const bounds = nodes.flatMap((node) => [...dependsOn(node)].map(boundsOf));
      return [prohibition, awaited, applications, [...paths], floor, knownFrom, bounds];
    });
}

function boundsOf({ ref, under, declared, byDefault, from, to, suspendedBy }: EffectNode): readonly unknown[] {
  const ends = [from, to].map((sets) => sets.map(({ known, bound }) => [known, bound]));
  return [ref, under?.ref, declared, byDefault, ends, suspendedBy.map(({ effect, aspect }) => [effect.ref, aspect])];
}

/** JSON writes every unbounded number as null. */
function exact(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
