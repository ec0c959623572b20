import { resolve } from "node:path";
import { assertOptions, fail } from "../../errors.js";
import type { LogLine } from "./entry.js";
import { takeLock } from "./lock.js";
import type { FileOptions } from "./ndjson.js";
import { loadPeer } from "./peer.js";
import type { Sink, StoredLine } from "./sink.js";

/** What is used of better-sqlite3. */
interface Database {
  pragma(text: string): unknown;
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] };
  transaction(work: (lines: readonly LogLine[]) => void): { immediate(lines: readonly LogLine[]): void };
  close(): unknown;
}

type Driver = new (
  path: string,
  options?: { readonly readonly?: boolean; readonly fileMustExist?: boolean },
) => Database;

// The insert trigger also meets INSERT OR REPLACE, which deletes without asking the delete trigger.
const SCHEMA = `
CREATE TABLE IF NOT EXISTS interdict_log (
  seq INTEGER PRIMARY KEY, previous TEXT NOT NULL, hash TEXT NOT NULL, entry TEXT NOT NULL
) STRICT;
CREATE TRIGGER IF NOT EXISTS interdict_log_chain BEFORE INSERT ON interdict_log
WHEN EXISTS (SELECT 1 FROM interdict_log)
  AND NOT EXISTS (SELECT 1 FROM (SELECT seq, hash FROM interdict_log ORDER BY seq DESC LIMIT 1) AS last
                  WHERE last.seq = NEW.seq - 1 AND last.hash = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'interdict_log: the entry does not follow the last one'); END;
CREATE TRIGGER IF NOT EXISTS interdict_log_update BEFORE UPDATE ON interdict_log
BEGIN SELECT RAISE(ABORT, 'interdict_log: entries are never changed'); END;
CREATE TRIGGER IF NOT EXISTS interdict_log_delete BEFORE DELETE ON interdict_log
BEGIN SELECT RAISE(ABORT, 'interdict_log: entries are never deleted'); END;`;

const PAGE = 256;

/**
 * Opens an SQLite database with the log in its one table, and creates it where it is missing. A batch is one transaction in
 * WAL mode with `synchronous = FULL`, acknowledged after its commit. The table refuses UPDATE, DELETE and whatever does
 * not follow its last row. One process may write it; any may read it. better-sqlite3 blocks the event loop while it writes.
 *
 * @example `const log = await openLog({ sink: await sqliteSink("/var/lib/payments/decisions.db") });`
 * @throws InterdictError `missing-peer` without better-sqlite3, `log-locked`; what SQLite refuses is passed on as it is
 */
export async function sqliteSink(path: string, options: FileOptions = {}): Promise<Sink> {
  assertOptions(options, ["takeOver"], "options");
  if (typeof path !== "string") fail("invalid-input", "path", "has to be a path", path);
  const Database = await driver();
  const file = resolve(path);
  const lock = await takeLock(file, options.takeOver === true);
  try {
    const database = new Database(file);
    return { ...writer(database), append: guarded(database, lock.assertHeld), close: closer(database, lock.release) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Reads the entries of an SQLite log beside its writer. `from` as in `readNdjson`. */
export async function* readSqlite(path: string, from = 1): AsyncGenerator<StoredLine> {
  const Database = await driver();
  const database = new Database(resolve(path), { readonly: true, fileMustExist: true });
  try {
    yield* pages(database, from);
  } finally {
    database.close();
  }
}

function driver(): Promise<Driver> {
  return loadPeer<Driver>("better-sqlite3", () => import("better-sqlite3"));
}

function writer(database: Database): Pick<Sink, "read"> {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("busy_timeout = 5000");
  database.exec(SCHEMA);
  return { read: (from = 1) => pages(database, from) };
}

function guarded(database: Database, assertHeld: () => Promise<void>): Sink["append"] {
  const insert = database.prepare("INSERT INTO interdict_log (seq, previous, hash, entry) VALUES (?, ?, ?, ?)");
  const store = database.transaction((lines) => {
    for (const { seq, previous, hash, text } of lines) insert.run(seq, previous, hash, text);
  });
  return async (lines) => {
    await assertHeld();
    store.immediate(lines);
  };
}

function closer(database: Database, release: () => Promise<void>): () => Promise<void> {
  return async () => {
    database.close();
    await release();
  };
}

/** In pages, so that no statement stays open between two lines. As bytes: a text would hide a byte that is no UTF-8. */
async function* pages(database: Database, from: number): AsyncGenerator<StoredLine> {
  const start = "SELECT coalesce(max(seq), 0) + 1 + ? AS seq FROM interdict_log";
  let next = from < 0 ? (database.prepare(start).all(from)[0] as { seq: number }).seq : from;
  const page = database.prepare(
    `SELECT seq, CAST(entry AS BLOB) AS entry FROM interdict_log WHERE seq >= ? ORDER BY seq LIMIT ${PAGE}`,
  );
  for (;;) {
    const rows = page.all(next) as { readonly seq: number; readonly entry: Uint8Array }[];
    for (const { entry } of rows) yield entry;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    next = last.seq + 1;
  }
}
