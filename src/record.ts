import { held } from "./check.js";
import { type CompiledRuleset, compiled } from "./compile/ruleset.js";
import { decideWith } from "./decide.js";
import { faulty } from "./decision/decide.js";
import { dispositionInCodes } from "./decision/in-codes.js";
import { CONTEXT_BOUNDS, plainCopy } from "./decision/plain.js";
import { readClearances } from "./decision/read-clearances.js";
import { readPolicy } from "./decision/read-policy.js";
import { canonicalText, seal } from "./decision/seal.js";
import { fail, reading } from "./errors.js";
import { evaluate } from "./evaluation/evaluate.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import type {
  Checked,
  DecisionRecord,
  Disposition,
  JsonObject,
  Policy,
  Ruleset,
  Transaction,
  Verdict,
} from "./model/index.js";
import { faultRecord } from "./record-fault.js";
import { recordHead, verdictRecord } from "./record-parts.js";
import { transactionForm } from "./transaction-form.js";

/**
 * Records a decision as plain JSON with its own digest: what was asked, under which rules, what the law answered and what
 * the host did. It is worked out anew first: a record is never a copy of what was handed in.
 *
 * The trap: of the transaction only what Interdict reads is kept. A transaction that was changed since is refused where
 * its answer is another one; where it is not, the record is of the transaction as it is now.
 *
 * Give what `check` returned with what it was given, or a verdict with the disposition that `decide` gave for it.
 *
 * @param context the host's own words, plain JSON of at most 1,000 values: `{ mode: "observe", actor: "night batch" }`
 * @throws InterdictError `invalid-input` for a verdict of another ruleset or of other standing facts, one that was
 * changed, a disposition that `decide` does not give, a context that is no plain JSON; `over-long` for one that is large
 * @example
 * ```ts
 * const checked = check(ruleset, payment)
 * record(ruleset, checked, payment, { mode: "observe" }).disposition.action // checked.action, also for a fault
 * ```
 */
export function record(
  ruleset: Ruleset,
  verdict: Verdict,
  disposition: Disposition,
  context?: JsonObject | null,
  standing?: StandingFacts,
): DecisionRecord;
export function record(
  ruleset: Ruleset,
  checked: Checked,
  input: unknown,
  context?: JsonObject | null,
  standing?: StandingFacts,
): DecisionRecord;
export function record(
  ruleset: Ruleset,
  first: Verdict | Checked,
  second: unknown,
  context?: JsonObject | null,
  standing?: StandingFacts,
): DecisionRecord {
  const rules = compiled(ruleset);
  return reading(() => {
    const words = context === undefined || context === null ? undefined : contextOf(context);
    if (!isChecked(first)) return ofVerdict(rules, first, second as Disposition, words, standing);
    const { verdict, disposition, problem } = first;
    if (!verdict) {
      if (!problem) return fail("invalid-input", "checked", "holds neither a verdict nor a problem", first);
      return ofFault(rules, first, second, words, standing);
    }
    if (second !== undefined && second !== null && second !== verdict.transaction) sameInput(second, verdict);
    return ofVerdict(rules, verdict, disposition, words, standing);
  }, "what was given to be recorded");
}

function isChecked(first: unknown): first is Checked {
  if (typeof first !== "object" || first === null) fail("invalid-input", "verdict", "has to be a verdict", first);
  return "action" in first && "because" in first;
}

function contextOf(context: unknown): JsonObject {
  const read = plainCopy(context, CONTEXT_BOUNDS, "context");
  if (typeof read !== "object" || read === null || Array.isArray(read))
    return fail("invalid-input", "context", "has to be an object of the host's own words", context);
  return read as JsonObject;
}

/** A check with the transaction of another one would be evidence of neither. */
function sameInput(input: unknown, verdict: Verdict): void {
  if (canonicalText(transactionForm(input)) !== canonicalText(transactionForm(verdict.transaction)))
    fail("invalid-input", "input", "is not the transaction that was checked");
}

function ofVerdict(
  rules: CompiledRuleset,
  verdict: Verdict,
  disposition: Disposition,
  context: JsonObject | undefined,
  standing: StandingFacts | undefined,
): DecisionRecord {
  if (verdict?.ruleset?.digest !== rules.digest)
    fail("invalid-input", "verdict.ruleset.digest", "is not of this ruleset: record on the one that gave the verdict");
  const form = transactionForm(verdict.transaction);
  const transaction = form as unknown as Transaction;
  const byDefault = evaluate(rules, transaction, null, standing);
  const given = byDefault.asKnownAt !== verdict.asKnownAt;
  const again = given ? evaluate(rules, transaction, { asKnownAt: verdict.asKnownAt }, standing) : byDefault;
  if (!isSame(verdict, again))
    fail(
      "invalid-input",
      "verdict",
      "is not what this ruleset answers: the transaction or the verdict was changed since, or other facts stood then",
    );
  const decided = decidedAgain(rules, again, disposition, standing);
  return seal(verdictRecord(rules, { form, verdict: again, given, disposition: decided, context, standing }));
}

/** Compares everything but the transaction, prose and citations included. What is shared is the same. */
function isSame(verdict: Verdict, again: Verdict): boolean {
  const { transaction: _, ...before } = verdict;
  const { transaction: __, ...after } = again;
  const keys = Object.keys(after) as (keyof typeof after)[];
  return (
    Object.keys(before).every((key) => key in after || before[key as keyof typeof before] === undefined) &&
    keys.every((key) => before[key] === after[key] || canonicalText(before[key]) === canonicalText(after[key]))
  );
}

/** The disposition as it is decided anew. One that `decide` does not give is refused. */
function decidedAgain(
  rules: CompiledRuleset,
  verdict: Verdict,
  disposition: Disposition,
  standing: StandingFacts | undefined,
): Disposition {
  if (typeof disposition !== "object" || disposition === null || !Array.isArray(disposition.because))
    return fail("invalid-input", "disposition", "has to be what decide returned", disposition);
  const policy = policyOf(disposition);
  const again = decideAgain(rules, verdict, disposition, policy, standing);
  if (!isSameDecision(again, disposition))
    fail("invalid-input", "disposition", "is not what decide gives for this verdict, policy and clearances");
  return again;
}

/** Compares the codes. The words of a fault are those of its problem. */
function isSameDecision(again: Disposition, disposition: Disposition): boolean {
  const codes = (decided: Disposition) => canonicalText(dispositionInCodes(decided, undefined));
  return codes(again) === codes(disposition);
}

/** The policy that decided: a preset by its name, or the host's own table. */
export function policyOf({ policy, table }: Pick<Disposition, "policy" | "table">): Policy {
  const read = readPolicy(table ?? (policy as "standard"));
  if (read.id === policy) return read;
  return fail("invalid-input", "disposition.policy", "is not the id of its table", policy);
}

/** Decides anew, by the same policy and clearances. A fault of the deciding stays one: it never allows. */
export function decideAgain(
  rules: CompiledRuleset,
  verdict: Verdict,
  {
    because,
    clearances,
    ignored,
  }: Pick<Disposition, "clearances" | "ignored"> & {
    readonly because: readonly { readonly row: string }[];
  },
  policy: Policy,
  standing: StandingFacts | undefined,
): Disposition {
  if (because.length === 1 && because[0]?.row === "fault") return faulty(policy, "");
  const read = readClearances(clearances);
  return decideWith(
    rules,
    verdict,
    policy,
    { clearances: read.clearances, ignored: [...read.ignored, ...(ignored ?? [])] },
    standing,
  );
}

function ofFault(
  rules: CompiledRuleset,
  { disposition, problem }: Checked,
  input: unknown,
  context: JsonObject | undefined,
  standing: StandingFacts | undefined,
): DecisionRecord {
  const policy = policyOf(disposition);
  const again = faulty(policy, "");
  if (!isSameDecision(again, disposition)) fail("invalid-input", "checked", "is not what check gives for a fault");
  const head = recordHead(rules, standing);
  return seal(
    faultRecord(head, input, problem as NonNullable<Checked["problem"]>, again, context, (transaction) =>
      problemOf(rules, transaction, policy, standing),
    ),
  );
}

/** The problem that a transaction meets here; undefined where it is evaluated. */
export function problemOf(
  rules: CompiledRuleset,
  transaction: JsonObject,
  policy: Policy,
  standing: StandingFacts | undefined,
): Checked["problem"] {
  try {
    evaluate(rules, transaction as unknown as Transaction, null, standing);
    return undefined;
  } catch (error) {
    return held(error, policy).problem;
  }
}
