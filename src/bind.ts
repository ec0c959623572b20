import { type CheckOptions, check } from "./check.js";
import { type ClearanceDraft, clearanceFor, lapsed } from "./clearance-for.js";
import { suppose as supposeOn } from "./compile/compile.js";
import { extend as extendOn } from "./compile/extend.js";
import { compiled } from "./compile/ruleset.js";
import { type DecideOptions, decide, decideWith } from "./decide.js";
import { readClearances } from "./decision/read-clearances.js";
import { type PolicyName, readPolicy } from "./decision/read-policy.js";
import { verify } from "./decision/verify.js";
import { assertOptions, fail } from "./errors.js";
import { changes } from "./evaluation/changes.js";
import { coverage } from "./evaluation/coverage.js";
import { diff } from "./evaluation/diff.js";
import { duties } from "./evaluation/duties.js";
import { effectiveDate } from "./evaluation/effective-date.js";
import { evaluate } from "./evaluation/evaluate.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import { status } from "./evaluation/status.js";
import { timeline } from "./evaluation/timeline.js";
import { upcoming } from "./evaluation/upcoming.js";
import { type Explainable, type ExplainOptions, explain } from "./explain.js";
import { memo } from "./memo.js";
import type {
  Checked,
  Clearance,
  ComputedDate,
  Counterparty,
  Coverage,
  DateInput,
  DateRule,
  DecisionRecord,
  Difference,
  DiffOptions,
  Disposition,
  DutyStatus,
  Extension,
  JsonObject,
  LegalStatus,
  Match,
  Policy,
  Ref,
  Replayed,
  Rescreened,
  RescreenOptions,
  RescreenRecord,
  Ruleset,
  StatusChange,
  Supposition,
  TimelineEntry,
  Transaction,
  Upcoming,
  Verdict,
  Verified,
  Viewpoint,
} from "./model/index.js";
import { record } from "./record.js";
import { replay } from "./replay.js";
import { rescreen } from "./rescreen.js";
import { type ScreenOptions, screen } from "./screen.js";
import { readStanding } from "./standing.js";
import { computeDate } from "./time/rule.js";

/** What a host states once. */
export interface BindOptions {
  /** Facts that hold for all its transactions: a US processor states `{ usNexus: true }`. */
  readonly facts?: StandingFacts | null | undefined;
  /** The policy of `check` and `decide` where none is given. */
  readonly policy?: Policy | PolicyName | null | undefined;
  /** The clearances of `check` and `decide` where none are given. Read once; bind again when they change. */
  readonly clearances?: readonly Clearance[] | null | undefined;
}

/** All verbs, bound to one ruleset. */
export interface Interdict {
  readonly ruleset: Ruleset;
  check(transaction: Transaction, options?: CheckOptions | null): Checked;
  evaluate(transaction: Transaction, viewpoint?: { readonly asKnownAt?: DateInput | null | undefined } | null): Verdict;
  decide(
    verdict: Verdict,
    policy?: Policy | PolicyName | null,
    options?: Pick<DecideOptions, "clearances"> | null,
  ): Disposition;
  screen(counterparty: Counterparty | string, options?: ScreenOptions | null): readonly Match[];
  coverage(counterparty: Counterparty | string, viewpoint?: Viewpoint): readonly Coverage[];
  status(ref: Ref, viewpoint: Viewpoint): LegalStatus;
  effectiveDate(ref: Ref, viewpoint?: Viewpoint): ComputedDate;
  timeline(ref?: Ref | null, viewpoint?: Viewpoint): readonly TimelineEntry[];
  computeDate(rule: DateRule): ComputedDate;
  duties(ref?: Ref | null, viewpoint?: Viewpoint): readonly DutyStatus[];
  changes(from: Viewpoint, to: Viewpoint): readonly StatusChange[];
  upcoming(viewpoint: Viewpoint | null | undefined, days: number): readonly Upcoming[];
  /** Compares the handle's ruleset with another; the handle's facts fill the default combination. */
  diff(other: Ruleset, options?: DiffOptions | null): readonly Difference[];
  rescreen(records: readonly RescreenRecord[], options?: RescreenOptions | null): readonly Rescreened[];
  memo(verdict: Verdict | DecisionRecord): string;
  record(verdict: Verdict, disposition: Disposition, context?: JsonObject | null): DecisionRecord;
  record(checked: Checked, input: unknown, context?: JsonObject | null): DecisionRecord;
  verify(record: DecisionRecord | string): Verified;
  replay(record: DecisionRecord | string): Replayed;
  clearanceFor(verdict: Verdict, draft: ClearanceDraft): Clearance;
  lapsed(clearance: Clearance): boolean;
  explain(subject: Explainable, options?: ExplainOptions | null): string;
  suppose(...suppositions: readonly Supposition[]): Interdict;
  /** A handle on the extended ruleset, with the same facts and policy. */
  extend(extension: Extension): Interdict;
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
    fail("invalid-input", "options", "has to be { facts, policy, clearances }", options);
  if (options) assertOptions(options, ["facts", "policy", "clearances"], "options");
  const policy = readPolicy(options?.policy);
  const facts = readStanding(options?.facts);
  const listed = options?.clearances ?? undefined;
  const clearances = readClearances(listed);
  return Object.freeze<Interdict>({
    ruleset,
    check: (transaction, given) => check(ruleset, transaction, given, facts, policy, clearances),
    evaluate: (transaction, viewpoint) => evaluate(ruleset, transaction, viewpoint, facts),
    decide: (verdict, given, more) =>
      more?.clearances
        ? decide(verdict, given ?? policy, { clearances: more.clearances, ruleset }, facts)
        : decideWith(ruleset, verdict, given ?? policy, clearances, facts),
    screen: (counterparty, given) => screen(ruleset, counterparty, given),
    coverage: (counterparty, viewpoint) => coverage(ruleset, counterparty, viewpoint),
    status: (ref, viewpoint) => status(ruleset, ref, viewpoint),
    effectiveDate: (ref, viewpoint) => effectiveDate(ruleset, ref, viewpoint),
    timeline: (ref, viewpoint) => timeline(ruleset, ref, viewpoint),
    computeDate,
    duties: (ref, viewpoint) => duties(ruleset, ref, viewpoint),
    changes: (from, to) => changes(ruleset, from, to),
    upcoming: (viewpoint, days) => upcoming(ruleset, viewpoint, days),
    diff: (other, given) => diff(ruleset, other, given, facts),
    rescreen: (records, given) => rescreen(ruleset, records, given, facts),
    memo: (verdict) => memo(ruleset, verdict),
    record: (first: Verdict | Checked, second: unknown, context?: JsonObject | null) =>
      record(ruleset, first as Checked, second, context, facts),
    verify,
    replay: (given) => replay(ruleset, given),
    clearanceFor: (verdict, draft) => clearanceFor(ruleset, verdict, draft),
    lapsed: (clearance) => lapsed(ruleset, clearance),
    explain: (subject, given) => explain(ruleset, subject, given),
    suppose: (...suppositions) => bind(supposeOn(ruleset, ...suppositions), { facts, policy, clearances: listed }),
    extend: (extension) => bind(extendOn(ruleset, extension), { facts, policy, clearances: listed }),
  });
}
