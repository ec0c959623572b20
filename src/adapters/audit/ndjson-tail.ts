import { open } from "node:fs/promises";
import { fail } from "../../errors.js";
import { MAX_LINE } from "./ndjson-read.js";
import { readLine } from "./read-line.js";

/** What was found behind the last line end when a file was opened: a write that a crash cut off, never acknowledged. */
export interface TornLine {
  /** `completed`: the entry was whole and only its line end was missing. `cut`: it was taken off, into the file `kept`. */
  readonly mended: "completed" | "cut";
  readonly bytes: number;
  /** Where the bytes were moved. */
  readonly kept?: string;
}

type File = Awaited<ReturnType<typeof open>>;

const NEWLINE = 10;
/** RFC 8785 sorts members, so that every entry begins so. */
const BEGINNING = '{"at":"';

/**
 * Mends the end of a log that was being written when its writer died. Nothing is thrown away: what is cut off is kept
 * beside the log, since a changed last byte of an acknowledged entry looks the same.
 *
 * @throws InterdictError `log-damaged` where the end is not the beginning of an entry: then it is no torn write, or no log
 */
export async function mendTail(file: File, path: string): Promise<TornLine | null> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, MAX_LINE));
  await file.read(tail, 0, tail.length, size - tail.length);
  const newline = tail.lastIndexOf(NEWLINE);
  if (size === 0 || newline === tail.length - 1) return null;

  const torn = tail.subarray(newline + 1);
  const isWholeFile = newline < 0 && torn.length === size;
  if ((newline < 0 && !isWholeFile) || !isTorn(torn))
    return fail("log-damaged", "file", "does not end with a line of a log, nor with the beginning of one");
  if ("entry" in readLine(torn)) {
    await file.appendFile("\n");
    await file.sync();
    return { mended: "completed", bytes: torn.length };
  }
  const offset = size - torn.length;
  const kept = `${path}.torn-${offset}-${Date.now()}`;
  await keep(kept, torn);
  await file.truncate(offset);
  await file.sync();
  return { mended: "cut", bytes: torn.length, kept };
}

async function keep(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** File systems may also leave zeros where a write had only reserved its place. */
function isTorn(torn: Buffer): boolean {
  const text = torn.toString("latin1", 0, BEGINNING.length);
  return BEGINNING.startsWith(text) || torn.every((byte) => byte === 0);
}
