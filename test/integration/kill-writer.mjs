// Kills a writer at random, again and again on the same log, and holds the log to what the writer was told.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const writer = fileURLToPath(new URL("audit-writer.mjs", import.meta.url));

/**
 * Runs and kills writers, SIGKILL after up to `longest` milliseconds of writing, each on the log of the one before.
 *
 * @param {{ module: string, kind: "ndjson" | "sqlite", path: string, kills: number, longest: number }} run
 * @returns {Promise<{ kills: number, torn: number, acknowledged: Map<number, string> }>} what was acknowledged: sequence number to sha256
 */
export async function killWriters({ module, kind, path, kills, longest }) {
  const notes = `${path}.acknowledged`;
  let noted = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, [writer, module, kind, path, notes], { stdio: ["ignore", "ignore", "pipe"] });
    let problem = "";
    child.stderr.on("data", (text) => {
      problem += text;
    });
    // A writer that ends by itself could not open what the one before left behind.
    const ended = once(child, "exit");
    while (child.exitCode === null && !(existsSync(notes) && statSync(notes).size > noted))
      await Promise.race([ended, new Promise((turn) => setTimeout(turn, 5))]);
    await Promise.race([ended, new Promise((turn) => setTimeout(turn, Math.random() * longest))]);
    child.kill("SIGKILL");
    if (child.signalCode === null) await ended;
    if (child.exitCode !== null) throw new Error(`the writer ended by itself after ${kill} kills: ${problem}`);
    noted = statSync(notes).size;
  }
  const lines = readFileSync(notes, "utf8").split("\n").slice(0, -1);
  const pairs = lines.filter((line) => /^\d/.test(line)).map((line) => line.split(" "));
  return {
    kills,
    torn: lines.filter((line) => line === "torn").length,
    acknowledged: new Map(pairs.map(([seq, sha256]) => [Number(seq), sha256])),
  };
}

/**
 * The acknowledged records that a log does not have at their place.
 *
 * @param {Map<number, string>} acknowledged
 * @param {AsyncIterable<unknown>} lines
 * @returns {Promise<number[]>} their sequence numbers
 */
export async function lostOf(acknowledged, lines) {
  const left = new Map(acknowledged);
  for await (const line of lines) {
    const entry = JSON.parse(Buffer.from(line).toString());
    if (left.get(entry.seq) === entry.record.sha256) left.delete(entry.seq);
  }
  return [...left.keys()];
}
