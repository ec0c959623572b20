import type { EffectNode, EffectState } from "../compile/effect-node.js";
import { stateIn } from "../compile/effects.js";
import type { Truth } from "../model/index.js";

/** Where in both times a question is asked. */
export interface Point {
  /** Moment in Washington. */
  readonly moment: number;
  /** Day number of knowledge. */
  readonly known: number;
  /** Whether the moment lies after the day of knowledge: only then can an open act still come. */
  readonly after: boolean;
  /** An answer supposed for an open act, when asking what it would make of the verdict. */
  readonly act?: { readonly effect: EffectNode; readonly done: boolean };
}

/** Reads an effect's state at a point. */
export function stateAt(node: EffectNode, point: Point): EffectState {
  return stateIn(node, point.moment, point.known, point.after);
}

/** Whether an identification has been made, by the point's own supposition where it has one. */
export function identifiedAt(node: EffectNode, point: Point): Truth {
  const { begun } = stateAt(node, point);
  return begun === "unknown" && point.act?.effect === node ? point.act.done : begun;
}
