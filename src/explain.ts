import { compiled } from "./compile/ruleset.js";
import { canonicalText } from "./compile/suppose.js";
import { type Explainable, type ExplainOptions, explain as explainIn } from "./explanation/index.js";
import type { Ruleset, Supposition } from "./model/index.js";

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
    suppositions: rules.suppositions.map(sentence),
    reviews: [...new Set(rules.instruments.map((instrument) => instrument.review))],
  };
  return explainIn(context, subject, options ?? {});
}

function sentence(supposition: Supposition): string {
  switch (supposition.act) {
    case "identified":
      return `${supposition.activities.join(", ")} had been identified under ${supposition.under} on ${supposition.on}${supposition.persons ? ` for ${supposition.persons.join(", ")}` : ""}`;
    case "revoked":
      return `${supposition.ref} had been revoked on ${supposition.on}`;
    default:
      return canonicalText(supposition);
  }
}
