import { ruleset } from "../index.js";
import type { Command, Flags } from "./command.js";
import { COMMON, usageOf } from "./read-argv.js";
import type { Line } from "./text.js";
import { VERBS } from "./verbs/index.js";

const EXITS =
  "Exit codes: 0 allow (or answered), 1 block (or a problem found), 2 usage or a fault, 3 hold. Only 0 lets a payment pass.";

/** The help of the whole: every verb with an example. */
export function overview(): readonly Line[] {
  const lines: Line[] = [
    "interdict: US measures against named applications, asked offline",
    `Ruleset ${ruleset.id} ${ruleset.version}, current through ${ruleset.currentThrough}. Not OFAC's lists, and no legal advice.`,
    "",
    "Usage: interdict VERB [words] [flags]",
    "",
  ];
  for (const { name, words, summary, examples } of VERBS.values()) {
    lines.push([{ style: "bold", text: usageOf({ name, words }) }, `  ${summary}`]);
    lines.push([{ style: "dim", text: `    ${examples[0].line}` }]);
  }
  return [...lines, "", EXITS, "interdict VERB --help shows the flags of a verb; --json is everywhere; --version."];
}

/** The help of a verb. */
export function helpOf({ name, words, summary, flags, exits, notes, examples }: Command): readonly Line[] {
  return [
    `interdict ${usageOf({ name, words })}`,
    `  ${summary}`,
    "",
    ...flagLines({ ...flags, ...COMMON }),
    "",
    `Exit codes: ${exits}`,
    ...(notes ?? []),
    "",
    "Examples",
    ...examples.flatMap(({ line, exit, shows }): Line[] => [
      [{ style: "bold", text: `  ${line}` }],
      [{ style: "dim", text: `      ${shows}; exit code ${exit}` }],
    ]),
  ];
}

function flagLines(flags: Flags): readonly Line[] {
  const heads = Object.entries(flags).map(([name, { value }]) => `--${name}${value === undefined ? "" : ` ${value}`}`);
  const width = Math.max(...heads.map((head) => head.length));
  return Object.values(flags).map(({ help }, at) => `  ${(heads[at] ?? "").padEnd(width)}  ${help}`);
}
