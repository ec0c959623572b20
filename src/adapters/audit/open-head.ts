import { fail } from "../../errors.js";
import { GENESIS, type Head } from "./entry.js";
import { readLine } from "./read-line.js";
import type { Sink } from "./sink.js";

/**
 * Reads where a log ends, and holds its last entries to their hashes and their order.
 *
 * @throws InterdictError `log-damaged`
 */
export async function openHead(sink: Sink, after: Head = GENESIS): Promise<Head> {
  let head: Head | undefined;
  for await (const line of sink.read(-(sink.tail ?? 1))) {
    const read = readLine(line);
    if ("problem" in read) return damaged(head, read.problem.message);
    const { seq, hash, previous } = read.entry;
    if (head && (seq !== head.seq + 1 || previous !== head.hash))
      return damaged(head, "does not follow the one before");
    head = { seq, hash };
  }
  if (head && after.seq > head.seq)
    return fail("log-damaged", "options.after", `is entry ${after.seq}, but the log ends at ${head.seq}`);
  return head ?? after;
}

function damaged(head: Head | undefined, message: string): never {
  const where = head ? `the entry after ${head.seq}` : "one of the last entries";
  return fail(
    "log-damaged",
    "sink",
    `${where} ${message}; verifyLog says more. Nothing is added to a log that does not verify`,
  );
}
