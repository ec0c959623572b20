// A payments process that is going to be killed: each transaction stores a payment and its decision, and notes it after COMMIT.
// node postgres-writer.mjs <acknowledged>
import { createHash } from "node:crypto";
import { openSync, writeSync } from "node:fs";
import { openLog, postgresSink } from "interdict/audit";
import pg from "pg";

const notes = openSync(process.argv[2], "a");
const client = new pg.Client();
// Where the server is killed too, the query that is under way says so.
client.on("error", () => {});
await client.connect();
writeSync(notes, "opened\n");

for (let count = 0; ; count += 1) {
  const id = `${process.pid}-${count}`;
  const sha256 = createHash("sha256").update(id).digest("hex");
  await client.query("BEGIN");
  await client.query("INSERT INTO payments (id, sha256) VALUES ($1, $2)", [id, sha256]);
  const log = await openLog({ sink: postgresSink(client) });
  const { seq } = await log.append({ sha256, id });
  // Some payments are not made after all.
  await client.query(count % 5 === 4 ? "ROLLBACK" : "COMMIT");
  if (count % 5 !== 4) writeSync(notes, `${seq} ${sha256}\n`);
}
