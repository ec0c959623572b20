import { open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { assertOptions, fail } from "../../errors.js";
import { takeLock } from "./lock.js";
import { readNdjson } from "./ndjson-read.js";
import { mendTail, type TornLine } from "./ndjson-tail.js";
import type { Sink } from "./sink.js";

export interface FileOptions {
  /**
   * Takes the lock of a writer that cannot be asked whether it lives, because it ran on another machine or in another
   * container. Only where something else guarantees one writer: two would spoil the log.
   */
  readonly takeOver?: boolean;
}

/** A sink that is one NDJSON file. */
export interface NdjsonSink extends Sink {
  /** What was mended at the end of the file when it was opened; null where nothing was. Tell your operators. */
  readonly torn: TornLine | null;
}

/**
 * Opens a file of one entry a line, and creates it where it is missing. A batch is acknowledged after `fsync`. One process may
 * write it; any may read it. Needs a local disk: network file systems keep neither locks nor `fsync` as promised.
 *
 * @example
 * ```ts
 * const sink = await ndjsonSink("/var/lib/payments/decisions.ndjson");
 * if (sink.torn) console.warn("the last writer died while writing", sink.torn);
 * const log = await openLog({ sink });
 * ```
 * @throws InterdictError `log-locked`, `log-damaged`; what the system refuses is passed on as it is
 */
export async function ndjsonSink(path: string, options: FileOptions = {}): Promise<NdjsonSink> {
  assertOptions(options, ["takeOver"], "options");
  if (typeof path !== "string") fail("invalid-input", "path", "has to be a path", path);
  const file = resolve(path);
  const lock = await takeLock(file, options.takeOver === true);
  try {
    const { handle, torn } = await openFile(file);
    return { ...writer(handle, file, lock), torn };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type File = Awaited<ReturnType<typeof open>>;

async function openFile(file: string): Promise<{ readonly handle: File; readonly torn: TornLine | null }> {
  const handle = await open(file, "a+", 0o600);
  try {
    const torn = await mendTail(handle, file);
    await handle.sync();
    await syncFolder(dirname(file));
    return { handle, torn };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Without it a crash can lose the name of a new file, and all its lines with it. Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function writer(handle: File, file: string, lock: Awaited<ReturnType<typeof takeLock>>): Sink {
  let failed = false;
  return {
    // What a crash can leave half written is one batch of a log; four of them are looked at.
    tail: 1_024,
    async append(lines) {
      // After a failed fsync the system may have forgotten what it could not write: trying again would prove nothing.
      if (failed) fail("log-failed", "sink", "an earlier write failed: open the file anew");
      failed = true;
      await lock.assertHeld();
      await handle.appendFile(lines.map(({ text }) => `${text}\n`).join(""));
      await handle.sync();
      failed = false;
    },
    read: (from) => readNdjson(file, from),
    async close() {
      await handle.close();
      await lock.release();
    },
  };
}
