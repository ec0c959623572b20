// 200 writers killed at random, against the built package: node test/integration/audit-kill.mjs [kills]
// No acknowledged record may be missing, and the chain has to verify. Then a disk that is really full.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ndjsonSink, openLog, readNdjson, readSqlite, verifyLog } from "interdict/audit";
import { killWriters, lostOf } from "./kill-writer.mjs";

const kills = Number(process.argv[2] ?? 200);
const module = import.meta.resolve("interdict/audit");
const folder = mkdtempSync(join(tmpdir(), "interdict-kill-"));

const KINDS = /** @type {const} */ ([
  ["ndjson", readNdjson],
  ["sqlite", readSqlite],
]);

try {
  for (const [kind, read] of KINDS) {
    const path = join(folder, kind);
    const run = await killWriters({ module, kind, path, kills: Math.ceil(kills / 2), longest: 150 });
    const { ok, entries, problem } = await verifyLog(read(path));
    const lost = await lostOf(run.acknowledged, read(path));
    const what = `${run.kills} kills, ${run.acknowledged.size} acknowledged, ${entries} stored, ${run.torn} torn, ${lost.length} lost`;
    report(`${kind}: ${what}`, ok && lost.length === 0 && run.acknowledged.size >= run.kills, problem);
  }
  await fullDisk(join(folder, "full.ndjson"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The system itself refuses to let the file grow past 64 kB, in the middle of a line. */
async function fullDisk(path) {
  const writer = new URL("audit-writer.mjs", import.meta.url).pathname;
  const script = 'trap "" XFSZ; ulimit -f 64; exec "$0" "$@"';
  const args = ["-c", script, process.execPath, writer, module, "ndjson", path, `${path}.acknowledged`];
  const run = spawnSync("bash", args, { encoding: "utf8" });
  const notes = readFileSync(`${path}.acknowledged`, "utf8")
    .split("\n")
    .filter((line) => /^\d/.test(line));
  const acknowledged = new Map(notes.map((line) => line.split(" ")).map(([seq, sha256]) => [Number(seq), sha256]));
  const sink = await ndjsonSink(path);
  const log = await openLog({ sink });
  const { ok, problem } = await verifyLog(readNdjson(path));
  const lost = await lostOf(acknowledged, readNdjson(path));
  await log.close();
  const what = `${acknowledged.size} acknowledged, then ${/log-failed/.exec(run.stderr)?.[0]}, ${sink.torn?.mended} when opened anew, ${lost.length} lost`;
  report(
    `full disk: ${what}`,
    ok && lost.length === 0 && run.stderr.includes("log-failed") && notes.length > 0,
    problem,
  );
}

function report(what, holds, problem) {
  console.log(`${holds ? "ok  " : "FAIL"}  ${what}${problem ? ` ${JSON.stringify(problem)}` : ""}`);
  if (!holds) process.exitCode = 1;
}
