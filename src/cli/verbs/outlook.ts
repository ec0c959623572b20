import { fail } from "../../errors.js";
import type { Answer, Asked, Command, Flag } from "../command.js";
import { EXIT } from "../exit.js";
import { handleOf, RULESET } from "../handle.js";
import { WHEN, WHO, whoOf } from "../question.js";
import type { Line } from "../text.js";
import { dayAsked, viewpointOf } from "../today.js";
import { TOLD } from "./law.js";
import { orNone } from "./lists.js";

async function coverageOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const who = whoOf(asked, "coverage");
  const bare = Object.keys(who).length === 1 && typeof who.name === "string";
  const list = handle.coverage(bare ? (who.name ?? "") : who, viewpointOf(asked));
  const lines = list.map(
    ({ provision, subject, relation, names, status, match }): Line => [
      { style: "bold", text: provision },
      `  ${status.state}  ${relation} ${names}${subject === names ? "" : `, as ${subject}`}${match.strength === "weak" ? " (a weak match: for review)" : ""}`,
    ],
  );
  const none = "No provision of this ruleset names or reaches it. That clears nobody: other lists were not asked.";
  return { exit: EXIT.allow, ruleset: handle.ruleset, result: list, lines: orNone(lines, none) };
}

export const coverage: Command = {
  name: "coverage",
  summary: "which provisions name a counterparty or reach it, in what state",
  words: ["[NAME]"],
  flags: {
    ...WHO,
    ...WHEN,
    at: { ...WHEN.at, help: "the day asked about; default: the day the ruleset is current through" },
    ...RULESET,
  },
  exits: `${TOLD}; covered is not prohibited, and 0 allows nothing: that is check`,
  examples: [
    { line: 'interdict coverage "Ant Group"', exit: 0, shows: "reached as a developer" },
    { line: "interdict coverage --package com.tencent.mm --at 2021-03-01 --json", exit: 0, shows: "by a package" },
  ],
  run: coverageOf,
};

async function upcomingOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const { at, byClock } = dayAsked(asked);
  const given = asked.flags.get("days") ?? "90";
  // Number("") and Number(" 1") are numbers too; a typed count is digits.
  if (!/^\d{1,6}$/.test(given)) fail("invalid-input", "--days", "has to be a whole number of days", given);
  const list = handle.upcoming({ ...viewpointOf(asked), at }, Number(given));
  const head = `In the ${given} days after ${at}${byClock ? " (today by the clock)" : ""}:`;
  const lines = list.map(
    ({ on, kind, ref, what }): Line => [{ style: "bold", text: on }, `  ${kind}  ${ref}: ${what}`],
  );
  return {
    exit: EXIT.allow,
    ruleset: handle.ruleset,
    result: { at, byClock, days: Number(given), upcoming: list },
    lines: [head, ...orNone(lines, "Nothing that an act has set. An authority can act on any day without notice.")],
  };
}

export const upcoming: Command = {
  name: "upcoming",
  summary: "what is due to begin, to end or to be delivered",
  words: [],
  flags: { days: { value: "N", help: "how many days ahead; default: 90" }, ...WHEN, ...RULESET },
  exits: TOLD,
  examples: [
    {
      line: "interdict upcoming --at 2021-01-10 --known 2021-01-10 --days 60",
      exit: 0,
      shows: "the weeks after an order",
    },
  ],
  run: upcomingOf,
};

async function changesOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const list = handle.changes(end(asked, "from"), end(asked, "to"));
  const lines = list.flatMap(({ on, ref, before, after, because }): Line[] => [
    [{ style: "bold", text: on }, `  ${ref}  ${before.state} -> ${after.state}`],
    ...because.map((act) => `            ${act.on} ${act.kind}: ${act.what}`),
  ]);
  return {
    exit: EXIT.allow,
    ruleset: handle.ruleset,
    result: list,
    lines: orNone(lines, "No status flips between the two."),
  };
}

function end({ flags }: Asked, which: "from" | "to") {
  const at =
    flags.get(which) ?? fail("invalid-input", `--${which}`, `is missing: interdict changes --from DAY --to DAY`);
  const known = flags.get(`${which}-known`);
  return known === undefined ? { at } : { at, asKnownAt: known };
}

const DAY: Flag = { value: "DAY", help: "the first day" };

export const changes: Command = {
  name: "changes",
  summary: "which statuses flipped between two days, and by which act",
  words: [],
  flags: {
    from: DAY,
    to: { ...DAY, help: "the last day" },
    "from-known": { ...DAY, help: "the first end with the knowledge of this day" },
    "to-known": { ...DAY, help: "the last end with the knowledge of this day" },
    ...RULESET,
  },
  exits: TOLD,
  notes: ["Without --from-known and --to-known both ends know what is known today."],
  examples: [{ line: "interdict changes --from 2021-02-18 --to 2021-02-19", exit: 0, shows: "a prohibition begins" }],
  run: changesOf,
};
