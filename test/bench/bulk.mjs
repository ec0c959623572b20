// Measures `interdict/bulk` beside newline scanning of the same file, in one run on one machine. Needs `npm run build`.
//
//   npm run bench:bulk -- [rows] [workers]
//
// Writes a file of so many payments (10 million: about 700 MB) into the temporary folder, scans it for line breaks,
// screens it whole and with `only: "flagged"`, then a smaller one in which every name is another, and prints rows a second, the ratio and the most memory that each run
// held. Every run is a process of its own. Nothing here is asserted: machines are noisy.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HITS = ["WeChat Pay", "Alipay", "QQ Wallet", "SHAREit", "CamScanner"];
/** Distinct names. The first sight of each costs an evaluation in every worker. */
const MERCHANTS = 100_000;
const BLOCK = 1 << 20;

const [mode = "all", ...rest] = process.argv.slice(2);
if (mode === "scan") scan(rest[0]);
else if (mode === "screen") await screen(rest[0], rest[1], Number(rest[2]), rest[3]);
else compare(Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? Math.min(2, availableParallelism())));

function compare(rows, workers) {
  const folder = mkdtempSync(join(tmpdir(), "interdict-bulk-"));
  try {
    const file = join(folder, "payments.csv");
    write(file, rows);
    console.log(`node ${process.version}, ${rows} rows, ${statSync(file).size >> 20} MB, ${workers} workers\n`);
    run("warm", ["scan", file]);
    const base = run("newline scan", ["scan", file], rows);
    const out = join(folder, "decisions.csv");
    const ratio = (took, to) =>
      `${"".padEnd(30)} ${(took.ms / to.ms).toFixed(1)}x the newline scan, ${(took.cpu / to.cpu).toFixed(1)}x in processor time`;
    for (const [what, only, threads] of [
      ["screen, all rows written", "all", workers],
      ["screen, flagged rows written", "flagged", workers],
      ["screen in process, all rows", "all", 0],
    ]) {
      const took = run(what, ["screen", file, only, String(threads), out], rows);
      console.log(ratio(took, base));
    }
    // The other end: every row names somebody else, so that each is a full evaluation.
    const fresh = Math.ceil(rows / 25);
    write(file, fresh, true);
    const few = run("newline scan, all distinct", ["scan", file], fresh);
    console.log(ratio(run("screen, all names distinct", ["screen", file, "all", String(workers), out], fresh), few));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a mode in a process of its own; it prints its milliseconds and its memory as JSON. */
function run(what, args, rows) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(`${what}: ${child.stderr}`);
  if (rows === undefined) return undefined;
  const took = JSON.parse(child.stdout);
  const rate = (rows / took.ms / 1000).toFixed(2);
  console.log(
    `${what.padEnd(30)} ${rate.padStart(7)} M rows/s  ${String(took.rss >> 10).padStart(4)} MB  ${(took.cpu / 1000).toFixed(1)} s cpu  ${took.note ?? ""}`,
  );
  return took;
}

function scan(file) {
  const started = performance.now();
  const before = process.cpuUsage();
  const fd = openSync(file, "r");
  const block = Buffer.allocUnsafe(BLOCK);
  let lines = 0;
  for (let read = readSync(fd, block); read > 0; read = readSync(fd, block)) {
    const part = block.subarray(0, read);
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++;
  }
  closeSync(fd);
  const cpu = spent(before);
  console.log(JSON.stringify({ ms: performance.now() - started, cpu, rss: process.resourceUsage().maxRSS, lines }));
}

async function screen(file, only, workers, output) {
  const { ruleset } = await import("interdict");
  const { screenFile } = await import("interdict/bulk");
  const started = performance.now();
  const before = process.cpuUsage();
  const summary = await screenFile(ruleset, file, { output, only, workers, facts: { usNexus: true } });
  const ms = performance.now() - started;
  const note = [JSON.stringify(summary.byAction), ...summary.notes].join(" ");
  console.log(JSON.stringify({ ms, cpu: spent(before), rss: process.resourceUsage().maxRSS, note }));
}

/** Milliseconds of processor, all threads together: on a busy machine a steadier measure than the clock. */
function spent(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Writes payments with a fixed seed: one in a thousand through a named application. */
function write(file, rows, distinct = false) {
  let seed = 13971;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 0) / 2 ** 32;
  };
  const trades = ["Bakery", "Hardware", "Books", "Dental Care", "Coffee Roasters", "Parking", "Travel", "Pharmacy"];
  const places = ["Northgate", "Elm Street", "Harbor", "Old Town", "Lakeside", "Union", "Maple", "Riverside"];
  const countries = ["US", "US", "US", "CA", "GB", "DE", "MX", "FR"];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const merchants = Array.from(
    { length: distinct ? rows : MERCHANTS },
    (_, n) => `${pick(places)} ${pick(trades)} ${n},${pick(countries)}`,
  );
  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));
  const fd = openSync(file, "w");
  let text = "id,created_at,merchant,country,amount,currency,payment_method\n";
  for (let row = 0; row < rows; row++) {
    const who =
      random() < 0.001 ? `${pick(HITS)},US` : merchants[distinct ? row : Math.floor(random() ** 2 * MERCHANTS)];
    const second = Math.floor(random() * 86_400);
    const clock = [second / 3600, (second / 60) % 60, second % 60].map((n) => String(Math.floor(n)).padStart(2, "0"));
    const day = days[Math.floor((row / rows) * days.length)];
    text += `tx_${String(row).padStart(9, "0")},${day}T${clock.join(":")}Z,${who},${(random() * 500).toFixed(2)},USD,card\n`;
    if (text.length > BLOCK) {
      writeSync(fd, text);
      text = "";
    }
  }
  writeSync(fd, text);
  closeSync(fd);
}
