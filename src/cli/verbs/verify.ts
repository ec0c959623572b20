import { verify as verifyRecord } from "../../index.js";
import type { Answer, Asked, Command } from "../command.js";
import { EXIT } from "../exit.js";
import { logOf, PROOF, proofOf } from "../logs.js";
import type { Line } from "../text.js";
import { EXAMINED } from "./lint.js";

async function run({ io, words, flags }: Asked): Promise<Answer> {
  const proof = await proofOf(io, flags);
  const { audit, lines } = await logOf(io, words[0] ?? "");
  const found = await audit.verifyLog(lines(), { ...proof, verify: verifyRecord });
  const { entries, head, proven, problem } = found;
  // A log that was emptied verifies as well as a new one.
  const ok = found.ok && entries > 0;
  const told: Line[] = problem
    ? [
        [
          { style: "red", text: "broken" },
          `  line ${problem.line}, entry ${problem.seq}: ${problem.message} (${problem.because})`,
        ],
        `  ${entries} ${entries === 1 ? "entry holds" : "entries hold"} before it`,
      ]
    : ok
      ? [[{ style: "green", text: "ok" }, `  ${entries} entries, up to ${head.seq}:${head.hash}`]]
      : ["empty  it holds no entry: nothing was verified"];
  if (proven) told.push(`  proven by signature up to entry ${proven.seq}, of ${proven.at}`);
  else if (flags.has("key")) told.push("  no signed checkpoint was met: nothing is proven by signature");
  else if (ok && !flags.has("head"))
    told.push("  without --key or --head this proves nothing against someone who could rewrite all of it");
  const unproven = flags.has("key") && proven === null;
  return { exit: ok && !unproven ? EXIT.allow : EXIT.block, result: { ...found, ok: ok && !unproven }, lines: told };
}

export const verify: Command = {
  name: "verify",
  summary: "whether a log of decisions is as it was written, entry by entry",
  words: ["LOG"],
  flags: PROOF,
  exits: `${EXAMINED}; an empty log is a problem, and so is --key where no checkpoint is signed with it`,
  notes: ["LOG is NDJSON, or SQLite where it ends in .db, .sqlite or .sqlite3."],
  examples: [
    { line: "interdict verify decisions.ndjson", exit: 0, shows: "the chain and each record" },
    { line: "interdict verify changed.ndjson --json", exit: 1, shows: "one byte was changed" },
  ],
  run,
};
