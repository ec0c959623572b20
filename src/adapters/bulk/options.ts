import type { Writable } from "node:stream";
import type { Policy, PolicyName, StandingFacts } from "../../core.js";
import { assertOptions, fail } from "../../errors.js";
import type { RowFormat } from "./answers.js";
import { BULK_FIELDS, type BulkField } from "./fields.js";
import type { ColumnChoice } from "./mapping.js";
import type { RejectedRow } from "./piece.js";
import type { BulkSummary, Checkpoint, Progress } from "./summary.js";

/** How an input is written. */
export type InputFormat = "csv" | "ndjson" | "parquet";

/** How a run is made. Everything is optional. */
export interface BulkOptions {
  /** Default: by the ending of the path (`.ndjson`, `.jsonl`, `.parquet`), else `csv`. */
  readonly format?: InputFormat | undefined;
  /** One character between the fields of CSV. Default: the most frequent of , ; tab and | in the header. */
  readonly delimiter?: string | undefined;
  /** Whether the first record of CSV names the columns. Default true; without it, `columns` gives their numbers. */
  readonly header?: boolean | undefined;
  /** Which column says what: a header, a number from 0, several (all are screened), or null for "none, do not guess". */
  readonly columns?: ColumnChoice | undefined;
  /** Whether columns that `columns` does not name are guessed from their headers. Default true. */
  readonly guess?: boolean | undefined;
  /** What holds for every row: `{ provider: "stripe", activity: "payment" }`. */
  readonly fixed?: Readonly<Partial<Record<Exclude<BulkField, "id">, string | boolean>>> | undefined;
  /** IANA zone in which times without an offset are read. Bare dates are always Washington's civil days. */
  readonly zone?: string | undefined;
  /** Facts that hold for all rows, as `bind` takes them. */
  readonly facts?: StandingFacts | undefined;
  readonly policy?: Policy | PolicyName | undefined;
  /** Day of knowledge, `YYYY-MM-DD`. Default for each row: as in `evaluate`. */
  readonly asKnownAt?: string | undefined;
  /** A path, `"-"` for standard output, or a stream. Default: nothing is written, only summed up. */
  readonly output?: string | URL | Writable | undefined;
  /** Default: by the ending of the path, else `csv`. */
  readonly outputFormat?: RowFormat | undefined;
  /** `all` rows (default), or those that are `flagged`: every row but `allow`. */
  readonly only?: "all" | "flagged" | undefined;
  /** Worker threads. Default: as many as there are processors, at most 4, for files from 256 MB; else 0, in process. */
  readonly workers?: number | undefined;
  /** Where the worker's file is, for hosts that bundle this package: `bulk-worker.js` beside the bundle. */
  readonly workerFile?: string | URL | undefined;
  /** A checkpoint of an earlier run over the same input, from which this one goes on. */
  readonly from?: Checkpoint | undefined;
  /** Called after each piece whose rows have been written. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with each rejected row; the summary lists only the first 1,000. */
  readonly onRejected?: ((row: RejectedRow) => void) | undefined;
  /** Stops the run after the piece in hand; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export type { BulkSummary };

const KEYS: readonly (keyof BulkOptions)[] = [
  "format",
  "delimiter",
  "header",
  "columns",
  "guess",
  "fixed",
  "zone",
  "facts",
  "policy",
  "asKnownAt",
  "output",
  "outputFormat",
  "only",
  "workers",
  "workerFile",
  "from",
  "onProgress",
  "onRejected",
  "signal",
];
const MOST_WORKERS = 64;

/**
 * Checks options by themselves, before anything is opened.
 *
 * @throws InterdictError `invalid-input`
 */
export function checkOptions(options: BulkOptions): void {
  assertOptions(options, KEYS, "options");
  for (const name of ["onProgress", "onRejected"] as const)
    if (options[name] !== undefined && typeof options[name] !== "function")
      fail("invalid-input", `options.${name}`, "has to be a function", options[name]);
  const { output, signal } = options;
  if (
    output !== undefined &&
    typeof output !== "string" &&
    typeof (output as Writable)?.on !== "function" &&
    !(output instanceof URL)
  )
    fail("invalid-input", "options.output", 'has to be a path, "-" or a stream', output);
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
    fail("invalid-input", "options.signal", "has to be an AbortSignal", signal);
  oneOf(options.format, ["csv", "ndjson", "parquet"], "format");
  oneOf(options.outputFormat, ["csv", "ndjson"], "outputFormat");
  oneOf(options.only, ["all", "flagged"], "only");
  const { delimiter, workers, fixed, from } = options;
  if (delimiter !== undefined && !/^[\t -~]$/.test(delimiter))
    fail("invalid-input", "options.delimiter", "has to be one ASCII character", delimiter);
  if (delimiter !== undefined && /["\w]/.test(delimiter))
    fail("invalid-input", "options.delimiter", "cannot be a quote, letter or digit", delimiter);
  if (workers !== undefined && (!Number.isInteger(workers) || workers < 0 || workers > MOST_WORKERS))
    fail("invalid-input", "options.workers", `has to be a whole number from 0 to ${MOST_WORKERS}`, workers);
  for (const [field, value] of Object.entries(fixed ?? {})) {
    if (field === "id" || !(BULK_FIELDS as readonly string[]).includes(field))
      fail("invalid-input", `options.fixed.${field}`, `is no field: ${BULK_FIELDS.slice(1).join(", ")}`, value);
    if (typeof value !== "string" && typeof value !== "boolean")
      fail("invalid-input", `options.fixed.${field}`, "has to be a text or yes/no", value);
  }
  if (from !== undefined && !isCheckpoint(from))
    fail("invalid-input", "options.from", "has to be a checkpoint as a run gives it: { offset, line, ... }", from);
}

const isCount = (value: unknown, least: number) => Number.isSafeInteger(value) && (value as number) >= least;

/** A checkpoint comes back from a file, so every number in it is looked at. */
function isCheckpoint(from: unknown): boolean {
  if (!isObject(from) || !isCount(from.offset, 0) || !isCount(from.line, 1)) return false;
  const { outputBytes, counts } = from;
  if (outputBytes !== undefined && !isCount(outputBytes, 0)) return false;
  if (counts === undefined) return true;
  if (!isObject(counts) || !Array.isArray(counts.rejectedRows) || !counts.rejectedRows.every(isObject)) return false;
  const numbers = [counts.rows, counts.rejected, counts.blankLines];
  const maps = [counts.byAction, counts.byBecause, counts.byOutcome, counts.byBasis, counts.bySubject];
  const days = isObject(counts.byDay) ? Object.values(counts.byDay) : [undefined];
  return (
    numbers.every((number) => isCount(number, 0)) &&
    [...maps, ...days].every((map) => isObject(map) && Object.values(map).every((number) => isCount(number, 0)))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function oneOf(value: unknown, words: readonly string[], name: string): void {
  if (value !== undefined && !words.includes(value as string))
    fail("invalid-input", `options.${name}`, `has to be ${words.join(" or ")}`, value);
}
