// The section on speed: the only one whose figures change from run to run.
import { count, table } from "./markdown.mjs";

export function speedSection({ index, rows, longest }) {
  const [floor, own] = rows;
  return [
    "## Speed",
    "",
    `Medians of one run on one core (Node ${process.version}, ${process.arch}), each name a string that was not seen before, all packages on the same ${index} names. Ratios hold on other machines, absolute figures do not. Hits are names of the index with capitals at random, slips the same with one letter wrong, missing, more or doubled.`,
    "",
    ...table(
      [
        "what",
        "clean miss, names/s",
        "to reading it",
        "to `screen`",
        "hit, us",
        "to `screen`",
        "slip, us",
        "to `screen`",
      ],
      rows.map((row) => [
        row.what,
        count(Math.round(1e9 / row.miss / 100) * 100),
        `${(row.miss / floor.miss).toFixed(1)} x`,
        row === floor ? "" : times(row.miss / own.miss),
        (row.hit / 1000).toFixed(2),
        row === floor ? "" : times(row.hit / own.hit),
        (row.slip / 1000).toFixed(2),
        row === floor ? "" : times(row.slip / own.slip),
      ]),
    ),
    "",
    "The packages were asked with settings that are usual for names; none of them knows scripts, legal forms or context. The longest inputs that are read, 1,024 code units:",
    "",
    ...table(
      ["of", "median, us"],
      longest.map(({ what, us }) => [what, us.toFixed(0)]),
    ),
    "",
  ];
}

const times = (ratio) => `${ratio >= 100 ? count(Math.round(ratio)) : ratio.toFixed(1)} x`;
