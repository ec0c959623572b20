import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import type { RowDecider } from "./decide-row.js";
import { BROKEN, CR, LF, LONGEST_RECORD, type Piece, QUOTE } from "./piece.js";
import { endOfQuoted } from "./quoted.js";
import { rejectRecord } from "./reject-record.js";
import type { RowContext } from "./rows.js";

/** Reads records byte by byte; it knows every case. */
export interface RowWalker {
  /** Takes the piece whose records are read next, and whether all of it is valid UTF-8. */
  open(piece: Piece, valid: boolean): void;
  /** Decides the record, or counts the blank line, that begins at a place. Gives the place behind it. */
  record(start: number, line: number): number;
  /** The line that follows the record that was read last. */
  readonly line: number;
}

/** Starts a walker of CSV. */
export function rowWalker(plan: CsvPlan, context: RowContext, decider: RowDecider): RowWalker {
  const { delimiter, columns } = plan;
  const ends = new Int32Array(columns);
  let bytes: Uint8Array = new Uint8Array(0);
  let length = 0;
  let offset = 0;
  let valid = true;
  let line = 0;

  const isUtf8At = (start: number, end: number) => valid || isUtf8(bytes.subarray(start, end));

  const record = (start: number): number => {
    const startLine = line;
    let p = start;
    let b = bytes[p] as number;
    if (b === LF || b === CR) {
      line++;
      context.tally.blank++;
      return afterBreak(bytes, p, length);
    }
    let column = 0;
    let broken: string | undefined;
    do {
      if (column > 0) p++;
      if (bytes[p] === QUOTE) {
        const from = p;
        p = endOfQuoted(bytes, p, Math.min(length, start + LONGEST_RECORD + 1));
        if (p < 0) {
          broken = BROKEN.unterminated;
          break;
        }
        for (let q = from; q < p; q++) {
          b = bytes[q] as number;
          if (b === LF || (b === CR && bytes[q + 1] !== LF)) line++;
          else if (b === 0) broken = BROKEN.nul;
        }
        b = bytes[p] as number;
        if (b !== delimiter && b !== LF && b !== CR) broken = BROKEN.quote;
      }
      for (b = bytes[p] as number; b !== delimiter && b !== LF && b !== CR; b = bytes[++p] as number) {
        if (b === QUOTE) broken = BROKEN.quote;
        else if (b === 0) broken = BROKEN.nul;
      }
      if (column < columns) ends[column] = p;
      column++;
    } while (b === delimiter);
    if (p < 0 || p - start > LONGEST_RECORD) {
      broken ??= BROKEN.long;
      p = firstBreak(bytes, start, length);
      line = startLine;
    }
    line++;
    if (broken === undefined && column !== columns) broken = BROKEN.fields;
    if (broken === undefined && !isUtf8At(start, p)) broken = BROKEN.utf8;
    if (broken === undefined) decider.decide(startLine, offset + start, start, ends);
    else rejectRecord(context, startLine, offset + start, broken, column, columns);
    return afterBreak(bytes, p, length);
  };

  return {
    open(piece, isValid) {
      ({ bytes, length, offset } = piece);
      valid = isValid;
      decider.open(bytes);
    },
    record(start, at) {
      line = at;
      return record(start);
    },
    get line() {
      return line;
    },
  };
}

/** The place behind a line break: LF, CR, or both as one. */
function afterBreak(bytes: Uint8Array, at: number, length: number): number {
  return bytes[at] === CR && at + 1 < length && bytes[at + 1] === LF ? at + 2 : at + 1;
}

function firstBreak(bytes: Uint8Array, from: number, length: number): number {
  let at = from;
  while (at < length - 1 && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}
