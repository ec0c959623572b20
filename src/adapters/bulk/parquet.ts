import { fail } from "../../errors.js";
import { type Mapping, mapColumns } from "./mapping.js";
import type { Row } from "./object-rows.js";
import type { BulkOptions } from "./options.js";
import { loadPeer } from "./peers.js";
import { fixedNames, refuseBare } from "./plan.js";

/** Rows of a Parquet file, some at a time. */
export interface ParquetFile {
  readonly mapping: Mapping;
  readonly total: number;
  batches(from: number): AsyncGenerator<readonly Row[], void, undefined>;
  close(): void;
}

/**
 * Opens a Parquet file with DuckDB. Only the mapped columns are read, each as text, times with their offset from UTC
 * where the column has one.
 *
 * @throws InterdictError `missing-peer` without `@duckdb/node-api`; `invalid-input` for a file or columns that cannot
 * be read
 */
export async function openParquet(path: string, options: BulkOptions): Promise<ParquetFile> {
  const duckdb = await loadPeer("@duckdb/node-api", "Parquet", () => import("@duckdb/node-api"));
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await connection.run("SET TimeZone = 'UTC'; SET memory_limit = '128MB'; SET preserve_insertion_order = true");
    const from = `read_parquet(${literal(path)})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
    const headers = described.getRowObjects().map((row) => String(row.column_name));
    const mapping = mapColumns(headers, options.columns ?? {}, fixedNames(options), { guess: options.guess ?? true });
    const columns = mapping.columns.map(({ header }) => `CAST(${quoted(header)} AS VARCHAR) AS ${quoted(header)}`);
    const query = (offset: number, limit?: number) =>
      `SELECT ${columns.join(", ")} FROM ${from}${limit === undefined ? "" : ` LIMIT ${limit}`} OFFSET ${offset}`;
    const counted = await connection.runAndReadAll(`SELECT count(*) AS rows FROM ${from}`);
    const time = mapping.columns.find(({ field }) => field === "at")?.header;
    if (time !== undefined && options.zone === undefined) {
      const sample = await connection.runAndReadAll(query(0, 100));
      for (const row of sample.getRowObjects()) refuseBare(textOf(row[time]));
    }
    return {
      mapping,
      total: Number(counted.getRowObjects()[0]?.rows ?? 0),
      async *batches(first) {
        const result = await connection.stream(query(first));
        for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
          yield chunk.getRowObjects(result.deduplicatedColumnNames()) as Row[];
      },
      close,
    };
  } catch (error) {
    close();
    if (error instanceof Error && error.name === "InterdictError") throw error;
    const said = error instanceof Error ? error.message : "";
    return fail("invalid-input", "input", `cannot be read as Parquet: ${said.split("\n")[0]?.slice(0, 200)}`, path);
  }
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
