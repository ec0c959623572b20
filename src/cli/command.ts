import type { RulesetStamp } from "../index.js";
import type { Exit } from "./exit.js";
import type { Io } from "./io.js";
import type { Line } from "./text.js";

/** A flag of a verb. Every flag takes a value but a switch. */
export interface Flag {
  /** How its value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The words it may have. */
  readonly words?: readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

/** An example of the help. A test runs each and checks its exit code. */
export interface Example {
  readonly line: string;
  readonly exit: Exit;
  /** What it shows. */
  readonly shows: string;
}

/** A verb of the command line, as data and a function. */
export interface Command {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What stands behind the verb: `REF`, `[REF]`, `FILE`. */
  readonly words: readonly string[];
  readonly flags: Flags;
  /** What its exit codes mean. */
  readonly exits: string;
  /** What a reader would otherwise trip over. */
  readonly notes?: readonly string[];
  readonly examples: readonly [Example, ...Example[]];
  readonly run: (asked: Asked) => Answer | Promise<Answer>;
}

/** What was asked: read, and known to be flags and words of the verb. */
export interface Asked {
  readonly io: Io;
  readonly words: readonly string[];
  /** The values of flags by name; a switch that was given is "". */
  readonly flags: ReadonlyMap<string, string>;
}

/** What a verb answers: the same as JSON and as lines. */
export interface Answer {
  readonly exit: Exit;
  readonly result: unknown;
  readonly lines: readonly Line[];
  /** The answer goes to standard error, because the verb's own output is on standard output. */
  readonly aside?: boolean;
  /** The ruleset that answered, where it is one. */
  readonly ruleset?: RulesetStamp;
}
