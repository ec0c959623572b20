import type { Match, MatchEvidence } from "../model/index.js";
import type { ExplainContext } from "./context.js";
import { type Entry, firstOf, given, item, type Line, line, paragraph, type Section } from "./document.js";
import { FLAGS, RULES } from "./match-words.js";
import { role } from "./question.js";
import { beginning } from "./show.js";

const MOST_MATCHES = 10;
const MOST_EVIDENCE = 5;

/** Says who the parties were taken for, by which field, and what a reviewer has to know of it. */
export function matchSection(matches: readonly Match[], context: ExplainContext): Section {
  const heading = "Who was recognised";
  if (matches.length === 0)
    return {
      heading,
      entries: [paragraph("Nobody of this ruleset was recognised. That says nothing of lists that were not asked.")],
    };
  return {
    heading,
    entries: firstOf(
      matches.map((match) => matchItem(match, context)),
      MOST_MATCHES,
      "matches",
    ),
  };
}

function matchItem(match: Match, { nameOf }: ExplainContext): Entry {
  const strength = match.strength === "weak" ? "a weak match that a person has to look at" : "a strong match";
  const flags = match.flags.map((flag) => item(`Attention: ${FLAGS[flag]}.`));
  const evidence = match.evidence.map((one) => item(evidenceLine(one, nameOf)));
  return item(
    line`${nameOf(match.subject)} (${match.kind})${role(match.role)}: ${strength}, score ${String(match.score)}.`,
    [...firstOf(evidence, MOST_EVIDENCE, "fields"), ...flags],
  );
}

function evidenceLine(evidence: MatchEvidence, nameOf: ExplainContext["nameOf"]): Line {
  const said = line`Field ${{ shown: evidence.field }}, received as ${receivedOf(evidence)}: `;
  if (evidence.rule === "hosts") return line`${said}it lives in ${nameOf(evidence.matched)}.`;
  return line`${said}matches ${RULES[evidence.rule]} ${given(evidence.matched)}.`;
}

function receivedOf({ rule, field, received }: MatchEvidence) {
  return given(rule === "payer-code" || field.endsWith("payerCode") ? beginning(received) : received);
}

/** Lists matches for developers, one a line. */
export function matchCodes(matches: readonly Match[]): readonly Entry[] {
  const entries = matches.map((match) => {
    const flags = match.flags.length > 0 ? ` flags ${match.flags.join(",")}` : "";
    const evidence = match.evidence
      .slice(0, MOST_EVIDENCE)
      .map((one) => item(line`${{ shown: one.field }} ${receivedOf(one)} = ${one.rule} ${given(one.matched)}`));
    return item(
      line`${match.subject} by ${match.by} ${String(match.score)} ${match.strength}${flags}${role(match.role)}`,
      evidence,
    );
  });
  return entries.length > 0 ? firstOf(entries, MOST_MATCHES, "matches") : [paragraph("none")];
}
