import { fail } from "../../errors.js";
import type { Checked, Interdict } from "../../index.js";
import { type Act, actsBetween } from "../acts.js";
import { whoText } from "../answer.js";
import type { Answer, Asked, Command } from "../command.js";
import { EXIT } from "../exit.js";
import { handleOf, POLICY, policyOf } from "../handle.js";
import { itemsOf } from "../items.js";
import type { Line } from "../text.js";
import { checkItem } from "./evaluate.js";

interface Flip {
  readonly item: string;
  readonly transaction: unknown;
  readonly before: Side;
  readonly after: Side;
  readonly acts: readonly Act[];
}

interface Side {
  readonly action: string;
  readonly outcome: string | null;
  readonly basis: string | null;
  readonly enforcement: string | null;
  readonly provision: string | null;
}

async function run(asked: Asked): Promise<Answer> {
  const { io, flags, words } = asked;
  const items = await itemsOf(io, words[0] ?? "-");
  const [before, after] = await Promise.all([side(asked, "from"), side(asked, "to")]);
  const [fromKnown, toKnown] = [flags.get("from-known"), flags.get("to-known")];
  const flips: Flip[] = [];
  const unread: { item: string; problem: Checked["problem"] | null }[] = [];
  for (const item of items) {
    const [old, now] = [checkItem(before, item, fromKnown), checkItem(after, item, toKnown)];
    if (!old.verdict || !now.verdict) {
      unread.push({ item: item.at, problem: old.problem ?? now.problem ?? null });
      continue;
    }
    const [a, b] = [sideOf(old), sideOf(now)];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    const acts = actsBetween(before, old.verdict, after, now.verdict);
    flips.push({ item: item.at, transaction: item.value, before: a, after: b, acts });
  }
  const { id, version, digest } = before.ruleset;
  return {
    exit: flips.length > 0 ? EXIT.block : unread.length > 0 ? EXIT.hold : EXIT.allow,
    result: {
      from: { id, version, digest },
      to: { id: after.ruleset.id, version: after.ruleset.version, digest: after.ruleset.digest },
      count: {
        asked: items.length,
        flips: flips.length,
        same: items.length - flips.length - unread.length,
        unread: unread.length,
      },
      flips,
      unread,
    },
    lines: lines(flips, unread, items.length),
  };
}

async function side({ io, flags }: Asked, which: "from" | "to"): Promise<Interdict> {
  const word = flags.get(which) ?? fail("invalid-input", `--${which}`, "is missing: builtin, FILE or builtin+FILE");
  return handleOf(io, word, { policy: await policyOf(io, flags.get("policy")) });
}

function sideOf({ action, verdict }: Checked): Side {
  const { outcome = null, basis = null, enforcement = null } = verdict ?? {};
  return { action, outcome, basis, enforcement, provision: verdict?.findings[0]?.provision ?? null };
}

const told = ({ action, outcome, basis, enforcement }: Side) =>
  `${action}, ${outcome} (${basis}${enforcement ? ", enforcement suspended" : ""})`;

function lines(
  flips: readonly Flip[],
  unread: readonly { item: string; problem: Checked["problem"] | null }[],
  asked: number,
) {
  const text: Line[] = flips.flatMap(({ item, transaction, before, after, acts }): Line[] => [
    [{ style: "bold", text: item }, `  ${whoText(transaction)}`],
    `  was  ${told(before)}`,
    `  is   ${told(after)}`,
    ...acts.map(
      ({ change, on, kind, ref, what }) => `  ${change === "added" ? "by" : "without"}   ${on} ${kind} ${ref}: ${what}`,
    ),
    ...(acts.length === 0 ? ["  by   no act: parties, names or the words of the provision differ"] : []),
  ]);
  for (const { item, problem } of unread)
    text.push([{ style: "yellow", text: item }, `  held: ${problem?.message ?? "it cannot be read"}`]);
  text.push(
    `${asked} transactions: ${flips.length} flip, ${asked - flips.length - unread.length} do not, ${unread.length} could not be read`,
  );
  return text;
}

const KNOWN = { value: "DAY", help: "the first ruleset with the knowledge of this day" } as const;

export const backtest: Command = {
  name: "backtest",
  summary: "what flips between two rulesets on a file of transactions, and by which act",
  words: ["FILE"],
  flags: {
    from: { value: "RULESET", help: "builtin, FILE or builtin+FILE" },
    to: { value: "RULESET", help: "the ruleset to compare it with" },
    "from-known": KNOWN,
    "to-known": { ...KNOWN, help: "the second ruleset with the knowledge of this day" },
    ...POLICY,
  },
  exits: "0 nothing flips, 1 something flips, 3 nothing flips but some could not be read, 2 usage",
  notes: [
    "A flip is another action, outcome, basis, enforcement or deciding provision.",
    "The acts are those that one side knows of the deciding provisions and the other does not.",
  ],
  examples: [
    {
      line: "interdict backtest payments.json --from builtin --to builtin+rules.json",
      exit: 1,
      shows: "what a house rule changes",
    },
    {
      line: "interdict backtest payments.json --from builtin --from-known 2021-01-10 --to builtin --json",
      exit: 1,
      shows: "what hindsight changes",
    },
  ],
  run,
};
