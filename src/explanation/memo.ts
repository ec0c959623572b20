import type { Verdict } from "../model/index.js";
import { answerSection } from "./answer.js";
import { asMarkdown } from "./as-markdown.js";
import { item, paragraph, type Section } from "./document.js";
import { matchSection } from "./matches.js";
import { changeSection } from "./memo-change.js";
import type { MemoContext } from "./memo-context.js";
import { factsSection } from "./memo-facts.js";
import { authoritiesSection, forceSections } from "./memo-law.js";
import { HOUSE, opening } from "./opening.js";
import { question } from "./question.js";
import { readSubject, refuse } from "./read.js";
import { reasonSections } from "./reasons.js";
import { scopeOf } from "./verdict.js";

/** A page holds no more. */
const MOST_FINDINGS = 8;

/**
 * Writes a determination in Markdown. Every text that was received stands in a code span, as in an explanation; nothing
 * in it is timed or random.
 *
 * @throws InterdictError `invalid-input` for what is no verdict
 */
export function memo(context: MemoContext, verdict: unknown): string {
  try {
    const asked = readSubject(verdict);
    if (asked.kind === "verdict") return asMarkdown(sections(asked.subject, context));
  } catch {
    return refuse(verdict);
  }
  return refuse(verdict);
}

function sections(verdict: Verdict, context: MemoContext): readonly Section[] {
  const told = { ...verdict, findings: weighty(verdict) };
  return [
    { heading: "Determination", entries: opening(context, scopeOf(verdict)).entries },
    { heading: "Question", entries: [paragraph(question(verdict))] },
    { heading: "Short answer", entries: answerSection(verdict).entries },
    factsSection(verdict),
    matchSection(verdict.matches, context),
    ...forceSections(told, context),
    ...reasonSections(told, context),
    ...leftOut(verdict.findings.length - told.findings.length),
    authoritiesSection(told, context),
    changeSection(verdict, context),
    about(verdict, context),
  ];
}

/** The finding that controls, and the others that subject and activity reach. */
export function weighty({ findings }: Pick<Verdict, "findings">): Verdict["findings"] {
  return findings.filter((one, at) => at === 0 || (one.reaches && one.basis !== "not-enacted")).slice(0, MOST_FINDINGS);
}

function leftOut(count: number): readonly Section[] {
  if (count === 0) return [];
  const what = count === 1 ? "One further finding" : `${count} further findings`;
  const words = `${what}, none stronger, on provisions that do not reach it or did not exist then: explain the verdict for them.`;
  return [{ entries: [paragraph(words)] }];
}

function about({ ruleset }: Verdict, { instrumentsRelied }: MemoContext): Section {
  const relied = instrumentsRelied.map(({ id, title, origin, review, extent }) =>
    item(
      `${title} (${id})${origin === "host" ? HOUSE : ""}: legal review: ${review}; its text is held ${extent.held === "whole" ? "whole" : "in part"}.`,
    ),
  );
  return {
    heading: "About this determination",
    entries: [
      item(`Ruleset ${ruleset.id}, version ${ruleset.version}, current through ${ruleset.currentThrough}.`),
      item(`Digest of the ruleset (SHA-256): ${ruleset.digest}.`),
      ...(relied.length > 0 ? relied : [item("It relies on no instrument: none names or reaches whom it recognised.")]),
      item("It was made by a program from the facts above. This is not legal advice."),
    ],
  };
}
