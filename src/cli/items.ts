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

function wholeJson(text: string): readonly Item[] | undefined {
  const whole = parsed(text, "file");
  if (whole.problem) return undefined;
  if (!Array.isArray(whole.value)) return [{ at: "1", value: whole.value }];
  return whole.value.map((value, index) => ({ at: String(index + 1), value }));
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
    return { at, value: JSON.parse(text) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be read";
    return { at, problem: { path: at, message: `is not JSON: ${why}`, received: received(text) } };
  }
}
