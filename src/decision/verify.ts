import { InterdictError } from "../errors.js";
import type { DecisionRecord, Json, Verified } from "../model/index.js";
import { plainCopy, RECORD_BOUNDS } from "./plain.js";
import { canonicalText, sha256Of } from "./seal.js";

/** A record as it was read, or null where there is none; and what is wrong with it. */
export interface ReadRecord {
  readonly record: DecisionRecord | null;
  readonly problems: readonly string[];
}

const LONGEST_TEXT = 60_000_000;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Checks that a record is as it was written: plain JSON of the form of this version, and its digest that of everything
 * else in it. Given as text, that text has to be its canonical JSON (RFC 8785), byte for byte. Total: never throws.
 *
 * The trap: whoever can rewrite the whole record can give it a new digest. That it was never rewritten is what a log
 * with a chain proves. Nor does it say that the law was applied rightly: that is `replay`.
 *
 * @param record a record, or its canonical JSON
 * @example
 * ```ts
 * verify({ ...record, disposition: { ...record.disposition, action: "allow" } }).ok // false
 * ```
 */
export function verify(record: DecisionRecord | string): Verified {
  const { problems } = readRecord(record);
  return { ok: problems.length === 0, problems };
}

/** Reads a record, from JSON text too, and checks it. Total. */
export function readRecord(given: unknown): ReadRecord {
  try {
    if (typeof given !== "string") return checked(plainCopy(given, RECORD_BOUNDS, ""));
    if (given.length > LONGEST_TEXT) return unread(`The text has more than ${LONGEST_TEXT} characters.`);
    const parsed = plainCopy(JSON.parse(given), RECORD_BOUNDS, "");
    const { record, problems } = checked(parsed);
    if (canonicalText(parsed) === given) return { record, problems };
    return { record, problems: [...problems, "The text is not canonical JSON (RFC 8785) of the record."] };
  } catch (error) {
    return unread(error instanceof InterdictError ? error.message : "The text is not JSON.");
  }
}

const unread = (problem: string): ReadRecord => ({ record: null, problems: [problem] });

function checked(read: Json): ReadRecord {
  if (!isObject(read)) return unread("What was given is no record: it has to be an object.");
  const { sha256, ...rest } = read;
  if (read.format !== 1) return unread("The record is of another format than 1, which is the one read here.");
  const missing = PARTS.filter(([part, of]) => !of(read[part])).map(([part]) => part);
  if (missing.length > 0) return unread(`The record lacks, or has in another form: ${missing.join(", ")}.`);
  if (isObject(read.verdict) === isObject(read.problem))
    return unread("The record has to have either a verdict or a problem.");
  if (isObject(read.verdict) && !(isObject(read.transaction) && isObject(read.viewpoint)))
    return unread("The record has a verdict without its transaction and viewpoint.");
  const record = read as unknown as DecisionRecord;
  if (sha256Of(rest) === sha256) return { record, problems: [] };
  return { record, problems: ["The digest is not that of the content: something was changed after it was written."] };
}

const isText = (value: Json | undefined) => typeof value === "string";

const PARTS: readonly (readonly [string, (value: Json | undefined) => boolean])[] = [
  ["engine", isText],
  ["tables", isText],
  ["ruleset", (value) => isObject(value) && isText(value.digest)],
  [
    "disposition",
    (value) => isObject(value) && isText(value.action) && isText(value.policy) && Array.isArray(value.because),
  ],
  ["sha256", (value) => typeof value === "string" && SHA256.test(value)],
];

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
