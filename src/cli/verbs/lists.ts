import type { TimelineEntry } from "../../index.js";
import type { Answer, Asked, Command } from "../command.js";
import { EXIT } from "../exit.js";
import { handleOf, RULESET } from "../handle.js";
import { WHEN } from "../question.js";
import type { Line } from "../text.js";
import { viewpointOf } from "../today.js";
import { TOLD } from "./law.js";

async function timelineOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const entries = handle.timeline(asked.words[0] ?? null, viewpointOf(asked));
  return {
    exit: EXIT.allow,
    ruleset: handle.ruleset,
    result: entries,
    lines: orNone(entries.flatMap(entryLines), "Nothing is recorded."),
  };
}

function entryLines({ on, known, kind, ref, what, steps }: TimelineEntry): readonly Line[] {
  const later = known === on ? "" : ` (known from ${known})`;
  return [
    [{ style: "bold", text: on }, `  ${kind}  ${ref}${later}`],
    `            ${what}`,
    ...steps.map((step) => `            ${step}`),
  ];
}

export const timeline: Command = {
  name: "timeline",
  summary: "what happened to an instrument or provision, or to all of them",
  words: ["[REF]"],
  flags: { ...WHEN, at: { ...WHEN.at, help: "leave out what came after this day" }, ...RULESET },
  exits: TOLD,
  examples: [
    { line: "interdict timeline eo-13971", exit: 0, shows: "from signing to revocation" },
    { line: "interdict timeline --at 2020-12-31 --json", exit: 0, shows: "everything up to a day" },
  ],
  run: timelineOf,
};

async function dutiesOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const list = handle.duties(asked.words[0] ?? null, viewpointOf(asked));
  const lines = list.flatMap(({ ref, who, to, what, due, state }): Line[] => [
    [{ style: "bold", text: ref }, `  ${state}${due?.date ? `, ${due.operator} ${due.date}` : ""}`],
    `  ${who}${to ? `, to ${to}` : ""}: ${what}`,
    ...(due?.steps ?? []).map((step) => `  ${step}`),
  ]);
  return { exit: EXIT.allow, ruleset: handle.ruleset, result: list, lines: orNone(lines, "No duty is recorded.") };
}

export const duties: Command = {
  name: "duties",
  summary: "what officials owe, by when, and whether it came",
  words: ["[REF]"],
  flags: {
    ...WHEN,
    at: { ...WHEN.at, help: "the day asked about; default: the day the ruleset is current through" },
    ...RULESET,
  },
  exits: TOLD,
  examples: [
    { line: 'interdict duties "eo-13971/1(c)"', exit: 0, shows: "a report, not later than 2021-02-19" },
    { line: "interdict duties --json", exit: 0, shows: "all of them" },
  ],
  run: dutiesOf,
};

/** An empty list says that it is one. */
export function orNone(lines: readonly Line[], none: string): readonly Line[] {
  return lines.length > 0 ? lines : [none];
}
