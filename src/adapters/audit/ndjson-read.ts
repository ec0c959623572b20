import { open } from "node:fs/promises";
import type { StoredLine } from "./sink.js";

/** No entry is longer: a record has at most 1 MiB, and grows by a third when it is sealed. */
export const MAX_LINE = 4_194_304;

const NEWLINE = 10;
const BLOCK = 65_536;

/**
 * Reads the lines of an NDJSON log, as bytes, for `verifyLog` and `readEntry`. It takes no lock and may run beside a
 * writer; then its last line can be one that is just being written (`torn`). It holds one line at a time.
 *
 * @example `const { ok } = await verifyLog(readNdjson("decisions.ndjson"));`
 * @param from sequence number of the first line; negative: that many from the end
 */
export async function* readNdjson(path: string, from = 1): AsyncGenerator<StoredLine> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const start = from < 0 ? await startOfLast(file, size, -from) : 0;
    let skip = 0;
    let first = from > 1;
    for await (const line of lines(file, start, size)) {
      if (first) skip = Math.max(0, from - seqOf(line));
      first = false;
      if (skip > 0) skip -= 1;
      else yield line;
    }
  } finally {
    await file.close();
  }
}

type File = Awaited<ReturnType<typeof open>>;

async function* lines(file: File, start: number, size: number): AsyncGenerator<StoredLine> {
  let rest: Buffer = Buffer.alloc(0);
  for (let at = start; at < size; ) {
    const block = Buffer.alloc(Math.min(BLOCK, size - at));
    const { bytesRead } = await file.read(block, 0, block.length, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    rest = rest.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([rest, block.subarray(0, bytesRead)]);
    let from = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, from)) {
      yield rest.subarray(from, end);
      from = end + 1;
    }
    rest = rest.subarray(from);
    if (rest.length > MAX_LINE) return yield { unreadable: "over-long", bytes: rest.length };
  }
  if (rest.length > 0) yield { unreadable: "torn", bytes: rest.length };
}

/** Where the last `count` lines begin. A line without its end counts as one. */
async function startOfLast(file: File, size: number, count: number): Promise<number> {
  let left = count;
  for (let end = size; end > 0; ) {
    const begin = Math.max(0, end - BLOCK);
    const block = Buffer.alloc(end - begin);
    await file.read(block, 0, block.length, begin);
    // The very last byte ends the last line and begins none.
    let index = end === size ? block.length - 1 : block.length;
    for (index = lastNewline(block, index); index >= 0; index = lastNewline(block, index)) {
      left -= 1;
      if (left === 0) return begin + index + 1;
    }
    end = begin;
  }
  return 0;
}

function lastNewline(block: Buffer, before: number): number {
  return before === 0 ? -1 : block.lastIndexOf(NEWLINE, before - 1);
}

/** Past all where it cannot be read: then nothing is skipped, and the reader sees the bad line. */
function seqOf(line: StoredLine): number {
  try {
    const seq: unknown = JSON.parse(Buffer.from(line as Uint8Array).toString()).seq;
    return typeof seq === "number" ? seq : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
