import type { Finding, Truth, Verdict } from "../model/index.js";
import { markOf, refs } from "./citations.js";
import type { ExplainContext } from "./context.js";
import { type Entry, firstOf, given, item, line, paragraph, type Section } from "./document.js";
import { matchCodes } from "./matches.js";
import { missingCodes } from "./missing.js";
import { HOUSE, opening } from "./opening.js";
import { role } from "./question.js";
import { constantCode } from "./ranges.js";
import { scopeOf } from "./verdict.js";

const MOST_FINDINGS = 20;

/** Explains a verdict to a developer: codes, references and ranges. */
export function verdictCodes(
  verdict: Verdict,
  context: ExplainContext,
  decision: readonly Section[] = [],
): readonly Section[] {
  const { constantWithin, ruleset, findings } = verdict;
  const [control, ...others] = findings;
  return [
    opening(context, scopeOf(verdict)),
    {
      heading: headline(verdict),
      entries: [
        paragraph(
          line`${verdict.transaction.activity} at ${verdict.at}, asKnownAt ${verdict.asKnownAt}, staleDays ${String(verdict.staleDays)}${identity(verdict)}`,
        ),
        paragraph(constantCode(constantWithin)),
      ],
    },
    ...decision,
    {
      heading: "finding",
      entries: control ? [paragraph(findingLine(control)), ...tests(control)] : [paragraph("none")],
    },
    ...(others.length > 0 ? [{ heading: "other findings", entries: otherEntries(others) }] : []),
    { heading: "missing", entries: missingCodes(verdict.missing, findings) },
    { heading: "matches", entries: matchCodes(verdict.matches) },
    {
      heading: "ruleset",
      entries: [
        paragraph(`${ruleset.id} ${ruleset.version} ${ruleset.digest}`),
        paragraph(`review: ${context.reviews.join("; ") || "none stated"}. This is not legal advice.`),
      ],
    },
  ];
}

function headline({ outcome, basis, confidence, enforcement, hypothetical, findings }: Verdict): string {
  const extra = `${enforcement ? ` enforcement:${enforcement}` : ""}${hypothetical ? " hypothetical" : ""}`;
  return `${outcome} / ${basis} / ${confidence}${extra}${findings[0]?.origin === "host" ? HOUSE : ""}`;
}

function identity({ transaction: { id } }: Verdict) {
  return typeof id === "string" && id !== "" ? line`, id ${given(id)}` : [];
}

function otherEntries(findings: readonly Finding[]): readonly Entry[] {
  return firstOf(
    findings.map((finding) => item(findingLine(finding))),
    MOST_FINDINGS,
    "findings",
  );
}

function findingLine(finding: Finding) {
  const { provision, subject, relation, names, outcome, basis, confidence, origin, enforcement, reaches } = finding;
  const extra = `${enforcement ? ` enforcement:${enforcement}` : ""}${reaches ? "" : " not reached"}${origin === "host" ? HOUSE : ""}`;
  const how = relation === "named" ? "" : ` via ${names}`;
  return line`${provision} ${subject} ${relation}${how}${role(finding.role)}: ${outcome}/${basis}/${confidence}${extra}`;
}

function tests(finding: Finding): readonly Entry[] {
  return finding.tests.map((test) =>
    item(line`${test.test}${markOf(test.confidence)}${refs(test.citations)}`, [], sign(test.holds)),
  );
}

/** A truth as one sign. */
export function sign(truth: Truth): string {
  return truth === "unknown" ? "?" : truth ? "+" : "-";
}
