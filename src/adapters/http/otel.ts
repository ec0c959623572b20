import type { Checked, Verdict } from "../../core.js";
import { fail, reading } from "../../errors.js";

/** Attributes of one `feature_flag.evaluation` event. */
export type OtelAttributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Writes a verdict as the attributes of OpenTelemetry's `feature_flag.evaluation` event, so that a dashboard made for
 * flags shows it: the law's outcome is the variant. What OpenTelemetry has no name for stands under `interdict.`. A
 * checked transaction without a verdict is an error event.
 *
 * The trap: `feature_flag.context.id` is the host's own transaction id; no name or identifier of a party is in here. It
 * says nothing of what the host did.
 *
 * @example
 * ```ts
 * logger.emit({ eventName: "feature_flag.evaluation", attributes: toOtelAttributes(verdict) })
 * // { "feature_flag.key": "interdict/payment", "feature_flag.result.variant": "prohibited", ... }
 * ```
 * @throws InterdictError `invalid-input` for what is neither
 */
export function toOtelAttributes(verdict: Verdict | Checked): OtelAttributes {
  return reading(() => attributesOf(verdict), "a verdict");
}

function attributesOf(verdict: Verdict | Checked): OtelAttributes {
  if (typeof verdict !== "object" || verdict === null)
    return fail("invalid-input", "verdict", "has to be a verdict, or what check returned", verdict);
  if ("findings" in verdict) return ofVerdict(verdict);
  if (verdict.verdict) return ofVerdict(verdict.verdict);
  const { code = "internal-fault", message = "" } = verdict.problem ?? {};
  return {
    "feature_flag.key": "interdict",
    "feature_flag.provider.name": "interdict",
    "feature_flag.result.variant": "undetermined",
    "feature_flag.result.reason": "error",
    "error.type": ERROR_TYPES.get(code) ?? "general",
    "error.message": message,
  };
}

/** The registry's own error types, where one fits. */
const ERROR_TYPES: ReadonlyMap<string, string> = new Map([
  ["invalid-input", "invalid_context"],
  ["invalid-date", "invalid_context"],
  ["over-long", "invalid_context"],
  ["empty-counterparty", "targeting_key_missing"],
]);

function ofVerdict(verdict: Verdict): OtelAttributes {
  const { transaction, findings, ruleset } = verdict;
  const controlling = findings[0];
  return {
    "feature_flag.key": `interdict/${transaction.activity}`,
    "feature_flag.provider.name": "interdict",
    "feature_flag.result.variant": verdict.outcome,
    // `default` in the registry's sense: evaluation yielded nothing, for nobody who was recognised is covered.
    "feature_flag.result.reason": controlling ? "targeting_match" : "default",
    "feature_flag.set.id": ruleset.id,
    "feature_flag.version": ruleset.digest,
    ...(typeof transaction.id === "string" && { "feature_flag.context.id": transaction.id }),
    "interdict.basis": verdict.basis,
    "interdict.confidence": verdict.confidence,
    ...(controlling && { "interdict.provision": controlling.provision }),
    ...(verdict.enforcement && { "interdict.enforcement": verdict.enforcement }),
    "interdict.at": verdict.at,
    "interdict.as_known_at": verdict.asKnownAt,
    "interdict.stale_days": verdict.staleDays,
    "interdict.hypothetical": verdict.hypothetical,
    "interdict.ruleset.version": ruleset.version,
  };
}
