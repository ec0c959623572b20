import { fail, type Problem, received } from "../errors.js";
import { readWhole } from "./files.js";
import type { Io } from "./io.js";

/** A transaction of a file, or why it cannot be read. Nothing is dropped: what cannot be read is held. */
export type Item =
  | { readonly at: string; readonly value: unknown; readonly problem?: never }
  | { readonly at: string; readonly value?: never; readonly problem: Problem };

/**
 * Reads the transactions of a file: one as JSON, a list as JSON, or one a line (NDJSON). A line that is no JSON is an
 * item with its problem.
 *
 * @throws InterdictError `invalid-input`, `over-long` where the file cannot be read, or holds nothing
 */
export async function itemsOf(io: Io, word: string): Promise<readonly Item[]> {
  const text = await readWhole(io, word);
  const items = wholeJson(text) ?? linesJson(text);
  if (items.length === 0) fail("invalid-input", word, "holds no transaction");
  return items;
}

/** Deeper than any transaction that is read, and not so deep that it could not be written out again. */
const DEEPEST = 500;

function wholeJson(text: string): readonly Item[] | undefined {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return undefined;
  }
  const values: readonly unknown[] = Array.isArray(whole) ? whole : [whole];
  return values.map((value, index) => itemOf(value, String(index + 1)));
}

function itemOf(value: unknown, at: string): Item {
  if (!isDeep(value)) return { at, value };
  return { at, problem: { path: at, message: `goes deeper than ${DEEPEST} levels`, received: received(value) } };
}

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function linesJson(text: string): readonly Item[] {
  const lines = text.split("\n").map((line, index) => ({ line: line.replace(/\r$/, ""), at: `line ${index + 1}` }));
  const items = lines.filter(({ line }) => line.trim() !== "").map(({ line, at }) => parsed(line, at));
  // A JSON text broken somewhere is one unreadable thing, not a hundred unreadable lines.
  const isNdjson = items.length > 1 && items.some((item) => !item.problem && typeof item.value === "object");
  return isNdjson || items.length === 0 ? items : [parsed(text, "file")];
}

function parsed(text: string, at: string): Item {
  try {
    return itemOf(JSON.parse(text), at);
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be read";
    return { at, problem: { path: at, message: `is not JSON: ${why}`, received: received(text) } };
  }
}
