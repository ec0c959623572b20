// The section on the speed of recognition.
import { count, table } from "../eval/report/markdown.mjs";
import { between } from "./figures.mjs";

export function speedSection({ index, rows, longest }) {
  const [floor, own] = rows;
  return [
    "## Names, beside general fuzzy search",
    "",
    `Each name a string that was not seen before, all packages on the same ${index} names of the built-in ruleset, in turns. Clean misses are invented companies, hits are names of the index with capitals at random, slips the same with one letter wrong, missing, more or doubled. The packages were asked with settings that are usual for names; none of them knows scripts, legal forms or context, and what each recognises was not compared: how well \`screen\` does is in [recognition.md](recognition.md).`,
    "",
    ...table(
      [
        "what",
        "clean miss, to `screen`",
        "to reading it",
        "names/s",
        "ns, middle half",
        "hit, to `screen`",
        "us",
        "slip, to `screen`",
        "us",
      ],
      rows.map((row) => [
        row.what,
        times(row.miss.median / own.miss.median),
        times(row.miss.median / floor.miss.median),
        count(Math.round(1e9 / row.miss.median / 100) * 100),
        between(row.miss),
        times(row.hit.median / own.hit.median),
        microseconds(row.hit),
        times(row.slip.median / own.slip.median),
        microseconds(row.slip),
      ]),
    ),
    "",
    "The longest inputs that are read, 1,024 code units:",
    "",
    ...table(
      ["of", "median, us"],
      longest.map(({ what, us }) => [what, us.toFixed(0)]),
    ),
    "",
  ];
}

const microseconds = ({ median }) => (median / 1000).toFixed(2);
const times = (ratio) => `${ratio >= 100 ? count(Math.round(ratio)) : ratio.toFixed(ratio < 1 ? 2 : 1)} x`;
