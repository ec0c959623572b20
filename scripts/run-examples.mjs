// Runs every example the way a reader would, against the built package, and fails if one fails: the files of examples/
// and the run.mjs of its folders. An example that needs what is absent (a database, a package) prints what it needs and
// exits with 77: it is named as skipped and not counted as run. With REQUIRE_ALL=1, as in CI, that is a failure too.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TIMEOUT_MS = 60_000;
const SKIPPED = 77;
const requireAll = process.env.REQUIRE_ALL === "1";
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples");

if (!existsSync(join(root, "dist", "index.js"))) {
  console.error("examples: dist is missing, run `npm run build` first.");
  process.exit(1);
}

/** @type {string[]} */
const files = [];
for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
  if (!entry.isDirectory()) {
    if (/\.(mjs|cjs|js)$/.test(entry.name)) files.push(entry.name);
  } else if (existsSync(join(folder, entry.name, "run.mjs"))) files.push(`${entry.name}/run.mjs`);
}
files.sort();

const count = { ok: 0, failed: 0, skipped: 0 };
for (const name of files) {
  const run = spawnSync(process.execPath, [join(folder, name)], { cwd: root, encoding: "utf8", timeout: TIMEOUT_MS });
  if (run.status === 0) {
    count.ok += 1;
    console.log(`ok    examples/${name}`);
    continue;
  }
  if (run.status === SKIPPED) {
    const reason = `${run.stdout}${run.stderr}`.trim().split("\n").at(-1) || "it does not say what it needs";
    count.skipped += 1;
    console.log(`skip  examples/${name}: ${reason}`);
    continue;
  }
  count.failed += 1;
  const ending = run.error?.message ?? (run.signal ? `signal ${run.signal}` : `exit code ${run.status}`);
  console.error(`FAIL  examples/${name}: ${ending}\n${run.stdout}${run.stderr}`);
}

if (files.length === 0) console.error("examples: none found.");
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
console.log(`${count.ok} of ${files.length} examples ran${skipped}.`);
if (requireAll && count.skipped > 0) console.error("examples: REQUIRE_ALL=1, and not all of them ran.");
process.exitCode = files.length === 0 || count.failed > 0 || (requireAll && count.skipped > 0) ? 1 : 0;
