import type { Ruleset } from "../../core.js";
import { reading } from "../../errors.js";
import { OUTPUT_COLUMNS, type RowFormat } from "./answers.js";
import { type Done, formatOf, openRows } from "./open-rows.js";
import { type BulkOptions, checkOptions } from "./options.js";
import { policyOf } from "./screener.js";
import { openSink } from "./sink.js";
import type { BulkInput } from "./source.js";
import { type BulkSummary, type Checkpoint, Sum } from "./summary.js";

/**
 * Runs a whole input, piece by piece. Little is read before its turn: a slow output slows the reading.
 *
 * @throws InterdictError before the first row only, for options, columns and times that cannot be read; later errors
 * are those of the input and the output themselves
 */
export async function runBulk(ruleset: Ruleset, input: BulkInput, options: BulkOptions): Promise<BulkSummary> {
  reading(() => checkOptions(options), "options");
  const { from, zone } = options;
  const format: RowFormat = options.outputFormat ?? (formatOf(options.output) === "ndjson" ? "ndjson" : "csv");
  const rows = await openRows(ruleset, input, options, format);
  const sum = new Sum(from?.counts);
  let outputBytes = from?.outputBytes ?? 0;
  let place = rows.start;
  const checkpoint = (): Checkpoint => ({
    ...place,
    outputBytes,
    ruleset: ruleset.digest,
    counts: sum.counts(),
  });
  const sink = await openSink(options.output, from?.outputBytes).catch(async (error: unknown) => {
    await rows.close();
    throw error;
  });
  const write = async ({ result, next }: Done): Promise<void> => {
    sum.add(result);
    if (options.onRejected) for (const row of result.rejected) options.onRejected(row);
    await sink.write(result.output);
    outputBytes += result.output.length;
    rows.reuse(result.output);
    place = next;
    options.onProgress?.({
      offset: place.offset,
      total: rows.total,
      rows: sum.rows,
      rejected: sum.rejected,
      get checkpoint() {
        return checkpoint();
      },
    });
  };
  // One piece of a file is written while the next is screened; never more, so a slow output slows the reading.
  let written: Promise<void> = Promise.resolve();
  try {
    if (format === "csv" && from === undefined) {
      const header = new TextEncoder().encode(`${OUTPUT_COLUMNS.join(",")}\n`);
      await sink.write(header);
      outputBytes += header.length;
    }
    for await (const done of rows.pieces()) {
      await written;
      options.signal?.throwIfAborted();
      written = write(done);
      // What goes wrong is met when the next piece is there, and is no unhandled rejection until then.
      written.catch(() => {});
      // A stream may be silent for long, so nothing is left for when it goes on.
      if (rows.total !== undefined) continue;
      await written;
      options.signal?.throwIfAborted();
    }
    await written;
    options.signal?.throwIfAborted();
  } finally {
    await rows.close();
    await written.catch(() => {});
    await sink.close();
  }
  const { id, version, digest, currentThrough } = ruleset;
  return {
    ...sum.counts(),
    ruleset: { id, version, digest, currentThrough },
    policy: policyOf(options.policy).id,
    asKnownAt: options.asKnownAt ?? null,
    mapping: rows.plan.mapping,
    delimiter: rows.plan.delimiter,
    zone: zone ?? null,
    workers: rows.workers,
    notes: rows.notes,
    checkpoint: checkpoint(),
  };
}
