import type { Action, Checked, Disposition, DispositionReason } from "../model/index.js";
import type { ExplainContext } from "./context.js";
import { type Entry, firstOf, given, item, line, paragraph, type Section } from "./document.js";
import { closing, houseMark, opening } from "./opening.js";

const ACTIONS: Readonly<Record<Action, string>> = {
  block: "Block: the host does not make the transaction.",
  hold: "Hold: the host keeps the transaction until a person has looked.",
  allow: "Allow: the host makes the transaction.",
};
const MOST_REASONS = 20;

/** The host's decision in a section of its own. It says what the host does, never what the law says. */
export function decisionSection(decision: Disposition | Checked, context: ExplainContext): Section {
  const policy = "policy" in decision ? line` Policy: ${given(decision.policy)}.` : [];
  return {
    heading: "The host's decision, which is not law",
    entries: [
      paragraph(line`${ACTIONS[decision.action]}${policy}`),
      ...firstOf(
        decision.because.map((reason) => reasonItem(reason, context)),
        MOST_REASONS,
        "reasons",
      ),
    ],
  };
}

function reasonItem(reason: DispositionReason, context: ExplainContext): Entry {
  const { row, action, text, provision, basis, clearance, without } = reason;
  const about = [`row ${row}`, provision, basis === row ? undefined : basis].filter((part) => part !== undefined);
  const instead = without === undefined ? "" : `, ${without} without it`;
  const mark = houseMark(provision, context);
  // What a reviewer wrote is the host's own text, and is shown like any.
  if (clearance !== undefined || reason.refused !== undefined)
    return item(line`${action}: ${given(text)} (${`${about.join(", ")}${instead}`})${mark}`);
  return item(`${action}: ${text} (${about.join(", ")})${mark}`);
}

/** The host's decision for developers. */
export function decisionCodes({ action, because, ...rest }: Disposition | Checked, context: ExplainContext): Section {
  const policy = "policy" in rest ? line` by policy ${given(rest.policy)}` : [];
  const reasons = because.map(({ row, action: does, provision, basis, clearance, without, refused }) => {
    const codes = [does, row, provision, basis].filter((part) => part !== undefined);
    const told = line`${codes.join(" ")}${houseMark(provision, context)}`;
    if (clearance === undefined && refused === undefined) return item(told);
    const how = refused === undefined ? `cleared, ${without} without` : `refused ${refused}`;
    return item(line`${told} clearance ${given(clearance ?? "without id")} ${how}`);
  });
  return {
    heading: `host: ${action}`,
    entries: [
      ...(policy.length > 0 ? [paragraph(line`decided${policy}`)] : []),
      ...firstOf(reasons, MOST_REASONS, "reasons"),
    ],
  };
}

/** Explains a disposition that stands alone: the law's answer is elsewhere, and it is said so. */
export function dispositionSections(decision: Disposition, context: ExplainContext): readonly Section[] {
  return [
    opening(context),
    decisionSection(decision, context),
    { heading: "The law's answer", entries: [paragraph("Not part of this decision: explain the verdict for it.")] },
    closing(context),
  ];
}

/** Explains a disposition to a developer. */
export function dispositionCodes(decision: Disposition, context: ExplainContext): readonly Section[] {
  return [opening(context), decisionCodes(decision, context), { entries: [paragraph("This is not legal advice.")] }];
}
