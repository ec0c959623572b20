// `interdict/bulk`: files and streams of transactions, for Node. The ruleset is the first argument, as in the core.
import type { RuleSource, Ruleset } from "../core.js";
import type { BulkOptions } from "./bulk/options.js";
import { requireRuleset } from "./bulk/require-ruleset.js";
import { runBulk } from "./bulk/run.js";
import type { BulkInput } from "./bulk/source.js";
import { type BulkRow, streamBulk } from "./bulk/stream.js";
import type { BulkSummary } from "./bulk/summary.js";

export type { RowFormat } from "./bulk/answers.js";
export { csvCell } from "./bulk/cells.js";
export type { BulkField } from "./bulk/fields.js";
export type { ColumnChoice, ColumnName, MappedColumn, Mapping } from "./bulk/mapping.js";
export type { BulkOptions, InputFormat } from "./bulk/options.js";
export type { RejectedRow } from "./bulk/piece.js";
export type { BulkInput } from "./bulk/source.js";
export type { BulkRow } from "./bulk/stream.js";
export type { BulkSummary, ByAction, Checkpoint, Counts, Progress } from "./bulk/summary.js";

/**
 * Screens a file or stream of transactions (CSV, NDJSON, Parquet), writes a decision for every row, and resolves to the
 * summary: by action, outcome, basis, party and day, with the rejected rows.
 *
 * The traps: a row that cannot be read is held, written and listed, and the run goes on, so read `rejected`. Columns are
 * guessed from the headers, so read `mapping`. A payment is taken as not within any stated facts: give `facts` once.
 *
 * @param input a path, `"-"` for standard input, or a stream of bytes or text
 * @throws InterdictError before the first row: `invalid-input` for options, no column that tells the time or the
 * counterparty, two that could, times without an offset and no `zone`; `missing-peer` for Parquet without
 * `@duckdb/node-api`
 * @example
 * ```ts
 * const summary = await screenFile(ruleset, "payments.csv", { output: "decisions.csv", facts: { usNexus: true } })
 * summary.byAction // { block: 0, hold: 14, allow: 4986 }
 * summary.rejectedRows[0] // { line: 17, offset: 1204, code: "invalid-date", reason: "at: is empty" }
 * ```
 */
export async function screenFile(
  ruleset: Ruleset | RuleSource,
  input: BulkInput,
  options: BulkOptions = {},
): Promise<BulkSummary> {
  return runBulk(requireRuleset(ruleset), input, options);
}

/**
 * Gives the decision of each row of a file or stream, one by one, in the order of the input.
 *
 * The trap: reading stops where the loop stops, so what was not asked for was not screened.
 *
 * @throws InterdictError when the first row is asked for, as {@link screenFile} does
 * @example
 * ```ts
 * for await (const row of bulkStream(ruleset, "payments.csv", { only: "flagged" })) queue.push(row)
 * ```
 */
export function bulkStream(
  ruleset: Ruleset | RuleSource,
  input: BulkInput,
  options: Omit<BulkOptions, "output" | "outputFormat"> = {},
): AsyncIterable<BulkRow> {
  return streamBulk(requireRuleset(ruleset), input, options);
}
