import type { EffectNode, EffectState } from "../compile/effect-node.js";
import { stateIn } from "../compile/effects.js";
import type { Truth } from "../model/index.js";
import { MINUTES } from "../time/day.js";

/** Where in both times a question is asked. */
export interface Point {
  /** Moment in Washington. */
  readonly moment: number;
  /** Day number of knowledge. */
  readonly known: number;
  /** Whether the moment lies after the day of knowledge: only then can an open act still come. */
  readonly after: boolean;
  /** Answers supposed for open acts, when asking what they would make of the verdict. */
  readonly acts?: readonly { readonly effect: EffectNode; readonly done: boolean }[];
}

/** Reads an effect's state at a point. */
export function stateAt(node: EffectNode, point: Point): EffectState {
  return stateIn(node, point.moment, point.known, point.after);
}

/** The point of an agreement's own day: an act that is still open had not come by then, where that day is past. */
export function atAgreement(point: Point, agreement: number): Point {
  return { ...point, moment: agreement, after: agreement >= (point.known + 1) * MINUTES };
}

/** Whether an identification has been made, by the point's own supposition where it has one. */
export function identifiedAt(node: EffectNode, point: Point): Truth {
  const { begun } = stateAt(node, point);
  if (begun !== "unknown" || point.acts === undefined) return begun;
  return point.acts.find(({ effect }) => effect === node)?.done ?? begun;
}
