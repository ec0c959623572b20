import { fail } from "../../errors.js";

/** What a spreadsheet takes for the beginning of a formula: = + - @, also in full width; tab and line breaks. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Writes a cell of CSV (RFC 4180). One that a spreadsheet would run as a formula is led by an apostrophe and quoted.
 *
 * @example
 * ```ts
 * csvCell('=HYPERLINK("http://x")') // "\"'=HYPERLINK(\"\"http://x\"\")\""
 * ```
 * @throws InterdictError `invalid-input` for what is no text
 */
export function csvCell(text: string): string {
  if (typeof text !== "string") return fail("invalid-input", "text", "has to be a text", text);
  if (FORMULA.test(text)) return `"'${text.replaceAll('"', '""')}"`;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
