import { assertOptions, fail, InterdictError } from "../../errors.js";
import { assertTable, DEFAULT_TABLE } from "./postgres-schema.js";
import type { Sink, StoredLine } from "./sink.js";

/** What is used of a client of `pg`: one connection, not a pool. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

export interface PostgresOptions {
  /** Name of the table of `postgresSchema`. Default `interdict_log`. */
  readonly table?: string;
}

const PAGE = 256;

/**
 * Stores a log inside the caller's own transaction, so that the decision is stored if and only if the payment is. Open
 * a log of its own in each transaction, after BEGIN. From there to COMMIT or ROLLBACK other writers of the log wait, so open it
 * late. What `append` acknowledges is durable with your COMMIT, and is gone with your ROLLBACK.
 *
 * Under REPEATABLE READ and SERIALIZABLE a writer that had to wait fails with SQLSTATE 40001, as every such transaction
 * may: run the whole transaction again. After any failure PostgreSQL refuses the COMMIT, and the payment with it.
 *
 * @example
 * ```ts
 * await client.query("BEGIN");
 * await client.query("INSERT INTO payments ...");
 * const log = await openLog({ sink: postgresSink(client) });
 * await log.append(record(verdict, disposition));
 * await client.query("COMMIT");
 * ```
 * @throws InterdictError `invalid-input` where the table's name cannot be one; opening the log: where no transaction is open
 */
export function postgresSink(client: PostgresClient, options: PostgresOptions = {}): Sink {
  assertOptions(options, ["table"], "options");
  const { table = DEFAULT_TABLE } = options;
  assertTable(table);
  const insert = `INSERT INTO ${table} (seq, previous, hash, entry) VALUES ($1, $2, $3, $4)`;
  return {
    async append(lines) {
      await assertTransaction(client);
      for (const { seq, previous, hash, text } of lines) await client.query(insert, [seq, previous, hash, text]);
    },
    async *read(from = 1) {
      await assertTransaction(client);
      await lockHead(client, table);
      yield* readPostgres(client, { table }, from);
    },
  };
}

/**
 * Reads the entries of a log in PostgreSQL, in pages and without a lock. For a picture of one moment read inside a transaction that is
 * REPEATABLE READ. `from` as in `readNdjson`.
 *
 * @throws InterdictError `invalid-input`; what PostgreSQL refuses is passed on as it is
 */
export async function* readPostgres(
  client: PostgresClient,
  options: PostgresOptions = {},
  from = 1,
): AsyncGenerator<StoredLine> {
  const { table = DEFAULT_TABLE } = options;
  assertTable(table);
  const start = `SELECT coalesce(max(seq), 0) + 1 + $1 AS seq FROM ${table}`;
  let next = String(from);
  if (from < 0) next = String(((await client.query(start, [from])).rows[0] as { seq: unknown }).seq);
  const page = `SELECT seq, entry FROM ${table} WHERE seq >= $1 ORDER BY seq LIMIT ${PAGE}`;
  for (;;) {
    const rows = (await client.query(page, [next])).rows as readonly {
      readonly seq: unknown;
      readonly entry: string;
    }[];
    for (const { entry } of rows) yield entry;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    // A bigint arrives as text.
    next = String(BigInt(String(last.seq)) + 1n);
  }
}

/** A savepoint exists only in a transaction: without one, or on a pool, every statement would be stored by itself. */
async function assertTransaction(client: PostgresClient): Promise<void> {
  try {
    await client.query("SAVEPOINT interdict_log");
    await client.query("RELEASE SAVEPOINT interdict_log");
  } catch (error) {
    if ((error as { code?: string }).code !== "25P01") throw error;
    fail("invalid-input", "client", "is in no transaction: BEGIN one first, on a client of its own and not on a pool");
  }
}

/** Waits for other writers. A commit that is not waited for would acknowledge what a crash can lose. */
async function lockHead(client: PostgresClient, table: string): Promise<void> {
  const found = await client.query(`SELECT seq FROM ${table}_head FOR UPDATE`);
  if (found.rows.length !== 1)
    throw new InterdictError("log-damaged", [{ path: `${table}_head`, message: "has to have one row", received: "" }]);
  await client.query(
    "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'",
  );
}
