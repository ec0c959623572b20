// Four payments against a real PostgreSQL. Run after a build:
//   scripts/with-postgres.sh node examples/postgres-ledger/run.mjs
import { readPostgres, verifyLog } from "interdict/audit";
import pg from "pg";
import { pay } from "./pay.mjs";
import { schema } from "./schema.mjs";

const url = process.env.DATABASE_URL;
const client = new pg.Client(url ? { connectionString: url } : {});
try {
  await client.connect();
} catch (error) {
  console.error(`No PostgreSQL was reached: ${error instanceof Error ? error.message || error.name : error}`);
  console.error("Run scripts/with-postgres.sh node examples/postgres-ledger/run.mjs, or set DATABASE_URL or PGHOST.");
  process.exit(77);
}

const name = `interdict_example_${process.pid}`;
await client.query(`CREATE SCHEMA ${name}`);
await client.query(`SET search_path = ${name}`);
try {
  await client.query(schema);
  await run();
} finally {
  await client.query(`DROP SCHEMA ${name} CASCADE`);
  await client.end();
}

async function run() {
  const at = "2026-08-20";
  const payments = [
    { id: "p-1", at, payee: "Corner Bakery", provider: "stripe", method: "card", cents: 1250 },
    { id: "p-2", at, payee: null, provider: null, method: null, cents: 900 },
    // Paid already: the ledger refuses it after the decision was written.
    { id: "p-1", at, payee: "Corner Bakery", provider: "stripe", method: "card", cents: 1250 },
    // The ledger refuses the amount.
    { id: "p-3", at, payee: "Corner Bakery", provider: "stripe", method: "card", cents: -5 },
  ];
  for (const payment of payments) {
    const state = await pay(client, payment).catch((error) => `rolled back: ${error.message}`);
    console.log(`${payment.id}  ${state}`);
  }

  const { rows } = await client.query("SELECT id, state, decision FROM payments ORDER BY decision");
  const { ok, entries } = await verifyLog(readPostgres(client));
  console.log(`\n${rows.length} payments, ${entries} decisions; the log ${ok ? "verifies" : "DOES NOT VERIFY"}.`);
  for (const row of rows) console.log(`decision ${row.decision}: ${row.id} ${row.state}`);
  if (!ok || entries !== rows.length || rows.length !== 2) process.exitCode = 1;
}
