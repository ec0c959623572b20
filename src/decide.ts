import { bearingOn } from "./bearing.js";
import { compiled } from "./compile/ruleset.js";
import { decideCleared } from "./decision/clear.js";
import { decide as decidePlain } from "./decision/decide.js";
import { standard } from "./decision/presets.js";
import { type ReadClearances, readClearances } from "./decision/read-clearances.js";
import { type PolicyName, readPolicy } from "./decision/read-policy.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import type { Clearance, Disposition, Policy, Ruleset, Verdict } from "./model/index.js";

/** With which clearances it is decided. */
export interface DecideOptions {
  /** What reviewers found. One that cannot be read clears nothing, and the disposition says so. */
  readonly clearances?: readonly Clearance[] | null | undefined;
  /** The ruleset that gave the verdict. Without it no clearance applies. A handle fills it in. */
  readonly ruleset?: Ruleset | null | undefined;
}

/**
 * Decides what the host does with a verdict, by a table of its own: the law's answer goes in, the host's word comes out.
 *
 * The policy is applied to every finding whose subject and activity reach the transaction; the strictest row wins and
 * stands first in `because`. A clearance lifts the findings in its scope, by its id. Total: what cannot be read is `hold`.
 *
 * The trap: clearances need the ruleset that gave the verdict; without it each is refused as `other-ruleset`.
 *
 * @param policy `letter`, `standard` (default), `strict` or a table of rows
 * @example
 * ```ts
 * decide(verdict).action // "hold": WeChat Pay on 2021-03-01 is named and awaits an identification
 * decide(verdict, "standard", { clearances: [clearance], ruleset }).because[0]?.clearance // "fp-7", and it is allowed
 * ```
 */
export function decide(
  verdict: Verdict,
  policy?: Policy | PolicyName | null,
  options?: DecideOptions | null,
  standing?: StandingFacts,
): Disposition {
  const plain = decidePlain(verdict, policy);
  if (options === undefined || options === null) return plain;
  try {
    const { clearances, ruleset } = options;
    if (clearances === undefined || clearances === null) return plain;
    return decideWith(ruleset ?? null, verdict, policy ?? standard, readClearances(clearances), standing);
  } catch {
    return plain;
  }
}

/** Decides with clearances that were read. Where anything goes wrong it is decided as if there were none. */
export function decideWith(
  ruleset: Ruleset | null,
  verdict: Verdict,
  policy: Policy | PolicyName,
  read: ReadClearances,
  standing: StandingFacts | undefined,
): Disposition {
  const plain = decidePlain(verdict, policy);
  if (plain.action === "allow" || (read.clearances.length === 0 && read.ignored.length === 0)) return plain;
  try {
    const rules = ruleset === null ? null : compiled(ruleset);
    const same = rules !== null && rules.digest === verdict.ruleset.digest;
    return decideCleared(verdict, readPolicy(policy), read, same ? bearingOn(rules, verdict, standing) : null);
  } catch {
    return plain;
  }
}
