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
  const read = unsaid.flatMap(({ readBy, ways }, at) => (readBy(reached.rule) ? [{ ways, at }] : []));
  const known: (Ranked | undefined)[] = [];
  return (answers) => {
    let key = 0;
    for (const { ways, at } of read) key = key * (ways.length + 1) + (answers[at] ?? 0);
    const held = known[key];
    if (held !== undefined) return held;
    let question = asked;
    for (const { ways, at } of read) {
      const way = ways[(answers[at] ?? 0) - 1];
      if (way) question = way.told(question);
    }
    const ranked = findingOf({ ...question, reached });
    known[key] = ranked;
    return ranked;
  };
}
