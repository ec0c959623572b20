// The PostgreSQL sink against a real server: scripts/with-postgres.sh node test/integration/postgres.mjs [kills]
// It finds the server through the usual variables (PGHOST, ...), works in a schema of its own, and installs nothing.
// With PG_BIN and PG_DATA, as with-postgres.sh sets them, it also kills the server.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openLog, postgresSchema, postgresSink, readPostgres, verifyLog } from "interdict/audit";
import pg from "pg";

const kills = Number(process.argv[2] ?? 200);
const schema = `interdict_test_${process.pid}`;
process.env.PGOPTIONS = `-c search_path=${schema}`;

async function connect() {
  const client = new pg.Client();
  // A connection that the server drops is the test's business, where it happens.
  client.on("error", () => {});
  await client.connect();
  return client;
}

const some = (id) => ({
  sha256: createHash("sha256").update(String(id)).digest("hex"),
  id: String(id),
  名: "支付宝 \u0000",
});
const open = (client) => openLog({ sink: postgresSink(client) });
const verified = (client) => verifyLog(readPostgres(client));
const count = async (client, table) => Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

let first;
try {
  first = await connect();
} catch (error) {
  console.error(`postgres: no server was reached (${error.message || error.code}).`);
  console.error(
    "postgres: run scripts/with-postgres.sh node test/integration/postgres.mjs, or set PGHOST and its like.",
  );
  process.exit(69);
}
await first.query(`CREATE SCHEMA ${schema}`);
await first.query(postgresSchema());
await first.query("CREATE TABLE payments (id text PRIMARY KEY, sha256 text NOT NULL)");

const tests = {
  async "payment and decision are stored together, or neither"() {
    await first.query("BEGIN");
    await first.query("INSERT INTO payments VALUES ('p1', 'x')");
    assert.equal((await (await open(first)).append(some(1))).seq, 1);
    await first.query("COMMIT");
    await first.query("BEGIN");
    await first.query("INSERT INTO payments VALUES ('p2', 'x')");
    assert.equal((await (await open(first)).append(some(2))).seq, 2);
    await first.query("ROLLBACK");
    assert.deepEqual([await count(first, "payments"), await count(first, "interdict_log")], [1, 1]);
    // What was rolled back leaves no gap.
    await first.query("BEGIN");
    assert.equal((await (await open(first)).append(some(3))).seq, 2);
    await first.query("COMMIT");
    assert.deepEqual(await verified(first).then(({ ok, entries }) => [ok, entries]), [true, 2]);
  },

  async "a decision that cannot be stored takes the payment with it"() {
    await first.query("BEGIN");
    await first.query("INSERT INTO payments VALUES ('p3', 'x')");
    const log = await open(first);
    await first.query("SAVEPOINT before");
    await log.append(some("a"));
    // The log that was rolled back half way is no longer what this one believes.
    await first.query("ROLLBACK TO SAVEPOINT before");
    await assert.rejects(log.append(some("b")), { code: "log-failed" });
    assert.equal((await first.query("COMMIT")).command, "ROLLBACK");
    assert.equal(await count(first, "payments"), 1);
  },

  async "outside of a transaction, and on a pool, it refuses"() {
    await assert.rejects(open(first), { code: "invalid-input", message: /BEGIN/ });
    const pool = new pg.Pool();
    await assert.rejects(open(pool), { code: "invalid-input", message: /pool/ });
    await pool.end();
    await first.query("BEGIN");
    const log = await open(first);
    await first.query("COMMIT");
    await assert.rejects(log.append(some(4)), { code: "invalid-input" });
    assert.equal(await count(first, "interdict_log"), 2);
  },

  async "writers at once do not fork the chain"() {
    const before = await count(first, "interdict_log");
    const writers = await Promise.all([1, 2, 3, 4, 5, 6].map(connect));
    await Promise.all(
      writers.map(async (client, lane) => {
        for (let round = 0; round < 25; round += 1) {
          await client.query("BEGIN");
          await (await open(client)).append(some(`${lane}-${round}`));
          await client.query(round % 4 === 0 ? "ROLLBACK" : "COMMIT");
        }
        await client.end();
      }),
    );
    const { ok, entries, problem } = await verified(first);
    assert.deepEqual([ok, problem, entries], [true, null, before + 6 * 18]);
  },

  async "a serializable writer that had to wait fails as one that is to be run again"() {
    const [one, two] = await Promise.all([connect(), connect()]);
    for (const client of [one, two]) await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
    await two.query("SELECT 1 FROM payments");
    await (await open(one)).append(some("one"));
    const waits = open(two).then(
      () => "opened",
      (error) => error.code,
    );
    await one.query("COMMIT");
    assert.equal(await waits, "40001");
    await Promise.all([one.end(), two.end()]);
    assert.equal((await verified(first)).ok, true);
  },

  async "the tables refuse to change, delete, empty or fork"() {
    const zeros = "0".repeat(64);
    const statements = [
      "UPDATE interdict_log SET entry = '{}' WHERE seq = 1",
      "DELETE FROM interdict_log",
      "TRUNCATE interdict_log",
      `INSERT INTO interdict_log VALUES (9999, '${zeros}', '${zeros}', '{}')`,
      `INSERT INTO interdict_log SELECT max(seq) + 1, '${zeros}', '${zeros}', '{}' FROM interdict_log`,
      `INSERT INTO interdict_log VALUES (1, '${zeros}', '${zeros}', '{}') ON CONFLICT (seq) DO UPDATE SET entry = '{}'`,
    ];
    for (const statement of statements) await assert.rejects(first.query(statement), /interdict_log: /, statement);
    assert.equal((await verified(first)).ok, true);
  },

  async "an acknowledged commit waits for the disk, whatever the session says"() {
    await first.query("SET synchronous_commit = off");
    await first.query("BEGIN");
    await open(first);
    assert.equal((await first.query("SHOW synchronous_commit")).rows[0].synchronous_commit, "on");
    await first.query("ROLLBACK");
    await first.query("RESET synchronous_commit");
  },

  async "what somebody changed who took the triggers away is found"() {
    await first.query("BEGIN");
    await first.query("ALTER TABLE interdict_log DISABLE TRIGGER USER");
    await first.query(`UPDATE interdict_log SET entry = replace(entry, '"v":1', '"v":2') WHERE seq = 2`);
    assert.equal((await verified(first)).problem.seq, 2);
    await first.query("DELETE FROM interdict_log WHERE seq = 2");
    assert.equal((await verified(first)).problem.because, "order");
    await first.query("ROLLBACK");
    assert.equal((await verified(first)).ok, true);
  },

  async [`${kills} writers killed at random lose no acknowledged decision, and no decision is without its payment`]() {
    const folder = mkdtempSync(join(tmpdir(), "interdict-kill-"));
    const notes = join(folder, "acknowledged");
    const writer = fileURLToPath(new URL("postgres-writer.mjs", import.meta.url));
    let noted = 0;
    await first.query("TRUNCATE payments");
    const earlier = await count(first, "interdict_log");
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [writer, notes], { stdio: "ignore" });
      const ended = once(child, "exit");
      while (child.exitCode === null && !(existsSync(notes) && statSync(notes).size > noted))
        await Promise.race([ended, new Promise((turn) => setTimeout(turn, 5))]);
      await Promise.race([ended, new Promise((turn) => setTimeout(turn, Math.random() * 400))]);
      // Now and then the server dies with it, and recovers from its log.
      const server = process.env.PG_BIN && kill % 50 === 49;
      if (server) await restartServer();
      child.kill("SIGKILL");
      if (child.signalCode === null) await ended;
      assert.ok(server || child.exitCode === null, "the writer ended by itself");
      noted = statSync(notes).size;
    }
    const lines = readFileSync(notes, "utf8")
      .split("\n")
      .filter((line) => /^\d/.test(line));
    const left = new Map(lines.map((line) => line.split(" ")).map(([seq, sha256]) => [Number(seq), sha256]));
    const acknowledged = left.size;
    // Waits for the connection of the last writer, which may still be about to roll back.
    await first.query("SELECT 1 FROM interdict_log_head FOR UPDATE");
    const { ok, entries, problem } = await verified(first);
    assert.deepEqual([ok, problem], [true, null]);
    const decided = new Set();
    for await (const line of readPostgres(first, {}, earlier + 1)) {
      const { seq, record } = JSON.parse(line);
      decided.add(record.sha256);
      if (left.get(seq) === record.sha256) left.delete(seq);
    }
    assert.deepEqual([...left], []);
    assert.ok(acknowledged >= kills / 2);
    const paid = (await first.query("SELECT sha256 FROM payments")).rows.map(({ sha256 }) => sha256);
    assert.equal(paid.length, entries - earlier);
    assert.ok(paid.every((sha256) => decided.has(sha256)));
    console.log(`      ${acknowledged} acknowledged, ${entries - earlier} stored, 0 lost`);
    rmSync(folder, { recursive: true });
  },
};

/** The server is killed without a checkpoint, as by a power cut, and started again. */
async function restartServer() {
  const { PG_BIN: bin, PG_DATA: data, PGHOST: socket } = process.env;
  const as = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const [command, ...rest] = [
    ...as,
    `${bin}/pg_ctl`,
    "-D",
    data,
    "-m",
    "immediate",
    "-w",
    "-o",
    `-k ${socket} -c listen_addresses=`,
  ];
  const run = spawnSync(command, [...rest, "-l", `${socket}/log`, "restart"], { cwd: "/", stdio: "ignore" });
  assert.equal(run.status, 0, "the server did not start again");
  first = await connect();
}

let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  try {
    await run();
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAIL  ${name}\n${error.stack}`);
    await first.query("ROLLBACK").catch(() => {});
  }
}
await first.query(`DROP SCHEMA ${schema} CASCADE`);
await first.end();
console.log(`${Object.keys(tests).length - failed} of ${Object.keys(tests).length} held.`);
process.exitCode = failed === 0 ? 0 : 1;
