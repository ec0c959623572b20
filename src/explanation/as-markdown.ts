import type { Entry, Line, Piece, Section } from "./document.js";
import { shown, visible } from "./show.js";
import { MARKS } from "./words.js";

/**
 * Renders sections as Markdown. What was received stands in code spans, in which neither Markdown nor HTML nor a bare
 * address means anything; all other text is escaped.
 */
export function asMarkdown(sections: readonly Section[]): string {
  return `${sections.map(sectionMarkdown).join("\n\n")}\n`;
}

function sectionMarkdown({ heading, entries }: Section): string {
  const blocks: string[] = heading === undefined ? [] : [`## ${prose(heading)}`];
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) blocks.push(list.join("\n"));
    list = [];
  };
  for (const entry of entries) {
    if (entry.as === "item") list.push(...entryMarkdown(entry, ""));
    else {
      close();
      blocks.push(...entryMarkdown(entry, ""));
    }
  }
  close();
  return blocks.join("\n\n");
}

function entryMarkdown(entry: Entry, indent: string): readonly string[] {
  const text = lineMarkdown(entry.line);
  const below = (entry.below ?? []).flatMap((one) => entryMarkdown(one, `${indent}  `));
  if (entry.as === "quote") return [`${indent}> ${text}`];
  if (entry.as === "paragraph") return [indent + text, ...below];
  return [`${indent}- ${answerMarkdown(entry.answer)}${text}`, ...below];
}

function answerMarkdown(answer: string | undefined): string {
  if (answer === undefined) return "";
  return /^[a-z]/.test(answer) ? `**${answer}** ` : `\`${answer}\` `;
}

/** A text that begins like a list, a heading or a rule of its own is kept from being one. */
function lineMarkdown(line: Line): string {
  return line
    .map(pieceMarkdown)
    .join("")
    .trimStart()
    .replace(/^(?=[-+=])/, "\\")
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, "$1\\");
}

function pieceMarkdown(piece: Piece): string {
  if (typeof piece === "string") return prose(piece);
  if ("given" in piece) return code(shown(piece.given, "`<>\\"));
  return "shown" in piece ? code(shown(piece.shown, "`<>")) : MARKS[piece.mark];
}

/** A span of nothing but spaces would be no code span. */
function code(text: string): string {
  return text.trim() === "" ? '`""`' : `\`${text}\``;
}

function prose(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]#~|@]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.");
}
