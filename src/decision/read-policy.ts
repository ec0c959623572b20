import { fail, InterdictError, type Problem, received } from "../errors.js";
import type { Policy, PolicyRow } from "../model/index.js";
import { letter, NEVER_ALLOW, POLICY_ROWS, standard, strict } from "./presets.js";

/** The name of a preset. */
export type PolicyName = "letter" | "standard" | "strict";

const PRESETS: ReadonlyMap<unknown, Policy> = new Map([
  ["letter", letter],
  ["standard", standard],
  ["strict", strict],
]);
const checked = new WeakSet<object>([letter, standard, strict]);
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
  if (checked.has(policy)) return policy;
  const problems: Problem[] = [];
  const report = (path: string, message: string, value: unknown) =>
    problems.push({ path, message, received: received(value) });
  if (typeof policy.id !== "string" || policy.id === "") report("policy.id", "has to be a text", policy.id);
  if (!Number.isInteger(policy.maxStaleDays) || policy.maxStaleDays < 0 || policy.maxStaleDays > MOST_DAYS)
    report("policy.maxStaleDays", `has to be a whole number from 0 to ${MOST_DAYS}`, policy.maxStaleDays);
  for (const row of POLICY_ROWS) checkRow(row, policy.rows?.[row], report);
  if (problems.length > 0) throw new InterdictError("invalid-policy", problems);
  if (Object.isFrozen(policy) && Object.isFrozen(policy.rows)) checked.add(policy);
  return policy;
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
