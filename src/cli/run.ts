import { InterdictError, type Problem } from "../errors.js";
import type { RulesetStamp } from "../index.js";
import type { Command } from "./command.js";
import { EXIT, type Exit } from "./exit.js";
import { helpOf, overview } from "./help.js";
import type { Io } from "./io.js";
import { nearestOf, readArgv } from "./read-argv.js";
import { coloured, jsonText, type Line, printed } from "./text.js";
import { VERBS } from "./verbs/index.js";
import { VERSION } from "./version.js";

/** The form of what `--json` prints. It changes with the form only, and is told in docs/cli.md. */
const FORM = "interdict/cli/1";

/**
 * Runs the command line: reads the words, asks, prints, and gives the exit code. It never throws, and nothing that goes
 * wrong ends as 0.
 */
export async function run(io: Io): Promise<Exit> {
  const [word, ...rest] = io.argv;
  const json = wantsJson(io.argv);
  try {
    if (word === undefined) return print(io, "stderr", overview(), EXIT.usage);
    if (word === "--help" || word === "-h") return print(io, "stdout", overview(), EXIT.allow);
    if (word === "help") return help(io, rest);
    if (word === "--version") return print(io, "stdout", [VERSION], EXIT.allow);
    const command = verbOf(word, rest);
    const { words, flags } = readArgv(command, rest);
    if (flags.has("help")) return print(io, "stdout", helpOf(command), EXIT.allow);
    const { exit, result, lines, ruleset, aside } = await command.run({ io, words, flags });
    const to = aside ? "stderr" : "stdout";
    if (!json) return print(io, to, lines, exit);
    const stamp = ruleset === undefined ? null : stampOf(ruleset);
    return printJson(io, { form: FORM, verb: command.name, exit, ruleset: stamp, result, error: null }, exit, to);
  } catch (error) {
    return refused(io, word ?? "", json, error);
  }
}

function stampOf({ id, version, digest, currentThrough }: RulesetStamp): RulesetStamp {
  return { id, version, digest, currentThrough };
}

function help(io: Io, rest: readonly string[]): Exit {
  const [verb] = rest;
  if (verb === undefined) return print(io, "stdout", overview(), EXIT.allow);
  return print(io, "stdout", helpOf(verbOf(verb, rest.slice(1), true)), EXIT.allow);
}

function verbOf(word: string, rest: readonly string[], help = false): Command {
  const command = VERBS.get(word);
  if (!command) {
    const near = nearestOf(word, [...VERBS.keys()]);
    const hint = near === undefined ? "interdict --help lists the verbs" : `did you mean ${near}?`;
    throw misuse(word, `is no verb; ${hint}`);
  }
  const asksHelp = help || rest.includes("--help") || rest.includes("-h");
  if (word === "ruleset" && rest.find((part) => !part.startsWith("-")) !== "lint" && !asksHelp)
    throw misuse("ruleset", "has one verb: interdict ruleset lint FILE");
  return command;
}

function misuse(path: string, message: string): InterdictError {
  return new InterdictError("invalid-input", [{ path, message, received: "" }]);
}

/** Asked before the words are read, so that a refusal of the words is JSON too. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(0, end === -1 ? undefined : end).includes("--json");
}

function refused(io: Io, verb: string, json: boolean, error: unknown): Exit {
  const known = error instanceof InterdictError;
  const code = known ? error.code : "internal-fault";
  const fault = error instanceof Error ? error.message : "an unexpected error";
  const problems: readonly Problem[] = known ? error.problems : [{ path: "", message: fault, received: "" }];
  if (json) {
    const message = known ? error.message : `internal-fault: ${fault}`;
    return printJson(
      io,
      { form: FORM, verb, exit: EXIT.usage, ruleset: null, result: null, error: { code, message, problems } },
      EXIT.usage,
    );
  }
  const lines = problems.map(({ path, message, received }): Line => {
    const shownPath = path.length > 200 ? `${path.slice(0, 197)}...` : path;
    return `${shownPath === "" ? "" : `${shownPath}: `}${message}${received === "" || received === "undefined" ? "" : ` (${received})`}`;
  });
  return print(io, "stderr", [`interdict: ${code}`, ...lines.map((line) => `  ${String(line)}`)], EXIT.usage);
}

function print(io: Io, to: "stdout" | "stderr", lines: readonly Line[], exit: Exit): Exit {
  io[to].write(printed(lines, coloured(io[to], io.env)));
  return exit;
}

function printJson(io: Io, value: unknown, exit: Exit, to: "stdout" | "stderr" = "stdout"): Exit {
  io[to].write(`${jsonText(value, 2)}\n`);
  return exit;
}
