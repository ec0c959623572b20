import type { LegalStatus } from "../model/index.js";
import { citedItem, provisionText, refs } from "./citations.js";
import type { ExplainContext } from "./context.js";
import { line, paragraph, type Section } from "./document.js";
import { closing, houseMark, opening } from "./opening.js";
import { constantCode, constantText, knowledge, stalenessText, when } from "./ranges.js";
import { STATES, truthWord } from "./words.js";

/** Explains in what state a provision is: four truths that are often mixed, each said apart. */
export function statusSections(status: LegalStatus, context: ExplainContext): readonly Section[] {
  const { ref, at, asKnownAt, because, hypothetical } = status;
  const citations = because.flatMap((reason) => reason.citations);
  const cited = provisionText(ref, citations);
  const quoted = new Set<string>();
  const stale = stalenessText(status.staleDays, context.currentThrough);
  const [first = "", ...rest] = STATES[status.state];
  return [
    opening(context, { hypothetical }),
    {
      heading: "Question",
      entries: [
        paragraph(`In what state is ${cited}${houseMark(ref, context)} ${when(at)}, ${knowledge(at, asKnownAt)}?`),
      ],
    },
    {
      heading: "Answer",
      entries: [
        paragraph(
          `${hypothetical ? `Hypothetically ${STATES[status.state]}` : first.toUpperCase() + rest.join("")}.${houseMark(ref, context)}`,
        ),
        paragraph(
          `In force: ${truthWord(status.inForce)}. Operative: ${truthWord(status.operative)}. Suspended: ${truthWord(status.suspended)}. Enforcement, where it is operative, not suspended: ${truthWord(status.enforced)}.`,
        ),
        paragraph("This says in what state it is. Whether a transaction is prohibited is another question."),
        paragraph(constantText(status.constantWithin)),
        ...(stale === null ? [] : [paragraph(stale)]),
      ],
    },
    {
      heading: `Reasons${houseMark(ref, context)}`,
      entries: because.map((reason) => citedItem([reason.text], reason.citations, quoted)),
    },
    closing(context),
  ];
}

/** Explains a status to a developer. */
export function statusCodes(status: LegalStatus, context: ExplainContext): readonly Section[] {
  const { ref, state, inForce, operative, suspended, enforced, constantWithin, because, hypothetical } = status;
  return [
    opening(context, { hypothetical }),
    {
      heading: `${ref}: ${state}${hypothetical ? " hypothetical" : ""}${houseMark(ref, context)}`,
      entries: [
        paragraph(`inForce ${inForce}, operative ${operative}, suspended ${suspended}, enforced ${enforced}`),
        paragraph(`at ${status.at}, asKnownAt ${status.asKnownAt}, staleDays ${status.staleDays}`),
        paragraph(constantCode(constantWithin)),
        paragraph(line`refs${refs(because.flatMap((reason) => reason.citations))}`),
      ],
    },
    { entries: [paragraph("This is not legal advice.")] },
  ];
}
