import { type Cut, countBreaks } from "./cut.js";
import { CR, LF, LONGEST_RECORD, type Piece } from "./piece.js";
import type { ByteSource } from "./source.js";

/** How much is read at once. A record is at most a quarter of it. */
export const PIECE = 1 << 20;

/** Buffers that are used again, so that memory stays the same however long the input. */
export interface Buffers {
  take(): Buffer<ArrayBufferLike>;
  give(buffer: ArrayBufferLike): void;
}

/** Keeps buffers of one size, of memory that threads share or of this one's own. */
export function startBuffers(size: number, shared: boolean): Buffers {
  const free: Buffer<ArrayBufferLike>[] = [];
  return {
    take: () => free.pop() ?? Buffer.from(shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size)),
    give: (buffer) => void free.push(Buffer.from(buffer)),
  };
}

/** A place in the input between two records. */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

/** A piece, and the place behind it. */
export interface CutPiece {
  readonly piece: Piece;
  readonly next: Place;
}

/** Cuts an input into pieces of whole records. `head` is what was read already. */
export async function* cutPieces(
  source: ByteSource,
  head: Uint8Array,
  from: Place,
  cut: Cut,
  buffers: Buffers,
): AsyncGenerator<CutPiece, void, undefined> {
  let { offset, line } = from;
  let buffer = buffers.take();
  let filled = head.length;
  buffer.set(head);
  let ended = false;
  let inLong = false;
  for (;;) {
    while (!ended && filled < PIECE) {
      const came = await source.read(buffer, filled, PIECE - filled);
      ended = came === 0;
      filled += came;
    }
    if (filled === 0) return;
    if (inLong) {
      // The rest of an over-long record, up to its line break.
      const end = firstBreakEnd(buffer, filled, ended);
      inLong = end === 0;
      const passed = inLong ? filled - (buffer[filled - 1] === CR && !ended ? 1 : 0) : end;
      buffer.copyWithin(0, passed, filled);
      filled -= passed;
      offset += passed;
      continue;
    }
    const end = ended ? filled : cut(buffer, filled);
    inLong = end === 0;
    const length = inLong ? LONGEST_RECORD + 1 : end;
    const following = buffers.take();
    const passed = length;
    following.set(buffer.subarray(passed, filled));
    let counted = length;
    if (!endsLine(buffer, length)) buffer[counted++] = LF;
    const lines = countBreaks(buffer, counted);
    const piece = { bytes: buffer.subarray(0), length: counted, offset, line };
    offset += passed;
    line += lines;
    buffer = following;
    filled -= passed;
    yield { piece, next: { offset, line } };
    if (ended && filled === 0) return;
  }
}

const endsLine = (buffer: Buffer<ArrayBufferLike>, length: number) =>
  buffer[length - 1] === LF || buffer[length - 1] === CR;

/** The place behind the first line break; 0 where it is not, or not wholly, in the buffer. */
function firstBreakEnd(buffer: Buffer<ArrayBufferLike>, filled: number, ended: boolean): number {
  for (let at = 0; at < filled; at++) {
    if (buffer[at] === LF) return at + 1;
    if (buffer[at] !== CR) continue;
    if (at + 1 < filled) return buffer[at + 1] === LF ? at + 2 : at + 1;
    return ended ? filled : 0;
  }
  return ended ? filled : 0;
}
