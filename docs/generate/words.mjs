// How data is put into Markdown.
import { effectiveDate } from "interdict";

export const GENERATED =
  "<!-- Written by docs/generate.mjs from the data. Do not edit: change the data and run it again. -->";

const OPERATORS = {
  begins: "begins",
  "not-earlier-than": "not earlier than",
  "not-later-than": "not later than",
};

export const code = (text) => `\`${text}\``;

export const dateOf = ({ date, operator }) => (date === null ? "no day" : `${OPERATORS[operator]} ${date}`);

export function dateText(ref) {
  const computed = effectiveDate(ref);
  return `${dateOf(computed)}. ${computed.steps.join("; ")}`;
}

export function encodingText(encoding) {
  return encoding.as === "not-encoded" ? "not encoded" : `encoded as ${encoding.as}`;
}

export function setText({ effect, end, bound }) {
  return `${code(effect)} ${end === "from" ? "begins" : "ends"} ${boundText(bound)}`;
}

function boundText(bound) {
  if (typeof bound === "string") return bound;
  if ("after" in bound) return ruleText(bound);
  if ("open" in bound) return `by an act that is still open, not earlier than ${dayText(bound.notEarlierThan)}`;
  if ("until" in bound) return `${dayText(bound.until)}, or the day after: the text leaves the last day unsaid`;
  const clock = [Math.floor(bound.minute / 60), bound.minute % 60].map((n) => String(n).padStart(2, "0")).join(":");
  return `${bound.day} at ${clock} in Washington`;
}

const dayText = (day) => (typeof day === "string" ? day : ruleText(day));
const ruleText = ({ after, days }) => `${days} days after ${after}`;

export const citedRefs = (cited) => [...new Set(cited.map((c) => code(c.ref)))].join(", ");

export function citationText({ title, pinpoint, locator, confidence }) {
  return `${[title, pinpoint, locator].filter(Boolean).join(", ")} (${code(confidence)}).`;
}

export function citationLines(citation) {
  return [
    `- ${citationText(citation)} Sources: ${citation.sources.map(code).join(", ") || "none"}`,
    ...(citation.note ? [`- Note: ${citation.note}`] : []),
    ...(citation.quote ? ["", `> ${citation.quote.replace(/\n/g, " ")}`] : []),
  ];
}

/** The anchor that a heading has on GitHub. */
export const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");

export function table(head, rows) {
  const cell = (text) => text.replace(/\n/g, " ").replace(/\|/g, "\\|");
  const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

/** Joins lines to a text with one newline at its end. */
export function lines(...all) {
  return `${all.join("\n").trimEnd()}\n`;
}
