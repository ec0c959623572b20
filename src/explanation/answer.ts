import type { Basis, Finding, Outcome, Verdict } from "../model/index.js";
import { type Entry, paragraph, type Section } from "./document.js";
import { constantText, stalenessText } from "./ranges.js";
import { BASES, CONFIDENCES, OUTCOMES } from "./words.js";

/** The short answer: outcome and basis in plain words, with everything that limits it. */
export function answerSection(verdict: Verdict): Section {
  const [control] = verdict.findings;
  const entries: Entry[] = [paragraph(shortAnswer(verdict, control))];
  if (control?.origin === "host") entries.push(paragraph(lawAlone(verdict)));
  if (verdict.enforcement === "suspended")
    entries.push(
      paragraph("Enforcement is suspended. The prohibition stands, and acting against it remains prohibited."),
    );
  entries.push(
    paragraph(
      control
        ? `Confidence: ${CONFIDENCES[verdict.confidence]}.`
        : `Confidence: ${verdict.confidence}. No provision had to be applied.`,
    ),
  );
  entries.push(paragraph(constantText(verdict.constantWithin)));
  const stale = stalenessText(verdict.staleDays, verdict.ruleset.currentThrough);
  if (stale !== null) entries.push(paragraph(stale));
  return { heading: "Answer", entries };
}

function shortAnswer({ outcome, basis, hypothetical }: Verdict, control: Finding | undefined): string {
  const by = outcome === "prohibited" ? "by" : "under";
  const house = control?.origin === "host" ? ` ${by} house policy, which is not US law` : "";
  const said = `${hypothetical ? "hypothetically " : ""}${OUTCOMES[outcome]}${house}: ${BASES[basis]}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Where the host's own instrument controls, the law's answer is said apart. */
function lawAlone({ findings }: Verdict): string {
  const law = findings.find((finding) => finding.origin === "us-law");
  if (!law) return "US law, as far as this ruleset holds it, has no provision that the transaction could meet.";
  return `US law alone, as far as this ruleset holds it: ${answerWords(law.outcome, law.basis)}.`;
}

function answerWords(outcome: Outcome, basis: Basis): string {
  return `${OUTCOMES[outcome]}; ${BASES[basis]}`;
}
