import {
  type BindOptions,
  bind,
  type Extension,
  type Interdict,
  type Policy,
  type PolicyName,
  type RuleSource,
  ruleset,
} from "../index.js";
import type { Asked, Flags } from "./command.js";
import { readJson } from "./files.js";
import type { Io } from "./io.js";

const PRESETS: readonly PolicyName[] = ["letter", "standard", "strict"];
const BESIDE = "builtin+";

export const RULESET: Flags = {
  ruleset: {
    value: "RULESET",
    help: "builtin (default), FILE (rules of your own as JSON), or builtin+FILE (yours beside the law)",
  },
};

export const POLICY: Flags = {
  policy: { value: "POLICY", help: "letter, standard (default), strict, or a .json file with a table of rows" },
};

/**
 * The verbs over the ruleset that a word names: `builtin`, `FILE` (a source of rules as JSON), `builtin+FILE` (an
 * extension of the built-in ruleset).
 *
 * @throws InterdictError `invalid-ruleset` with every problem at once; `invalid-policy`; `invalid-input` where a file
 * cannot be read
 */
export async function handleOf(io: Io, word = "builtin", options: BindOptions = {}): Promise<Interdict> {
  if (word === "builtin") return bind(ruleset, options);
  if (word.startsWith(BESIDE))
    return bind(ruleset, options).extend(asExtension(await readJson(io, word.slice(BESIDE.length))));
  const source = (await readJson(io, word)) as RuleSource;
  const { compile } = await import("../core.js");
  return bind(compile(source), options);
}

/**
 * What a file of rules adds to the law. A whole source of rules is taken without its own id, version and day: an
 * extended ruleset keeps those of the law. Everything else is left as it is, so that `extend` refuses what it does not
 * know.
 */
export function asExtension(data: unknown): Extension {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data as Extension;
  const { id: _id, version: _version, currentThrough: _day, ...added } = data as Partial<RuleSource>;
  return added;
}

/**
 * The verbs that a question asks for with `--ruleset` and `--policy`. A table that could let something through is
 * refused before anything is asked.
 */
export async function askedHandle({ io, flags }: Asked): Promise<Interdict> {
  return handleOf(io, flags.get("ruleset"), { policy: await policyOf(io, flags.get("policy")) });
}

/** The policy of a question: a preset by its name, a table by its file. */
export async function policyOf(io: Io, word = "standard"): Promise<Policy | PolicyName> {
  return PRESETS.find((name) => name === word) ?? ((await readJson(io, word)) as Policy);
}
