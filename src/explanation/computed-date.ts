import type { ComputedDate } from "../model/index.js";
import { citationItems, provisionText, refs } from "./citations.js";
import type { ExplainContext } from "./context.js";
import { item, line, paragraph, type Section } from "./document.js";
import { closing, houseMark, opening } from "./opening.js";
import { OPERATORS } from "./words.js";

/** Explains a date: what it means for the act that it is tied to, and how it was counted. */
export function dateSections(date: ComputedDate, context: ExplainContext): readonly Section[] {
  const what = date.ref === undefined ? "the rule" : provisionText(date.ref, date.citations);
  const cited = citationItems(date.citations, new Set());
  return [
    opening(context),
    { heading: "Question", entries: [paragraph(`Which day does ${what}${houseMark(date.ref, context)} give?`)] },
    {
      heading: "Answer",
      entries: [
        paragraph(
          `${date.date === null ? "No day." : OPERATORS[date.operator](date.date)}${houseMark(date.ref, context)}`,
        ),
      ],
    },
    { heading: date.date === null ? "Reasons" : "How it was counted", entries: date.steps.map((step) => item(step)) },
    ...(cited.length > 0 ? [{ heading: "Citations", entries: cited }] : []),
    closing(context),
  ];
}

/** Explains a date to a developer. */
export function dateCodes(date: ComputedDate, context: ExplainContext): readonly Section[] {
  const { rule } = date;
  const counted = rule
    ? [paragraph(`rule after ${rule.after} days ${rule.days} convention ${rule.convention ?? "order"}`)]
    : [];
  return [
    opening(context),
    {
      heading: `${date.ref ?? "rule"}: ${date.operator} ${date.date ?? "null"}${houseMark(date.ref, context)}`,
      entries: [
        ...counted,
        ...date.steps.map((step) => item(step)),
        ...(date.citations.length > 0 ? [paragraph(line`refs${refs(date.citations)}`)] : []),
      ],
    },
    { entries: [paragraph("This is not legal advice.")] },
  ];
}
