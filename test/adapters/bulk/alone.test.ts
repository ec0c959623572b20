// What a host has that built the package and installed no peer of it: processes of their own, which can be killed.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = mkdtempSync(join(tmpdir(), "interdict-alone-"));
const path = (name: string) => join(root, name);
const read = (name: string) => readFileSync(path(name), "utf8");

beforeAll(async () => {
  writeFileSync(path("package.json"), '{"type":"module"}');
  await build({
    config: false,
    silent: true,
    entry: { index: "src/index.ts", bulk: "src/adapters/bulk.ts", "bulk-worker": "src/adapters/bulk/worker.ts" },
    outDir: root,
    format: "esm",
    splitting: true,
    tsconfig: "tsconfig.build.json",
    noExternal: [/^@noble\/hashes/, /^@date-fns\/utc/, /^date-fns/, "canonicalize"],
    external: ["piscina", "@duckdb/node-api"],
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a script in the folder. */
function runScript(script: string): Promise<{ said: string; signal: string | null }> {
  const head = 'import { ruleset } from "./index.js"; import { screenFile } from "./bulk.js";';
  const args = ["--input-type=module", "-e", `${head}${script}`];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let wrong = "";
  child.stderr.on("data", (data) => {
    wrong += data;
  });
  child.stdout.on("data", (data) => {
    said += data;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => (code ? reject(new Error(wrong)) : resolve({ said, signal })));
  });
}

it("Parquet without its peer is an error that names it, and nothing is written", async () => {
  writeFileSync(path("p.parquet"), "PAR1");
  const { said } = await runScript(
    'await screenFile(ruleset, "p.parquet", { output: "p.csv" }).catch((e) => console.log(e.code, e.message));',
  );
  expect(said).toMatch(/^missing-peer .*npm install @duckdb\/node-api/);
  expect(existsSync(path("p.csv"))).toBe(false);
});

it("threads without piscina are said to be not there, and every row is screened in process", async () => {
  writeFileSync(path("two.csv"), "id,at,name\nt1,2021-03-01,WeChat Pay\nt2,2021-03-01,Corner Bakery\n");
  const { said } = await runScript(
    'const s = await screenFile(ruleset, "two.csv", { output: "two-out.csv", workers: 2 }); console.log(JSON.stringify(s));',
  );
  expect(JSON.parse(said)).toMatchObject({
    rows: 2,
    workers: 0,
    byAction: { block: 0, hold: 1, allow: 1 },
    notes: ["piscina is not installed, so it ran in process, in one thread"],
  });
  expect(read("two-out.csv").split("\n")[1]).toMatch(/^2,t1,hold,.*wechat-pay/);
});

it("a run that is killed goes on from the checkpoint that was kept last: the file and the summary are those of one run", async () => {
  const names = ["Corner Bakery", "WeChat Pay", '"Smith, ""Jo""\nand Sons"', "Old Town Books", '5" pipe', ""];
  const lines = Array.from({ length: 150_000 }, (_, row) => {
    const name = row % 40_000 < 20_000 ? names[row % 2] : names[row % names.length];
    return `t${row},2021-0${1 + (row % 9)}-1${row % 10}T0${row % 10}:00:00Z,${name}`;
  });
  writeFileSync(path("in.csv"), `id,at,name\n${lines.join("\n")}\n`);
  // As a host would: the checkpoint is kept under another name first, so that a kill leaves the old one or the new one.
  const screen = (output: string, from: string, killAt = 0, after = 0) => `
    const { readFileSync, renameSync, writeFileSync } = await import("node:fs");
    let pieces = 0;
    const summary = await screenFile(ruleset, "in.csv", { output: "${output}", from: ${from}, onProgress(progress) {
      writeFileSync("kept.tmp", JSON.stringify(progress.checkpoint));
      renameSync("kept.tmp", "kept.json");
      if (++pieces === ${killAt}) setTimeout(() => process.kill(process.pid, "SIGKILL"), ${after});
    } });
    writeFileSync("summary.json", JSON.stringify(summary));`;
  await runScript(screen("whole.csv", "undefined"));
  const whole = JSON.parse(read("summary.json"));
  expect(whole.rows).toBeGreaterThanOrEqual(150_000);
  expect(whole.rejected).toBeGreaterThan(1000);

  for (const [killAt, after] of [
    [1, 0],
    [2, 3],
    [3, 9],
  ]) {
    rmSync(path("summary.json"));
    const { signal } = await runScript(screen("out.csv", "undefined", killAt, after));
    expect(signal).toBe("SIGKILL");
    expect(existsSync(path("summary.json"))).toBe(false);
    expect(JSON.parse(read("kept.json")).offset).toBeLessThan(whole.checkpoint.offset);
    await runScript(screen("out.csv", 'JSON.parse(readFileSync("kept.json", "utf8"))'));
    expect(read("out.csv") === read("whole.csv")).toBe(true);
    expect(JSON.parse(read("summary.json"))).toEqual(whole);
  }
});
