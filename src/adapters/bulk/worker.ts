// What a worker thread runs: it makes the ruleset anew from its data and screens the pieces it is sent.
import { workerData } from "node:worker_threads";
import type { Piece, PieceResult } from "./piece.js";
import { type PieceScreener, type RunPlan, receiveRuleset, type SentRuleset, startPieces } from "./screen-piece.js";

/** What the pool gives each worker at its start. */
export interface WorkerStart {
  readonly ruleset: SentRuleset;
  readonly plan: RunPlan;
}

/** A piece, with memory for the output. Both are shared, not copied and not moved: see the decision on bulk. */
export interface WorkerTask {
  readonly piece: Piece;
  readonly out: SharedArrayBuffer | undefined;
}

let pieces: PieceScreener | undefined;
let own: Uint8Array | undefined;

/** Screens one piece. */
export function screenPiece({ piece, out }: WorkerTask): PieceResult {
  const start = workerData as WorkerStart;
  pieces ??= startPieces(receiveRuleset(start.ruleset), start.plan);
  const result = pieces.screen(piece, own);
  const written = result.output;
  own = new Uint8Array(written.buffer);
  // Copied into shared memory whole: to write there row by row, at odd places, takes several times as long.
  const shared = out !== undefined && out.byteLength >= written.length ? out : new SharedArrayBuffer(own.length);
  const output = new Uint8Array(shared, 0, written.length);
  output.set(written);
  return { ...result, output };
}
