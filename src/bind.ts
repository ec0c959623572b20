import { type CheckOptions, check } from "./check.js";
import { suppose as supposeOn } from "./compile/compile.js";
import { compiled } from "./compile/ruleset.js";
import { decide } from "./decision/decide.js";
import { type PolicyName, readPolicy } from "./decision/read-policy.js";
import { assertOptions, fail } from "./errors.js";
import { coverage } from "./evaluation/coverage.js";
import { duties } from "./evaluation/duties.js";
import { effectiveDate } from "./evaluation/effective-date.js";
import { evaluate } from "./evaluation/evaluate.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import { status } from "./evaluation/status.js";
import { timeline } from "./evaluation/timeline.js";
import { type Explainable, type ExplainOptions, explain } from "./explain.js";
import type {
  Checked,
  ComputedDate,
  Counterparty,
  Coverage,
  DateInput,
  DateRule,
  Disposition,
  DutyStatus,
  LegalStatus,
  Match,
  Policy,
  Ref,
  Ruleset,
  Supposition,
  TimelineEntry,
  Transaction,
  Verdict,
  Viewpoint,
} from "./model/index.js";
import { type ScreenOptions, screen } from "./screen.js";
import { computeDate } from "./time/rule.js";

/** What a host states once. */
export interface BindOptions {
  /** Facts that hold for all its transactions: a US processor states `{ usNexus: true }`. */
  readonly facts?: StandingFacts | null | undefined;
  /** The policy of `check` and `decide` where none is given. */
  readonly policy?: Policy | PolicyName | null | undefined;
}

/** All verbs, bound to one ruleset. */
export interface Interdict {
  readonly ruleset: Ruleset;
  check(transaction: Transaction, options?: CheckOptions | null): Checked;
  evaluate(transaction: Transaction, viewpoint?: { readonly asKnownAt?: DateInput | null | undefined } | null): Verdict;
  decide(verdict: Verdict, policy?: Policy | PolicyName | null): Disposition;
  screen(counterparty: Counterparty | string, options?: ScreenOptions | null): readonly Match[];
  coverage(counterparty: Counterparty | string, viewpoint?: Viewpoint): readonly Coverage[];
  status(ref: Ref, viewpoint: Viewpoint): LegalStatus;
  effectiveDate(ref: Ref, viewpoint?: Viewpoint): ComputedDate;
  timeline(ref?: Ref | null, viewpoint?: Viewpoint): readonly TimelineEntry[];
  computeDate(rule: DateRule): ComputedDate;
  duties(ref?: Ref | null, viewpoint?: Viewpoint): readonly DutyStatus[];
  explain(subject: Explainable, options?: ExplainOptions | null): string;
  suppose(...suppositions: readonly Supposition[]): Interdict;
}

/**
 * Binds a ruleset to what a host states once, and returns all verbs as one handle.
 *
 * The trap: a transaction's own statement goes before a standing fact; a standing fact never overrides one.
 *
 * @throws InterdictError `invalid-input`, `invalid-policy`: loud at start-up, so that no payment meets it
 * @example
 * ```ts
 * const us = bind(ruleset, { facts: { usNexus: true }, policy: "strict" })
 * us.check({ at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" }).action // "block"
 * ```
 */
export function bind(ruleset: Ruleset, options?: BindOptions | null): Interdict {
  compiled(ruleset);
  if (options !== undefined && options !== null && typeof options !== "object")
    fail("invalid-input", "options", "has to be { facts, policy }", options);
  if (options) assertOptions(options, ["facts", "policy"], "options");
  const policy = readPolicy(options?.policy);
  const facts = readStanding(options?.facts);
  return Object.freeze<Interdict>({
    ruleset,
    check: (transaction, given) => check(ruleset, transaction, given, facts, policy),
    evaluate: (transaction, viewpoint) => evaluate(ruleset, transaction, viewpoint, facts),
    decide: (verdict, given) => decide(verdict, given ?? policy),
    screen: (counterparty, given) => screen(ruleset, counterparty, given),
    coverage: (counterparty, viewpoint) => coverage(ruleset, counterparty, viewpoint),
    status: (ref, viewpoint) => status(ruleset, ref, viewpoint),
    effectiveDate: (ref, viewpoint) => effectiveDate(ruleset, ref, viewpoint),
    timeline: (ref, viewpoint) => timeline(ruleset, ref, viewpoint),
    computeDate,
    duties: (ref, viewpoint) => duties(ruleset, ref, viewpoint),
    explain: (subject, given) => explain(ruleset, subject, given),
    suppose: (...suppositions) => bind(supposeOn(ruleset, ...suppositions), { facts, policy }),
  });
}

const STANDING = ["usNexus", "withinUnitedStates", "personalUse"] as const;

function readStanding(facts: StandingFacts | null | undefined): StandingFacts | undefined {
  if (facts === null || facts === undefined) return undefined;
  if (typeof facts !== "object") fail("invalid-input", "facts", "has to be an object of facts", facts);
  const read: Record<string, boolean> = {};
  for (const [fact, value] of Object.entries(facts)) {
    if (!(STANDING as readonly string[]).includes(fact))
      fail("invalid-input", `facts.${fact}`, `is no standing fact: ${STANDING.join(", ")}`, value);
    if (typeof value === "boolean") read[fact] = value;
    else if (value !== null && value !== undefined)
      fail("invalid-input", `facts.${fact}`, "has to be true or false", value);
  }
  return Object.freeze(read);
}
