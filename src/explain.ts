import { type CompiledRuleset, compiled } from "./compile/ruleset.js";
import {
  type Explainable,
  type ExplainContext,
  type ExplainOptions,
  explain as explainIn,
} from "./explanation/index.js";
import { type SupposedNames, suppositionWords } from "./explanation/supposition.js";
import type { Ref, Ruleset } from "./model/index.js";

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
  return explainIn(contextOf(compiled(ruleset)), subject, options ?? {});
}

/** What an explanation has to know of a ruleset. */
export function contextOf(rules: CompiledRuleset): ExplainContext {
  const origin = (ref: Ref) => rules.instruments.find(({ id }) => ref === id || ref.startsWith(`${id}/`))?.origin;
  const names = namesIn(rules);
  return {
    instruments: rules.considered.length,
    houseInstruments: rules.instruments.filter((instrument) => instrument.origin === "host").length,
    currentThrough: rules.currentThrough,
    nameOf: names.nameOf,
    originOf: (ref: string) => rules.effects.get(ref)?.instrument.origin ?? origin(ref),
    suppositions: rules.suppositions.map((supposition) => suppositionWords(supposition, names)),
    reviews: [...new Set(rules.instruments.map((instrument) => instrument.review))],
  };
}

function namesIn(rules: CompiledRuleset): SupposedNames {
  const suspensions = [...rules.effects.values()].flatMap((node) => node.suspendedBy.map(({ effect }) => effect));
  const suspends = (ref: Ref) => suspensions.some((effect) => effect.ref === ref || effect.under?.ref === ref);
  return {
    cite: (ref) => cite(rules, ref),
    nameOf: (id) => rules.parties.subjects.get(id)?.name ?? id,
    suspends,
  };
}

const SUPPOSED = /^(.+)\/supposed-(injunction|stay)(-\d+)?$/;

/** A reference as a reader knows it: "sec. 1(e) of Executive Order 13971". */
function cite(rules: CompiledRuleset, ref: Ref): string {
  for (const instrument of rules.instruments) {
    const pinpoint = instrument.provisions.find((p) => p.ref === ref)?.citation.pinpoint;
    if (pinpoint) return `${pinpoint} of ${instrument.title}`;
    if (instrument.id === ref) return instrument.title;
  }
  const [, of, what] = SUPPOSED.exec(ref) ?? [];
  return of ? `the supposed ${what} of ${cite(rules, of)}` : ref;
}
