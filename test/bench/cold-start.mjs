import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { spread } from "./timing.mjs";

const run = promisify(execFile);
const cwd = fileURLToPath(new URL("../..", import.meta.url));
const first = (counterparty) =>
  `import { check } from "interdict"; if (check({ at: "2021-03-01", activity: "payment", counterparty: ${counterparty} }).action !== "hold") process.exit(1)`;
const CASES = [
  { what: "import of `interdict` and first verdict, fresh process", code: first('"Alipay"') },
  {
    what: "the same, where the first name is a misspelt one in other words",
    code: first('{ name: "Alipya Shop" }'),
  },
];

async function milliseconds(code) {
  const start = process.hrtime.bigint();
  await run(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Fresh processes in turns: import and first verdict against an empty module. */
export async function coldStart({ rounds }) {
  const over = CASES.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const empty = await milliseconds("");
    for (const [at, { code }] of CASES.entries()) over[at].push((await milliseconds(code)) - empty);
  }
  return { budgets: CASES.map(({ what }, at) => budgetOf(what, spread(over[at]))), text: [] };
}

function budgetOf(what, { median, low, high }) {
  return {
    what,
    budget: `at most ${BUDGET_MS} ms over an empty module`,
    figure: `${median.toFixed(0)} ms (${low.toFixed(0)} to ${high.toFixed(0)})`,
    met: median <= BUDGET_MS,
  };
}

const BUDGET_MS = 25;
