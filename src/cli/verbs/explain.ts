import { fail } from "../../errors.js";
import type { Checked, Interdict } from "../../index.js";
import type { Answer, Asked, Command } from "../command.js";
import { exitOf } from "../exit.js";
import { askedHandle } from "../handle.js";
import { itemsOf } from "../items.js";
import { QUESTION, questionOf } from "../question.js";
import { type Line, linesOf } from "../text.js";
import { JUDGED } from "./check.js";
import { checkItem } from "./evaluate.js";

const FORMATS = ["text", "markdown", "memo"] as const;

async function run(asked: Asked): Promise<Answer> {
  const handle = await askedHandle(asked);
  const checks = await checksOf(asked, handle);
  const texts = checks.map((checked) => textOf(asked, handle, checked));
  return {
    exit: exitOf(checks.map(({ action }) => action)),
    ruleset: handle.ruleset,
    result: checks.map(({ action, outcome, basis }, at) => ({
      action,
      outcome: outcome ?? null,
      basis: basis ?? null,
      text: texts[at],
    })),
    lines: texts.flatMap((text, at): readonly Line[] => (at === 0 ? linesOf(text) : ["", ...linesOf(text)])),
  };
}

/** A word that ends as a file of JSON is one, and so is `-`; anything else is a name. */
async function checksOf(asked: Asked, handle: Interdict): Promise<readonly Checked[]> {
  const known = asked.flags.get("known");
  const [word] = asked.words;
  if (word === undefined || !(word === "-" || /\.(json|ndjson|jsonl)$/i.test(word))) {
    const { transaction } = questionOf(asked, "explain");
    return [handle.check(transaction, known === undefined ? null : { asKnownAt: known })];
  }
  for (const flag of asked.flags.keys())
    if (!OF_A_FILE.has(flag))
      fail("invalid-input", `--${flag}`, "says nothing beside a file, whose transactions speak for themselves");
  return (await itemsOf(asked.io, word)).map((item) => checkItem(handle, item, known));
}

const OF_A_FILE: ReadonlySet<string> = new Set(["known", "policy", "ruleset", "format", "audience", "json"]);

function textOf({ flags }: Asked, handle: Interdict, checked: Checked): string {
  const format = flags.get("format") ?? "text";
  if (format === "memo" && checked.verdict) return handle.memo(checked.verdict);
  const audience = flags.get("audience") === "developer" ? "developer" : "compliance";
  return handle.explain(checked, { format: format === "text" ? "text" : "markdown", audience });
}

export const explain: Command = {
  name: "explain",
  summary: "the whole answer in words: every test, in legal order, with its sentence",
  words: ["[NAME|FILE]"],
  flags: {
    format: { value: "FORMAT", help: "text (default), markdown, or memo: a determination of one page", words: FORMATS },
    audience: {
      value: "WHO",
      help: "compliance (default): sentences; developer: codes and references",
      words: ["compliance", "developer"],
    },
    ...QUESTION,
  },
  exits: JUDGED,
  notes: [
    "A word that ends in .json, .ndjson or .jsonl is a file, and so is -; a name that ends so goes behind --name.",
  ],
  examples: [
    { line: 'interdict explain "WeChat Pay" --at 2021-03-01', exit: 3, shows: "for a compliance officer" },
    { line: "interdict explain payment.json --format memo", exit: 3, shows: "for the file" },
  ],
  run,
};
