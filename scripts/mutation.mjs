// `npm run mutation -- FOLDER [PART]`: Stryker over src/FOLDER (or the files PART of it, a glob) with the fast tests
// that bear on it. docs/testing.md says what that shows and keeps the figures.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const test = (folder, ...names) => names.map((name) => `test/${folder}/${name}.test.ts`);
const TESTS = {
  time: ["test/time", ...test("explanation", "golden")],
  decision: ["test/decision", ...test("api", "check", "clearance", "golden-records")],
  evaluation: ["test/evaluation", "test/vectors.test.ts", "test/press-claims.test.ts", ...test("api", "check", "bind")],
  screening: ["test/screening", ...test("api", "check")],
  compile: ["test/compile", "test/evaluation", "test/screening", ...test("api", "bind")],
};

const [folder, part = "**/*.ts"] = process.argv.slice(2);
const paths = TESTS[folder];
if (paths === undefined) {
  console.error(`npm run mutation -- ${Object.keys(TESTS).join("|")} [part of the folder, as a glob]`);
  process.exit(2);
}

const out = join(tmpdir(), "interdict-mutation");
const name = `${folder}-${part.replace(/[^a-z0-9]+/gi, "-")}`;
const stryker = fileURLToPath(import.meta.resolve("@stryker-mutator/core")).replace(
  /dist\/src\/index\.js$/,
  "bin/stryker.js",
);
const { status } = spawnSync(
  process.execPath,
  [
    stryker,
    "run",
    "stryker.config.json",
    "--mutate",
    part
      .split(",")
      .map((one) => `src/${folder}/${one}`)
      .join(","),
    "--tempDirName",
    join(out, name),
  ],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      // A test slower than this many ms, counted, is no fast test.
      MUTATION: JSON.stringify({ paths, own: [`test/${folder}/`], slowest: 3000, report: join(out, `${name}.json`) }),
    },
  },
);
process.exitCode = status ?? 1;
