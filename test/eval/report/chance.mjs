// The sections on what was made by rule: dresses, names of nobody, covered words beside a trade.

import { BAR_PER_100_000 } from "../false-alarms.mjs";
import { examplesOf } from "../recall.mjs";
import { count, percent, shown, table } from "./markdown.mjs";

const EXAMPLES = 4;

export function dressSection(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return [
    "## Names in every dress",
    "",
    "Every name of the index that counts by itself, put into every dress that fits it, by chance with a fixed seed. Found means that the subject is among the matches, strong or for review. Left out are results that spell a known neighbour or another subject. Names of fewer than six letters get no slips, of fewer than ten no two of them.",
    "",
    ...table(
      ["dress", "tried", "found", "strong", "not found, for example"],
      [
        ...rows.map(({ dress, tried, found, strong, lost }) => [
          dress,
          count(tried),
          percent(found, tried),
          percent(strong, tried),
          examplesOf(lost, EXAMPLES)
            .map(({ text }) => shown(text))
            .join(", "),
        ]),
        ["all", count(sum("tried")), percent(sum("found"), sum("tried")), percent(sum("strong"), sum("tried")), ""],
      ],
    ),
    "",
  ];
}

export function falseAlarmSection({ rows, names, strong, weak, per100000 }) {
  return [
    "## Names that nobody should be taken for",
    "",
    `${count(names)} names from dictionaries and generators: ${strong} strong and ${weak} weak matches that are false, ${per100000.toFixed(2)} strong ones for 100,000 names. The bar is ${BAR_PER_100_000}. A name that is one of the index (dictionaries of brands hold some) is a true hit.`,
    "",
    ...table(
      ["names", "from", "how many", "true hits", "false, strong", "false, for review"],
      rows.map((row) => [
        row.what,
        row.from,
        count(row.names),
        String(row.true.length),
        String(row.strong.length),
        String(row.weak.length),
      ]),
    ),
    "",
    ...named(
      "Strong",
      rows.flatMap((row) => row.strong),
    ),
    ...named(
      "For review",
      rows.flatMap((row) => row.weak),
    ),
    ...named(
      "True hits",
      rows.flatMap((row) => row.true),
    ),
    `Refused as a missing value: ${
      rows
        .flatMap((row) => row.refused)
        .map(({ name }) => shown(name))
        .join(", ") || "none"
    }.`,
    "",
  ];
}

export function besideSection({ names, strong, weak, rows }) {
  return [
    "## A covered word beside a trade or a person",
    "",
    `Each single word of the index beside a trade or a family name, ${count(names)} in all. Such a name is somebody else's, or for review: ${strong} strong, ${weak} for review, ${count(names - strong - weak)} nobody.`,
    "",
    ...named(
      "Strong",
      rows.flatMap((row) => row.strong),
    ),
  ];
}

export function oneWordAwaySection({ names, strong, weak, rows }) {
  return [
    "## One dictionary word away",
    "",
    `Names of several words in which an English word, one slip away, stands for one of them, ${count(names)} in all. Some are slips and some are other companies; the text cannot tell, so a full match here is doubtful: ${strong} strong, ${weak} for review, ${count(names - strong - weak)} nobody.`,
    "",
    ...named(
      "Strong",
      rows.flatMap((row) => row.strong),
    ),
  ];
}

function named(heading, list) {
  const by = list.map(({ name, subject }) => `${shown(name)} as ${subject}`);
  return [`${heading}: ${by.join(", ") || "none"}.`, ""];
}
