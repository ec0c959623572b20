import { asInterdictError, assertOptions, fail, InterdictError, reading } from "../../errors.js";
import { type Checkpoint, type Signer, signCheckpoint } from "./checkpoint.js";
import { type EntryContent, type Head, type LogEntry, nextEntry, toLine } from "./entry.js";
import { openHead } from "./open-head.js";
import { readRecord } from "./read-record.js";
import { type SealOptions, sealer } from "./seal.js";
import type { Sink } from "./sink.js";

export interface LogOptions {
  readonly sink: Sink;
  /** Seals what is sensitive. Without it records are stored in the clear. */
  readonly seal?: SealOptions;
  /** Asked before a record is taken, such as `verify` of `interdict`; one that does not hold is refused. */
  readonly verify?: (record: never) => { readonly ok: boolean };
  /** The host's clock. Default: the system's. It dates entries and decides nothing. */
  readonly now?: () => Date;
  /** For an empty sink: where the chain goes on from, such as the last entry of last year's file. */
  readonly after?: Head;
  /** Largest record in bytes of JSON. Default 262,144, at most 1,048,576. */
  readonly maxBytes?: number;
  /** How many appends may wait for the sink. Default 10,000; the next is refused. */
  readonly maxWaiting?: number;
}

/** Where a record was stored. */
export interface Appended extends Head {
  readonly at: string;
}

export interface Log {
  /**
   * Stores a record and resolves when it is durable. Appends that wait are written together, in the order of their calls.
   *
   * A rejection means: treat it as not stored, and hold the payment. After `log-failed` by the sink the log takes nothing
   * more: open it anew, which reads what was really stored.
   *
   * @throws InterdictError `invalid-input`, `over-long`: this record was refused, nothing was written; `log-failed`
   */
  append(record: object): Promise<Appended>;
  /** Signs the head and stores the statement as an entry. Keep what it returns where nobody can rewrite the log. */
  checkpoint(signer: Signer): Promise<Checkpoint>;
  /** The last acknowledged entry; `seq` 0 before the first. */
  readonly head: Head;
  /** `failed`: the sink failed, and nothing was acknowledged since. */
  readonly state: "open" | "failed" | "closed";
  /** Waits for what is pending, then frees the sink. */
  close(): Promise<void>;
}

interface Waiting {
  readonly build: (before: Head, at: string) => Promise<EntryContent>;
  readonly done: (entry: LogEntry) => void;
  readonly refuse: (error: InterdictError) => void;
}

const MAX_BATCH = 256;
const MAX_BYTES = 262_144;
const BYTES_BOUND = 1_048_576;
const MAX_WAITING = 10_000;
const OPTIONS = ["sink", "seal", "verify", "now", "after", "maxBytes", "maxWaiting"];

/**
 * Opens a log for appending. It reads the last entries of the sink and continues only where they verify; otherwise it
 * closes the sink.
 *
 * @example
 * ```ts
 * const log = await openLog({ sink: await ndjsonSink("/var/lib/payments/decisions.ndjson") });
 * const { seq } = await log.append(record(verdict, disposition)); // only then act on the disposition
 * ```
 * @throws InterdictError `log-damaged` where the last entries do not verify, `invalid-input`
 */
export async function openLog(options: LogOptions): Promise<Log> {
  assertOptions(options, OPTIONS, "options");
  if (typeof options.sink?.append !== "function")
    fail("invalid-input", "options.sink", "has to be a sink, such as ndjsonSink gives", options.sink);
  const { sink, now = () => new Date(), maxBytes = MAX_BYTES, maxWaiting = MAX_WAITING } = options;
  if (!(maxBytes > 0 && maxBytes <= BYTES_BOUND))
    fail("invalid-input", "options.maxBytes", `has to be between 1 and ${BYTES_BOUND}`, maxBytes);
  const seal = options.seal && sealer(options.seal);
  let head = await openHead(sink, options.after).catch(async (error: unknown) => {
    // Else its lock would outlive the only reference to it.
    await sink.close?.();
    throw error;
  });
  let state: Log["state"] = "open";
  const waiting: Waiting[] = [];
  let pump: Promise<void> | undefined;

  const enqueue = <Answer>(build: Waiting["build"], answer: (entry: LogEntry) => Answer): Promise<Answer> => {
    if (state !== "open") return Promise.reject(notTaken(`the log is ${state}: open it anew`));
    if (waiting.length >= maxWaiting)
      return Promise.reject(notTaken(`${maxWaiting} appends wait for the sink, which does not keep up`));
    return new Promise((done, refuse) => {
      waiting.push({ build, done: (entry) => done(answer(entry)), refuse });
      pump ??= write();
    });
  };

  const write = async (): Promise<void> => {
    // Lets calls of the same turn join the first batch.
    await Promise.resolve();
    try {
      while (waiting.length > 0) await writeBatch(waiting.splice(0, MAX_BATCH));
    } finally {
      // In the same turn as the last look at what waits, or an append in between would wait for ever.
      pump = undefined;
    }
  };

  const writeBatch = async (batch: readonly Waiting[]): Promise<void> => {
    const built = await buildAll(batch, head, now);
    const last = built.at(-1)?.entry;
    if (!last) return;
    try {
      await sink.append(built.map(({ entry }) => toLine(entry)));
    } catch (error) {
      state = "failed";
      const failure = asLogFailure(error);
      for (const { refuse } of [...built.map(({ of }) => of), ...waiting.splice(0)]) refuse(failure);
      return;
    }
    head = { seq: last.seq, hash: last.hash };
    for (const { entry, of } of built) of.done(entry);
  };

  return {
    async append(record) {
      const read = reading(() => readRecord(record, maxBytes), "record");
      if (options.verify && !reading(() => options.verify?.(read.record as never).ok, "verify"))
        fail("invalid-input", "record", "does not verify: it is not what was recorded");
      const build: Waiting["build"] = async (before) =>
        seal ? await seal(read.record, read.text, before) : { record: read.record };
      return enqueue(build, ({ seq, hash, at }) => ({ seq, hash, at }));
    },
    async checkpoint(signer) {
      const build: Waiting["build"] = async (before, at) => {
        if (before.seq === 0) fail("invalid-input", "checkpoint", "has nothing to sign: the log is empty");
        return { checkpoint: signCheckpoint(before, at, signer) };
      };
      return enqueue(build, (entry) => entry.checkpoint as Checkpoint);
    },
    get head() {
      return head;
    },
    get state() {
      return state;
    },
    async close() {
      if (state === "open") state = "closed";
      await pump;
      await sink.close?.();
    },
  };
}

/** Chains what waits. What cannot be built, such as for want of a key, is refused by itself and leaves no gap. */
async function buildAll(batch: readonly Waiting[], head: Head, now: () => Date) {
  const built: { readonly entry: LogEntry; readonly of: Waiting }[] = [];
  let before = head;
  for (const of of batch) {
    try {
      const at = now().toISOString();
      const entry = nextEntry(before, at, await of.build(before, at));
      built.push({ entry, of });
      before = entry;
    } catch (error) {
      of.refuse(asInterdictError(error, "the entry could not be built"));
    }
  }
  return built;
}

function notTaken(message: string): InterdictError {
  return new InterdictError("log-failed", [{ path: "", message, received: "" }]);
}

/** The error of a store is passed on as `cause`: it says what the operator has to mend. */
function asLogFailure(error: unknown): InterdictError {
  const failure = error instanceof InterdictError ? error : notTaken("the sink failed, nothing was acknowledged");
  return failure === error ? failure : Object.assign(failure, { cause: error });
}
