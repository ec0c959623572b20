import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity, DiffAnswer, DiffFacts } from "../model/index.js";
import { screen } from "../screening/index.js";
import { dayText, MINUTES } from "../time/day.js";
import { momentText } from "../time/washington.js";
import { evaluate } from "./evaluate.js";

/** Who, what and under which facts. */
export interface DiffCase {
  readonly subject: string;
  readonly activity: Activity;
  readonly facts: DiffFacts;
}

/** Reads an answer at a moment with the knowledge of a day; equal answers are the same object. */
export type ReadAnswer = (moment: number, knownDay: number) => DiffAnswer;

const interned = new Map<string, DiffAnswer>();

/** The answers of a ruleset to a case: the one place where a comparison asks `evaluate`. */
export function answersOf(rules: CompiledRuleset, { subject, activity, facts }: DiffCase): ReadAnswer {
  if (!rules.parties.subjects.has(subject)) return () => answer("not-prohibited", "no-match", undefined);
  const counterparty = { app: subject };
  return (moment, knownDay) => {
    const transaction = { ...facts, at: instantText(moment), activity, counterparty };
    const { outcome, basis, enforcement } = evaluate(rules, transaction, { asKnownAt: dayText(knownDay) });
    return answer(outcome, basis, enforcement);
  };
}

/** Everybody whom asking about a subject brings in: itself, and what it hosts. */
export function subjectsBroughtIn(rules: CompiledRuleset, subject: string): readonly string[] {
  if (!rules.parties.subjects.has(subject)) return [];
  return [...new Set(screen(rules.parties.lookup, { app: subject }).map((match) => match.subject))];
}

function answer(
  outcome: DiffAnswer["outcome"],
  basis: DiffAnswer["basis"],
  enforcement: DiffAnswer["enforcement"],
): DiffAnswer {
  const key = `${outcome} ${basis} ${enforcement}`;
  const found = interned.get(key);
  if (found) return found;
  const made: DiffAnswer = Object.freeze({ outcome, basis, ...(enforcement ? { enforcement } : {}) });
  interned.set(key, made);
  return made;
}

/** An instant, also at midnight: a bare day would ask for all of it. */
function instantText(moment: number): string {
  if (moment % MINUTES !== 0) return momentText(moment);
  const next = momentText(moment + 1);
  return `${next.slice(0, 11)}00:00${next.slice(16)}`;
}
