import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { fail } from "../errors.js";
import type { Command, Flags } from "./command.js";

/** Flags of every verb. */
export const COMMON: Flags = {
  json: { help: "answer as JSON on standard output, errors too" },
  help: { help: "this help, with examples" },
};

type Flagged = ReadonlyMap<string, string>;

/** Flags that ask nothing. */
const SILENT: ReadonlySet<string> = new Set(Object.keys(COMMON));

/**
 * Reads the words behind a verb. Node's own reader cuts them; everything it would let pass is refused here: an unknown
 * flag, one given twice, a value that looks like the next flag, a word too many. Each would ask another question than
 * the one that was meant.
 *
 * @throws InterdictError `invalid-input`, with the flag as path
 */
export function readArgv(
  command: Pick<Command, "name" | "words" | "flags">,
  argv: readonly string[],
): { readonly words: readonly string[]; readonly flags: Flagged } {
  const known: Flags = { ...command.flags, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, flag]) => [
      name,
      { type: flag.value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    tokens: true,
  });
  const flags = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!flag) fail("invalid-input", token.rawName, `is no flag of ${command.name}${nearest(token.name, known)}`);
    if (flags.has(token.name)) fail("invalid-input", token.rawName, "is given twice", token.value);
    flags.set(token.name, readValue(token.rawName, flag.value, token.value, token.inlineValue));
    const given = flags.get(token.name) ?? "";
    if (flag.words && !flag.words.includes(given))
      fail("invalid-input", token.rawName, `has to be one of ${flag.words.join(", ")}`, given);
  }
  if (flags.has("help")) refuseQuestion(command, words, flags);
  else countWords(command, words);
  return { words, flags };
}

/** Help ends with 0, so a payee called `--help` must not be able to ask for it in the place of a question. */
function refuseQuestion({ words: wanted }: Pick<Command, "words">, words: readonly string[], flags: Flagged): void {
  const asked = [...words.filter((word) => !wanted.includes(word)), ...[...flags.keys()].filter((f) => !SILENT.has(f))];
  if (asked.length > 0)
    fail(
      "invalid-input",
      "--help",
      "is asked for by itself; a name that begins with a dash goes behind --name=",
      asked[0],
    );
}

function readValue(name: string, hint: string | undefined, value: string | undefined, inline: boolean | undefined) {
  if (hint === undefined) {
    if (value !== undefined) fail("invalid-input", name, "takes no value", value);
    return "";
  }
  if (value === undefined || value === "") return fail("invalid-input", name, `needs a value: ${name}=${hint}`, value);
  if (!inline && value.startsWith("-") && value !== "-")
    fail("invalid-input", name, `needs a value; write ${name}=... for one that begins with a dash`, value);
  return value;
}

function countWords({ name, words: wanted }: Pick<Command, "name" | "words">, words: readonly string[]): void {
  const least = wanted.filter((word) => !word.startsWith("[")).length;
  if (words.length < least)
    fail("invalid-input", wanted[words.length] ?? "", `is missing: interdict ${usageOf({ name, words: wanted })}`);
  if (words.length > wanted.length)
    fail(
      "invalid-input",
      "",
      `${name} takes ${wanted.join(" ") || "no words"}; put quotes around a name of several words`,
      words.at(-1),
    );
}

/** A verb with its words, as it is typed. `ruleset lint` has its second word among its words. */
export function usageOf({ name, words }: Pick<Command, "name" | "words">): string {
  return [name, ...words.filter((word) => !name.endsWith(` ${word}`))].join(" ");
}

/** The nearest flag, where one is near enough that it may have been meant. */
function nearest(name: string, known: Flags): string {
  const found = nearestOf(name, Object.keys(known));
  return found === undefined ? "" : `; did you mean --${found}?`;
}

/** The word of a list that was probably meant, or undefined where none is near. */
export function nearestOf(word: string, list: readonly string[]): string | undefined {
  // Longer than any word of the list, it is none of them misspelt.
  if (word.length > 40) return undefined;
  const found = closest(word, list);
  return distance(word, found) <= Math.max(2, Math.floor(found.length / 3)) ? found : undefined;
}
