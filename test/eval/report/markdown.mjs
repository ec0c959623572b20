// How figures and odd strings are put into Markdown.

/** A table: a head and rows of cells. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** A share as three figures, cut off and not rounded, so that a miss never reads as 1. */
export const share = (value) => (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);

export const percent = (part, whole) => (whole === 0 ? "" : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`);

/** A count with its thousands set off. */
export const count = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** Text as code, with what does not show spelled out; a cell's bar and back quotes would end it. */
export function shown(text) {
  const visible = text
    .replace(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/gu, (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("|", "\\|");
  return visible.includes("`") ? `\`\` ${visible} \`\`` : `\`${visible}\``;
}

/** A counterparty as it was asked for: one field by its value, several with their names. */
export function input(counterparty) {
  const fields = Object.entries(counterparty);
  return fields
    .map(([field, value]) => `${field === "name" && fields.length === 1 ? "" : `${field} `}${shown(value)}`)
    .join(", ");
}

/** Matches in a word each. */
export const answer = (matches) =>
  matches.length === 0 ? "nobody" : matches.map(({ subject, strength }) => `${subject} (${strength})`).join(", ");
