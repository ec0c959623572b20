import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fail, InterdictError } from "../errors.js";
import type { Io } from "./io.js";

/** The most that is read whole. What is larger belongs to `bulk`, which reads in a stream. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The path that a word names: exactly that file, relative to where the command runs. No patterns, no search. */
export function pathOf(io: Io, word: string): string {
  if (word.includes("\0")) fail("invalid-input", "FILE", "is no path", word);
  return resolve(io.cwd, word);
}

/**
 * Makes sure that a word names a file that can be read, not a directory.
 *
 * @throws InterdictError `invalid-input`
 */
export async function inputPath(io: Io, word: string): Promise<string> {
  const path = pathOf(io, word);
  const found = await stat(path).catch((error: unknown) => refuse(word, error));
  if (found.isDirectory()) fail("invalid-input", word, "is a directory; name a file", word);
  return path;
}

/**
 * Reads a whole file, or standard input for `-`, as UTF-8.
 *
 * @throws InterdictError `over-long` beyond the bound; `invalid-input` where it cannot be read or is no UTF-8
 */
export async function readWhole(io: Io, word: string, most = MOST_BYTES): Promise<string> {
  const source = word === "-" ? io.stdin : createReadStream(await inputPath(io, word));
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of source) {
      const bytes = typeof part === "string" ? Buffer.from(part) : (part as Uint8Array);
      size += bytes.length;
      if (size > most) fail("over-long", word, `holds more than ${most} bytes, which is the most that is read whole`);
      parts.push(bytes);
    }
  } catch (error) {
    refuse(word, error);
  }
  try {
    // A byte-order mark is taken off; bytes that are no UTF-8 are not guessed at.
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return fail("invalid-input", word, "is not UTF-8 text");
  }
}

/**
 * Reads a file of JSON.
 *
 * @throws InterdictError `invalid-input`, `over-long`
 */
export async function readJson(io: Io, word: string): Promise<unknown> {
  const text = await readWhole(io, word);
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail("invalid-input", word, `is not JSON: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
}

/**
 * The path of a file to write. One that is there already is refused without `--force`.
 *
 * @throws InterdictError `invalid-input`
 */
export async function outputPath(io: Io, word: string, force: boolean): Promise<string> {
  const path = pathOf(io, word);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) fail("invalid-input", word, "is a directory; name a file", word);
  if (found && !force) fail("invalid-input", word, "is there already; --force writes over it", word);
  return path;
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EACCES: "may not be read",
  EPERM: "may not be read",
  EISDIR: "is a directory; name a file",
  ENOTDIR: "is not there",
  ENAMETOOLONG: "is too long a path",
};

function refuse(word: string, error: unknown): never {
  if (error instanceof InterdictError) throw error;
  const code = (error as { readonly code?: unknown } | null)?.code;
  return fail(
    "invalid-input",
    word,
    WHY[String(code)] ?? `cannot be read (${String(code ?? "no reason given")})`,
    word,
  );
}
