import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./timing.mjs";

const run = promisify(execFile);
const cwd = fileURLToPath(new URL("../..", import.meta.url));
const FIRST =
  'import { check } from "interdict"; if (check({ at: "2021-03-01", activity: "payment", counterparty: "Alipay" }).action !== "hold") process.exit(1)';

async function milliseconds(code) {
  const start = process.hrtime.bigint();
  await run(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Fresh processes, interleaved: import and first verdict against an empty module. */
export async function coldStart() {
  const empty = [];
  const full = [];
  for (let round = 0; round < 15; round++) {
    empty.push(await milliseconds(""));
    full.push(await milliseconds(FIRST));
  }
  const over = median(full) - median(empty);
  return [
    {
      what: "import and first verdict, fresh process",
      figure: `${over.toFixed(0)} ms over an empty module`,
      budget: "<= 25 ms",
    },
  ];
}
