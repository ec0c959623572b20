import { decideWith } from "./decide.js";
import { decideRead, faulty } from "./decision/decide.js";
import { standard } from "./decision/presets.js";
import { NO_CLEARANCES, type ReadClearances, readClearances } from "./decision/read-clearances.js";
import { type PolicyName, readPolicy } from "./decision/read-policy.js";
import { fail, InterdictError } from "./errors.js";
import { evaluate } from "./evaluation/evaluate.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import type { Checked, Clearance, DateInput, Policy, Ruleset, Transaction } from "./model/index.js";

/** How a check is made. */
export interface CheckOptions {
  readonly policy?: Policy | PolicyName | null | undefined;
  readonly asKnownAt?: DateInput | null | undefined;
  /** What reviewers found. One that cannot be read clears nothing, and `because` says so. */
  readonly clearances?: readonly Clearance[] | null | undefined;
}

/**
 * Checks a transaction in the payment path: evaluates it and decides by a policy. Total: it never throws, and what
 * cannot be read or goes wrong inside is `hold` with its problem, never `allow`.
 *
 * @param options.policy `letter`, `standard` (default), `strict` or a table of the host's own
 * @example
 * ```ts
 * check(ruleset, { at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" }).action // "allow"
 * check(ruleset, {}).problem?.code // "invalid-input", and action is "hold"
 * ```
 */
export function check(
  ruleset: Ruleset,
  transaction: Transaction,
  options?: CheckOptions | null,
  standing?: StandingFacts,
  usual: Policy = standard,
  bound: ReadClearances = NO_CLEARANCES,
): Checked {
  let policy: Policy = usual;
  try {
    if (options !== undefined && options !== null && typeof options !== "object")
      fail("invalid-input", "options", "has to be { policy, asKnownAt, clearances }", options);
    const given = options?.policy;
    if (given !== undefined && given !== null) policy = readPolicy(given);
    const verdict = evaluate(ruleset, transaction, options, standing);
    const listed = options?.clearances;
    const read = listed === undefined || listed === null ? bound : readClearances(listed);
    // The payment path has none, and looks no further.
    const disposition =
      read === NO_CLEARANCES ? decideRead(verdict, policy) : decideWith(ruleset, verdict, policy, read, standing);
    const { action, because } = disposition;
    return { action, outcome: verdict.outcome, basis: verdict.basis, because, disposition, verdict };
  } catch (error) {
    return held(error, policy);
  }
}

/** What an error comes to: a hold, with the problem. */
export function held(error: unknown, policy: Policy): Checked {
  const known = error instanceof InterdictError;
  const problem = known
    ? { code: error.code, message: error.message, problems: error.problems }
    : {
        code: "internal-fault",
        message: "internal-fault: an unexpected error inside Interdict; the transaction was not cleared",
        problems: [],
      };
  const disposition = faulty(policy, problem.message);
  return { action: disposition.action, because: disposition.because, disposition, problem };
}
