// docs/performance.md as text.
import { table } from "../eval/report/markdown.mjs";

const OPENING = `<!-- Written by npm run bench. Do not edit. -->

# Performance

\`npm run bench\` builds the package, measures it and writes this page. All of it is one run on one machine, everything compared in turns; figures are medians, beside them the middle half of the rounds. Ratios hold on other machines, absolute figures do not. Nothing is asserted but that all engines give the same answers.
`;

/** Each section gives its text, and what of it there is a budget for. */
export function page(sections, machine) {
  const budgets = sections.flatMap((section) => section.budgets);
  return [
    OPENING,
    ...machine,
    "## The budgets",
    "",
    `Set before the code was written. ${budgets.filter(({ met }) => met).length} of ${budgets.length} are met in this run. The one for bulk has a command of its own, \`npm run bench:bulk\`: [bulk.md](bulk.md).`,
    "",
    ...table(
      ["what", "budget", "measured", ""],
      budgets.map(({ what, budget, figure, met }) => [what, budget, figure, met ? "met" : "**missed**"]),
    ),
    "",
    ...sections.flatMap(({ text }) => text),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
