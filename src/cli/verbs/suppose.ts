import { checkedLines, checkedResult } from "../answer.js";
import type { Answer, Asked, Command } from "../command.js";
import { exitOf } from "../exit.js";
import { askedHandle } from "../handle.js";
import { QUESTION, questionOf } from "../question.js";
import { SUPPOSED, suppositionsOf } from "../suppositions.js";
import { JUDGED, VERDICT } from "./check.js";

async function run(asked: Asked): Promise<Answer> {
  const { transaction, byClock } = questionOf(asked, "suppose");
  const suppositions = await suppositionsOf(asked);
  const recorded = await askedHandle(asked);
  const supposed = recorded.suppose(...suppositions);
  const known = asked.flags.get("known");
  const options = known === undefined ? null : { asKnownAt: known };
  const [before, after] = [recorded.check(transaction, options), supposed.check(transaction, options)];
  const whole = asked.flags.has("verdict");
  return {
    exit: exitOf([after.action]),
    ruleset: supposed.ruleset,
    result: {
      suppositions: supposed.ruleset.suppositions,
      recorded: checkedResult(transaction, before, whole),
      supposed: checkedResult(transaction, after, whole),
      byClock,
    },
    lines: [
      "Supposed",
      ...supposed.ruleset.suppositions.map((supposition) => `  ${JSON.stringify(supposition)}`),
      "",
      "As the law is recorded",
      ...checkedLines(before, byClock),
      "",
      "As supposed",
      ...checkedLines(after, byClock),
    ],
  };
}

export const suppose: Command = {
  name: "suppose",
  summary: "what if: a check under a supposed act, beside the law as recorded",
  words: ["[NAME]"],
  flags: { ...SUPPOSED, ...QUESTION, ...VERDICT },
  exits: `${JUDGED}; of the supposed answer`,
  notes: ["A supposed answer says that it is hypothetical, and its ruleset has a digest of its own."],
  examples: [
    {
      line: 'interdict suppose Alipay --identified "eo-13971/1(e)" --on 2021-02-20 --activities payment --us-nexus --at 2021-03-01',
      exit: 1,
      shows: "Commerce identifies payments",
    },
    {
      line: "interdict suppose Alipay --suppositions what-if.json --us-nexus --at 2021-08-01 --json",
      exit: 1,
      shows: "several suppositions, from a file",
    },
  ],
  run,
};
