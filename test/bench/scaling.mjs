// How cost grows with the parties of a ruleset, and with its instruments.
import { count, table } from "../eval/report/markdown.mjs";
import { between, megabytes, milliseconds, ratio } from "./figures.mjs";
import { inProcess } from "./isolate.mjs";

export function parties({ sizes, ...pace }) {
  const { rows, left } = inProcess("parties", { sizes, extended: true, ...pace });
  const grown = growth(rows, ({ many }) => many, "miss");
  const near = growth(rows, ({ many }) => many, "near");
  const [first, last] = [rows[0].many, rows.at(-1).many].map(count);
  return {
    budgets: [
      {
        what: `\`screen\`, clean names, from ${first} to ${last} parties`,
        budget: "grows no faster than the logarithm of the list",
        figure: `${ratio(grown.by, 1)} where the logarithm grows ${ratio(grown.log, 1)}`,
        met: grown.met,
      },
      {
        what: `\`screen\`, unlisted names of the list's own words, from ${first} to ${last} parties`,
        budget: "the same",
        figure: `${ratio(near.by, 1)} where the logarithm grows ${ratio(near.log, 1)}`,
        met: near.met,
      },
    ],
    text: [
      "## More parties",
      "",
      `Rulesets of companies named by two dictionary words and a legal form, compiled (\`compile\`; the last column adds the same companies to the built-in ruleset by \`extend\`). Memory is what the ruleset adds to the heap, before and after its first names were asked, for which the tables of names are built. Three kinds of question, each a text not met before, all sizes in turns: invented companies that are in no list, other names of two dictionary words that are in no list, and names of the list with capitals at random.`,
      "",
      ...table(
        [
          "parties",
          "clean, to the smallest",
          "clean, ns",
          "own words, to the smallest",
          "own words, ns",
          "hit, ns",
          "compile, ms",
          "first names, ms",
          "heap, MB",
          "after the first names, MB",
          "`extend`, ms",
        ],
        rows.map((row) => [
          count(row.many),
          ratio(row.miss.median, rows[0].miss.median),
          figure(row.miss),
          ratio(row.near.median, rows[0].near.median),
          figure(row.near),
          figure(row.hit),
          milliseconds(row.compileMs),
          milliseconds(row.firstMs),
          megabytes(row.compiledBytes),
          megabytes(row.askedBytes),
          milliseconds(row.extendMs),
        ]),
      ),
      "",
      `${said("Clean names", grown)} ${said("Names of the list's own words", near)} Left out because some list matched them: ${count(left.invented)} of the invented companies, ${count(left.reshuffled)} of the names of its own words.`,
      "",
    ],
  };
}

const figure = (time) => `${count(Math.round(time.median))} (${between(time)})`;

/** Growth from the smallest size, the exponent of the power that fits best, and whether it stays under the logarithm's. */
function growth(rows, sizeOf, key) {
  const points = rows.map((row) => [Math.log(sizeOf(row)), Math.log(row[key].median)]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  const times = rows.map((row) => row[key].median / rows[0][key].median);
  const logs = points.map(([log]) => log / points[0][0]);
  return { by: times.at(-1), log: logs.at(-1), slope, met: times.every((time, at) => time <= logs[at]) };
}

const said = (what, { by, log, slope, met }) =>
  `${what}: the best fit of a power is n^${slope.toFixed(2)}; they cost ${ratio(by, 1)} as much in the largest list as in the smallest, where the logarithm grows ${ratio(log, 1)}. ${met ? "At every size the growth is within the logarithm's." : "**That is faster than the logarithm.**"}`;

/** Of instruments that all bear on one party not more than this: the first verdict takes long. */
const MOST_TOGETHER = 100;

export function instruments({ sizes, ...pace }) {
  const rows = inProcess("instruments", { sizes, most: MOST_TOGETHER, ...pace });
  const together = rows.filter((row) => row.together);
  return {
    budgets: [],
    text: [
      "## More instruments",
      "",
      "Rulesets of instruments that each forbid payments between two days of their own, over sixteen years. First each names an application of its own, and one of them is asked about: what does not bear on a party should cost nothing.",
      "",
      ...table(
        [
          "instruments",
          "`evaluate`, to the smallest",
          "ns",
          "`status`, ns",
          "compile, ms",
          "first verdict, ms",
          "heap, MB",
        ],
        rows.map((row) => [
          count(row.many),
          ratio(row.one.median, rows[0].one.median),
          figure(row.one),
          figure(row.state),
          milliseconds(row.compileMs),
          milliseconds(row.firstMs),
          megabytes(row.bytes),
        ]),
      ),
      "",
      `Then all name one application, so that a verdict has a finding for each. A verdict says where in both times it stays the same, so the first ones judge many cells of the grid; what was judged is kept. More than ${MOST_TOGETHER} were not measured.`,
      "",
      ...table(
        [
          "instruments on one party",
          "`evaluate`, kept, to the smallest",
          "ns",
          "first verdict, ms",
          "a verdict for each of 5,800 days, ms",
          "compile, ms",
        ],
        together.map((row) => [
          count(row.many),
          ratio(row.every.median, together[0].every.median),
          figure(row.every),
          milliseconds(row.together.firstMs),
          milliseconds(row.together.everyMs),
          milliseconds(row.together.compileMs),
        ]),
      ),
      "",
    ],
  };
}
