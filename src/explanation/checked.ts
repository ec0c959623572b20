import type { Checked, DispositionReason } from "../model/index.js";
import type { ExplainContext } from "./context.js";
import { decisionCodes, decisionSection } from "./disposition.js";
import { type Entry, firstOf, item, line, paragraph, type Section } from "./document.js";
import { closing, opening } from "./opening.js";
import { verdictSections } from "./verdict.js";
import { verdictCodes } from "./verdict-codes.js";

const MOST_PROBLEMS = 20;

/** Explains a check: the law's answer and the host's decision, each in its own section; or the fault that held it. */
export function checkedSections(checked: Checked, context: ExplainContext): readonly Section[] {
  if (checked.verdict) return verdictSections(checked.verdict, context, [decisionSection(checked, context)]);
  return [
    opening(context),
    {
      heading: "The law's answer",
      entries: [paragraph("None, because of the fault below.")],
    },
    decisionSection({ ...checked, because: checked.because.map(pointed) }, context),
    { heading: "What was wrong", entries: problems(checked) },
    closing(context),
  ];
}

/** Explains a check to a developer. */
export function checkedCodes(checked: Checked, context: ExplainContext): readonly Section[] {
  if (checked.verdict) return verdictCodes(checked.verdict, context, [decisionCodes(checked, context)]);
  return [
    opening(context),
    decisionCodes(checked, context),
    { heading: `problem: ${checked.problem?.code ?? "unknown"}`, entries: problems(checked) },
    { entries: [paragraph("This is not legal advice.")] },
  ];
}

/** The fault is told once, in its own section. */
function pointed(reason: DispositionReason): DispositionReason {
  return reason.row === "fault" ? { ...reason, text: "The fault below." } : reason;
}

/** What was received is shown with its problem; nothing else of the input is. */
function problems({ problem }: Checked): readonly Entry[] {
  if (!problem) return [paragraph("No problem was recorded.")];
  const entries = problem.problems.map(({ path, message, received }) =>
    item(
      line`${path === "" ? "the input" : { shown: path }}: ${message}${path.endsWith("payerCode") ? "" : line`; received ${{ shown: received }}`}`,
    ),
  );
  return entries.length > 0 ? firstOf(entries, MOST_PROBLEMS, "problems") : [paragraph(`${problem.message}.`)];
}
