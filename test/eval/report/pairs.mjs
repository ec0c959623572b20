// The section on pairs of company names.
import { groupBy } from "../judge.mjs";
import { originOf, pairScores, THRESHOLD } from "../pairs.mjs";
import { share, shown, table } from "./markdown.mjs";

export function pairSection(compared, title = "Pairs of company names") {
  const head = [`## ${title}`, ""];
  if (compared === undefined)
    return [...head, "`compareNames` is not part of this build, so that no pair was compared.", ""];
  return [
    ...head,
    `Two names are taken for one company from a score of ${THRESHOLD} on; the same threshold holds for every source.`,
    "",
    ...rows("source", compared, originOf, true),
    ...(compared.some((pair) => pair.quality) ? qualityRows(compared) : []),
    ...list(
      "Missed",
      compared.filter((pair) => pair.match && !pair.said),
    ),
    ...list(
      "False alarms",
      compared.filter((pair) => !pair.match && pair.said),
    ),
  ];
}

function qualityRows(compared) {
  const heading = "quality of the pair (nomenklatura's and USPTO's own words)";
  return rows(heading, compared, (pair) => pair.quality ?? "not told", false);
}

function rows(key, compared, keyOf, total) {
  const groups = [...groupBy(compared, keyOf)];
  return [
    ...table(
      [key, "pairs", "same", "precision", "recall", "F1"],
      [...(total ? [["all", compared]] : []), ...groups].map(([value, group]) => {
        const { positives, precision, recall, f1 } = pairScores(group);
        const none = positives === 0;
        return [
          value,
          String(group.length),
          String(positives),
          share(precision),
          none ? "" : share(recall),
          none ? "" : share(f1),
        ];
      }),
    ),
    "",
  ];
}

function list(heading, pairs) {
  if (pairs.length === 0) return [`### ${heading}: none`, ""];
  return [
    `### ${heading}: ${pairs.length}`,
    "",
    ...table(
      ["score", "one", "other", "source", "note"],
      pairs.map((pair) => [
        share(pair.score),
        shown(pair.a),
        shown(pair.b),
        originOf(pair),
        [pair.quality, pair.note].filter(Boolean).join("; "),
      ]),
    ),
    "",
  ];
}
