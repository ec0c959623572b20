import { fail } from "../errors.js";
import type { Instrument, LegalEvent, Ref, Truth } from "../model/index.js";
import { dayNumber, MINUTES } from "../time/day.js";
import { ALWAYS, type MomentBound, NEVER, resolveBound } from "./bounds.js";
import { type EffectNode, type EffectState, type Grid, upperBound } from "./effect-node.js";
import { gridOf } from "./grid.js";

/** All effects of a ruleset by reference. */
export type EffectIndex = ReadonlyMap<Ref, EffectNode>;

/**
 * Joins the events of all instruments into effects.
 *
 * An instrument begins when an event says so, a provision begins with its instrument unless an event says otherwise, a
 * declared effect (an identification, a suspension) begins only by an event.
 */
export function compileEffects(instruments: readonly Instrument[]): EffectIndex {
  const index = new Map<Ref, EffectNode>();
  for (const instrument of instruments) {
    const root = addNode(index, instrument.id, instrument, null, NEVER);
    for (const { ref } of instrument.provisions) addNode(index, ref, instrument, root, ALWAYS);
  }
  const events = instruments.flatMap((instrument) => instrument.events.map((event) => ({ instrument, event })));
  for (const { instrument, event } of events) declareEffects(index, instrument, event);
  for (const { event } of events) setBounds(index, event);
  for (const node of index.values()) {
    node.from.sort((a, b) => a.known - b.known);
    node.to.sort((a, b) => a.known - b.known);
  }
  return index;
}

/** Answers whether an effect is live at a moment with the knowledge of a day. */
export function effectTruth(index: EffectIndex, ref: Ref, moment: number, knownDay: number): Truth {
  return effectState(nodeOf(index, ref), moment, knownDay).active;
}

/** Reads everything there is to say of an effect at a moment with the knowledge of a day: two searches and a load. */
export function effectState(node: EffectNode, moment: number, knownDay: number): EffectState {
  return stateIn(node, moment, knownDay, Math.floor(moment / MINUTES) > knownDay);
}

/** Reads a state where the caller already knows on which side of the day of knowledge the moment lies. */
export function stateIn(node: EffectNode, moment: number, knownDay: number, afterKnowledge: boolean): EffectState {
  const { known, at, cells } = gridFor(node);
  const cell = upperBound(known, knownDay) * (at.length + 1) + upperBound(at, moment);
  return cells[cell * 2 + (afterKnowledge ? 1 : 0)] as EffectState;
}

/** The grid of an effect, compiled on first use. */
export function gridFor(node: EffectNode): Grid {
  node.grid ??= gridOf(node);
  return node.grid;
}

/** Finds an effect or throws `unknown-ref`. */
export function nodeOf(index: EffectIndex, ref: Ref, path = "ref"): EffectNode {
  const node = typeof ref === "string" ? index.get(ref) : undefined;
  if (!node) fail("unknown-ref", path, "no instrument, provision or item of this ruleset has this reference", ref);
  return node;
}

function addNode(
  index: Map<Ref, EffectNode>,
  ref: Ref,
  instrument: Instrument,
  under: EffectNode | null,
  byDefault: MomentBound,
): EffectNode {
  const node: EffectNode = {
    ref,
    instrument,
    under,
    declared: -Infinity,
    byDefault,
    from: [],
    to: [],
    suspendedBy: [],
    grid: null,
  };
  index.set(ref, node);
  return node;
}

function declareEffects(index: Map<Ref, EffectNode>, instrument: Instrument, event: LegalEvent): void {
  const known = dayNumber(event.known);
  for (const declaration of event.declares ?? []) {
    let node = index.get(declaration.ref);
    if (!node) {
      node = addNode(index, declaration.ref, instrument, null, NEVER);
      node.declared = known;
    }
    if (declaration.under) node.under = nodeOf(index, declaration.under, `${event.id}.declares`);
    if (declaration.suspends) {
      const target = nodeOf(index, declaration.suspends.ref, `${event.id}.declares`);
      target.suspendedBy.push({ effect: node, aspect: declaration.suspends.aspect });
    }
  }
}

function setBounds(index: EffectIndex, event: LegalEvent): void {
  const known = dayNumber(event.known);
  event.sets.forEach((set, position) => {
    const path = `${event.id}.sets.${position}`;
    nodeOf(index, set.effect, path)[set.end].push({ known, bound: resolveBound(set.bound, path), event, set });
  });
}
