import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import { CR, LF, type Piece, QUOTE } from "./piece.js";
import { HASH, ID, ID_END, KEY, KEY_END, ROW, rowBatch, START, TIME } from "./row-batch.js";
import type { RowContext } from "./rows.js";
import type { RowWalker } from "./walk-rows.js";
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
 * walker, which makes the same of a row and knows every case.
 */
export function plainRows(
  plan: CsvPlan,
  context: RowContext,
  walker: RowWalker,
): (piece: Piece, view: DataView) => void {
  const { distinct, writer, tally } = context;
  const batch = rowBatch(plan, context.fixedTime, context.zone);
  const { rows: found, keys } = batch;
  // An id may have a comma in it where the fields are parted by something else.
  const copies = context.format === "csv" && plan.delimiter === 44;

  return ({ bytes, length, line: firstLine }, view) => {
    let line = firstLine;
    for (let place = 0; place < length; place = batch.next) {
      const rows = batch.fill(bytes, view, place, length);
      distinct.bringNear(found, HASH, ROW, rows);
      for (let at = 0; at < rows * ROW; at += ROW, line++) {
        const time = found[at + TIME] as number;
        let answer = -1;
        if (time > 0) {
          const key = found[at + KEY] as number;
          const entry = distinct.find(found[at + HASH] as number, keys, key, found[at + KEY_END] as number);
          if (entry > 0) answer = distinct.at(entry, time);
        }
        if (answer < 0) {
          walker.record(found[at + START] as number, line);
          continue;
        }
        const id = found[at + ID] as number;
        const idEnd = found[at + ID_END] as number;
        tally.count(answer, context.dayOf(time));
        if (copies && (id === idEnd || beginsPlain(bytes[id] as number))) writer.plain(line, view, id, idEnd, answer);
        else writer.row(line, bytes, id, idEnd, answer);
      }
    }
  };
}
