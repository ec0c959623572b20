import { CR, LF, LONGEST_RECORD, QUOTE } from "./piece.js";
import { endOfQuoted } from "./quoted.js";

/** Finds the end of the last record that is wholly in the first bytes of a buffer; 0 where there is none. */
export type Cut = (buffer: Buffer<ArrayBufferLike>, length: number) => number;

/** Cuts at line breaks only, as NDJSON has it. */
export const cutLines: Cut = (buffer, length) => buffer.lastIndexOf(LF, length - 1) + 1;

/**
 * Cuts CSV. A line break within quotes ends no record, so where there is a quote the records are walked through; where
 * there is none, the last line break is the place.
 *
 * A record that does not end within its bound is over-long and ends at its first line break, wherever the buffer was
 * cut: so the same records are found whatever the size of the pieces.
 */
export function csvCut(delimiter: number): Cut {
  const walk = csvWalk(delimiter);
  return (buffer, length) => {
    const quote = buffer.indexOf(QUOTE);
    return quote < 0 || quote >= length ? lastBreak(buffer, length) : walk(buffer, length);
  };
}

/** A CR at the very end may be half of a line break, so it is no place to cut. */
function lastBreak(buffer: Buffer<ArrayBufferLike>, length: number): number {
  const lf = buffer.lastIndexOf(LF, length - 1);
  return lf >= 0 ? lf + 1 : length < 2 ? 0 : buffer.lastIndexOf(CR, length - 2) + 1;
}

function csvWalk(delimiter: number): Cut {
  return (buffer, length) => {
    let start = 0;
    while (start < length) {
      const end = recordEnd(buffer, start, length, delimiter);
      if (end < 0) break;
      start = end;
    }
    return start;
  };
}

/** The end of a record, its line break included; -1 where it is not in the buffer. */
export function recordEnd(bytes: Uint8Array, start: number, length: number, delimiter: number): number {
  let p = start;
  while (p < length) {
    if (bytes[p] === QUOTE) {
      p = endOfQuoted(bytes, p, Math.min(length, start + LONGEST_RECORD + 1));
      if (p < 0) break;
    }
    let b = -1;
    for (; p < length; p++) {
      b = bytes[p] as number;
      if (b === delimiter || b === LF || b === CR) break;
    }
    if (p >= length || p - start > LONGEST_RECORD) break;
    if (b !== delimiter) return breakEnd(bytes, p, length);
    p++;
  }
  return length - start > LONGEST_RECORD ? firstBreakEnd(bytes, start, length) : -1;
}

function breakEnd(bytes: Uint8Array, at: number, length: number): number {
  if (bytes[at] === LF) return at + 1;
  if (at + 1 >= length) return -1;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

function firstBreakEnd(bytes: Uint8Array, start: number, length: number): number {
  for (let at = start; at < length; at++) if (bytes[at] === LF || bytes[at] === CR) return breakEnd(bytes, at, length);
  return -1;
}

/** Counts the lines that end in the first bytes of a buffer. */
export function countBreaks(buffer: Buffer<ArrayBufferLike>, length: number): number {
  const part = buffer.subarray(0, length);
  let count = 0;
  for (let at = part.indexOf(LF); at >= 0; at = part.indexOf(LF, at + 1)) count++;
  for (let at = part.indexOf(CR); at >= 0; at = part.indexOf(CR, at + 1)) if (part[at + 1] !== LF) count++;
  return count;
}
