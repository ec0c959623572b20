import type { CompiledRuleset } from "./compile/ruleset.js";
import { dispositionInCodes, verdictInCodes } from "./decision/in-codes.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import type { Basis, DecisionRecord, Disposition, JsonObject, Verdict } from "./model/index.js";
import { tablesDigest } from "./tables-digest.js";
import { ENGINE } from "./version.js";

/** A record without its own digest. */
export type Unsealed = Omit<DecisionRecord, "sha256">;

/** What every record begins with: who answered, and what stood for all transactions. */
export type RecordHead = Pick<Unsealed, "format" | "engine" | "tables" | "ruleset" | "facts" | "hypothetical">;

/** Writes who answers here. */
export function recordHead(rules: CompiledRuleset, standing: StandingFacts | undefined): RecordHead {
  return {
    format: 1,
    engine: ENGINE,
    tables: tablesDigest(),
    ruleset: {
      id: rules.id,
      version: rules.version,
      digest: rules.digest,
      ...(rules.currentThrough === rules.held.currentThrough ? {} : { currentThrough: rules.currentThrough }),
    },
    ...(standing && Object.keys(standing).length > 0 ? { facts: { ...standing } } : {}),
    ...(rules.hypothetical ? { hypothetical: true as const } : {}),
  };
}

/** What a record of a verdict is made of. */
export interface VerdictParts {
  /** The transaction as plain JSON. */
  readonly form: JsonObject;
  readonly verdict: Verdict;
  /** Whether the day of knowledge is another than the one taken by default. */
  readonly given: boolean;
  readonly disposition: Disposition;
  readonly context: JsonObject | undefined;
  readonly standing: StandingFacts | undefined;
}

/** Writes a verdict and what the host did. */
export function verdictRecord(rules: CompiledRuleset, parts: VerdictParts): Unsealed {
  const { form, verdict, given, context, standing } = parts;
  const { at, asKnownAt } = verdict;
  return {
    ...recordHead(rules, standing),
    transaction: form,
    viewpoint: { ...(at === form.at ? {} : { at }), asKnownAt, ...(given ? { given: true as const } : {}) },
    verdict: verdictInCodes(verdict),
    ...decisionParts(parts.disposition, verdict.basis),
    ...contextPart(context),
  };
}

/** What the host did, with the clearances that bore on it. */
export function decisionParts(
  disposition: Disposition,
  basis: Basis | undefined,
): Pick<DecisionRecord, "disposition" | "clearances" | "ignored"> {
  const { clearances, ignored } = disposition;
  return {
    disposition: dispositionInCodes(disposition, basis),
    ...(clearances ? { clearances } : {}),
    ...(ignored ? { ignored } : {}),
  };
}

/** The host's own words, where there are any. */
export function contextPart(context: JsonObject | undefined): Pick<DecisionRecord, "context"> {
  return context && Object.keys(context).length > 0 ? { context } : {};
}
