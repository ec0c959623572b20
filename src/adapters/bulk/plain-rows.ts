import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import type { RowDecider } from "./decide-row.js";
import { BROKEN, CR, LF, LONGEST_ID, LONGEST_RECORD, type Piece, QUOTE } from "./piece.js";
import { rejectRecord } from "./reject-record.js";
import { rowBatch } from "./row-batch.js";
import type { RowContext } from "./rows.js";
import { beginsPlain } from "./write-rows.js";

/** How far behind its end the bytes of a piece can be read, at the least. */
const SLACK = 4;

/** Whether a piece has no quote, no NUL, no byte that is not UTF-8, and no CR but before an LF. */
export function isPlain({ bytes, length }: Piece): boolean {
  if (length + SLACK > bytes.length) return false;
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (part.indexOf(QUOTE) >= 0 || part.indexOf(0) >= 0 || !isUtf8(part)) return false;
  for (let at = part.indexOf(CR); at >= 0; at = part.indexOf(CR, at + 1)) if (part[at + 1] !== LF) return false;
  return true;
}

/**
 * Screens a plain piece, some rows at a time: first they are found, then their entries are brought near together, then
 * they are decided in their order. A row that was seen before is counted and written here; any other is given to the
 * decider, which makes the same of a row and knows every case.
 */
export function plainRows(
  plan: CsvPlan,
  context: RowContext,
  decider: RowDecider,
): (piece: Piece, view: DataView) => void {
  const { delimiter, columns, mapped } = plan;
  const { distinct, writer, tally } = context;
  const keys = mapped.filter(({ field }) => field !== "at" && field !== "id").length;
  const batch = rowBatch(plan, context.fixedTime, context.zone);
  const { starts, stops, fields, times, hashes, idFrom, idTo, ends, keyBegins, keyEnds } = batch;
  // An id may have a comma in it where the fields are parted by something else.
  const copies = context.format === "csv" && delimiter === 44;

  const odd = (row: number, line: number, offset: number) => {
    const start = starts[row] as number;
    const stop = stops[row] as number;
    const found = fields[row] as number;
    if (stop === start && found === 1) tally.blank++;
    else if (stop - start > LONGEST_RECORD) rejectRecord(context, line, offset + start, BROKEN.long, found, columns);
    else if (found !== columns) rejectRecord(context, line, offset + start, BROKEN.fields, found, columns);
    else decider.decide(line, offset + start, start, ends, row * columns);
  };

  return ({ bytes, length, offset, line: firstLine }, view) => {
    let line = firstLine;
    for (let place = 0; place < length; place = batch.next) {
      const rows = batch.fill(bytes, view, place, length);
      distinct.bringNear(hashes, rows);
      for (let row = 0; row < rows; row++, line++) {
        const time = times[row] as number;
        const size = (stops[row] as number) - (starts[row] as number);
        const from = idFrom[row] as number;
        const to = idTo[row] as number;
        let answer = -1;
        if (fields[row] === columns && size > 0 && size <= LONGEST_RECORD && time > 0 && to - from <= LONGEST_ID) {
          const entry = distinct.find(hashes[row] as number, view, keyBegins, keyEnds, keys, row * columns);
          if (entry > 0) answer = distinct.at(entry, time);
        }
        if (answer < 0) {
          odd(row, line, offset);
          continue;
        }
        tally.count(answer, context.dayOf(time));
        if (copies && (from === to || beginsPlain(bytes[from] as number))) writer.plain(line, view, from, to, answer);
        else writer.row(line, bytes, from, to, answer);
      }
    }
  };
}
