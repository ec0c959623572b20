import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Ruleset } from "../../core.js";
import { fail } from "../../errors.js";
import type { BulkOptions } from "./options.js";
import { isMissing } from "./peers.js";
import type { Piece, PieceResult } from "./piece.js";
import { type RunPlan, sendRuleset, startPieces } from "./screen-piece.js";
import type { WorkerStart, WorkerTask } from "./worker.js";

/** Screens pieces in order of their coming, several at a time where there are threads. */
export interface Runner {
  /** Threads; 0 in process. */
  readonly workers: number;
  readonly notes: readonly string[];
  /** Screens a piece. `done` gives the buffer of the piece back when it is not needed any more. */
  run(piece: Piece, done: (input: ArrayBufferLike) => void): Promise<PieceResult>;
  /** Gives the buffer of a written output back. */
  reuse(output: Uint8Array): void;
  close(): Promise<void>;
}

const MOST_BY_DEFAULT = 4;
/** Below this a thread costs more than it saves: it makes the ruleset, compiles and asks about each name anew. */
const WORTHWHILE = 256 << 20;

/** How many threads a run has where the host does not say. */
export function usualWorkers(total: number | undefined): number {
  return total !== undefined && total >= WORTHWHILE ? Math.min(MOST_BY_DEFAULT, availableParallelism()) : 0;
}

/**
 * Starts the threads of a run, or screens in process: where none are asked for, and where piscina is not installed,
 * which the notes then say.
 */
export async function startRunner(
  ruleset: Ruleset,
  plan: RunPlan,
  workers: number,
  workerFile: BulkOptions["workerFile"],
): Promise<Runner> {
  if (workers === 0) return inProcess(ruleset, plan, []);
  const piscina = await import("piscina").catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (piscina === undefined)
    return inProcess(ruleset, plan, ["piscina is not installed, so it ran in process, in one thread"]);
  const filename = fileOf(workerFile);
  if (!existsSync(filename)) {
    if (workerFile !== undefined) fail("invalid-input", "options.workerFile", "is no file", filename);
    return inProcess(ruleset, plan, [
      "bulk-worker.js is not beside this module, so it ran in process: give workerFile",
    ]);
  }
  const start: WorkerStart = { ruleset: sendRuleset(ruleset), plan };
  const pool = new piscina.Piscina({
    filename,
    name: "screenPiece",
    minThreads: workers,
    maxThreads: workers,
    workerData: start,
  });
  const free: SharedArrayBuffer[] = [];
  return {
    workers,
    notes: [],
    async run(piece, done) {
      const task: WorkerTask = { piece, out: free.pop() };
      const result: PieceResult = await pool.run(task);
      done(piece.bytes.buffer);
      return result;
    },
    reuse: (output) => void free.push(output.buffer as SharedArrayBuffer),
    close: () => pool.destroy(),
  };
}

function fileOf(workerFile: BulkOptions["workerFile"]): string {
  const file = workerFile ?? new URL("./bulk-worker.js", import.meta.url);
  return typeof file === "string" ? file : fileURLToPath(file);
}

function inProcess(ruleset: Ruleset, plan: RunPlan, notes: readonly string[]): Runner {
  const pieces = startPieces(ruleset, plan);
  let free: Uint8Array | undefined;
  return {
    workers: 0,
    notes,
    async run(piece, done) {
      const out = free;
      free = undefined;
      const result = pieces.screen(piece, out);
      done(piece.bytes.buffer);
      return result;
    },
    reuse: (output) => {
      free = new Uint8Array(output.buffer);
    },
    close: async () => {},
  };
}
