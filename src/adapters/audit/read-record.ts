import { fail } from "../../errors.js";
import { canonical, isObject, type JsonObject, setMember } from "./canonical.js";

const MAX_DEPTH = 64;
const MAX_NODES = 20_000;
const SHA256 = /^[0-9a-f]{64}$/;

export interface ReadRecord {
  /** A copy of the caller's object: what the caller does to it afterwards changes nothing here. */
  readonly record: JsonObject;
  readonly text: string;
}

/**
 * Copies a record, and refuses whatever JSON cannot carry without loss. A member whose value is `undefined` is left out,
 * as JSON does. Nothing of the record runs: an object with `toJSON` or of a class is refused.
 *
 * @throws InterdictError `invalid-input`, or `over-long` past 64 levels, 20,000 values or `maxBytes` bytes of JSON
 */
export function readRecord(value: unknown, maxBytes: number): ReadRecord {
  const reader = { nodes: 0, seen: new Set<object>() };
  const record = copy(value, "record", 0, reader);
  if (!isObject(record)) return fail("invalid-input", "record", "has to be an object", value);
  if (typeof record.sha256 !== "string" || !SHA256.test(record.sha256))
    return fail("invalid-input", "record.sha256", "has to be 64 lower-case hexadecimal digits", record.sha256);
  const text = canonical(record);
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) return fail("over-long", "record", `has ${bytes} bytes of JSON, at most ${maxBytes} are taken`);
  return { record: record as JsonObject, text };
}

interface Reader {
  nodes: number;
  readonly seen: Set<object>;
}

function copy(value: unknown, path: string, depth: number, reader: Reader): unknown {
  reader.nodes += 1;
  if (reader.nodes > MAX_NODES) fail("over-long", "record", `has more than ${MAX_NODES} values`);
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return readString(value, path);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) fail("invalid-input", path, "is not a number that JSON has", value);
    return value;
  }
  if (typeof value !== "object") return fail("invalid-input", path, "is nothing that JSON has", value);
  if (depth >= MAX_DEPTH) fail("over-long", path, `is deeper than ${MAX_DEPTH} levels`);
  if (reader.seen.has(value)) fail("invalid-input", path, "contains itself", value);
  reader.seen.add(value);
  const copied = Array.isArray(value) ? copyList(value, path, depth, reader) : copyObject(value, path, depth, reader);
  reader.seen.delete(value);
  return copied;
}

function copyList(list: readonly unknown[], path: string, depth: number, reader: Reader): unknown[] {
  if (list.length > MAX_NODES) fail("over-long", path, `has more than ${MAX_NODES} values`);
  return Array.from(list, (item, index) => copy(item, `${path}.${index}`, depth + 1, reader));
}

function copyObject(value: object, path: string, depth: number, reader: Reader): object {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    fail("invalid-input", path, "has to be a plain object: one of a class does not come back from JSON", value);
  const copied = {};
  for (const [member, held] of Object.entries(value)) {
    if (held === undefined) continue;
    setMember(copied, readString(member, path), copy(held, `${path}.${member}`, depth + 1, reader));
  }
  return copied;
}

function readString(text: string, path: string): string {
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text))
    fail("invalid-input", path, "has half a surrogate pair, which UTF-8 cannot carry", text);
  return text;
}
