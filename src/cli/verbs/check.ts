import { checkedLines, checkedResult } from "../answer.js";
import type { Answer, Asked, Command, Flags } from "../command.js";
import { exitOf } from "../exit.js";
import { askedHandle } from "../handle.js";
import { QUESTION, questionOf } from "../question.js";

/** What every verb that judges transactions ends with. */
export const JUDGED = "0 allow, 1 block, 3 hold (also what could not be read), 2 usage";

export const VERDICT: Flags = {
  verdict: { help: "with --json: the whole verdict, with every finding and its sentences" },
};

async function run(asked: Asked): Promise<Answer> {
  const { transaction, byClock } = questionOf(asked, "check");
  const handle = await askedHandle(asked);
  const known = asked.flags.get("known");
  const checked = handle.check(transaction, known === undefined ? null : { asKnownAt: known });
  return {
    exit: exitOf([checked.action]),
    ruleset: handle.ruleset,
    result: { ...checkedResult(transaction, checked, asked.flags.has("verdict")), byClock },
    lines: checkedLines(checked, byClock),
  };
}

export const check: Command = {
  name: "check",
  summary: "one counterparty: allow, hold or block, and what the law says",
  words: ["[NAME]"],
  flags: { ...QUESTION, ...VERDICT },
  exits: JUDGED,
  notes: [
    "A fact that is not given is unknown, never harmless: without --us-nexus or --no-us-nexus the answer may be a hold.",
    "Nobody recognised clears nobody: other lists, OFAC's above all, were not asked.",
  ],
  examples: [
    {
      line: 'interdict check "WeChat Pay" --at 2021-03-01',
      exit: 3,
      shows: "named, and awaiting an act that never came",
    },
    {
      line: "interdict check --provider stripe --method wechat_pay --at 2021-03-01 --policy strict",
      exit: 1,
      shows: "by a provider's code",
    },
    { line: "interdict check --domain pay.weixin.qq.com --at 2026-08-20 --json", exit: 0, shows: "by a host, as JSON" },
    {
      line: "interdict check TikTok --activity app-distribution --within-us --at 2025-03-01",
      exit: 1,
      shows: "prohibited, with enforcement suspended",
    },
    {
      line: "interdict check Alipay --at 2021-03-15 --known 2021-01-10",
      exit: 3,
      shows: "with the knowledge of a day",
    },
  ],
  run,
};
