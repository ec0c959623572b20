// `npm run mutation -- FOLDER [FILES] [--sample 1/12 [--seed 1]]`: Stryker over src/FOLDER (or the files of it that a
// glob names) with the fast tests that bear on it: every change, or a random share of them. docs/testing.md says what that
// shows and keeps the figures.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSample } from "./mutation/sample.mjs";
import { summary } from "./mutation/summary.mjs";

// Not those of suppositions, which compile a ruleset for each of their cases.
const EVALUATION = [
  ...[
    "changes",
    "coverage",
    "dates",
    "diff",
    "duties",
    "edges",
    "facts",
    "held-law",
    "invented-law",
    "kept-answers",
    "nexus",
  ],
  ...[
    "refusals",
    "rescreen",
    "rescreen-parts",
    "sayings",
    "status",
    "status-reasons",
    "suppose-acts",
    "timeline",
    "upcoming",
  ],
];
// A quick slice of the differential run: engine and definition on a few invented laws.
const SLICE = "test/differential/slice.test.ts";
// Where engine and definition once differed, a question each.
const MENDED = ["definition", "identified", "missing", "supposed", "time", "who"].map(
  (name) => `test/differential/mended-${name}.test.ts`,
);
// What names and identifiers find is indexed when a ruleset is compiled.
const INDEXED = [
  "answers",
  "codes-of-providers",
  "gate",
  "hosts",
  "identifiers",
  "names",
  "parts",
  "pinyin",
  "search-steps",
];
// Not the grid of verdicts, which takes longer to make than all the others.
const DECISION = ["clear", "clearances", "compare-records", "decide", "plain", "read-clearances", "verify"];
// Of the thousands of names with an edit a few. Not those that ask the built-in ruleset, which is kept with its memory.
const SCREENING = [
  ...["answers", "check-digits", "closed-up", "codes-of-providers", "conflict", "contexts", "dress", "gate", "hostile"],
  ...["hosts", "identifiers", "joined", "links", "memory", "names", "ownership", "parts", "payment-methods"],
  ...["pinyin", "qr", "rare", "real-data", "refusals", "scores", "search-steps", "slips", "statements", "transaction"],
  "work-kept",
].map((name) => `test/screening/${name}.test.ts`);
const TESTS = {
  time: ["test/time"],
  decision: [
    ...DECISION.map((name) => `test/decision/${name}.test.ts`),
    ...["clearance", "record"].map((name) => `test/api/${name}.test.ts`),
    "test/hostile/clearances.test.ts",
    "test/schema/policy.test.ts",
  ],
  evaluation: [
    ...EVALUATION.map((name) => `test/evaluation/${name}.test.ts`),
    SLICE,
    ...MENDED,
    "test/explanation/golden.test.ts",
    "test/vectors.test.ts",
  ],
  screening: SCREENING,
  compile: [
    "test/compile",
    ...["held-law", "invented-law", "suppose", "suppose-acts"].map((name) => `test/evaluation/${name}.test.ts`),
    SLICE,
    ...MENDED,
    ...INDEXED.map((name) => `test/screening/${name}.test.ts`),
  ],
};
// What tests share and what remembers answers of the folder: kept, it would hide one change and be spoilt by another.
const BUILTIN = ["src/builtin.ts"];
const FRESH = { screening: ["test/screening/fixture.ts"], evaluation: BUILTIN, decision: BUILTIN };
// A test that takes longer than this many ms, counted and on a slow machine, is no fast test and left out.
const SLOWEST = { time: 15_000, evaluation: 5000, compile: 4000, screening: 4000 };

const { values, positionals } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string" } },
  allowPositionals: true,
});
const [folder, part = "**/*.ts"] = positionals;
const paths = TESTS[folder];
const sample = readSample(values.sample, values.seed);
if (paths === undefined || typeof sample === "string") {
  console.error(sample ?? "");
  console.error(`npm run mutation -- ${Object.keys(TESTS).join("|")} [files, as a glob] [--sample 1/12 [--seed 1]]`);
  process.exit(2);
}

const out = join(tmpdir(), "interdict-mutation");
const share = sample ? `-${sample.take}-of-${sample.of}-seed-${sample.seed}` : "";
const name = `${folder}-${part.replace(/[^a-z0-9]+/gi, "-")}${share}`;
const report = join(out, `${name}.json`);
const config = join(out, `${name}.config.json`);
const found = join(out, `${name}.stryker.json`);
const stryker = fileURLToPath(import.meta.resolve("@stryker-mutator/core")).replace(
  /dist\/src\/index\.js$/,
  "bin/stryker.js",
);
// A report of its own for each run, so that two can be under way.
const options = {
  ...JSON.parse(readFileSync("stryker.config.json", "utf8")),
  mutate: part.split(",").map((one) => `src/${folder}/${one}`),
  tempDirName: join(out, name),
  jsonReporter: { fileName: found },
};
mkdirSync(out, { recursive: true });
writeFileSync(config, JSON.stringify(options));
const { status } = spawnSync(process.execPath, [stryker, "run", config], {
  stdio: "inherit",
  env: {
    GATE_RUNS: folder === "screening" ? "90" : "150",
    ...process.env,
    MUTATION: JSON.stringify({
      paths,
      fresh: FRESH[folder],
      slowest: SLOWEST[folder] ?? 1500,
      sample,
      report,
    }),
  },
});
process.exitCode = status ?? 1;
if (status === 0) console.log(summary(found, report, sample));
