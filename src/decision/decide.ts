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
import { isPreset, standard } from "./presets.js";
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
    return isVerdict(verdict) ? decideRead(verdict, table) : faulty(table, "What was given is not a verdict.");
  } catch (error) {
    return faulty(table, error instanceof InterdictError ? error.message : "What was given could not be read.");
  }
}

/** Decides what `evaluate` has just answered, by a policy that was read: neither is looked at again. */
export function decideRead(verdict: Verdict, policy: Policy): Disposition {
  if (verdict.staleDays <= policy.maxStaleDays) return fresh(verdict, policy);
  const stale = `The ruleset is current through ${verdict.ruleset.currentThrough}, ${verdict.staleDays} days before; ${policy.maxStaleDays} are allowed.`;
  return disposition(policy, [...reasonsFor(verdict, policy), reason(policy, "stale", stale)]);
}

/** Findings are shared between verdicts, so what a policy makes of them is worked out once: the policy asked last. */
const worked = new WeakMap<readonly Finding[], Worked>();

interface Worked {
  readonly policy: Policy;
  readonly outcome: Verdict["outcome"];
  readonly basis: Basis;
  readonly disposition: Disposition;
}

function fresh(verdict: Verdict, policy: Policy): Disposition {
  const { findings, outcome, basis } = verdict;
  const known = worked.get(findings);
  if (known !== undefined && known.policy === policy && known.outcome === outcome && known.basis === basis)
    return known.disposition;
  const answer = disposition(policy, reasonsFor(verdict, policy));
  if (Object.isFrozen(findings) && Object.isFrozen(policy) && Object.isFrozen(policy.rows))
    worked.set(findings, { policy, outcome, basis, disposition: answer });
  return answer;
}

/** A row that applied, and the finding it was applied to. */
export interface Weighed {
  readonly reason: DispositionReason;
  readonly finding?: Finding;
}

/** Applies a policy to every finding of a verdict that reaches the transaction. Age is not looked at. */
export function weigh(verdict: Verdict, policy: Policy): readonly Weighed[] {
  const weighed: Weighed[] = [];
  const bare = (row: PolicyRow, text: string) =>
    weighed.push({ reason: reason(policy, row, text, undefined, verdict.basis) });
  for (const finding of verdict.findings)
    if (finding.reaches)
      for (const each of reasonsOf(policy, finding, verdict.outcome)) weighed.push({ reason: each, finding });
  if (verdict.outcome === "undetermined" && !weighed.some((w) => w.reason.action !== "allow"))
    bare("missing-facts", "The law's answer is undetermined.");
  if (verdict.outcome === "prohibited" && !weighed.some((w) => w.reason.row === "prohibited"))
    bare("prohibited", WORDS.prohibited);
  if (weighed.length === 0) bare("clear", WORDS.clear);
  return weighed;
}

const reasonsFor = (verdict: Verdict, policy: Policy): readonly DispositionReason[] =>
  weigh(verdict, policy).map((weighed) => weighed.reason);

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

/** Joins reasons to a disposition: the strictest decides and stands first. */
export function disposition(
  policy: Policy,
  reasons: readonly DispositionReason[],
  rest: Pick<Disposition, "clearances" | "ignored"> = {},
): Disposition {
  const because = [...reasons].sort((a, b) => SEVERITY[b.action] - SEVERITY[a.action]);
  return Object.freeze({
    action: because[0]?.action ?? "hold",
    policy: policy.id,
    because: Object.freeze(because),
    ...(isPreset(policy) ? {} : { table: policy }),
    ...rest,
  });
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
