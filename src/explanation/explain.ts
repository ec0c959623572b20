import { asMarkdown } from "./as-markdown.js";
import { asText } from "./as-text.js";
import { checkedCodes, checkedSections } from "./checked.js";
import { dateCodes, dateSections } from "./computed-date.js";
import type { Explainable, ExplainContext, ExplainOptions } from "./context.js";
import { dispositionCodes, dispositionSections } from "./disposition.js";
import type { Section } from "./document.js";
import { type Asked, readStyle, readSubject, refuse } from "./read.js";
import { statusCodes, statusSections } from "./status.js";
import { verdictSections } from "./verdict.js";
import { verdictCodes } from "./verdict-codes.js";

/**
 * Puts an answer in words. Opens with what was considered, because what was not considered was not cleared; says what
 * is only supposed, what is house policy and what is less than verified beside the words themselves.
 *
 * The trap: it prints names as they were received. They are cut, quoted and shown without control characters, and still
 * are somebody's data.
 *
 * @param options.format `text` (default) or `markdown`
 * @param options.audience `compliance` (default): sentences with citations; `developer`: codes and references
 * @throws InterdictError `invalid-input` for anything that is no answer of Interdict
 * @example
 * ```ts
 * explain(context, verdict, { format: "markdown" })
 * // "Under the 2 instruments of this ruleset, not OFAC's lists, current through 2026-08-20. ..."
 * ```
 */
export function explain(context: ExplainContext, subject: Explainable, options?: ExplainOptions): string {
  const { format, audience } = readStyle(options);
  const asked = attempt(() => readSubject(subject), subject);
  const sections = attempt(
    () => (audience === "developer" ? codes(asked, context) : sentences(asked, context)),
    subject,
  );
  return attempt(() => (format === "markdown" ? asMarkdown(sections) : asText(sections)), subject);
}

function sentences({ kind, subject }: Asked, context: ExplainContext): readonly Section[] {
  switch (kind) {
    case "verdict":
      return verdictSections(subject, context);
    case "status":
      return statusSections(subject, context);
    case "date":
      return dateSections(subject, context);
    case "disposition":
      return dispositionSections(subject, context);
    case "checked":
      return checkedSections(subject, context);
  }
}

function codes({ kind, subject }: Asked, context: ExplainContext): readonly Section[] {
  switch (kind) {
    case "verdict":
      return verdictCodes(subject, context);
    case "status":
      return statusCodes(subject, context);
    case "date":
      return dateCodes(subject, context);
    case "disposition":
      return dispositionCodes(subject, context);
    case "checked":
      return checkedCodes(subject, context);
  }
}

/** An answer that was taken apart or made by hand lacks what it should hold: that is the caller's input. */
function attempt<Value>(make: () => Value, subject: unknown): Value {
  try {
    return make();
  } catch {
    return refuse(subject);
  }
}
