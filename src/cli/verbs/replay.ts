import { InterdictError } from "../../errors.js";
import type { DecisionRecord, Interdict, Replayed } from "../../index.js";
import type { Answer, Asked, Command } from "../command.js";
import { EXIT } from "../exit.js";
import { handleOf, RULESET } from "../handle.js";
import { logOf, PROOF, proofOf, sealKeysOf } from "../logs.js";
import type { Line } from "../text.js";

/** The most entries that are told one by one; the counts are of all. */
const MOST_TOLD = 100;

type Came = Replayed["ok"] | "sealed" | "unreadable";

interface Told {
  readonly line: number;
  readonly came: Came;
  readonly message: string;
  readonly differences: Replayed["differences"];
}

async function run({ io, words, flags }: Asked): Promise<Answer> {
  const handle = await handleOf(io, flags.get("ruleset"));
  const [proof, keys] = [await proofOf(io, flags), await sealKeysOf(io, flags.get("seal-keys"))];
  const { audit, lines } = await logOf(io, words[0] ?? "");
  const chain = await audit.verifyLog(lines(), { ...proof, verify: handle.verify });
  const count: Record<Came, number> = { same: 0, differs: 0, "needs-version": 0, sealed: 0, unreadable: 0 };
  const told: Told[] = [];
  let line = 0;
  for await (const stored of lines()) {
    line += 1;
    const one = replayed(audit, handle, stored, keys);
    if (one === undefined) continue;
    count[one.came] += 1;
    if (one.came !== "same" && told.length < MOST_TOLD) told.push({ line, ...one });
  }
  const ok = chain.ok && count.same > 0 && told.length === 0;
  const { problem } = chain;
  return {
    exit: ok ? EXIT.allow : EXIT.block,
    ruleset: handle.ruleset,
    result: { ok, count, chain, told },
    lines: [
      ...told.flatMap(lineOf),
      ...(problem ? [`the chain is broken at line ${problem.line}, entry ${problem.seq}: ${problem.message}`] : []),
      [
        { style: ok ? "green" : "red", text: ok ? "ok" : "not the same" },
        `  ${Object.entries(count)
          .map(([came, n]) => `${n} ${came}`)
          .join(", ")}`,
      ],
    ],
  };
}

function replayed(
  audit: Awaited<ReturnType<typeof logOf>>["audit"],
  handle: Interdict,
  stored: Parameters<typeof audit.readEntry>[0],
  keys: Readonly<Record<string, Uint8Array>>,
): Omit<Told, "line"> | undefined {
  try {
    const entry = audit.readEntry(stored);
    if (!entry.record) return undefined;
    const opened = audit.unseal(entry, keys);
    if (!opened.ok) return { came: "sealed", message: `${opened.because}: key ${opened.key}`, differences: [] };
    const { ok, problems, differences, needs } = handle.replay(opened.record as unknown as DecisionRecord);
    const wanted = needs ? `written by ${needs.engine} under ${needs.ruleset.id} ${needs.ruleset.version}` : "";
    return { came: ok, message: problems[0] ?? wanted, differences };
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    return { came: "unreadable", message: error.message, differences: [] };
  }
}

function lineOf({ line, came, message, differences }: Told): readonly Line[] {
  const shown = differences
    .slice(0, 10)
    .map(({ path, before, after }) => `  ${path}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`);
  return [[{ style: "yellow", text: `line ${line}` }, `  ${came}${message === "" ? "" : `: ${message}`}`], ...shown];
}

export const replay: Command = {
  name: "replay",
  summary: "whether each decision of a log comes out the same again",
  words: ["LOG"],
  flags: {
    "seal-keys": {
      value: "FILE",
      help: 'a JSON file with the keys of sealed fields: { "id": "64 hexadecimal digits" }',
    },
    ...PROOF,
    ...RULESET,
  },
  exits:
    "0 all the same and the chain holds, 1 anything else (also a record of another version, or sealed without its key), 2 usage",
  notes: ["Tells the first 100 entries that are not the same; the counts are of all."],
  examples: [
    { line: "interdict replay decisions.ndjson", exit: 0, shows: "bit for bit the same" },
    { line: "interdict replay changed.ndjson --json", exit: 1, shows: "one byte was changed" },
  ],
  run,
};
