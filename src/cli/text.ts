/** A part of a line: plain, or with a style that only a terminal gets. */
export type Span = string | { readonly style: Style; readonly text: string };

/** A line of output, in parts. It never holds a line break: {@link shown} writes one as an escape. */
export type Line = string | readonly Span[];

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

export type Style = keyof typeof CODES;

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const escaped = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Writes characters that move a cursor, turn the direction of writing or show nothing as escapes: no name in a file may
 * begin a line of its own, colour the terminal or hide.
 */
export function shown(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** Whether to colour: on a terminal, and not where NO_COLOR (no-color.org) or a dumb terminal says otherwise. */
export function coloured(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Puts lines in print, each escaped before its colour is added. */
export function printed(lines: readonly Line[], colour: boolean): string {
  const span = (part: Span) => (typeof part === "string" ? shown(part) : styled(part.style, shown(part.text), colour));
  return lines.map((line) => `${typeof line === "string" ? shown(line) : line.map(span).join("")}\n`).join("");
}

function styled(style: Style, text: string, colour: boolean): string {
  const [on, off] = CODES[style];
  return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** The lines of a text that Interdict composed itself, such as an explanation. */
export function linesOf(text: string): readonly Line[] {
  return text.replace(/\n+$/, "").split("\n");
}

/** Writes JSON of which no character can act on a terminal: what JSON leaves raw is written as `\uXXXX`. */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent) ?? "null";
  // Outside of strings JSON has no such character but the line breaks of its indentation.
  return text.replace(UNSEEN, (character) => (character === "\n" ? character : utf16(character)));
}

function utf16(character: string): string {
  let units = "";
  for (let at = 0; at < character.length; at++) units += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return units;
}
