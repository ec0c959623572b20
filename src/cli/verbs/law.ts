import type { Answer, Asked, Command } from "../command.js";
import { EXIT } from "../exit.js";
import { handleOf, RULESET } from "../handle.js";
import { WHEN } from "../question.js";
import { linesOf } from "../text.js";
import { dayAsked, viewpointOf } from "../today.js";

/** What a verb ends with that tells the law and judges no transaction. */
export const TOLD = "0 answered, 2 usage";

async function effectiveDateOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const date = handle.effectiveDate(asked.words[0] ?? "", viewpointOf(asked));
  return { exit: EXIT.allow, ruleset: handle.ruleset, result: date, lines: linesOf(handle.explain(date)) };
}

export const effectiveDate: Command = {
  name: "effective-date",
  summary: "the day that a text sets, its operator, and how it was counted",
  words: ["REF"],
  flags: { known: WHEN.known, ...RULESET },
  exits: TOLD,
  notes: ["Read the operator before the day: the same 45 days are a beginning, a floor and a deadline."],
  examples: [
    { line: 'interdict effective-date "eo-13971/1(a)"', exit: 0, shows: "begins on 2021-02-19" },
    { line: 'interdict effective-date "eo-13971/1(e)" --json', exit: 0, shows: "not earlier than the same day" },
  ],
  run: effectiveDateOf,
};

async function statusOf(asked: Asked): Promise<Answer> {
  const handle = await handleOf(asked.io, asked.flags.get("ruleset"));
  const { at, byClock } = dayAsked(asked);
  const status = handle.status(asked.words[0] ?? "", { ...viewpointOf(asked), at });
  const note = byClock ? [`Asked of today by the clock, ${at}.`, ""] : [];
  return {
    exit: EXIT.allow,
    ruleset: handle.ruleset,
    result: { ...status, byClock },
    lines: [...note, ...linesOf(handle.explain(status))],
  };
}

export const status: Command = {
  name: "status",
  summary: "whether a provision is in force, operative, suspended, enforced on a day",
  words: ["REF"],
  flags: { ...WHEN, ...RULESET },
  exits: TOLD,
  examples: [
    { line: 'interdict status "eo-13971/1(a)" --at 2021-01-10', exit: 0, shows: "pending" },
    {
      line: "interdict status eo-13971 --at 2021-06-10 --known 2021-06-01",
      exit: 0,
      shows: "as known before its revocation",
    },
  ],
  run: statusOf,
};
