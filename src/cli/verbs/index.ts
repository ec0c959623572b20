import type { Command } from "../command.js";
import { backtest } from "./backtest.js";
import { bulk } from "./bulk.js";
import { check } from "./check.js";
import { evaluate } from "./evaluate.js";
import { explain } from "./explain.js";
import { effectiveDate, status } from "./law.js";
import { lint } from "./lint.js";
import { duties, timeline } from "./lists.js";
import { changes, coverage, upcoming } from "./outlook.js";
import { replay } from "./replay.js";
import { suppose } from "./suppose.js";
import { verify } from "./verify.js";

/** Every verb, in the order of the help. */
export const VERBS: ReadonlyMap<string, Command> = new Map(
  [
    check,
    evaluate,
    explain,
    suppose,
    coverage,
    effectiveDate,
    status,
    timeline,
    duties,
    upcoming,
    changes,
    bulk,
    backtest,
    verify,
    replay,
  ]
    .map((command): [string, Command] => [command.name, command])
    .concat([["ruleset", lint]]),
);
