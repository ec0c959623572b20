import { fail } from "../../errors.js";
import { type Cut, countBreaks, csvCut, cutLines } from "./cut.js";
import { guessDelimiter, type Head, headRecordEnd, splitRecord } from "./header.js";
import { type Mapping, mapColumns } from "./mapping.js";
import { parse } from "./ndjson-rows.js";
import type { Row } from "./object-rows.js";
import type { BulkOptions } from "./options.js";
import { LF } from "./piece.js";
import type { Place } from "./pieces.js";
import type { RunPlan } from "./screen-piece.js";
import { readTime } from "./time.js";
import { FAULT, readZone } from "./zone.js";

/** How an input is read: the part that workers need, and the part that cutting it needs. */
export interface ReadPlan {
  readonly rows: RunPlan["rows"];
  readonly mapping: Mapping;
  readonly cut: Cut;
  readonly delimiter: string | null;
  /** The first record behind the header. */
  readonly first: Place;
}

const SAMPLE = 100;

/** The fields that the host states for all rows. */
export const fixedNames = (options: BulkOptions): ReadonlySet<string> => new Set(Object.keys(options.fixed ?? {}));

/**
 * Plans how a CSV file is read, from its header and its first records.
 *
 * @throws InterdictError `invalid-input` for a header that cannot be read or mapped, and for times that need a zone
 */
export function planCsv(head: Head, options: BulkOptions): ReadPlan {
  const text = options.delimiter ?? guessDelimiter(head);
  const delimiter = text.charCodeAt(0);
  const end = headRecordEnd(head, head.start, delimiter);
  const record = end < 0 ? undefined : splitRecord(head.bytes, head.start, end, delimiter);
  if (record === undefined)
    return fail("invalid-input", "input", "has a first record that is over-long or malformed", "");
  const named = options.header ?? true;
  const headers = named ? record : record.map((_, index) => String(index));
  const mapping = mapColumns(headers, options.columns ?? {}, fixedNames(options), {
    guess: named && (options.guess ?? true),
  });
  const begin = named ? end : head.start;
  const time = mapping.columns.find(({ field }) => field === "at")?.index;
  if (time !== undefined && options.zone === undefined)
    for (let at = begin, seen = 0; at >= 0 && at < head.bytes.length && seen < SAMPLE; seen++) {
      const next = headRecordEnd(head, at, delimiter);
      if (next < 0) break;
      refuseBare(splitRecord(head.bytes, at, next, delimiter)?.[time]);
      at = next;
    }
  return {
    rows: { kind: "csv", plan: { delimiter, columns: headers.length, mapped: mapping.columns } },
    mapping,
    cut: csvCut(delimiter),
    delimiter: text,
    first: { offset: begin, line: 1 + countBreaks(Buffer.from(head.bytes.subarray(0, begin)), begin) },
  };
}

/**
 * Plans how NDJSON is read: the keys of the first records are its columns, or they are transactions already.
 *
 * @throws InterdictError `invalid-input`
 */
export function planNdjson(head: Head, options: BulkOptions): ReadPlan {
  const lines: string[] = [];
  for (let at = head.start; at < head.bytes.length && lines.length < SAMPLE; ) {
    const end = head.bytes.indexOf(LF, at);
    if (end < 0 && !head.whole) break;
    lines.push(Buffer.from(head.bytes.subarray(at, end < 0 ? head.bytes.length : end)).toString());
    at = end < 0 ? head.bytes.length : end + 1;
  }
  const rows: Row[] = [];
  for (const line of lines) {
    const row = parse(line);
    if (row !== undefined) rows.push(row);
  }
  if (rows.length === 0) fail("invalid-input", "input", `has no JSON object in its first ${SAMPLE} lines`, "");
  const first: Row = rows[0] ?? {};
  const transactions =
    Array.isArray(first.parties) || (typeof first.counterparty === "object" && first.counterparty !== null);
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const mapping: Mapping = transactions
    ? { columns: [], ignored: [] }
    : mapColumns(headers, options.columns ?? {}, fixedNames(options), { guess: options.guess ?? true });
  const time = transactions ? "at" : mapping.columns.find(({ field }) => field === "at")?.header;
  if (time !== undefined && options.zone === undefined)
    for (const row of rows) if (typeof row[time] === "string") refuseBare(row[time]);
  return {
    rows: {
      kind: "objects",
      // A name that holds parties is never a column, however early it is met.
      plan: {
        mapped: mapping.columns,
        transactions,
        headers: headers.filter((key) => key !== "parties" && key !== "owners"),
        guess: options.guess ?? true,
      },
    },
    mapping,
    cut: cutLines,
    delimiter: null,
    first: { offset: head.start, line: 1 },
  };
}

/** A time of the clock without an offset means nothing before its zone is known. */
export function refuseBare(text: string | undefined): void {
  const bytes = new TextEncoder().encode(text ?? "");
  if (readTime(bytes, 0, bytes.length, undefined) === FAULT.bare)
    fail("invalid-input", "options.zone", "is needed: the times have no offset. Name their zone, such as UTC", text);
}

/** The time that holds for all rows, as a number; 0 where each row tells its own. */
export function fixedTime(options: BulkOptions): number {
  const at = options.fixed?.at;
  if (at === undefined) return 0;
  const bytes = new TextEncoder().encode(String(at));
  const zone = options.zone === undefined ? undefined : readZone(options.zone);
  const time = readTime(bytes, 0, bytes.length, zone);
  return time > 0 ? time : fail("invalid-date", "options.fixed.at", "is no day and no definite instant", at);
}
