import { canonicalText } from "./decision/seal.js";
import { inputDigest } from "./input-digest.js";
import type { Checked, Disposition, JsonObject, RecordedProblem } from "./model/index.js";
import { contextPart, decisionParts, type RecordHead, type Unsealed } from "./record-parts.js";
import { transactionForm } from "./transaction-form.js";

type Problem = NonNullable<Checked["problem"]>;

const MOST_PROBLEMS = 100;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * Writes a fault: what was wrong, a digest of what was given, and the transaction where it is plain and within bounds.
 * What is over-long or malformed is not stored: it is told by its digest, so that the host's own copy can be recognised.
 */
export function faultRecord(
  head: RecordHead,
  input: unknown,
  problem: Problem,
  disposition: Disposition,
  context: JsonObject | undefined,
  problemOf: (transaction: JsonObject) => Checked["problem"],
): Unsealed {
  const form = formOf(input);
  const told = recordedProblem(problem);
  const again = form && problemOf(form);
  const same = again !== undefined && canonicalText(recordedProblem(again)) === canonicalText(told);
  return {
    ...head,
    ...(form ? { transaction: form } : {}),
    input: { ...inputDigest(input), ...(form && !same ? { elsewhere: true as const } : {}) },
    problem: told,
    ...decisionParts(disposition, undefined),
    ...contextPart(context),
  };
}

function formOf(input: unknown): JsonObject | undefined {
  try {
    return transactionForm(input);
  } catch {
    return undefined;
  }
}

/** A problem as a record holds it: the first hundred, in well-formed text. */
export function recordedProblem({ code, message, problems }: Problem): RecordedProblem {
  const well = (text: string) => String(text).replace(LONE_SURROGATE, "\ufffd");
  return {
    code: well(code),
    message: well(message),
    problems: problems.slice(0, MOST_PROBLEMS).map((each) => ({
      path: well(each.path),
      message: well(each.message),
      received: well(each.received),
    })),
  };
}
