import type { Instrument, LegalEvent, Ref, SetsBound, Truth } from "../model/index.js";
import type { MomentBound } from "./bounds.js";

/** What one event made of one end of an effect. */
export interface BoundSet {
  /** Day number from which it is known. */
  readonly known: number;
  readonly bound: MomentBound;
  readonly event: LegalEvent;
  readonly set: SetsBound;
}

/** An effect with everything that was ever said of its bounds, in the order in which it became known. */
export interface EffectNode {
  readonly ref: Ref;
  readonly instrument: Instrument;
  /** Live only while this one is. */
  under: EffectNode | null;
  /** Day number from which the effect can exist in anybody's knowledge. */
  declared: number;
  /** The beginning where no event has set one: with its parent, or never. */
  readonly byDefault: MomentBound;
  readonly from: BoundSet[];
  readonly to: BoundSet[];
  readonly suspendedBy: { readonly effect: EffectNode; readonly aspect: "operation" | "enforcement" }[];
  /** Compiled on first use. */
  grid: Grid | null;
}

/** All that can be said of an effect at a moment, as known on a day. */
export interface EffectState {
  /** The effect's own beginning has come. */
  readonly begun: Truth;
  /** The beginnings of the effect and of all it stands under have come. */
  readonly chainBegun: Truth;
  /** The outermost effect, the instrument, has begun. */
  readonly enacted: Truth;
  /** Every instrument that it stands in or under has begun: of an identification its order and itself. */
  readonly issued: Truth;
  /** The effect or one that it stands under has ended. */
  readonly ended: Truth;
  /** The operation of the effect, or of one that it stands under, is suspended. */
  readonly suspended: Truth;
  /** Its enforcement is suspended; the prohibition stands. */
  readonly forborne: Truth;
  /** from <= at < to, its parent is active, and no suspension of it is. */
  readonly active: Truth;
}

/**
 * An effect's states over both times: rows are spans between days on which something became known, columns spans
 * between moments at which something begins or ends. A cell holds two states, for moments up to the day of knowledge
 * and after it; they differ only where an open act is awaited.
 */
export interface Grid {
  /** Ascending day numbers. */
  readonly known: readonly number[];
  /** Ascending moments. */
  readonly at: readonly number[];
  readonly cells: readonly EffectState[];
}

/** The last bound that was known by a day, or undefined where none was. */
export function lastKnown(sets: readonly BoundSet[], knownDay: number): BoundSet | undefined {
  let found: BoundSet | undefined;
  for (const set of sets) {
    if (set.known > knownDay) break;
    found = set;
  }
  return found;
}

/** Counts the entries of an ascending list that are not greater than a value. */
export function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
