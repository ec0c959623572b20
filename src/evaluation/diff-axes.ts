import type { EffectNode } from "../compile/effect-node.js";
import { gridFor } from "../compile/effects.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import { FIRST_DAY, LAST_DAY, MINUTES } from "../time/day.js";
import { subjectsBroughtIn } from "./diff-cells.js";
import type { DiffQuestion } from "./diff-options.js";

/** A half-open span of moments or of days of knowledge; infinite where it is unbounded. */
export type Span = readonly [from: number, to: number];

/** Both times, cut wherever the answer about a subject can change in either ruleset. */
export interface DiffAxes {
  readonly at: readonly Span[];
  readonly known: readonly Span[];
}

/** Cuts both times, within what is asked, at every edge that the rules for a subject read. */
export function axesOf(
  rulesets: readonly CompiledRuleset[],
  subject: string,
  { at, asKnownAt }: Pick<DiffQuestion, "at" | "asKnownAt">,
): DiffAxes {
  const moments = new Set<number>();
  const days = new Set<number>();
  for (const rules of rulesets) edges(rules, subject, moments, days);
  return {
    at: spansOf(moments, at, FIRST_DAY * MINUTES, (LAST_DAY + 1) * MINUTES),
    known: spansOf(days, asKnownAt, FIRST_DAY, LAST_DAY + 1),
  };
}

function edges(rules: CompiledRuleset, subject: string, moments: Set<number>, days: Set<number>): void {
  const effect = (node: EffectNode) => {
    const { known, at } = gridFor(node);
    for (const day of known) days.add(day);
    for (const moment of at) moments.add(moment);
  };
  const subjects = subjectsBroughtIn(rules, subject);
  for (const rule of rules.prohibitions) {
    const paths = subjects.flatMap((one) => rule.paths.get(one) ?? []);
    if (paths.length === 0) continue;
    effect(rule.effect);
    if (rule.identification) effect(rule.identification);
    for (const act of rule.takenOut) effect(act.effect);
    for (const moment of [rule.floor, ...paths.flatMap(({ from, to }) => [from, to])]) moments.add(moment);
    days.add(rule.knownFrom);
  }
}

function spansOf(edges: ReadonlySet<number>, [from, to]: Span, first: number, end: number): readonly Span[] {
  const within = [...edges].filter((edge) => edge > Math.max(from, first) && edge < Math.min(to, end));
  const cuts = [from <= first ? -Infinity : from, ...within.sort((a, b) => a - b), to >= end ? Infinity : to];
  return cuts.slice(1).map((cut, at) => [cuts[at] as number, cut]);
}
