import { type EffectNode, type EffectState, lastKnown } from "../compile/effect-node.js";
import { stateIn } from "../compile/effects.js";
import { chain } from "./beginning.js";
import { atAgreement, type Point, stateAt } from "./point.js";
import { onDay, type Reached } from "./reached.js";

/** What a judgement reads of a point in time, without judging. */
export interface Signature {
  /**
   * All of it. Equal texts have equal judgements, and most cells of a table have equal texts: comparing these is far
   * cheaper than judging every cell.
   */
  readonly textOf: (point: Point) => string;
  /** Whether any of it is another after the day of knowledge than up to it: an open act is awaited. */
  readonly turnsAt: (point: Omit<Point, "after">) => boolean;
}

/** Prepares the signature for what was reached. */
export function signatureFor(reached: readonly Reached[], agreement?: number): Signature {
  const nodes = new Set<EffectNode>();
  const visit = (node: EffectNode) => {
    for (const at of chain(node)) {
      if (nodes.has(at)) continue;
      nodes.add(at);
      for (const { effect } of at.suspendedBy) visit(effect);
    }
  };
  for (const { rule } of reached) {
    visit(rule.effect);
    if (rule.identification) visit(rule.identification);
    for (const { effect } of rule.takenOut) visit(effect);
  }
  const ids = new Map<EffectState, number>();
  const idOf = (state: EffectState) => {
    const id = ids.get(state) ?? ids.size;
    ids.set(state, id);
    return id;
  };
  const textOf = (point: Point) => {
    const parts: number[] = [];
    for (const node of nodes) {
      const from = lastKnown(node.from, point.known);
      const to = lastKnown(node.to, point.known);
      parts.push(idOf(stateAt(node, point)), from ? node.from.indexOf(from) : -1, to ? node.to.indexOf(to) : -1);
    }
    for (const r of reached) {
      const { path } = onDay(r, point.moment);
      const holds = path.from <= point.moment && point.moment < path.to;
      parts.push(
        r.paths.indexOf(path),
        Number(holds),
        Number(point.moment >= r.rule.floor),
        Number(r.rule.knownFrom <= point.known),
      );
      for (const { from, to } of r.rule.listed?.get(r.subject) ?? [])
        parts.push(Number(from <= point.moment && point.moment < to));
      if (agreement !== undefined && r.rule.prohibition.datedBy)
        parts.push(Number(agreement < point.moment), idOf(stateAt(r.rule.effect, atAgreement(point, agreement))));
    }
    return parts.join();
  };
  const turnsAt = ({ moment, known }: Omit<Point, "after">) => {
    for (const node of nodes)
      if (stateIn(node, moment, known, false) !== stateIn(node, moment, known, true)) return true;
    return false;
  };
  return { textOf, turnsAt };
}
