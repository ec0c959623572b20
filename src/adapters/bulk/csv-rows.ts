import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import { rowDecider } from "./decide-row.js";
import { BROKEN, CR, LF, LONGEST_RECORD, type Piece, QUOTE } from "./piece.js";
import { isPlain, plainRows } from "./plain-rows.js";
import { endOfQuoted } from "./quoted.js";
import { rejectRecord } from "./reject-record.js";
import type { RowContext } from "./rows.js";

/**
 * Screens the records of a piece. A piece without quotes and other rare bytes goes through one tight loop; any other is
 * walked byte by byte. Both give the same rows: a test holds one against the other.
 */
export function csvScreener(plan: CsvPlan, context: RowContext, quick: boolean): (piece: Piece) => void {
  const decider = rowDecider(plan, context);
  const fast = plainRows(plan, context, decider);
  const walk = walkRows(plan, context, decider);
  // A column that was stated for two fields goes the long way.
  const simple = new Set(plan.mapped.map(({ index }) => index)).size === plan.mapped.length;
  return (piece) => {
    const { bytes } = piece;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    decider.open(bytes, view);
    if (quick && simple && isPlain(piece)) fast(piece, view);
    else walk(piece);
  };
}

function walkRows(plan: CsvPlan, context: RowContext, decider: ReturnType<typeof rowDecider>): (piece: Piece) => void {
  const { delimiter, columns } = plan;
  const ends = new Int32Array(columns);
  return ({ bytes, length, offset, line: firstLine }) => {
    const valid = isUtf8(bytes.subarray(0, length));
    let line = firstLine;
    for (let p = 0; p < length; ) {
      const start = p;
      const startLine = line;
      let b = bytes[p] as number;
      let column = 0;
      let broken: string | undefined;
      if (b === LF || b === CR) {
        p = afterBreak(bytes, p, length);
        line++;
        context.tally.blank++;
        continue;
      }
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
      const end = p;
      p = afterBreak(bytes, p, length);
      line++;
      if (broken === undefined && column !== columns) broken = BROKEN.fields;
      if (!valid && broken === undefined && !isUtf8(bytes.subarray(start, end))) broken = BROKEN.utf8;
      if (broken === undefined) decider.decide(startLine, offset + start, start, ends, 0);
      else rejectRecord(context, startLine, offset + start, broken, column, columns);
    }
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
