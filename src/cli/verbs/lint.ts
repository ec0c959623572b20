import { InterdictError, type Problem, received } from "../../errors.js";
import { bind, type Extension, type RuleSource, type Ruleset, ruleset } from "../../index.js";
import type { Answer, Asked, Command } from "../command.js";
import { EXIT } from "../exit.js";
import { readJson } from "../files.js";
import { asExtension } from "../handle.js";
import type { Line } from "../text.js";

const BESIDE = "builtin+";

/** What a verb ends with that examines something. */
export const EXAMINED = "0 nothing wrong, 1 a problem found, 2 usage";

async function run({ io, words }: Asked): Promise<Answer> {
  const [, file = ""] = words;
  const beside = file.startsWith(BESIDE);
  const data = await readJson(io, beside ? file.slice(BESIDE.length) : file);
  const shape = await shapeProblems(beside ? asSource(data) : data);
  const compiled = await compiledOr(data, beside);
  // Where the shape is wrong, the compiler may only say that it cannot go on; the schema has said where.
  const further = "problems" in compiled ? compiled.problems.filter((p) => shape.length === 0 || p.path !== "") : [];
  const problems = distinct([...shape, ...further]);
  const stamp = "ruleset" in compiled ? stampOf(compiled.ruleset) : null;
  const ok = problems.length === 0 && stamp !== null;
  const lines: readonly Line[] = ok
    ? [
        [
          { style: "green", text: "ok" },
          `  ${stamp.id} ${stamp.version}, ${stamp.instruments} ${stamp.instruments === 1 ? "instrument" : "instruments"}, current through ${stamp.currentThrough}`,
        ],
        `  digest ${stamp.digest}`,
      ]
    : [
        ...problems.map(
          ({ path, message, received }): Line => [
            { style: "bold", text: path || "the file" },
            `: ${message}${received === "undefined" ? "" : ` (${received})`}`,
          ],
        ),
        `${problems.length} problem${problems.length === 1 ? "" : "s"}`,
      ];
  return { exit: ok ? EXIT.allow : EXIT.block, result: { ok, problems, ruleset: ok ? stamp : null }, lines };
}

function stampOf({ id, version, digest, currentThrough, source }: Ruleset) {
  return { id, version, digest, currentThrough, instruments: source.instruments.length };
}

/** An extension in the shape of a source, so that one schema says what is wrong with either. */
function asSource(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const { instruments, parties } = data as Extension;
  const none = { applications: [], persons: [], relations: [], providers: [] };
  const { id, version, currentThrough } = ruleset;
  return { id, version, currentThrough, instruments: instruments ?? [], parties: { ...none, ...parties } };
}

async function shapeProblems(data: unknown): Promise<readonly Problem[]> {
  const { ruleSourceSchema } = await import("../../schema.js");
  const read = ruleSourceSchema.safeParse(data);
  if (read.success) return [];
  return read.error.issues.map((issue) => ({
    path: issue.path.map(String).join("."),
    message: issue.message,
    received: received(at(data, issue.path)),
  }));
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

async function compiledOr(
  data: unknown,
  beside: boolean,
): Promise<{ ruleset: Ruleset } | { problems: readonly Problem[] }> {
  try {
    if (beside) return { ruleset: bind(ruleset).extend(asExtension(data)).ruleset };
    const { compile } = await import("../../core.js");
    return { ruleset: compile(data as RuleSource) };
  } catch (error) {
    if (error instanceof InterdictError) return { problems: error.problems };
    throw error;
  }
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.path}\n${problem.message}`, problem])).values()];
}

export const lint: Command = {
  name: "ruleset lint",
  summary: "whether a file of rules is sound: every problem, with its path",
  words: ["lint", "FILE"],
  flags: {},
  exits: EXAMINED,
  notes: ["builtin+FILE examines an extension of the built-in ruleset. The fields are told in docs/data-model.md."],
  examples: [
    { line: "interdict ruleset lint rules.json", exit: 0, shows: "rules of your own" },
    {
      line: "interdict ruleset lint builtin+broken.json --json",
      exit: 1,
      shows: "rules beside the law, with mistakes",
    },
  ],
  run,
};
