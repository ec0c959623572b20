import { QUOTE } from "./piece.js";

/**
 * Finds the end of a quoted field: the place after its closing quote, a doubled quote being one of its text. -1 where it
 * does not close before `end`.
 */
export function endOfQuoted(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 >= end || bytes[at + 1] !== QUOTE) return at + 1;
    at++;
  }
  return -1;
}

/** The text of a field, of which the quotes are taken off. The bytes are valid UTF-8. */
export function unquote(bytes: Uint8Array, from: number, to: number): string {
  if (to - from < 2 || bytes[from] !== QUOTE) return textOf(bytes, from, to);
  return textOf(bytes, from + 1, to - 1).replaceAll('""', '"');
}

/**
 * Buffer decodes a short text in a fraction of the time that TextDecoder needs; on valid UTF-8 both give the same. Give
 * many texts of one Buffer: to make one for each text costs as much as to decode it.
 */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.toString("utf8", from, to);
}
