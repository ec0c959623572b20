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

/** Screens one piece. */
export function screenPiece({ piece, out }: WorkerTask): PieceResult {
  const start = workerData as WorkerStart;
  pieces ??= startPieces(receiveRuleset(start.ruleset), start.plan, { shared: true });
  return pieces.screen(piece, out === undefined ? undefined : new Uint8Array(out));
}
