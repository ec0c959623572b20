// A writer that is going to be killed: appends records as fast as the log takes them, several at once, and notes each
// acknowledgement in a file. node audit-writer.mjs <module of interdict/audit> <ndjson|sqlite> <log> <acknowledged>
import { createHash } from "node:crypto";
import { openSync, writeSync } from "node:fs";

const [module, kind, path, acknowledged] = process.argv.slice(2);
const { ndjsonSink, openLog, sqliteSink } = await import(module);
const sink = await (kind === "sqlite" ? sqliteSink(path) : ndjsonSink(path));
const log = await openLog({ sink });
const notes = openSync(acknowledged, "a");
if (sink.torn) writeSync(notes, "torn\n");
writeSync(notes, "opened\n");

const writer = async (lane) => {
  for (let count = 0; ; count += 1) {
    const id = `${process.pid}-${lane}-${count}`;
    // Of many lengths, some longer than a page of the disk.
    const record = {
      sha256: createHash("sha256").update(id).digest("hex"),
      id,
      filling: "x".repeat((count * 997) % 9000),
    };
    const { seq } = await log.append(record);
    writeSync(notes, `${seq} ${record.sha256}\n`);
  }
};
await Promise.all([0, 1, 2, 3].map(writer));
