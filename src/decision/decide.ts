import { InterdictError } from "../errors.js";
import type {
  Action,
  Basis,
  Disposition,
  DispositionReason,
  Finding,
  Policy,
  PolicyRow,
  Verdict,
} from "../model/index.js";
import { standard } from "./presets.js";
import { type PolicyName, readPolicy } from "./read-policy.js";

const SEVERITY: Readonly<Record<Action, number>> = { block: 2, hold: 1, allow: 0 };

const ROW_OF: ReadonlyMap<Basis, PolicyRow> = new Map(
  Object.entries({
    "missing-facts": "missing-facts",
    "open-act": "open-act",
    "weak-match": "weak-match",
    "not-identified": "not-identified",
    suspended: "suspended",
    "not-operative": "not-operative",
  } satisfies Partial<Record<Basis, PolicyRow>>) as [Basis, PolicyRow][],
);

/**
 * Decides what the host does with a verdict, by a table of its own: the law's answer goes in, the host's word comes out.
 *
 * The policy is applied to every finding whose subject and activity reach the transaction; the strictest row wins and
 * stands first in `because`. Total: a verdict or a policy that cannot be read is `hold`, with what is wrong with it.
 *
 * @param policy `letter`, `standard` (default), `strict` or a table of rows
 * @example
 * ```ts
 * decide(verdict).action // "hold": WeChat Pay on 2021-03-01 is named and awaits an identification
 * ```
 */
export function decide(verdict: Verdict, policy?: Policy | PolicyName | null): Disposition {
  let table: Policy = standard;
  try {
    table = readPolicy(policy);
    if (!isVerdict(verdict)) return faulty(table, "What was given is not a verdict.");
    if (verdict.staleDays <= table.maxStaleDays) return fresh(verdict, table);
    const stale = `The ruleset is current through ${verdict.ruleset.currentThrough}, ${verdict.staleDays} days before; ${table.maxStaleDays} are allowed.`;
    return disposition(table, [...reasonsFor(verdict, table), reason(table, "stale", stale)]);
  } catch (error) {
    return faulty(table, error instanceof InterdictError ? error.message : "What was given could not be read.");
  }
}

/** Findings are shared between verdicts, so what a policy makes of them is worked out once. */
const worked = new WeakMap<readonly Finding[], WeakMap<Policy, Worked>>();

interface Worked {
  readonly outcome: Verdict["outcome"];
  readonly basis: Basis;
  readonly disposition: Disposition;
}

function fresh(verdict: Verdict, policy: Policy): Disposition {
  const { findings, outcome, basis } = verdict;
  const known = worked.get(findings)?.get(policy);
  if (known !== undefined && known.outcome === outcome && known.basis === basis) return known.disposition;
  const answer = disposition(policy, reasonsFor(verdict, policy));
  if (Object.isFrozen(findings) && Object.isFrozen(policy) && Object.isFrozen(policy.rows)) {
    const byPolicy = worked.get(findings) ?? new WeakMap<Policy, Worked>();
    worked.set(findings, byPolicy);
    byPolicy.set(policy, { outcome, basis, disposition: answer });
  }
  return answer;
}

function reasonsFor(verdict: Verdict, policy: Policy): readonly DispositionReason[] {
  const reasons: DispositionReason[] = [];
  for (const finding of verdict.findings)
    if (finding.reaches) reasons.push(...reasonsOf(policy, finding, verdict.outcome));
  if (verdict.outcome === "undetermined" && !reasons.some((r) => r.action !== "allow"))
    reasons.push(reason(policy, "missing-facts", "The law's answer is undetermined.", undefined, verdict.basis));
  if (verdict.outcome === "prohibited" && !reasons.some((r) => r.row === "prohibited"))
    reasons.push(reason(policy, "prohibited", WORDS.prohibited, undefined, verdict.basis));
  if (reasons.length === 0) reasons.push(reason(policy, "clear", WORDS.clear, undefined, verdict.basis));
  return reasons;
}

/** What a malformed input or an internal fault comes to: never `allow`. */
export function faulty(policy: Policy, text: string): Disposition {
  return disposition(policy, [reason(policy, "fault", text)]);
}

const WORDS: Readonly<Record<PolicyRow, string>> = {
  prohibited: "The transaction is prohibited.",
  "missing-facts": "A fact is missing without which the law gives no answer.",
  "open-act": "An authority may still act so that it is prohibited.",
  "weak-match": "The counterparty may be a covered party: a person has to look.",
  "not-identified": "The party is named by a provision in effect that awaits an identification.",
  suspended: "The prohibition is suspended.",
  "not-operative": "The prohibition begins later.",
  "less-than-verified": "The answer rests on less than verified facts.",
  clear: "No prohibition in this ruleset stands in the way.",
  stale: "The ruleset is too old.",
  fault: "The input could not be read.",
};

function reasonsOf(policy: Policy, finding: Finding, outcome: Verdict["outcome"]): readonly DispositionReason[] {
  // A part of the day prohibits and another does not: the hour is missing, and that is the answer.
  const prohibits = finding.outcome === "prohibited";
  const row = prohibits
    ? outcome === "undetermined"
      ? "missing-facts"
      : "prohibited"
    : (ROW_OF.get(finding.basis) ?? "clear");
  const reasons = [reason(policy, row, wordsOf(row, finding), finding.provision, finding.basis)];
  if (finding.confidence !== "verified")
    reasons.push(
      reason(
        policy,
        "less-than-verified",
        `${WORDS["less-than-verified"]} (${finding.confidence})`,
        finding.provision,
        finding.basis,
      ),
    );
  return reasons;
}

/** Of one provision beside others, and with its enforcement where that is suspended. */
function wordsOf(row: PolicyRow, { enforcement }: Finding): string {
  if (row === "clear") return "This provision does not stand in the way.";
  return row === "prohibited" && enforcement ? `${WORDS.prohibited} Its enforcement is suspended.` : WORDS[row];
}

function reason(policy: Policy, row: PolicyRow, text: string, provision?: string, basis?: Basis): DispositionReason {
  const given = { ...(provision ? { provision } : {}), ...(basis ? { basis } : {}) };
  return Object.freeze({ row, action: policy.rows[row], text, ...given });
}

function disposition(policy: Policy, reasons: readonly DispositionReason[]): Disposition {
  const because = [...reasons].sort((a, b) => SEVERITY[b.action] - SEVERITY[a.action]);
  return Object.freeze({ action: because[0]?.action ?? "hold", policy: policy.id, because: Object.freeze(because) });
}

function isVerdict(verdict: unknown): verdict is Verdict {
  if (typeof verdict !== "object" || verdict === null) return false;
  const { outcome, findings, staleDays, ruleset } = verdict as Partial<Verdict>;
  return (
    OUTCOMES.has(outcome) &&
    Array.isArray(findings) &&
    findings.every((f) => typeof f === "object" && f !== null && OUTCOMES.has(f.outcome)) &&
    (outcome !== "not-prohibited" || findings.every((f) => f.outcome === "not-prohibited")) &&
    Number.isInteger(staleDays) &&
    (staleDays as number) >= 0 &&
    typeof ruleset === "object" &&
    ruleset !== null
  );
}

const OUTCOMES: ReadonlySet<unknown> = new Set(["not-prohibited", "undetermined", "prohibited"]);
