// Writes docs/performance.md: speed beside its peers, growth, memory, cold start and size, as ratios in one run on one
// machine: absolute figures differ from machine to machine, ratios hardly do. Needs a build: npm run bench makes one.
// Nothing here is asserted but that all engines answer the same. `--quick` is for trying it out.
import { writeFileSync } from "node:fs";
import { ruleset } from "interdict";
import { coldStart } from "./cold-start.mjs";
import { decisions } from "./decisions.mjs";
import { load, machine } from "./machine.mjs";
import { memory } from "./memory.mjs";
import { missing } from "./missing.mjs";
import { names } from "./names.mjs";
import { page } from "./page.mjs";
import { instruments, parties } from "./scaling.mjs";
import { sizes } from "./sizes.mjs";

const quick = process.argv.includes("--quick");
const before = load();

/** One after the other, so that none disturbs another. */
const steps = [
  ["decisions", () => decisions(quick ? { sweeps: 1, rounds: 15, warm: 15, shareMs: 15 } : DECISIONS)],
  ["missing facts", () => missing()],
  ["names", () => names(quick ? { rounds: 5, warm: 3, shareMs: 60 } : NAMES)],
  ["parties", () => parties(quick ? { sizes: PARTIES.slice(0, 4), rounds: 5, warm: 3, shareMs: 40 } : MANY)],
  ["instruments", () => instruments({ sizes: INSTRUMENTS, rounds: quick ? 5 : 15, warm: 5, shareMs: quick ? 20 : 50 })],
  ["memory", () => memory({ sweeps: quick ? 1 : 3 })],
  ["cold start", () => coldStart({ rounds: quick ? 5 : 25 })],
  ["sizes", () => sizes({ ruleset })],
];
const DECISIONS = { sweeps: 3, rounds: 30, warm: 20, shareMs: 30 };
const NAMES = { rounds: 11, warm: 3, shareMs: 150 };
const PARTIES = [10, 100, 1000, 10_000, 100_000];
const MANY = { sizes: PARTIES, rounds: 11, warm: 4, shareMs: 100 };
const INSTRUMENTS = [1, 10, 100, 1000];

const sections = [];
for (const [what, measure] of steps) {
  const start = performance.now();
  sections.push(await measure());
  console.error(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
const text = page(sections, machine({ ruleset, quick, before, after: load() }));
writeFileSync(new URL("../../docs/performance.md", import.meta.url), text);
console.log(text);
