import { type BoundSet, type EffectNode, lastKnown } from "../compile/effect-node.js";
import type { ChangeCause, LegalEvent } from "../model/index.js";
import { MINUTES } from "../time/day.js";
import type { Seen } from "./viewpoint.js";

/**
 * Finds the acts that lie between two points: those that became known between them, and those whose bound was reached.
 * Where only the day of knowledge was reached, the act that left something open is the one.
 */
export function causesOf(node: EffectNode, before: Seen, after: Seen): readonly ChangeCause[] {
  const events = new Map<string, LegalEvent>();
  const turned = before.day > before.known !== after.day > after.known;
  for (const effect of dependsOn(node)) {
    for (const event of declaring(effect, before, after)) events.set(event.id, event);
    for (const sets of [effect.from, effect.to]) {
      const set = lastKnown(sets, after.known);
      if (!set) continue;
      const news = set !== lastKnown(sets, before.known);
      if (news || reachedBetween(set, before, after) || (turned && set.bound.open)) events.set(set.event.id, set.event);
    }
  }
  return Object.freeze(
    [...events.values()]
      .sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
      .map(({ id, kind, what, on, known, citations }) => Object.freeze({ id, kind, what, on, known, citations })),
  );
}

/** The act that brought the effect into being, where that became known in between. */
function declaring({ ref, declared, instrument }: EffectNode, before: Seen, after: Seen): readonly LegalEvent[] {
  if (declared <= before.known || declared > after.known) return [];
  return instrument.events.filter((event) => event.declares?.some((declaration) => declaration.ref === ref));
}

/** Whether a bound lies after one point, and not after the other; a whole day reaches all that lies within it. */
function reachedBetween({ bound }: BoundSet, before: Seen, after: Seen): boolean {
  const from = before.moment;
  const to = after.wholeDay ? after.moment + MINUTES - 1 : after.moment;
  return [bound.earliest, bound.latest].some((moment) => moment > from && moment <= to);
}

/** An effect, all that it stands under, and all that suspends any of these. */
export function dependsOn(node: EffectNode, seen: Set<EffectNode> = new Set()): ReadonlySet<EffectNode> {
  if (seen.has(node)) return seen;
  seen.add(node);
  if (node.under) dependsOn(node.under, seen);
  for (const { effect } of node.suspendedBy) dependsOn(effect, seen);
  return seen;
}
