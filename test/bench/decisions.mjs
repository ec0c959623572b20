// The same decision by every engine: equal answers first, then time.
import { count, table } from "../eval/report/markdown.mjs";
import { between, ratio } from "./figures.mjs";
import { inProcess } from "./isolate.mjs";
import { versionOf } from "./machine.mjs";
import { all, limit, recorded, supposed } from "./peers/index.mjs";
import { expected, factsOf } from "./rule.mjs";
import { spread } from "./timing.mjs";

const CHECKED = 4000;

export function decisions({ sweeps, ...pace }) {
  const rows = all.map((peer) => ({ ...peer, floor: [], times: [] }));
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const row of rows) {
      const measured = inProcess("decision", { name: row.name, checked: CHECKED, ...pace });
      row.floor.push(...measured.floor);
      row.times.push(...measured.times);
    }
  // Against the limit of the same process and round.
  for (const row of rows) row.ratios = spread(row.times.map((time, at) => time / row.floor[at]));
  const floor = spread(rows.flatMap((row) => row.floor));
  const own = rows.find(({ name }) => name === supposed.name).ratios.median;
  const yes = factsOf(CHECKED).filter(expected).length;
  return {
    budgets: [budget(rows, recorded, "the law as recorded"), budget(rows, supposed, "the identification supposed")],
    text: [
      "## The same decision by every engine",
      "",
      "The question: is a payment on this day, through the application of this Android package, prohibited? Yes where the package is one of eight (of the eight applications of Executive Order 13971; QQ Wallet lives in Tencent QQ, WeChat Pay in WeChat), the day lies from 2021-02-19 to 2021-06-08, the activity is a payment and the US nexus is stated. It is section 1(a) as if the Secretary had identified payments, and all persons, on 2021-02-19; he never did. The first row is the limit: the rule by hand, with no law, no reasons and no second time in it; an engine can come out below it, because to compare days as text costs less than to read them as numbers. Interdict answers with every finding of every instrument that bears on the party, each with its tests and citations.",
      "",
      `All gave the same answers to ${count(CHECKED)} questions (${count(yes)} of them yes) before they were timed; an engine that differs is not timed. Every call gets texts that no engine has met before. What an engine wants in a form of its own (a day as a number, a policy parsed) is made before the clock starts; Interdict and the hand-written rule read the host's own text. Each engine ran in processes of its own, in turns with the limit, and its ratio is to the limit in the same process and round.`,
      "",
      ...table(
        ["engine", "to the limit", "middle half", "to interdict", "median, ns", "middle half, ns", "how it was asked"],
        rows.map(({ name, how = "the limit", ratios, times }) => [
          `${name} ${versionOf(name)}`.trim(),
          ratio(ratios.median, 1),
          name === limit.name ? "" : `${ratio(ratios.low, 1)} to ${ratio(ratios.high, 1)}`,
          ratio(ratios.median, own),
          ...(name === limit.name
            ? [count(Math.round(floor.median)), between(floor)]
            : [count(Math.round(spread(times).median)), between(spread(times))]),
          how,
        ]),
      ),
      "",
    ],
  };
}

function budget(rows, { name }, what) {
  const { median } = rows.find((row) => row.name === name).ratios;
  return {
    what: `\`evaluate\`, identifier given, full findings, ${what}`,
    budget: "at most 4 x the hand-written rule",
    figure: ratio(median, 1),
    met: median <= 4,
  };
}
