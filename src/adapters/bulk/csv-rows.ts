import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import { rowDecider } from "./decide-row.js";
import type { Piece } from "./piece.js";
import { isPlain, plainRows } from "./plain-rows.js";
import type { RowContext } from "./rows.js";
import { rowWalker } from "./walk-rows.js";

/**
 * Screens the records of a piece. A piece without quotes and other rare bytes goes through one tight loop; any other is
 * walked byte by byte. Both give the same rows: a test holds one against the other.
 */
export function csvScreener(plan: CsvPlan, context: RowContext, quick: boolean): (piece: Piece) => void {
  const walker = rowWalker(plan, context, rowDecider(plan, context));
  const fast = plainRows(plan, context, walker);
  // A column that was stated for two fields goes the long way.
  const simple = new Set(plan.mapped.map(({ index }) => index)).size === plan.mapped.length;
  return (piece) => {
    const { bytes, length } = piece;
    if (quick && simple && isPlain(piece)) {
      walker.open(piece, true);
      fast(piece, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      return;
    }
    walker.open(piece, isUtf8(bytes.subarray(0, length)));
    let { line } = piece;
    for (let place = 0; place < length; line = walker.line) place = walker.record(place, line);
  };
}
