// What a worker thread runs: it makes the ruleset anew from its data and screens the pieces it is sent.
import { workerData } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Piece, PieceResult } from "./piece.js";
import { type PieceScreener, type RunPlan, receiveRuleset, type SentRuleset, startPieces } from "./screen-piece.js";

/** What the pool gives each worker at its start. */
export interface WorkerStart {
  readonly ruleset: SentRuleset;
  readonly plan: RunPlan;
  readonly board: SharedArrayBuffer;
}

/** A piece, with a buffer for the output. Both are moved, not copied. */
export interface WorkerTask {
  readonly piece: Piece;
  readonly out: ArrayBuffer | undefined;
}

/** The result, and the buffer of the input back for the next piece. */
export interface WorkerResult {
  readonly result: PieceResult;
  readonly input: ArrayBufferLike;
}

let pieces: PieceScreener | undefined;

/** Screens one piece. */
export function screenPiece({ piece, out }: WorkerTask): unknown {
  const start = workerData as WorkerStart;
  pieces ??= startPieces(receiveRuleset(start.ruleset), start.plan, { board: start.board });
  const result = pieces.screen(piece, out === undefined ? undefined : new Uint8Array(out));
  const answer: WorkerResult = { result, input: piece.bytes.buffer };
  return move({
    get [transferableSymbol]() {
      return [result.output.buffer, piece.bytes.buffer];
    },
    get [valueSymbol]() {
      return answer;
    },
  } as never);
}
