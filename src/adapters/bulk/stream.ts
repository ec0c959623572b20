import type { Action, Basis, Outcome, Ruleset } from "../../core.js";
import { reading } from "../../errors.js";
import { openRows } from "./open-rows.js";
import { type BulkOptions, checkOptions } from "./options.js";
import type { BulkInput } from "./source.js";

/** What was decided of a row. */
export interface BulkRow {
  /** The line of the input on which the row begins, the header being line 1. */
  readonly line: number;
  readonly id: string | null;
  readonly action: Action;
  /** The row of the policy that decided. */
  readonly because: string;
  /** Null for a row that could not be read: the law was not asked. */
  readonly outcome: Outcome | null;
  readonly basis: Basis | null;
  readonly subject: string | null;
  readonly provision: string | null;
  /** Code of what is wrong with the row. */
  readonly problem: string | null;
  /** The first 16 digits of the digest of the ruleset. */
  readonly ruleset: string;
}

/** Gives the rows of an input one by one, as they are decided. */
export async function* streamBulk(
  ruleset: Ruleset,
  input: BulkInput,
  options: Omit<BulkOptions, "output" | "outputFormat">,
): AsyncGenerator<BulkRow, void, undefined> {
  reading(() => checkOptions(options), "options");
  const rows = await openRows(ruleset, input, options, "ndjson");
  try {
    for await (const { result } of rows.pieces()) {
      if (options.onRejected) for (const row of result.rejected) options.onRejected(row);
      const { buffer, byteOffset, length } = result.output;
      const text = Buffer.from(buffer, byteOffset, length).toString();
      rows.reuse(result.output);
      for (const line of text.split("\n")) if (line !== "") yield JSON.parse(line) as BulkRow;
      options.signal?.throwIfAborted();
    }
  } finally {
    await rows.close();
  }
}
