import { isUtf8 } from "node:buffer";
import { fail } from "../../errors.js";
import { recordEnd } from "./cut.js";
import { CR, LF, LONGEST_RECORD, QUOTE } from "./piece.js";
import { endOfQuoted, unquote } from "./quoted.js";
import type { ByteSource } from "./source.js";

const HEAD = LONGEST_RECORD * 2;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The beginning of an input. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Whether it is the whole of it. */
  readonly whole: boolean;
  /** Where the text begins: behind the byte order mark, if any. */
  readonly start: number;
}

/**
 * Reads the beginning of an input, and refuses what is no text in UTF-8.
 *
 * @throws InterdictError `invalid-input`
 */
export async function readHead(source: ByteSource): Promise<Head> {
  const buffer = new Uint8Array(HEAD);
  let filled = 0;
  let came = 1;
  while (filled < HEAD && came > 0) {
    came = await source.read(buffer, filled, HEAD - filled);
    filled += came;
  }
  const bytes = buffer.subarray(0, filled);
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    fail("invalid-input", "input", "is UTF-16: convert it to UTF-8", "");
  if (a === 0x1f && b === 0x8b) fail("invalid-input", "input", "is compressed (gzip): unpack it first", "");
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PAR1")
    fail("invalid-input", "input", 'is Parquet: give format "parquet" and a path', "");
  if (filled === 0) fail("invalid-input", "input", "is empty", "");
  return { bytes, whole: came === 0, start: a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0 };
}

/** The most frequent delimiter of the first line; a comma where none is in it. */
export function guessDelimiter({ bytes, start }: Head): string {
  const counts = new Map<string, number>();
  for (let at = start; at < bytes.length && bytes[at] !== LF && bytes[at] !== CR; at++) {
    const character = String.fromCharCode(bytes[at] as number);
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const best = [...DELIMITERS].sort((x, y) => (counts.get(y) ?? 0) - (counts.get(x) ?? 0))[0] ?? ",";
  return counts.has(best) ? best : ",";
}

/** The end of the record that begins at a place, within the head; the end of the head where that is the whole input. */
export function headRecordEnd(head: Head, at: number, delimiter: number): number {
  const end = recordEnd(head.bytes, at, head.bytes.length, delimiter);
  return end < 0 && head.whole ? head.bytes.length : end;
}

/** The texts of a record; undefined where it is malformed. */
export function splitRecord(bytes: Uint8Array, from: number, to: number, delimiter: number): string[] | undefined {
  let end = to;
  while (end > from && (bytes[end - 1] === LF || bytes[end - 1] === CR)) end--;
  if (!isUtf8(bytes.subarray(from, end))) return undefined;
  const fields: string[] = [];
  for (let at = from; ; at++) {
    const start = at;
    if (bytes[at] === QUOTE && at < end) {
      at = endOfQuoted(bytes, at, end);
      if (at < 0 || (at < end && bytes[at] !== delimiter)) return undefined;
    } else {
      while (at < end && bytes[at] !== delimiter) if (bytes[at++] === QUOTE) return undefined;
    }
    fields.push(unquote(bytes, start, at));
    if (at >= end) return fields;
  }
}
