import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { asInterdictError, assertOptions, fail, reading } from "../errors.js";
import type {
  RescreenDifference,
  Rescreened,
  RescreenOptions,
  RescreenRecord,
  Ruleset,
  Transaction,
  Verdict,
} from "../model/index.js";
import { dayOf, readMoment } from "../time/read.js";
import { Answers } from "./answers.js";
import type { StandingFacts } from "./read-transaction.js";
import { knownDay } from "./viewpoint.js";

/**
 * Asks old facts under new law: each record's transaction is evaluated anew, and both answers are given side by side, in
 * the order of the records. A record that cannot be read is an entry with its `problem`; none is lost and none throws.
 *
 * The trap: only what the transaction itself states is asked again. Facts that a handle stated for it then have to be
 * stated now: rescreen on a handle bound to them.
 *
 * @param records verdicts, or objects that hold one as `verdict`
 * @param options.asKnownAt day whose knowledge is used; default the later of `transaction.at` and `currentThrough`
 * @throws InterdictError `invalid-input` where `records` is no list, `invalid-input` or `invalid-date` for the options
 * @example
 * ```ts
 * rescreen(newRuleset, verdicts).filter((entry) => entry.changed).map((entry) => entry.differs)
 * // [["outcome", "basis"], ...]
 * ```
 */
export function rescreen(
  ruleset: Ruleset,
  records: readonly RescreenRecord[],
  options?: RescreenOptions | null,
  standing?: StandingFacts,
): readonly Rescreened[] {
  return reading(() => rescreenRead(compiled(ruleset), records, options, standing), "the list of records");
}

function rescreenRead(
  rules: CompiledRuleset,
  records: readonly RescreenRecord[],
  options: RescreenOptions | null | undefined,
  standing: StandingFacts | undefined,
): readonly Rescreened[] {
  if (!Array.isArray(records)) fail("invalid-input", "records", "has to be a list of verdicts", records);
  if (options !== undefined && options !== null) {
    if (typeof options !== "object") fail("invalid-input", "options", "has to be { asKnownAt }", options);
    assertOptions(options, ["asKnownAt"], "options");
  }
  const asked = options?.asKnownAt ?? null;
  if (asked !== null) readMoment(asked, "asKnownAt");
  const known = (transaction: Transaction) => knownDay(rules, asked, dayOf(readMoment(transaction.at, "at")));
  const answers = new Answers(rules, known, standing);
  return Object.freeze(records.map((record: unknown) => Object.freeze(rescreened(record, answers))));
}

function rescreened(record: unknown, answers: Answers): Rescreened {
  try {
    const before = readVerdict(record);
    const after = answers.of(before.transaction);
    const differs = differences(before, after);
    return { before, after, changed: differs.length > 0, differs: Object.freeze(differs) };
  } catch (error) {
    const { code, message, problems } = asInterdictError(error, "cannot be read as a verdict that evaluate returned");
    return { before: record, changed: true, differs: [], problem: { code, message, problems } };
  }
}

/** A verdict, or the one that a record holds, told by its shape. */
function readVerdict(record: unknown): Verdict {
  if (typeof record !== "object" || record === null) return fail("invalid-input", "", "has to be a verdict", record);
  const held = "findings" in record ? record : (record as { readonly verdict?: unknown }).verdict;
  const { transaction, outcome, basis, findings, missing } = (held ?? {}) as Partial<Verdict>;
  if (typeof outcome !== "string" || typeof basis !== "string")
    fail("invalid-input", "outcome", "has to be the outcome and basis of a verdict", outcome);
  if (typeof transaction !== "object" || transaction === null)
    fail("invalid-input", "transaction", "has to be the transaction that was asked about", transaction);
  if (!Array.isArray(findings)) fail("invalid-input", "findings", "has to be a list", findings);
  if (!Array.isArray(missing?.facts) || !Array.isArray(missing?.acts))
    fail("invalid-input", "missing", "has to hold the lists facts and acts", missing);
  return held as Verdict;
}

const READ: Readonly<Record<RescreenDifference, (verdict: Verdict) => string | undefined>> = {
  outcome: ({ outcome }) => outcome,
  basis: ({ basis }) => basis,
  enforcement: ({ enforcement }) => enforcement,
  subject: ({ findings }) => findings[0]?.subject,
  provision: ({ findings }) => findings[0]?.provision,
  confidence: ({ confidence }) => confidence,
  missing: ({ missing }) => [...missing.facts.map((m) => m.fact), ...missing.acts.map((m) => m.act)].join(),
};

function differences(before: Verdict, after: Verdict): RescreenDifference[] {
  return (Object.keys(READ) as RescreenDifference[]).filter((part) => READ[part](before) !== READ[part](after));
}
