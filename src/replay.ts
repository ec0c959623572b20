import { type CompiledRuleset, compiled } from "./compile/ruleset.js";
import { recordDifferences } from "./decision/compare-records.js";
import { faulty } from "./decision/decide.js";
import { canonicalText, seal } from "./decision/seal.js";
import { readRecord } from "./decision/verify.js";
import { InterdictError } from "./errors.js";
import { evaluate } from "./evaluation/evaluate.js";
import type { DecisionRecord, Replayed, Ruleset, Transaction } from "./model/index.js";
import { decideAgain, policyOf, problemOf } from "./record.js";
import { recordedProblem } from "./record-fault.js";
import { contextPart, decisionParts, recordHead, type Unsealed, verdictRecord } from "./record-parts.js";
import { readStanding } from "./standing.js";

const NOT_STORED = "The input was not stored: what was wrong with it is taken from the record, and only decided again.";
const ELSEWHERE = "The problem was not in the transaction itself: it is taken from the record, and only decided again.";

/**
 * Asks a record's question again, by its own facts, knowledge, policy and clearances, and holds both answers against each
 * other. `same` is bit for bit. Total: never throws for a record, whatever it is.
 *
 * The trap: `needs-version` says nothing of whether the old answer was right. Another ruleset or engine wrote it; `record`
 * is what this one says to the same question now.
 *
 * @param given a record, or its canonical JSON
 * @throws InterdictError `invalid-ruleset` where the ruleset is none
 * @example
 * ```ts
 * replay(ruleset, stored).ok // "same"
 * replay(newer, stored) // { ok: "needs-version", needs: { engine, tables, ruleset }, record, differences }
 * ```
 */
export function replay(ruleset: Ruleset, given: DecisionRecord | string): Replayed {
  const rules = compiled(ruleset);
  const { record, problems } = readRecord(given);
  if (record === null) return Object.freeze({ ok: "differs", record: null, differences: [], problems });
  const needs = needsOf(record, recordHead(rules, undefined));
  const asked = askAgain(rules, record);
  const again = asked.record;
  const differences = again === null ? [] : recordDifferences(record, again);
  const found = [...problems, ...asked.problems];
  const same = problems.length === 0 && again !== null && canonicalText(again) === canonicalText(record);
  return Object.freeze({
    ok: needs ? "needs-version" : same ? "same" : "differs",
    record: again,
    differences: Object.freeze(differences),
    ...(needs ? { needs } : {}),
    problems: Object.freeze(found),
  });
}

function needsOf(
  { engine, tables, ruleset }: DecisionRecord,
  here: Pick<DecisionRecord, "engine" | "tables" | "ruleset">,
): Replayed["needs"] {
  if (engine === here.engine && tables === here.tables && ruleset.digest === here.ruleset.digest) return undefined;
  return { engine, tables, ruleset };
}

function askAgain(rules: CompiledRuleset, record: DecisionRecord): Pick<Replayed, "record" | "problems"> {
  try {
    const notes = record.problem === undefined ? [] : noteOf(record);
    return { record: seal(recordAgain(rules, record)), problems: notes };
  } catch (error) {
    const message = error instanceof InterdictError ? error.message : "The record holds what no record can hold.";
    return { record: null, problems: [message] };
  }
}

function noteOf({ transaction, input }: DecisionRecord): readonly string[] {
  return transaction === undefined ? [NOT_STORED] : input?.elsewhere ? [ELSEWHERE] : [];
}

function recordAgain(rules: CompiledRuleset, record: DecisionRecord): Unsealed {
  const { transaction, viewpoint, disposition, clearances, ignored, context, input, problem } = record;
  const standing = readStanding(record.facts);
  const policy = policyOf(disposition);
  const met = problem && transaction && !input?.elsewhere ? problemOf(rules, transaction, policy, standing) : problem;
  if (problem && met)
    return {
      ...recordHead(rules, standing),
      ...(transaction ? { transaction } : {}),
      ...(input ? { input } : {}),
      problem: recordedProblem(met),
      ...decisionParts(faulty(policy, ""), undefined),
      ...contextPart(context),
    };
  const known = viewpoint?.given ? { asKnownAt: viewpoint.asKnownAt } : null;
  const verdict = evaluate(rules, transaction as unknown as Transaction, known, standing);
  const given = {
    because: problem ? [] : disposition.because,
    ...(clearances ? { clearances } : {}),
    ...(ignored ? { ignored } : {}),
  };
  return verdictRecord(rules, {
    form: transaction ?? {},
    verdict,
    given: known !== null,
    disposition: decideAgain(rules, verdict, given, policy, standing),
    context,
    standing,
  });
}
