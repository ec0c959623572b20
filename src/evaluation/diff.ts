import { compiled } from "../compile/ruleset.js";
import { fail, reading } from "../errors.js";
import type { Difference, DiffOptions, Ruleset } from "../model/index.js";
import { axesOf } from "./diff-axes.js";
import { diffTable } from "./diff-cells.js";
import { readDiff } from "./diff-options.js";
import { rectanglesOf } from "./diff-rectangles.js";
import type { StandingFacts } from "./read-transaction.js";

/** So many cells are compared at most, each in both rulesets. */
const MOST_CELLS = 1_000_000;
/** So many differences are listed at most. */
const MOST_DIFFERENCES = 100_000;

/**
 * Lists where two rulesets decide differently: for each subject, activity and combination of facts the rectangles of
 * both times in which outcome, basis or enforcement differ. It reads what `evaluate` answers to `{ app: <id> }`, the
 * applications that a subject hosts included. A subject that one of them does not hold is `no-match` there. Subjects
 * that the same rules reach in both are not gone through.
 *
 * The trap: equal here is equal under these facts only. The default is one combination,
 * `{ usNexus: true, withinUnitedStates: true, personalUse: false }`: one under which what prohibits shows. Where an act
 * is awaited, what was known changes with every day of knowledge, and so does the list: narrow `asKnownAt` to one day.
 *
 * @param options `subjects`, `activities`, `facts`, `at` and `asKnownAt` (half-open) narrow it
 * @throws InterdictError `invalid-input`, `invalid-date` for options; `over-long` beyond 1,000,000 cells or 100,000
 * differences: nothing is cut, narrow the question
 * @example
 * ```ts
 * diff(ruleset, suppose(ruleset, revoked({ ref: "eo-13971", on: "2021-03-01" })), { subjects: ["alipay"] })
 * ```
 */
export function diff(
  a: Ruleset,
  b: Ruleset,
  options?: DiffOptions | null,
  standing?: StandingFacts,
): readonly Difference[] {
  const [before, after] = [compiled(a), compiled(b)];
  const asked = reading(() => readDiff(before, after, options, standing), "an option");
  const found: Difference[] = [];
  let cells = 0;
  for (const subject of asked.subjects)
    for (const facts of asked.facts) {
      const [one, other] = [diffTable(before, subject, facts), diffTable(after, subject, facts)];
      if (one.law === other.law) continue;
      const axes = axesOf([one, other], asked);
      cells += axes.at.length * axes.known.length * asked.activities.length;
      if (cells > MOST_CELLS) fail("over-long", "options", `more than ${MOST_CELLS} cells: narrow the question`, cells);
      for (const activity of asked.activities) {
        const pairAt = (moment: number, day: number) =>
          [one.read(activity, moment, day), other.read(activity, moment, day)] as const;
        for (const rectangle of rectanglesOf(axes, pairAt, MOST_DIFFERENCES - found.length))
          found.push(Object.freeze({ subject, activity, facts, ...rectangle }));
      }
    }
  return Object.freeze(found);
}
