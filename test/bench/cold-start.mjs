import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { spread } from "./timing.mjs";

const run = promisify(execFile);
const cwd = fileURLToPath(new URL("../..", import.meta.url));
const FIRST =
  'import { check } from "interdict"; if (check({ at: "2021-03-01", activity: "payment", counterparty: "Alipay" }).action !== "hold") process.exit(1)';

async function milliseconds(code) {
  const start = process.hrtime.bigint();
  await run(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Fresh processes in turns: import and first verdict against an empty module. */
export async function coldStart({ rounds }) {
  const over = [];
  for (let round = 0; round < rounds; round++) {
    const empty = await milliseconds("");
    over.push((await milliseconds(FIRST)) - empty);
  }
  const { median, low, high } = spread(over);
  return {
    budgets: [
      {
        what: "import of `interdict` and first verdict, fresh process",
        budget: `at most ${BUDGET_MS} ms over an empty module`,
        figure: `${median.toFixed(0)} ms (${low.toFixed(0)} to ${high.toFixed(0)})`,
        met: median <= BUDGET_MS,
      },
    ],
    text: [],
  };
}

const BUDGET_MS = 25;
