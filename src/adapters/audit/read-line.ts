import { fail, reading } from "../../errors.js";
import { canonical, isObject, sha256Hex } from "./canonical.js";
import { isCheckpoint } from "./checkpoint.js";
import type { LogEntry } from "./entry.js";
import { isSealed } from "./seal.js";
import type { StoredLine } from "./sink.js";

/** What is wrong with one line by itself. */
export interface LineProblem {
  readonly because: "unreadable" | "malformed" | "not-canonical" | "hash";
  readonly message: string;
}

export type ReadLine = { readonly entry: LogEntry } | { readonly problem: LineProblem };

const HASH = /^[0-9a-f]{64}$/;
const MEMBERS = ["v", "seq", "at", "previous", "record", "sealed", "checkpoint", "hash"];

/**
 * Reads one stored line as an entry. The line has to be the very text that was stored: another spelling of the same JSON
 * (a space, `1E+21` for `1e+21`, a member twice) is a changed line too.
 */
export function readLine(line: StoredLine): ReadLine {
  const text = textOf(line);
  if (typeof text !== "string") return { problem: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem("unreadable", "is no JSON");
  }
  if (!isEntry(value)) return problem("malformed", "is not an entry of a log, version 1");
  if (canonicalOr(value) !== text) return problem("not-canonical", "is not the RFC 8785 text of what it says");
  const { hash, ...body } = value;
  if (sha256Hex(canonical(body)) !== hash) return problem("hash", "was changed: its hash is that of another entry");
  return { entry: value };
}

/**
 * Reads one line of a log as an entry, such as to unseal its record.
 *
 * The trap: it looks at one line. Whether an entry is missing, doubled or moved is what `verifyLog` finds.
 *
 * @throws InterdictError `log-damaged` where the line is not exactly what a log wrote
 * @example
 * ```ts
 * for await (const line of readNdjson("decisions.ndjson")) readEntry(line).seq // 1, 2, 3, ...
 * ```
 */
export function readEntry(line: StoredLine): LogEntry {
  const read = reading(() => readLine(line), "a line");
  return "entry" in read ? read.entry : fail("log-damaged", "line", read.problem.message, line);
}

function textOf(line: StoredLine): string | LineProblem {
  if (typeof line === "string") return line;
  if (!(line instanceof Uint8Array)) {
    if (typeof line !== "object" || line === null) return { because: "unreadable", message: "is no line" };
    const message =
      line.unreadable === "torn" ? "has no line end: it was cut off or its end was changed" : "is over-long";
    return { because: "unreadable", message: `${message} (${line.bytes} bytes)` };
  }
  try {
    // Replacement characters and a dropped byte order mark would hide a changed byte.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return { because: "unreadable", message: "is no UTF-8" };
  }
}

/** Empty where it cannot be written: nested deeper than the stack, or with half a surrogate pair. */
function canonicalOr(value: unknown): string {
  try {
    return canonical(value);
  } catch {
    return "";
  }
}

function isEntry(value: unknown): value is LogEntry {
  if (!isObject(value) || !Object.keys(value).every((member) => MEMBERS.includes(member))) return false;
  const { v, seq, at, previous, hash, record, sealed, checkpoint } = value;
  if (v !== 1 || !Number.isSafeInteger(seq) || Number(seq) < 1 || typeof at !== "string") return false;
  if (![previous, hash].every((text) => typeof text === "string" && HASH.test(text))) return false;
  if (checkpoint !== undefined) return record === undefined && sealed === undefined && isCheckpoint(checkpoint);
  return isObject(record) && (sealed === undefined || isSealed(sealed));
}

function problem(because: LineProblem["because"], message: string): ReadLine {
  return { problem: { because, message } };
}
