import type { Entry, Line, Piece, Section } from "./document.js";
import { shown, visible } from "./show.js";
import { MARKS } from "./words.js";

/** Renders sections as plain text: headings at the margin, everything under them indented. */
export function asText(sections: readonly Section[]): string {
  return `${sections.map(sectionText).join("\n\n")}\n`;
}

function sectionText({ heading, entries }: Section): string {
  const lines = entriesText(entries, heading === undefined ? "" : "  ");
  return (heading === undefined ? lines : [visible(heading), ...lines]).join("\n");
}

function entriesText(entries: readonly Entry[], indent: string): readonly string[] {
  const width = Math.max(0, ...entries.map(({ answer }) => answer?.length ?? 0));
  return entries.flatMap((entry) => {
    const text = lineText(entry.line);
    const below = entry.below ?? [];
    if (entry.as === "paragraph") return [indent + text, ...entriesText(below, indent)];
    if (entry.as === "quote") return [`${indent}"${text}"`];
    const lead = entry.answer === undefined ? "- " : `${entry.answer.padEnd(width)}  `;
    return [indent + lead + text, ...entriesText(below, indent + " ".repeat(lead.length))];
  });
}

function lineText(line: Line): string {
  return line.map(pieceText).join("");
}

function pieceText(piece: Piece): string {
  if (typeof piece === "string") return visible(piece);
  if ("given" in piece) return `"${shown(piece.given, '"\\')}"`;
  return "shown" in piece ? shown(piece.shown) : MARKS[piece.mark];
}
