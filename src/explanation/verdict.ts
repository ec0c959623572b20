import type { Verdict } from "../model/index.js";
import { answerSection } from "./answer.js";
import type { ExplainContext } from "./context.js";
import { given, item, line, paragraph, type Section } from "./document.js";
import { matchSection } from "./matches.js";
import { missingSection } from "./missing.js";
import { closing, opening, type Scope } from "./opening.js";
import { question } from "./question.js";
import { reasonSections } from "./reasons.js";

/**
 * Explains a verdict to whoever has to answer for it.
 *
 * @param decision what the host does about it; stands in a section of its own behind the law's answer
 */
export function verdictSections(
  verdict: Verdict,
  context: ExplainContext,
  decision: readonly Section[] = [],
): readonly Section[] {
  const { id, version, digest } = verdict.ruleset;
  const { id: transaction } = verdict.transaction;
  const about = [item(`Ruleset ${id}, version ${version}, digest ${digest}.`)];
  if (typeof transaction === "string" && transaction !== "") about.push(item(line`Transaction ${given(transaction)}.`));
  return [
    opening(context, scopeOf(verdict)),
    { heading: "Question", entries: [paragraph(question(verdict))] },
    answerSection(verdict),
    ...decision,
    ...reasonSections(verdict, context),
    missingSection(verdict),
    matchSection(verdict.matches, context),
    closing(context, about),
  ];
}

/** A verdict carries the law it was given under. */
export function scopeOf({ considered, ruleset, hypothetical }: Verdict): Scope {
  return { instruments: considered.length, currentThrough: ruleset.currentThrough, hypothetical };
}
