import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test, vi } from "vitest";
import { loadPeer } from "../../../src/adapters/audit/peer.js";
import { openLog, readSqlite, sqliteSink, verifyLog } from "../../../src/adapters/audit.js";
import { all, refusal, someFolder, someRecord } from "./some.js";

async function written(count: number): Promise<string> {
  const path = join(someFolder(), "log.db");
  const log = await openLog({ sink: await sqliteSink(path) });
  await Promise.all(Array.from({ length: count }, (_, id) => log.append(someRecord(id))));
  await log.close();
  return path;
}

describe("the SQLite sink", () => {
  test("keeps a log that verifies, is continued, and is read from any entry on", async () => {
    const path = await written(600);
    const log = await openLog({ sink: await sqliteSink(path) });
    expect(await log.append(someRecord("next"))).toMatchObject({ seq: 601 });
    // Beside the open writer.
    expect(await verifyLog(readSqlite(path))).toMatchObject({ ok: true, entries: 601 });
    expect((await all(readSqlite(path, 600))).length).toBe(2);
    expect((await all(readSqlite(path, -5))).length).toBe(5);
    await log.close();
  });

  test("writes ahead and waits for the disk at each commit", async () => {
    const pragma = vi.spyOn(Database.prototype, "pragma");
    const path = await written(1);
    expect(pragma.mock.calls.map(([text]) => text)).toContain("synchronous = FULL");
    expect(new Database(path).pragma("journal_mode", { simple: true })).toBe("wal");
    pragma.mockRestore();
  });

  test("refuses what would change, delete or fork the log, from whoever it comes", async () => {
    const path = await written(3);
    const database = new Database(path);
    const zeros = "0".repeat(64);
    const statements = [
      "UPDATE interdict_log SET entry = '{}'",
      "DELETE FROM interdict_log",
      "DELETE FROM interdict_log WHERE seq = 3",
      `INSERT INTO interdict_log VALUES (3, '${zeros}', '${zeros}', '{}')`,
      `INSERT OR REPLACE INTO interdict_log VALUES (3, '${zeros}', '${zeros}', '{}')`,
      `INSERT INTO interdict_log VALUES (4, '${zeros}', '${zeros}', '{}')`,
      `INSERT INTO interdict_log SELECT 5, hash, '${zeros}', '{}' FROM interdict_log WHERE seq = 3`,
    ];
    for (const statement of statements) expect(() => database.exec(statement)).toThrow("interdict_log: ");
    database.close();
    expect(await verifyLog(readSqlite(path))).toMatchObject({ ok: true, entries: 3 });
  });

  test("finds what somebody changed who took the triggers away", async () => {
    const path = await written(3);
    const database = new Database(path);
    database.exec("DROP TRIGGER interdict_log_update");
    database.exec("UPDATE interdict_log SET entry = replace(entry, 'tx-1', 'tx-9') WHERE seq = 2");
    database.close();
    expect(await verifyLog(readSqlite(path))).toMatchObject({ ok: false, problem: { seq: 2, because: "hash" } });
  });

  test("a second writer is refused, and one that came past the lock fails without a fork", async () => {
    const path = await written(1);
    const log = await openLog({ sink: await sqliteSink(path) });
    expect((await refusal(() => sqliteSink(path))).code).toBe("log-locked");
    const other = await openLog({ sink: await sqliteSink(path, { takeOver: true }) });
    await other.append(someRecord("other"));
    expect((await refusal(() => log.append(someRecord("first")))).code).toBe("log-locked");
    expect(log.state).toBe("failed");
    expect(await verifyLog(readSqlite(path))).toMatchObject({ ok: true, entries: 2 });
  });

  test("a full database acknowledges nothing of the batch and stores nothing of it", async () => {
    const path = await written(2);
    const pragma = vi.spyOn(Database.prototype, "exec").mockImplementationOnce(function (this: Database.Database) {
      this.pragma(`max_page_count = ${Number(this.pragma("page_count", { simple: true })) + 2}`);
      return this;
    });
    const log = await openLog({ sink: await sqliteSink(path) });
    pragma.mockRestore();
    const settled = await Promise.allSettled(Array.from({ length: 50 }, (_, id) => log.append(someRecord(id))));
    expect(settled.every(({ status }) => status === "rejected")).toBe(true);
    expect(settled[0]).toMatchObject({ reason: { code: "log-failed", cause: { code: "SQLITE_FULL" } } });
    await log.close();
    expect(await verifyLog(readSqlite(path))).toMatchObject({ ok: true, entries: 2 });
  });

  test("a file that is no database is refused and left as it is, with its lock free", async () => {
    const path = join(someFolder(), "log.db");
    const { writeFileSync, readFileSync } = await import("node:fs");
    writeFileSync(path, "these are notes, and no database at all".repeat(100));
    for (const _ of [1, 2]) await expect(sqliteSink(path)).rejects.toMatchObject({ code: "SQLITE_NOTADB" });
    expect(readFileSync(path, "utf8")).toContain("these are notes");
  });

  test("without better-sqlite3 it says what to install", async () => {
    const missing = () => Promise.reject(Object.assign(new Error("x"), { code: "ERR_MODULE_NOT_FOUND" }));
    expect(await refusal(() => loadPeer("better-sqlite3", missing))).toEqual({
      code: "missing-peer",
      message: "missing-peer: better-sqlite3 is not installed; run: npm install better-sqlite3",
    });
    // One that is there and does not load is not called missing.
    const broken = () => Promise.reject(Object.assign(new Error("bad binary"), { code: "ERR_DLOPEN_FAILED" }));
    expect((await refusal(() => loadPeer("better-sqlite3", broken))).message).toContain("bad binary");
  });
});
