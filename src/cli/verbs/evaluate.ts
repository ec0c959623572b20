import { InterdictError } from "../../errors.js";
import type { Checked, Interdict, Transaction } from "../../index.js";
import { actionSpan, checkedLines, checkedResult, whoText } from "../answer.js";
import type { Answer, Asked, Command } from "../command.js";
import { exitOf } from "../exit.js";
import { askedHandle, POLICY, RULESET } from "../handle.js";
import { type Item, itemsOf } from "../items.js";
import { WHEN } from "../question.js";
import type { Line } from "../text.js";
import { JUDGED, VERDICT } from "./check.js";

/** Checks an item of a file. One that cannot be read is held by the policy's own row for faults. */
export function checkItem(handle: Interdict, item: Item, asKnownAt: string | undefined): Checked {
  const options = asKnownAt === undefined ? null : { asKnownAt };
  if (!item.problem) return handle.check(item.value as Transaction, options);
  const { message, problems, code } = new InterdictError("invalid-input", [item.problem]);
  // Asked of nothing, the handle holds; the reason is the file's.
  const held = handle.check({} as Transaction, options);
  const because = held.because.map((reason) => (reason.row === "fault" ? { ...reason, text: message } : reason));
  return {
    action: held.action,
    because,
    disposition: { ...held.disposition, because },
    problem: { code, message, problems },
  };
}

async function run(asked: Asked): Promise<Answer> {
  const [file = "-"] = asked.words;
  const items = await itemsOf(asked.io, file);
  const handle = await askedHandle(asked);
  const known = asked.flags.get("known");
  const checks = items.map((item) => ({ item, checked: checkItem(handle, item, known) }));
  const whole = asked.flags.has("verdict");
  const count = { allow: 0, hold: 0, block: 0 };
  for (const { checked } of checks) count[checked.action] += 1;
  return {
    exit: exitOf(checks.map(({ checked }) => checked.action)),
    ruleset: handle.ruleset,
    result: {
      count,
      answers: checks.map(({ item, checked }) => ({
        item: item.at,
        ...checkedResult(item.value ?? null, checked, whole),
      })),
    },
    lines: checks.length === 1 ? checks.flatMap(({ checked }) => checkedLines(checked)) : listed(checks, count),
  };
}

function listed(checks: readonly { item: Item; checked: Checked }[], count: Readonly<Record<string, number>>): Line[] {
  const lines: Line[] = checks.map(({ item, checked }) => {
    const law = checked.verdict
      ? `${checked.verdict.outcome} (${checked.verdict.basis})`
      : (checked.problem?.problems[0]?.message ?? checked.problem?.message ?? "");
    return [`${item.at.padEnd(8)} `, actionSpan(checked.action), `  ${whoText(item.value)}: ${law}`];
  });
  lines.push(`${checks.length} transactions: ${count.allow} allow, ${count.hold} hold, ${count.block} block`);
  return lines;
}

export const evaluate: Command = {
  name: "evaluate",
  summary: "the transactions of a file: one, a list, or one a line",
  words: ["FILE"],
  flags: { known: WHEN.known, ...POLICY, ...RULESET, ...VERDICT },
  exits: `${JUDGED}; of several the strictest`,
  notes: [
    "FILE is JSON or NDJSON; - is standard input. Each transaction states its own day (at) and activity.",
    "A line that cannot be read is held and told; it neither stops the others nor is left out.",
  ],
  examples: [
    { line: "interdict evaluate payment.json", exit: 3, shows: "one transaction" },
    {
      line: "interdict evaluate payments.ndjson --policy letter --json",
      exit: 3,
      shows: "one a line, a broken one among them",
    },
    { line: "interdict evaluate - < payment.json", exit: 3, shows: "from standard input" },
  ],
  run,
};
