import { fileURLToPath } from "node:url";
import type { Ruleset } from "../../core.js";
import { fail, reading } from "../../errors.js";
import type { RowFormat } from "./answers.js";
import { readHead } from "./header.js";
import { ahead, inOrder } from "./in-order.js";
import type { BulkOptions, InputFormat } from "./options.js";
import { openParquet } from "./parquet.js";
import type { PieceResult } from "./piece.js";
import { type CutPiece, cutPieces, PIECE, type Place, startBuffers } from "./pieces.js";
import { fixedTime, planCsv, planNdjson, type ReadPlan } from "./plan.js";
import { startRunner, usualWorkers } from "./runner.js";
import { type RunPlan, startPieces } from "./screen-piece.js";
import { type BulkInput, openSource } from "./source.js";
import { readZone } from "./zone.js";

/** A piece that is done, and the place behind it. */
export interface Done {
  readonly result: PieceResult;
  readonly next: Place;
}

/** Rows that are done, one piece after the other, and what is known of the run before its first row. */
export interface Rows {
  readonly plan: Pick<ReadPlan, "mapping" | "delimiter">;
  readonly workers: number;
  readonly notes: readonly string[];
  readonly total: number | undefined;
  readonly start: Place;
  pieces(): AsyncGenerator<Done, void, undefined>;
  reuse(output: Uint8Array): void;
  close(): Promise<void>;
}

/**
 * Opens an input and reads as much of it as says how it is read.
 *
 * @throws InterdictError for options, columns and times that cannot be read; `missing-peer` for Parquet without DuckDB
 */
export async function openRows(
  ruleset: Ruleset,
  input: BulkInput,
  options: BulkOptions,
  format: RowFormat,
): Promise<Rows> {
  const { from, zone } = options;
  if (zone !== undefined) readZone(zone);
  if (from?.ruleset !== undefined && from.ruleset !== ruleset.digest)
    fail("invalid-input", "options.from", "is a checkpoint under another ruleset: start again", from.ruleset);
  const kind = options.format ?? formatOf(input) ?? "csv";
  const terms = {
    zone: options.zone,
    fixedTime: fixedTime(options),
    fixed: options.fixed ?? {},
    facts: options.facts as RunPlan["facts"],
    policy: options.policy,
    asKnownAt: options.asKnownAt,
    format,
    all: options.only !== "flagged",
  };
  return kind === "parquet"
    ? openParquetRows(ruleset, input, options, terms)
    : openTextRows(ruleset, input, options, terms, kind);
}

type Terms = Omit<RunPlan, "rows">;

async function openTextRows(
  ruleset: Ruleset,
  input: BulkInput,
  options: BulkOptions,
  terms: Terms,
  kind: "csv" | "ndjson",
): Promise<Rows> {
  const source = await openSource(input);
  try {
    const head = await readHead(source);
    const plan = kind === "csv" ? planCsv(head, options) : planNdjson(head, options);
    const start: Place = options.from ?? plan.first;
    if (start.offset < plan.first.offset)
      fail("invalid-input", "options.from", "lies before the first record", start.offset);
    const inHead = start.offset <= head.bytes.length;
    if (!inHead) await source.skip(start.offset - head.bytes.length);
    const rest = inHead ? head.bytes.subarray(start.offset) : head.bytes.subarray(0, 0);
    const workers = options.workers ?? usualWorkers(source.total);
    const runner = await startRunner(ruleset, { ...terms, rows: plan.rows }, workers, options.workerFile);
    const buffers = startBuffers(PIECE + 8, runner.workers > 0);
    // Two pieces a thread: one in hand and one waiting, so that no thread waits for the reader.
    const most = Math.max(1, runner.workers * 2);
    return {
      plan,
      workers: runner.workers,
      notes: runner.notes,
      total: source.total,
      start: { offset: start.offset, line: start.line },
      pieces: () => {
        const pieces = cutPieces(source, rest, start, plan.cut, buffers);
        const work = async ({ piece, next }: CutPiece) => ({ result: await runner.run(piece, buffers.give), next });
        return inOrder(source.total === undefined ? pieces : ahead(pieces), most, work);
      },
      reuse: runner.reuse,
      close: async () => {
        await source.close();
        await runner.close();
      },
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openParquetRows(ruleset: Ruleset, input: BulkInput, options: BulkOptions, terms: Terms): Promise<Rows> {
  if (!(typeof input === "string" && input !== "-") && !(input instanceof URL))
    return fail("invalid-input", "input", "has to be a path: Parquet is read from its end", input);
  const file = await openParquet(input instanceof URL ? fileURLToPath(input) : input, options);
  const mapped = file.mapping.columns;
  const headers = mapped.map(({ header }) => header);
  const plan = { mapped, transactions: false, headers, guess: false };
  const screener = startPieces(ruleset, { ...terms, rows: { kind: "objects", plan } });
  const first = options.from?.offset ?? 0;
  return {
    plan: { mapping: file.mapping, delimiter: null },
    workers: 0,
    notes: options.workers ? ["Parquet is screened in process; DuckDB reads with its own threads"] : [],
    total: file.total,
    start: { offset: first, line: first + 1 },
    async *pieces() {
      let offset = first;
      for await (const rows of file.batches(first)) {
        const result = screener.screenRows(rows, offset);
        offset += rows.length;
        yield { result, next: { offset, line: offset + 1 } };
      }
    },
    reuse: () => {},
    close: async () => file.close(),
  };
}

/** The format that the ending of a path tells. */
export function formatOf(place: unknown): InputFormat | undefined {
  const path = reading(
    () => (place instanceof URL ? place.pathname : typeof place === "string" ? place : ""),
    "a place",
  );
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return "ndjson";
  return /\.parquet$/i.test(path) ? "parquet" : undefined;
}
