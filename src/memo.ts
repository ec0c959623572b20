import { type CompiledRuleset, compiled } from "./compile/ruleset.js";
import { fail } from "./errors.js";
import { dependsOn } from "./evaluation/change-causes.js";
import { evaluate } from "./evaluation/evaluate.js";
import { status } from "./evaluation/status.js";
import { upcoming } from "./evaluation/upcoming.js";
import { contextOf } from "./explain.js";
import { type MemoContext, memo as memoIn, weighty } from "./explanation/index.js";
import type { DecisionRecord, Ref, Ruleset, Transaction, Verdict } from "./model/index.js";
import { replay } from "./replay.js";
import { readStanding } from "./standing.js";

/** For how many days what is due is looked up. */
const AHEAD = 366;

/**
 * Writes a verdict as a determination of one page, in Markdown: question, short answer, facts stated and missing, law in
 * force as known then, reasons with citations, what would change it, digests, and who has reviewed what it relies on.
 * The same verdict gives the same page: it reads no clock.
 *
 * The trap: it is a record of what this ruleset answers, not legal advice. It prints names as they were received, cut and
 * shown without control characters; they still are somebody's data.
 *
 * Given a decision record, it is the page of that decision, where replaying it gives the same.
 *
 * @throws InterdictError `invalid-input` for what is no verdict, or one that another ruleset gave, and for a record that
 * does not replay here
 * @example
 * ```ts
 * memo(ruleset, evaluate(ruleset, transaction)).split("\n")[0] // "## Determination"
 * ```
 */
export function memo(ruleset: Ruleset, given: Verdict | DecisionRecord): string {
  const rules = compiled(ruleset);
  const verdict = isRecord(given) ? verdictOf(rules, given) : given;
  const digest = read(() => verdict?.ruleset?.digest, verdict);
  if (digest !== rules.digest)
    fail(
      "invalid-input",
      "verdict.ruleset.digest",
      "is not of this ruleset: pass the one that gave the verdict",
      digest,
    );
  return memoIn(
    read(() => memoContext(rules, verdict), verdict),
    verdict,
  );
}

function isRecord(given: Verdict | DecisionRecord): given is DecisionRecord {
  return read(() => typeof given === "object" && given !== null && "sha256" in given, given);
}

/** The verdict that a record holds in codes, with its prose again. */
function verdictOf(rules: CompiledRuleset, record: DecisionRecord): Verdict {
  const { ok, record: again } = replay(rules, record);
  if (ok !== "same") fail("invalid-input", "record", `does not replay on this ruleset (${ok})`);
  const { transaction, viewpoint, facts, problem } = again ?? record;
  if (problem || !viewpoint) fail("invalid-input", "record", "is of a fault and holds no verdict");
  const { asKnownAt } = viewpoint;
  return evaluate(rules, transaction as unknown as Transaction, { asKnownAt }, readStanding(facts));
}

/** A verdict that was taken apart or made by hand lacks what it should hold, or throws: that is the caller's input. */
function read<Value>(of: () => Value, verdict: unknown): Value {
  try {
    return of();
  } catch {
    return fail("invalid-input", "verdict", "has to be a verdict, as returned", verdict);
  }
}

function memoContext(rules: CompiledRuleset, verdict: Verdict): MemoContext {
  const findings = Array.isArray(verdict.findings) ? weighty(verdict) : [];
  const provisions = [...new Set(findings.map(({ provision }) => provision))].filter((ref) => rules.effects.has(ref));
  const relied = reliedOn(rules, provisions);
  const viewpoint = { at: verdict.at, asKnownAt: verdict.asKnownAt };
  const owners = new Set([...relied].map((ref) => rules.effects.get(ref)?.instrument.id));
  return {
    ...contextOf(rules),
    instrumentsRelied: rules.instruments.filter(({ id }) => owners.has(id)),
    statuses: provisions.map((ref) => status(rules, ref, viewpoint)),
    coming: upcoming(rules, viewpoint, AHEAD).filter(({ ref }) => relied.has(ref)),
    ahead: AHEAD,
  };
}

/** The effects that findings rest on: the provisions, what they stand under, what suspends them, the acts they await. */
function reliedOn(rules: CompiledRuleset, provisions: readonly Ref[]): ReadonlySet<Ref> {
  const refs = new Set<Ref>();
  for (const rule of rules.prohibitions) {
    if (!provisions.includes(rule.prohibition.ref)) continue;
    const acts = rule.takenOut.map(({ effect }) => effect);
    for (const node of [rule.effect, ...(rule.identification ? [rule.identification] : []), ...acts])
      for (const { ref } of dependsOn(node)) refs.add(ref);
  }
  return refs;
}
