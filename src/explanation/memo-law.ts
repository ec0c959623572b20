import type { LegalStatus, Verdict } from "../model/index.js";
import { citationText, distinct, provisionText } from "./citations.js";
import { type Entry, firstOf, item, paragraph, type Section } from "./document.js";
import type { MemoContext } from "./memo-context.js";
import { houseMark } from "./opening.js";
import { knowledge, when } from "./ranges.js";
import { CONFIDENCES, STATES, truthWord } from "./words.js";

const MOST_PROVISIONS = 20;
const MOST_CITATIONS = 30;

/** In what state the provisions were, as known then; the host's own apart from the law. */
export function forceSections(verdict: Verdict, context: MemoContext): readonly Section[] {
  const { at, asKnownAt, findings } = verdict;
  const seen = `${when(at)}, ${knowledge(at, asKnownAt)}`;
  const house = context.statuses.filter(({ ref }) => context.originOf?.(ref) === "host");
  const law = context.statuses.filter((status) => !house.includes(status));
  const tell = (statuses: readonly LegalStatus[]) =>
    firstOf(
      statuses.map((status) => statusItem(status, findings, context)),
      MOST_PROVISIONS,
      "provisions",
    );
  const none = paragraph("No provision of US law that this ruleset holds names or reaches whom it recognised.");
  return [
    { heading: `Law in force ${seen}`, entries: law.length > 0 ? tell(law) : [none] },
    ...(house.length > 0 ? [{ heading: `House policy, not US law, in force ${seen}`, entries: tell(house) }] : []),
  ];
}

function statusItem(status: LegalStatus, findings: Verdict["findings"], context: MemoContext): Entry {
  const { ref, state, inForce, operative, suspended, enforced } = status;
  const citations = findings.find(({ provision }) => provision === ref)?.citations ?? [];
  return item(
    `${provisionText(ref, citations)}${houseMark(ref, context)}: ${STATES[state]}. In force: ${truthWord(inForce)}. Operative: ${truthWord(operative)}. Suspended: ${truthWord(suspended)}. Enforced: ${truthWord(enforced)}.`,
  );
}

/** Every authority that the findings cite, with its place and how well it is supported. */
export function authoritiesSection({ findings }: Verdict, context: MemoContext): Section {
  const cited = distinct(
    findings.flatMap((finding) => [...finding.citations, ...finding.tests.flatMap((t) => t.citations)]),
  );
  const entries = cited.map((citation) =>
    item(
      `${citation.ref}: ${citationText(citation)}${houseMark(citation.ref, context)}. Confidence: ${CONFIDENCES[citation.confidence]}.`,
    ),
  );
  return {
    heading: "Authorities",
    entries:
      entries.length > 0 ? firstOf(entries, MOST_CITATIONS, "authorities") : [paragraph("None had to be applied.")],
  };
}
