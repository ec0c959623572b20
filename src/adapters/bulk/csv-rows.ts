import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import { rowDecider } from "./decide-row.js";
import type { Kernel, Stop } from "./kernel.js";
import type { Piece } from "./piece.js";
import type { RowContext } from "./rows.js";
import { rowWalker } from "./walk-rows.js";

/**
 * Screens the records of a piece. The kernel takes the plain rows; of one that was not asked before it is told the answer,
 * and any that is not plain is walked byte by byte. Both give the same of a row: a test holds one against the other.
 */
export function csvScreener(plan: CsvPlan, context: RowContext): (piece: Piece) => void {
  const walker = rowWalker(plan, context, rowDecider(plan, context));
  const { kernel, writer, tally } = context;
  const ask = kernel && newRows(kernel, plan, context);
  return (piece) => {
    const { bytes, length } = piece;
    let { line } = piece;
    const valid = isUtf8(bytes.subarray(0, length));
    walker.open(piece, valid);
    const quick = valid && kernel?.start(bytes, length) ? kernel : undefined;
    let asked = -1;
    for (let place = 0; place < length; ) {
      if (quick !== undefined) {
        const stop = quick.screen(place, line);
        ({ place, line } = stop);
        // A row that it meets again though it was asked is not for it.
        if (stop.notAsked && place !== asked && ask?.(stop)) {
          asked = place;
          continue;
        }
        writer.append(quick.take());
        if (stop.full || place >= length) continue;
      }
      place = walker.record(place, line);
      line = walker.line;
    }
    quick?.count(tally);
  };
}

/** Asks about a row that the kernel does not know, and keeps the answer; false where the walker has to list a fault. */
function newRows(kernel: Kernel, plan: CsvPlan, { screener, distinct }: RowContext): (stop: Stop) => boolean {
  const columns = plan.mapped.filter(({ field }) => field !== "at" && field !== "id");
  const askTexts = screener.asker(columns);
  const texts: string[] = columns.map(() => "");
  return ({ time, entry, hash, keys, key, keyEnd }) => {
    for (let column = 0; column < texts.length; column++) texts[column] = kernel.text(column);
    const asked = askTexts(texts, time);
    if (entry > 0) distinct.update(entry, asked);
    else distinct.add(hash, keys, key, keyEnd, asked);
    return asked.fault === undefined;
  };
}
