import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import { rowDecider } from "./decide-row.js";
import type { Kernel } from "./kernel.js";
import type { Piece } from "./piece.js";
import type { RowContext } from "./rows.js";
import { type RowWalker, rowWalker } from "./walk-rows.js";

/**
 * Screens the records of a piece. The kernel takes the plain rows that were asked before; any other row is walked byte by
 * byte. Both give the same of a row: a test holds one against the other.
 */
export function csvScreener(plan: CsvPlan, context: RowContext): (piece: Piece) => void {
  const walker = rowWalker(plan, context, rowDecider(plan, context));
  const { kernel } = context;
  return (piece) => {
    const { bytes, length } = piece;
    const valid = isUtf8(bytes.subarray(0, length));
    walker.open(piece, valid);
    if (kernel !== undefined && valid && kernel.start(bytes, length)) {
      screenBoth(kernel, walker, context, piece);
      return;
    }
    let { line } = piece;
    for (let place = 0; place < length; line = walker.line) place = walker.record(place, line);
  };
}

/** The kernel goes on until it meets a row that is not for it; the walker takes that one, and the kernel goes on behind. */
function screenBoth(kernel: Kernel, walker: RowWalker, { writer, tally }: RowContext, piece: Piece): void {
  const { length } = piece;
  let { line } = piece;
  for (let place = 0; place < length; ) {
    place = kernel.screen(place, line);
    line = kernel.line();
    writer.append(kernel.take());
    if (place >= length || kernel.full()) continue;
    place = walker.record(place, line);
    line = walker.line;
  }
  kernel.count(tally);
}
