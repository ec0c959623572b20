// A test runner for Stryker that runs the tests in its own process. Stryker's runner for vitest starts a worker and
// loads every module anew for each mutant, which for this many mutants takes days; this one keeps the compiled script,
// and anew for each mutant and test file it loads only what a mutant can reach. The mutant is active from the first
// line, so code that runs while a module loads is measured as well.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { bundle } from "./bundle.mjs";
import { suite } from "./suite.mjs";

const { paths, slowest, sample, report, fresh } = JSON.parse(process.env.MUTATION ?? "{}");
const BUNDLE = "mutation-bundle.json";
const DRY_RUN = "mutation-dry-run.json";
const ENDLESS = "steps without an end";
/** What one test leaves to another, as the first to need an index does, is far below. */
const MANY_STEPS = 20_000_000;

/** The clock of the tests stands still: what only takes long, with every step counted on a busy machine, is no fault. */
const now = performance.now.bind(performance);
performance.now = () => 0;

/** Which mutant is active, the steps through mutated code so far, and the last step that is allowed. */
const mutation = { active: -1, steps: 0, last: -1, cover };
let counting = false;
const covered = new Uint8Array(100_000);
/** Of each test, by its id, and of the loading of each file: milliseconds and steps in the dry run. */
const measured = new Map();
const killers = new Map();
let code;
let kept;
let require;

function cover(...ids) {
  if (!counting) throw new Error(ENDLESS);
  // Stryker asks how often as well, and only to end loops, which the steps do here: whether is enough.
  for (const id of ids) if (!covered[id]) covered[id] = 1;
}

/** Runs a script of {@link bundle}. Answers its files by name, each a function that loads it. */
function run(script, vitest) {
  const load = (id) => {
    if (id === "vitest") return vitest;
    return id.startsWith("kept:") ? kept[id.slice("kept:".length)]() : require(id);
  };
  return script.runInThisContext()(load, mutation, { exports: {} });
}

/** Loads one test file and what it imports, anew. */
function testsOf(file) {
  const tests = [];
  const path = resolve(file);
  run(code, suite(path, tests))[file]();
  return tests;
}

async function init() {
  if (!existsSync(BUNDLE)) writeFileSync(BUNDLE, JSON.stringify(await bundle(process.cwd(), paths, sample, fresh)));
  const scripts = JSON.parse(readFileSync(BUNDLE, "utf8"));
  require = createRequire(resolve(BUNDLE));
  code = new Script(scripts.anew, { filename: resolve("anew.cjs") });
  kept = run(new Script(scripts.kept, { filename: resolve("kept.cjs") }));
  if (!existsSync(DRY_RUN)) return;
  for (const [id, of] of JSON.parse(readFileSync(DRY_RUN, "utf8"))) measured.set(id, of);
}

/** Runs something with every step counted. Answers the mutants that it came by. */
async function count(id, run) {
  covered.fill(0);
  mutation.steps = 0;
  const start = now();
  await run();
  measured.set(id, { ms: now() - start, steps: mutation.steps });
  const hits = {};
  for (let id = covered.indexOf(1); id >= 0; id = covered.indexOf(1, id + 1)) hits[id] = 1;
  return hits;
}

async function dryRun() {
  const files = Object.keys(run(code, suite("", [])));
  const coverage = { static: {}, perTest: {} };
  const tests = [];
  const tooSlow = [];
  counting = true;
  mutation.last = -1;
  for (const file of files) {
    let collected = [];
    const loads = await count(file, async () => {
      collected = testsOf(file);
    });
    for (const { name, fn } of collected) {
      const id = `${file}#${name}`;
      try {
        const hits = await count(id, fn);
        // Again where it is slow: what it keeps from one run to the next is there for every change, too.
        const { ms, steps } = measured.get(id);
        if (ms >= slowest) await count(id, fn);
        measured.get(id).steps = Math.max(steps, measured.get(id).steps);
        coverage.perTest[id] = { ...loads, ...hits };
      } catch (error) {
        return { status: "error", errorMessage: `${id}: ${error}` };
      }
      const timeSpentMs = measured.get(id).ms;
      if (timeSpentMs < slowest) tests.push({ id, name, status: 0, timeSpentMs, fileName: resolve(file) });
      else {
        tooSlow.push(id);
        delete coverage.perTest[id];
      }
    }
  }
  counting = false;
  writeFileSync(DRY_RUN, JSON.stringify([...measured]));
  // Stryker prints nothing of a runner's; what was left out has to be seen.
  writeFileSync(report, `${JSON.stringify({ tests: tests.length, tooSlow })}\n`);
  return { status: "complete", tests, mutantCoverage: coverage };
}

/** The files of the asked tests: first the one that killed the last mutant of this source, then the quick ones. */
function inOrder(ids, source) {
  const files = new Map();
  for (const id of ids) {
    const [file] = id.split("#", 1);
    const of = files.get(file) ?? { file, names: new Set(), ms: measured.get(file)?.ms ?? 0 };
    of.names.add(id.slice(file.length + 1));
    of.ms += measured.get(id)?.ms ?? 0;
    files.set(file, of);
  }
  const last = killers.get(source)?.file;
  return [...files.values()].sort((a, b) => Number(b.file === last) - Number(a.file === last) || a.ms - b.ms);
}

/** Runs something with as many steps as it may take. Answers what it throws. */
async function thrown(id, run) {
  mutation.steps = 0;
  mutation.last = 20 * (measured.get(id)?.steps ?? 0) + MANY_STEPS;
  try {
    await run();
  } catch (error) {
    return error ?? "nothing";
  }
}

async function judge({ activeMutant, testFilter, sandboxFileName }) {
  mutation.active = Number(activeMutant.id);
  let nrOfTests = 0;
  const killed = (file, name, error) => {
    killers.set(sandboxFileName, { file, name });
    if (mutation.steps > mutation.last) return { status: "timeout", reason: ENDLESS };
    return { status: "killed", killedBy: [`${file}#${name}`], failureMessage: String(error).slice(0, 300), nrOfTests };
  };
  const asked = testFilter ?? [...measured.keys()].filter((id) => id.includes("#"));
  for (const { file, names } of inOrder(asked, sandboxFileName)) {
    let wanted = [];
    const failure = await thrown(file, async () => {
      wanted = testsOf(file).filter(({ name }) => names.has(name));
      // A mutant that changes the list of tests while the file loads has been noticed by it.
      if (wanted.length < names.size) throw new Error("tests are gone");
    });
    if (failure !== undefined) return killed(file, [...names][0], failure);
    const last = killers.get(sandboxFileName)?.name;
    wanted.sort((a, b) => Number(b.name === last) - Number(a.name === last));
    for (const { name, fn } of wanted) {
      nrOfTests += 1;
      const error = await thrown(`${file}#${name}`, fn);
      if (error !== undefined) return killed(file, name, error);
    }
  }
  return { status: "survived", nrOfTests };
}

/** Judges a mutant and notes its end in the report at once, so that a run that is broken off has told something. */
async function mutantRun(options) {
  const start = now();
  const result = await judge(options);
  mutation.active = -1;
  const { fileName, location, replacement, mutatorName } = options.activeMutant;
  const { status, nrOfTests, killedBy } = result;
  const ms = now() - start;
  appendFileSync(
    report,
    `${JSON.stringify({ status, fileName, location, replacement, mutatorName, nrOfTests, killedBy, ms })}\n`,
  );
  return result;
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.TestRunner, "in-process", {
    capabilities: () => ({ reloadEnvironment: true }),
    init,
    dryRun,
    mutantRun,
  }),
];
