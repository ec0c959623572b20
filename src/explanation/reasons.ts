import type { Finding, Outcome, Test, Verdict } from "../model/index.js";
import { citedItem, markOf, provisionText } from "./citations.js";
import type { ExplainContext } from "./context.js";
import { type Entry, firstOf, item, line, paragraph, type Section } from "./document.js";
import { HOUSE } from "./opening.js";
import { role } from "./question.js";
import { BASES, OUTCOMES, RELATIONS, TESTS, truthWord } from "./words.js";

const MOST_OTHERS = 20;

/** How the answers to the tests make the outcome. */
const TAKEN_TOGETHER: Readonly<Record<Outcome, string>> = {
  prohibited: 'It prohibits where every answer below is "yes"; here every one is.',
  "not-prohibited": 'It prohibits only where every answer below is "yes"; a single "no" settles it.',
  undetermined: 'It prohibits only where every answer below is "yes"; none is "no", and not all are known.',
};

/** The controlling finding, test by test in legal order, then every other finding in a line. */
export function reasonSections(verdict: Verdict, context: ExplainContext): readonly Section[] {
  const [control, ...others] = verdict.findings;
  if (!control) return [];
  const partOfDay = verdict.missing.facts.some(({ fact }) => fact === "timeOfDay")
    ? [paragraph("The day has parts with different answers. These are the reasons of the part that weighs most.")]
    : [];
  const heading = `Reasons${control.origin === "host" ? HOUSE : ""}`;
  const sections: Section[] = [{ heading, entries: [...partOfDay, ...controlling(control, context)] }];
  if (others.length > 0) {
    const entries = others.map((finding) => item(otherLine(finding, context)));
    sections.push({
      heading: "Other provisions",
      entries: firstOf(entries, MOST_OTHERS, "findings, none of them stronger"),
    });
  }
  return sections;
}

function controlling(finding: Finding, context: ExplainContext): readonly Entry[] {
  const quoted = new Set<string>();
  const house = finding.origin === "host" ? HOUSE : "";
  const tests = together(finding.tests).map((same) => {
    const [{ because, confidence, holds }] = same;
    const citations = same.flatMap((test) => test.citations);
    const asked = same.map(({ test }, at) => (at === 0 ? TESTS[test] : TESTS[test].toLowerCase())).join(" and ");
    return citedItem(line`${asked}: ${because}${house}${markOf(confidence)}`, citations, quoted, truthWord(holds));
  });
  return [paragraph(line`${provision(finding, context)}. ${TAKEN_TOGETHER[finding.outcome]}`), ...tests];
}

/** Tests side by side that are answered by one sentence are read as one. */
function together(tests: readonly Test[]): readonly (readonly [Test, ...Test[]])[] {
  const groups: [Test, ...Test[]][] = [];
  for (const test of tests) {
    const last = groups.at(-1);
    if (
      last &&
      last[0].because === test.because &&
      last[0].holds === test.holds &&
      last[0].confidence === test.confidence
    )
      last.push(test);
    else groups.push([test]);
  }
  return groups;
}

function provision(finding: Finding, { nameOf }: ExplainContext) {
  const house = finding.origin === "host" ? HOUSE : "";
  const relation = RELATIONS[finding.relation](nameOf(finding.names));
  return line`${provisionText(finding.provision, finding.citations)}${house}, applied to ${nameOf(finding.subject)}${role(finding.role)}, ${relation}`;
}

function otherLine(finding: Finding, context: ExplainContext) {
  const enforcement = finding.enforcement === "suspended" ? "; enforcement is suspended, the prohibition stands" : "";
  return line`${provision(finding, context)}: ${OUTCOMES[finding.outcome]}; ${BASES[finding.basis]}${enforcement}${markOf(finding.confidence)}.`;
}
