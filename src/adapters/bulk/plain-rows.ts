import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import type { RowDecider } from "./decide-row.js";
import { BROKEN, CR, LF, LONGEST_RECORD, type Piece, QUOTE } from "./piece.js";
import { rejectRecord } from "./reject-record.js";
import type { RowContext } from "./rows.js";

/** Whether a piece has no quote, no NUL, no byte that is not UTF-8, and no CR but before an LF. */
export function isPlain({ bytes, length }: Piece): boolean {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (part.indexOf(QUOTE) >= 0 || part.indexOf(0) >= 0 || !isUtf8(part)) return false;
  for (let at = part.indexOf(CR); at >= 0; at = part.indexOf(CR, at + 1)) if (part[at + 1] !== LF) return false;
  return bytes.byteOffset % 4 === 0;
}

/**
 * Screens a plain piece in two passes over blocks of it: the first finds every delimiter and line break, four bytes at a
 * time, and the second decides the records between them.
 */
export function plainRows(plan: CsvPlan, context: RowContext, decider: RowDecider): (piece: Piece) => void {
  const { delimiter, columns } = plan;
  let marks = new Int32Array(1 << 16);
  return ({ bytes, length, offset, line: firstLine }) => {
    // At most one mark for each byte; the space for them is kept.
    const most = length + 8;
    if (marks.length < most) marks = new Int32Array(most);
    const count = findMarks(bytes, length, delimiter, marks);
    let line = firstLine;
    let start = 0;
    let first = 0;
    for (let mark = 0; mark < count; mark++) {
      const at = marks[mark] as number;
      if (bytes[at] !== LF) continue;
      const fields = mark - first + 1;
      const end = at > start && bytes[at - 1] === CR ? at - 1 : at;
      if (end === start && fields === 1) context.tally.blank++;
      else if (end - start > LONGEST_RECORD) rejectRecord(context, line, offset + start, BROKEN.long, fields, columns);
      else if (fields !== columns) rejectRecord(context, line, offset + start, BROKEN.fields, fields, columns);
      else {
        marks[mark] = end;
        decider.decide(line, offset + start, start, marks, first);
      }
      line++;
      start = at + 1;
      first = mark + 1;
    }
  };
}

const ONES = 0x01010101;
const LOW = 0x7f7f7f7f;
const HIGH = 0x80808080 | 0;

/** Writes down where each delimiter and each LF is; gives their number. */
function findMarks(bytes: Uint8Array, length: number, delimiter: number, marks: Int32Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2);
  const delimiters = Math.imul(delimiter, ONES);
  const breaks = Math.imul(LF, ONES);
  let count = 0;
  for (let word = 0; word < words.length; word++) {
    const four = words[word] as number;
    // A byte of `a` or `b` is 0 where it is the one sought; its high bit is then the one that is not set.
    const a = four ^ delimiters;
    const b = four ^ breaks;
    let hits = ~((((a & LOW) + LOW) | a) & (((b & LOW) + LOW) | b)) & HIGH;
    while (hits !== 0) {
      marks[count++] = (word << 2) + ((31 - Math.clz32(hits & -hits)) >> 3);
      hits &= hits - 1;
    }
  }
  for (let at = words.length << 2; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === delimiter || byte === LF) marks[count++] = at;
  }
  return count;
}
