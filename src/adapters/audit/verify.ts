import type { KeyObject } from "node:crypto";
import { fail, reading } from "../../errors.js";
import { type Checkpoint, isCheckpoint, publicKeys, type SignatureKey, signatureHolds } from "./checkpoint.js";
import { GENESIS, type Head, type LogEntry } from "./entry.js";
import { type LineProblem, readLine } from "./read-line.js";
import type { StoredLine } from "./sink.js";

export interface VerifyOptions {
  /** The public key of the checkpoints, or the keys by name. Only what a checkpoint under it covers is proven. */
  readonly key?: SignatureKey | { readonly [id: string]: SignatureKey };
  /** An entry that the log must still have, known from elsewhere: a kept checkpoint, best the latest. It finds a log that was cut. */
  readonly head?: Head | Checkpoint;
  /** Where the first line continues from, when earlier entries are kept elsewhere or were deleted on purpose. */
  readonly after?: Head;
  /** Asked for each record that is stored whole in the clear, such as `verify` of `interdict`. */
  readonly verify?: (record: never) => { readonly ok: boolean };
}

/**
 * The first thing that is wrong.
 *
 * - `unreadable`, `malformed`, `not-canonical`: the line is not what a log writes
 * - `hash`: the entry was changed
 * - `order`: an entry is missing, doubled, inserted or in another place
 * - `chain`: the entry was written after another one than the one before it
 * - `record`: `verify` does not hold for the record
 * - `checkpoint`, `signature`, `unknown-key`: a checkpoint does not state what it stands after, was not signed by the
 *   key, or names a key that was not given
 * - `head`: the log does not have the entry that is known from elsewhere
 */
export interface LogProblem {
  /** Line in what was read, from 1. */
  readonly line: number;
  /** Sequence number that the line claims, or that stands there in a whole log. */
  readonly seq: number;
  readonly because:
    | LineProblem["because"]
    | "order"
    | "chain"
    | "record"
    | "checkpoint"
    | "signature"
    | "unknown-key"
    | "head";
  readonly message: string;
}

export interface LogVerification {
  readonly ok: boolean;
  /** Entries that hold, counted up to the first problem. */
  readonly entries: number;
  /** The last entry that holds. */
  readonly head: Head;
  /** The last checkpoint whose signature holds under the given key: up to its `seq` the log is proven. Null without a key or a checkpoint. */
  readonly proven: Checkpoint | null;
  readonly problem: LogProblem | null;
}

/**
 * Holds a whole log to its chain and names the first entry that was changed, removed, doubled, inserted or moved.
 *
 * Without `key` or `head` this proves nothing against someone who could rewrite all of it. With `key` the log is proven
 * up to `proven.seq`; what comes later can have been cut or rewritten. With `head` it has not been cut before that entry.
 *
 * @example
 * ```ts
 * const { ok, proven, problem } = await verifyLog(readNdjson("decisions.ndjson"), { key: publicKeyPem });
 * ```
 * @throws InterdictError `invalid-input` where a key cannot be read; what the reader itself throws is passed on
 */
export async function verifyLog(
  lines: AsyncIterable<StoredLine> | Iterable<StoredLine>,
  options: VerifyOptions = {},
): Promise<LogVerification> {
  const { keys, known, after, verify } = reading(() => givenIn(options), "options");
  assertLines(lines);
  let head: Head = after ?? GENESIS;
  let proven: Checkpoint | null = null;
  let line = 0;
  const count = () => head.seq - (after?.seq ?? 0);
  const end = (problem: LogProblem | null): LogVerification => ({
    ok: !problem,
    entries: count(),
    head,
    proven,
    problem,
  });

  if (isCheckpoint(known) && keys) {
    const problem = signatureProblem(known, keys);
    if (problem) return end({ line, seq: known.seq, ...problem });
  }
  for await (const stored of lines) {
    line += 1;
    const read = reading(() => readLine(stored), "a line");
    if ("problem" in read) return end({ line, seq: head.seq + 1, ...read.problem });
    const { entry } = read;
    const problem = placeProblem(entry, head) ?? contentProblem(entry, head, verify) ?? headProblem(entry, known);
    if (problem) return end({ line, seq: entry.seq, ...problem });
    if (entry.checkpoint && keys) {
      const unsigned = signatureProblem(entry.checkpoint, keys);
      if (unsigned) return end({ line, seq: entry.seq, ...unsigned });
      proven = entry.checkpoint;
    }
    head = { seq: entry.seq, hash: entry.hash };
  }
  if (known && known.seq > head.seq) {
    const message = `the log ends at ${head.seq}, but entry ${known.seq} is known: it was cut`;
    return end({ line, seq: head.seq + 1, because: "head", message });
  }
  return end(null);
}

/** The options, each read once, before the first line. */
function givenIn({ key, head, after, verify }: VerifyOptions) {
  const keys = key === undefined ? undefined : publicKeys(key);
  return { keys, known: head && { ...head }, after: after && { ...after }, verify };
}

function assertLines(lines: unknown): void {
  const given = typeof lines === "string" ? undefined : (lines as Partial<AsyncIterable<unknown> & Iterable<unknown>>);
  const steps = reading(() => given?.[Symbol.asyncIterator] ?? given?.[Symbol.iterator], "lines");
  if (typeof steps !== "function") fail("invalid-input", "lines", "has to be stored lines, as readNdjson gives", lines);
}

type Found = Pick<LogProblem, "because" | "message"> | undefined;

function placeProblem(entry: LogEntry, head: Head): Found {
  const { seq } = entry;
  const due = head.seq + 1;
  if (seq > due) {
    const missing = seq - 1 === due ? `entry ${due} is missing` : `entries ${due} to ${seq - 1} are missing`;
    return { because: "order", message: `${missing}, or stand later` };
  }
  if (seq < due)
    return { because: "order", message: `entry ${due} was due: this one is doubled, inserted or in another place` };
  if (entry.previous === head.hash) return undefined;
  return { because: "chain", message: "was written after another entry than the one that stands before it" };
}

function contentProblem(entry: LogEntry, head: Head, verify: VerifyOptions["verify"]): Found {
  const { checkpoint, record, sealed } = entry;
  if (checkpoint && (checkpoint.seq !== head.seq || checkpoint.hash !== head.hash))
    return { because: "checkpoint", message: "states another head than the entry before it" };
  if (record && !sealed && verify && !verify(record as never).ok)
    return { because: "record", message: "its record does not verify" };
  return undefined;
}

function headProblem(entry: LogEntry, known: Head | undefined): Found {
  if (!known || entry.seq !== known.seq || entry.hash === known.hash) return undefined;
  return {
    because: "head",
    message: "is another entry than the one that is known from elsewhere: the log was rewritten",
  };
}

function signatureProblem(checkpoint: Checkpoint, keys: (id: string) => KeyObject | undefined): Found {
  const key = keys(checkpoint.key);
  if (!key) return { because: "unknown-key", message: `is signed with ${checkpoint.key}, of which no key was given` };
  if (signatureHolds(checkpoint, key)) return undefined;
  return { because: "signature", message: `is not signed by the key ${checkpoint.key}` };
}
