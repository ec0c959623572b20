import { renameSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import type { BulkOptions, BulkSummary, Checkpoint } from "../../adapters/bulk.js";
import { fail } from "../../errors.js";
import { BULK, readBulk } from "../bulk-flags.js";
import type { Answer, Asked, Command } from "../command.js";
import { EXIT, exitOf } from "../exit.js";
import { inputPath, outputPath, pathOf, readJson } from "../files.js";
import { askedHandle, POLICY, policyOf, RULESET } from "../handle.js";
import type { Io } from "../io.js";
import { barOn } from "../progress.js";
import type { Line } from "../text.js";
import { JUDGED } from "./check.js";

async function run(asked: Asked): Promise<Answer> {
  const { io, words, flags } = asked;
  const [word = "-"] = words;
  const given = readBulk(flags);
  const handle = await askedHandle(asked);
  const input = word === "-" ? io.stdin : await inputPath(io, word);
  const checkpoint = await checkpointOf(io, flags);
  const output = await outputOf(io, flags, word);
  await apart(checkpoint.path, [input, output], flags.get("checkpoint") ?? "");
  const { screenFile } = await import("../../adapters/bulk.js");
  const bar = barOn(io);
  try {
    const summary = await screenFile(handle.ruleset, input, {
      ...given,
      policy: await policyOf(io, flags.get("policy")),
      ...(output === undefined ? {} : { output }),
      ...(checkpoint.from === undefined ? {} : { from: checkpoint.from }),
      onProgress: (progress) => {
        const { offset, total, rows, rejected } = progress;
        bar.at(offset, total, `${rows.toLocaleString("en-US")} rows, ${rejected.toLocaleString("en-US")} rejected`);
        if (checkpoint.path !== undefined) keep(checkpoint.path, progress.checkpoint);
      },
    });
    return answerOf(summary, handle.ruleset, output === io.stdout);
  } finally {
    bar.end();
  }
}

/** The rows of a run may not replace the rows it reads. */
async function outputOf(io: Io, flags: ReadonlyMap<string, string>, input: string): Promise<BulkOptions["output"]> {
  const word = flags.get("out");
  if (word === undefined) return undefined;
  if (word === "-") return io.stdout;
  const path = await outputPath(io, word, flags.has("force") || flags.has("resume"));
  if (input === "-") return path;
  const [from, to] = await Promise.all([stat(pathOf(io, input)), stat(path).catch(() => undefined)]);
  if (to && to.ino === from.ino && to.dev === from.dev)
    fail("invalid-input", "--out", "is the file that is read", word);
  return path;
}

/** A checkpoint is written over and over, by way of a file beside it: neither may be what is read or written. */
async function apart(path: string | undefined, others: readonly unknown[], word: string): Promise<void> {
  if (path === undefined) return;
  const place = async (name: string) => {
    const found = await stat(name).catch(() => undefined);
    return found === undefined ? name : `${found.dev}:${found.ino}`;
  };
  const files = others.filter((other) => typeof other === "string");
  const taken = await Promise.all(files.flatMap((file) => [file, place(file)]));
  for (const own of [path, `${path}.part`])
    if (taken.includes(own) || taken.includes(await place(own)))
      fail("invalid-input", "--checkpoint", "is the file that is read, or the one of the rows", word);
}

async function checkpointOf(io: Io, flags: ReadonlyMap<string, string>): Promise<{ path?: string; from?: Checkpoint }> {
  const word = flags.get("checkpoint");
  const resume = flags.has("resume");
  if (word === undefined) return resume ? fail("invalid-input", "--resume", "needs --checkpoint FILE") : {};
  const path = await outputPath(io, word, resume || flags.has("force"));
  return resume ? { path, from: (await readJson(io, word)) as Checkpoint } : { path };
}

/** Replaced as a whole: a run that is stopped while it writes leaves the checkpoint before. */
function keep(path: string, checkpoint: Checkpoint): void {
  writeFileSync(`${path}.part`, JSON.stringify(checkpoint));
  renameSync(`${path}.part`, path);
}

function answerOf(summary: BulkSummary, ruleset: Answer["ruleset"], aside: boolean): Answer {
  const { rows, byAction, rejected, rejectedRows, byOutcome, bySubject, mapping, notes } = summary;
  const met = (["block", "hold", "allow"] as const).filter((action) => byAction[action] > 0);
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([key, n]) => `${n} ${key}`)
      .join(", ") || "none";
  const lines: Line[] = [
    `${rows} rows: ${byAction.allow} allow, ${byAction.hold} hold, ${byAction.block} block; ${rejected} could not be read and are held`,
    `  law      ${counts(byOutcome)}`,
    `  subjects ${counts(bySubject)}`,
    `  columns  ${mapping.columns.map(({ header, field }) => `${header} as ${field}`).join(", ") || "none"}${mapping.ignored.length > 0 ? `; not read: ${mapping.ignored.join(", ")}` : ""}`,
    ...notes.map((note) => `  note     ${note}`),
    ...rejectedRows
      .slice(0, 20)
      .map(({ line, reason }): Line => [{ style: "yellow", text: `  line ${line}` }, `  ${reason}`]),
    ...(rejected > 20 ? [`  and ${rejected - 20} more that could not be read; --json lists the first 1,000`] : []),
  ];
  // No row asked is no row cleared.
  const exit = rows === 0 ? EXIT.usage : exitOf(met);
  return { exit, ...(ruleset ? { ruleset } : {}), result: summary, lines, aside };
}

export const bulk: Command = {
  name: "bulk",
  summary: "a file of any length, in a stream: CSV, NDJSON or Parquet",
  words: ["FILE"],
  flags: { ...BULK, ...POLICY, ...RULESET },
  exits: `${JUDGED}; of several the strictest, and 2 where the file holds no row`,
  notes: [
    "- is standard input. Columns are guessed from the headers: read which in the summary. A row that cannot be read is held and told.",
    "With --out - the rows are on standard output and the summary on standard error.",
  ],
  examples: [
    { line: "interdict bulk payments.csv --no-us-nexus", exit: 3, shows: "a summary; one row has no day and is held" },
    {
      line: "interdict bulk payments.csv --out decisions.csv --only flagged --us-nexus",
      exit: 3,
      shows: "a decision for each row that is not allowed",
    },
    {
      line: "interdict bulk - --format csv --at 2026-08-20 --json < names.csv",
      exit: 0,
      shows: "one day for all rows",
    },
  ],
  run,
};
