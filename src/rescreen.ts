import { readRecord } from "./decision/verify.js";
import { fail } from "./errors.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import { type RecordReader, rescreen as rescreenWith } from "./evaluation/rescreen.js";
import type { Rescreened, RescreenOptions, RescreenRecord, Ruleset, Transaction } from "./model/index.js";
import { readStanding } from "./standing.js";

/**
 * Asks old facts under new law: each record's transaction is evaluated anew, and both answers are given side by side, in
 * the order of the records. A record that cannot be read, was changed or holds no verdict is an entry with its
 * `problem`; none is lost and none throws.
 *
 * The trap: a decision record brings the facts that its handle stated, a bare verdict does not: rescreen verdicts on a
 * handle bound to them.
 *
 * @param records decision records, verdicts, or objects that hold one as `verdict`
 * @param options.asKnownAt day whose knowledge is used; default the later of `transaction.at` and `currentThrough`
 * @throws InterdictError `invalid-input` where `records` is no list, `invalid-input` or `invalid-date` for the options
 * @example
 * ```ts
 * rescreen(newRuleset, records).filter((entry) => entry.changed).map((entry) => entry.differs)
 * // [["outcome", "basis"], ...]
 * ```
 */
export function rescreen(
  ruleset: Ruleset,
  records: readonly RescreenRecord[],
  options?: RescreenOptions | null,
  standing?: StandingFacts,
): readonly Rescreened[] {
  return rescreenWith(ruleset, records, options, standing, readDecision);
}

/** A decision record is told from a verdict by its digest and its form. */
const readDecision: RecordReader = (given) => {
  if (typeof given !== "object" || given === null || !("sha256" in given && "format" in given)) return null;
  const { record, problems } = readRecord(given);
  const [problem] = problems;
  if (record === null || problem !== undefined) return fail("invalid-input", "", problem ?? "is no record");
  const { verdict, transaction, facts } = record;
  if (!verdict) return fail("invalid-input", "verdict", "is not there: the record is of a fault");
  return {
    record,
    verdict,
    transaction: transaction as unknown as Transaction,
    standing: readStanding(facts),
  };
};
