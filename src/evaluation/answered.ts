import { findingOf, type Ranked } from "./finding.js";
import { findable, type Question } from "./judge.js";
import type { Unsaid } from "./unsaid.js";

/**
 * What one prohibition says to answers: to each thing unsaid the number of one of its ways, from 1, or 0 where it stays
 * unsaid.
 */
export type Rule = (answers: readonly number[]) => Ranked;

/** All that gives a finding. Each is asked once for each combination of what it reads. */
export function rulesOf(question: Question, unsaid: readonly Unsaid[]): readonly Rule[] {
  return findable(question).map((reached) => ruleOf(question, reached, unsaid));
}

function ruleOf(asked: Question, reached: Question["reached"][number], unsaid: readonly Unsaid[]): Rule {
  const read = unsaid.flatMap((one, at) => (one.readBy(reached.rule) ? [{ ways: waysFor(reached, one), at }] : []));
  const known: (Ranked | undefined)[] = [];
  return (answers) => {
    let key = 0;
    for (const { ways, at } of read) key = key * ways.length + (ways[answers[at] ?? 0]?.number ?? 0);
    const held = known[key];
    if (held !== undefined) return held;
    let question = asked;
    for (const { ways, at } of read) question = ways[answers[at] ?? 0]?.told?.(question) ?? question;
    const ranked = findingOf({ ...question, reached });
    known[key] = ranked;
    return ranked;
  };
}

/** By the number of an answer: the first number from which the prohibition cannot tell it, and what it makes of a question. */
function waysFor({ rule }: Question["reached"][number], { ways, tells }: Unsaid) {
  const numbered = ways.map((way, at) => ({ ...way, number: at + 1 }));
  const last = numbered.at(-1);
  const told = numbered.map((way) => (last === undefined || !tells || tells(rule, way.said) ? way : last));
  return [{ number: 0, told: undefined }, ...told];
}
