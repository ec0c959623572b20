// Measures what the budgets are about, as ratios in one run on one machine: absolute figures differ from machine to
// machine, ratios hardly do. Needs `npm run build` first. Nothing here is asserted: machines are noisy.
import { check, evaluate, ruleset, screen } from "interdict";
import { coldStart } from "./cold-start.mjs";
import { decisions } from "./decisions.mjs";
import { names } from "./names.mjs";
import { sizes } from "./sizes.mjs";

const rows = [
  ...decisions({ evaluate, check }),
  ...names({ screen }),
  ...(await coldStart()),
  ...(await sizes({ ruleset })),
];
const width = Math.max(...rows.map((row) => row.what.length));
console.log(`node ${process.version}, ${process.arch}\n`);
for (const { what, figure, budget } of rows) console.log(`${what.padEnd(width)}  ${figure.padStart(28)}  ${budget}`);
