// `npm run mutation -- FOLDER [PART]`: Stryker over src/FOLDER (or the files PART of it, a glob) with the fast tests
// that bear on it. docs/testing.md says what that shows and keeps the figures.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// The quick ones: no file that compiles a ruleset for each of its cases.
const EVALUATION = [
  "coverage",
  "dates",
  "duties",
  "facts",
  "nexus",
  "status",
  "status-reasons",
  "suppose-acts",
  "timeline",
  "upcoming",
];
const TESTS = {
  time: ["test/time"],
  decision: ["test/decision", "test/api/clearance.test.ts"],
  evaluation: [
    ...EVALUATION.map((name) => `test/evaluation/${name}.test.ts`),
    "test/explanation/golden.test.ts",
    "test/vectors.test.ts",
  ],
  screening: ["test/screening"],
  compile: ["test/compile"],
};
// A test that takes longer than this many ms, counted and on a slow machine, is no fast test and left out.
const SLOWEST = { time: 15_000, decision: 400, evaluation: 400 };

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
      MUTATION: JSON.stringify({
        paths,
        own: [`test/${folder}/`],
        slowest: SLOWEST[folder] ?? 1500,
        report: join(out, `${name}.json`),
      }),
    },
  },
);
process.exitCode = status ?? 1;
