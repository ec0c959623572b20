import { type CompiledRuleset, compiled } from "./compile/ruleset.js";
import { type Explainable, type ExplainOptions, explain as explainIn } from "./explanation/index.js";
import type { Ref, Ruleset, Supposition } from "./model/index.js";

export type { Explainable, ExplainOptions };

/**
 * Puts an answer in words: a verdict, status, computed date, disposition or check. Opens with what was considered,
 * because what was not considered was not cleared.
 *
 * @param options.format `text` (default) or `markdown`
 * @param options.audience `compliance` (default): sentences with citations; `developer`: codes and references
 * @throws InterdictError `invalid-input` for anything else
 * @example
 * ```ts
 * explain(ruleset, evaluate(ruleset, transaction), { format: "markdown" })
 * ```
 */
export function explain(ruleset: Ruleset, subject: Explainable, options?: ExplainOptions | null): string {
  const rules = compiled(ruleset);
  const context = {
    instruments: rules.considered.length,
    currentThrough: rules.currentThrough,
    nameOf: (id: string) => rules.parties.subjects.get(id)?.name ?? id,
    originOf: (ref: string) => rules.effects.get(ref)?.instrument.origin,
    suppositions: rules.suppositions.map((supposition) => sentence(rules, supposition)),
    reviews: [...new Set(rules.instruments.map((instrument) => instrument.review))],
  };
  return explainIn(context, subject, options ?? {});
}

function sentence(rules: CompiledRuleset, supposition: Supposition): string {
  const nameOf = (id: string) => rules.parties.subjects.get(id)?.name ?? id;
  if (supposition.act === "revoked") return `${cite(rules, supposition.ref)} had been revoked on ${supposition.on}`;
  const persons = supposition.persons ? ` for ${supposition.persons.map(nameOf).join(", ")}` : "";
  return `transactions of these kinds had been identified under ${cite(rules, supposition.under)} on ${supposition.on}${persons}: ${supposition.activities.join(", ")}`;
}

/** A reference as a reader knows it: "sec. 1(e) of Executive Order 13971". */
function cite(rules: CompiledRuleset, ref: Ref): string {
  for (const instrument of rules.instruments) {
    const pinpoint = instrument.provisions.find((p) => p.ref === ref)?.citation.pinpoint;
    if (pinpoint) return `${pinpoint} of ${instrument.title}`;
    if (instrument.id === ref) return instrument.title;
  }
  return ref;
}
