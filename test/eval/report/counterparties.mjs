// The sections on the labelled counterparties.
import { fieldsOf, groupBy, scores } from "../judge.mjs";
import { answer, input, share, table } from "./markdown.mjs";

export function counterpartySection(heading, about, judged) {
  return [
    `## ${heading}`,
    "",
    about,
    "",
    ...table(
      ["count", "cases", "precision", "recall", "F1"],
      [
        ["found", ...figures(judged, "found")],
        ["strict", ...figures(judged, "strict")],
      ],
    ),
    "",
    ...byKey("relation", judged, (one) => one.relation),
    ...byKey("field", judged, (one) => fieldsOf(one.input)),
    ...named(
      "Missed",
      judged.filter((one) => one.expect !== null && !one.right.found),
    ),
    ...named(
      "False alarms",
      judged.filter((one) => one.expect === null && !one.right.found),
    ),
    ...named(
      "Right, and only for review",
      judged.filter((one) => one.expect !== null && one.right.found && !one.right.strict),
    ),
    ...named(
      "Nobody expected, and matched for review or as what it is",
      judged.filter((one) => one.expect === null && one.right.found && !one.right.strict),
    ),
  ];
}

function figures(judged, countBy) {
  const { precision, recall, f1 } = scores(judged, countBy);
  return [String(judged.length), share(precision), share(recall), share(f1)];
}

function byKey(key, judged, keyOf) {
  const rows = [...groupBy(judged, keyOf)].map(([value, group]) => {
    const expected = group.filter((one) => one.expect !== null);
    const nobody = group.filter((one) => one.expect === null);
    return [
      value,
      ratio(expected, "found"),
      ratio(expected, "strict"),
      ratio(nobody, "found"),
      ratio(nobody, "strict"),
    ];
  });
  return [...table([key, "somebody expected: found", "strict", "nobody expected: left alone", "strict"], rows), ""];
}

function ratio(group, countBy) {
  return group.length === 0 ? "" : `${group.filter((one) => one.right[countBy]).length} of ${group.length}`;
}

function named(heading, list) {
  if (list.length === 0) return [`### ${heading}: none`, ""];
  return [
    `### ${heading}: ${list.length}`,
    "",
    ...table(
      ["input", "expected", "answer", "what the case tries"],
      list.map((one) => [input(one.input), one.expect ?? "nobody", one.error ?? answer(one.matches), one.why]),
    ),
    "",
  ];
}
