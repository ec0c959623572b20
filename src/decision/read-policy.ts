import { asInterdictError, fail, InterdictError, type Problem, received } from "../errors.js";
import type { Policy, PolicyRow } from "../model/index.js";
import { letter, NEVER_ALLOW, POLICY_ROWS, standard, strict } from "./presets.js";

/** The name of a preset. */
export type PolicyName = "letter" | "standard" | "strict";

const PRESETS: ReadonlyMap<unknown, Policy> = new Map([
  ["letter", letter],
  ["standard", standard],
  ["strict", strict],
]);
/** Copies of policies that cannot change any more, so that they are checked once. */
const copies = new WeakMap<object, Policy>([letter, standard, strict].map((preset) => [preset, preset]));
const ACTIONS: readonly unknown[] = ["block", "hold", "allow"];
const MOST_DAYS = 366;

/**
 * Reads a policy: the name of a preset, or a table of the host's own. Default: `standard`.
 *
 * @throws InterdictError `invalid-policy` with every problem: a row that is missing, an action that is none, `allow`
 * for what is prohibited, unknown, over-stale or faulty.
 */
export function readPolicy(policy: Policy | PolicyName | null | undefined): Policy {
  if (policy === null || policy === undefined) return standard;
  const preset = PRESETS.get(policy);
  if (preset) return preset;
  if (typeof policy !== "object")
    fail("invalid-policy", "policy", "has to be letter, standard, strict or a table of rows", policy);
  const known = copies.get(policy);
  if (known !== undefined) return known;
  const copy = copyOf(policy);
  const problems: Problem[] = [];
  const report = (path: string, message: string, value: unknown) =>
    problems.push({ path, message, received: received(value) });
  if (typeof copy.id !== "string" || copy.id === "") report("policy.id", "has to be a text", copy.id);
  if (!Number.isInteger(copy.maxStaleDays) || copy.maxStaleDays < 0 || copy.maxStaleDays > MOST_DAYS)
    report("policy.maxStaleDays", `has to be a whole number from 0 to ${MOST_DAYS}`, copy.maxStaleDays);
  if (copy.fourEyes !== undefined && typeof copy.fourEyes !== "boolean")
    report("policy.fourEyes", "has to be true or false", copy.fourEyes);
  for (const row of POLICY_ROWS) checkRow(row, copy.rows[row], report);
  if (problems.length > 0) throw new InterdictError("invalid-policy", problems);
  if (isFixed(policy) && isFixed(policy.rows)) copies.set(policy, copy);
  return copy;
}

/** Reads every value once, so that what was checked is what is used. */
function copyOf(policy: Policy): Policy {
  try {
    const { id, maxStaleDays, rows, fourEyes } = policy;
    const read = Object.fromEntries(POLICY_ROWS.map((row) => [row, rows?.[row]])) as Policy["rows"];
    return Object.freeze({
      id,
      maxStaleDays,
      rows: Object.freeze(read),
      ...(fourEyes === undefined || fourEyes === null ? {} : { fourEyes }),
    });
  } catch (error) {
    throw asInterdictError(error, "a property of the policy throws when it is read");
  }
}

/** Whether every value is the object's own, plain and frozen: then it can never be another. */
function isFixed(value: object): boolean {
  return (
    Object.isFrozen(value) &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
    Object.values(Object.getOwnPropertyDescriptors(value)).every((property) => "value" in property)
  );
}

function checkRow(
  row: PolicyRow,
  action: unknown,
  report: (path: string, message: string, value: unknown) => void,
): void {
  if (!ACTIONS.includes(action)) report(`policy.rows.${row}`, "has to be block, hold or allow", action);
  else if (action === "allow" && NEVER_ALLOW.has(row))
    report(`policy.rows.${row}`, "may be block or hold, never allow", action);
}
