// Holds the engine against the independent definition in test/oracle, on invented rulesets: a long run.
//
//   npm run differential -- [triples, default 1,000,000] [seed, default by chance] [one case alone]
//
// It takes as many processes as there are processors, prints its seed, and fails where anything differs.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";

const [triples = 1_000_000, given, only] = process.argv.slice(2).map(Number);
const seed = given ?? Math.floor(Math.random() * 1_000_000);
if (![triples, seed, only ?? 0].every((number) => Number.isSafeInteger(number) && number >= 0)) {
  console.error("usage: npm run differential -- [triples] [seed] [case]");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "differential-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
await build({
  entry: { run: "test/differential/run.ts" },
  outDir: folder,
  format: "esm",
  platform: "node",
  target: "node20",
  config: false,
  dts: false,
  silent: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: ".mjs" }),
});

/** One process: every so many cases, from the first that is its own. */
const run = (first, step, count) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, "run.mjs"), count, seed, first, step].map(String), {
      stdio: "inherit",
    });
    child.on("close", (code) => resolve(code ?? 1));
  });

const started = performance.now();
console.log(`differential: ${only === undefined ? `${triples} triples` : `case ${only}`}, seed ${seed}`);
const processes = availableParallelism();
const codes =
  only === undefined
    ? await Promise.all(Array.from({ length: processes }, (_, first) => run(first, processes, triples)))
    : [await run(only, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)];
const seconds = Math.round((performance.now() - started) / 1000);
const agreed = codes.every((code) => code === 0);
console.log(`differential: seed ${seed}, ${seconds} s: ${agreed ? "all agree" : "engine and definition differ"}`);
process.exitCode = agreed ? 0 : 1;
