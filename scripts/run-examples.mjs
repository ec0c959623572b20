// Runs every file of examples/ the way a reader would, against the built package, and fails if one fails.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TIMEOUT_MS = 60_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples");

if (!existsSync(join(root, "dist", "index.js"))) {
  console.error("examples: dist is missing, run `npm run build` first.");
  process.exit(1);
}

const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.(mjs|cjs|js)$/.test(name))
      .sort()
  : [];

let failed = 0;
for (const name of files) {
  const run = spawnSync(process.execPath, [join(folder, name)], { cwd: root, encoding: "utf8", timeout: TIMEOUT_MS });
  if (run.status === 0) {
    console.log(`ok    examples/${name}`);
    continue;
  }
  failed += 1;
  const ending = run.error?.message ?? (run.signal ? `signal ${run.signal}` : `exit code ${run.status}`);
  console.error(`FAIL  examples/${name}: ${ending}\n${run.stdout}${run.stderr}`);
}

if (files.length === 0) {
  console.error("examples: none found.");
  failed += 1;
} else {
  console.log(`${files.length - failed} of ${files.length} examples ran.`);
}
process.exitCode = failed === 0 ? 0 : 1;
