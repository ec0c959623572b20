import type { SupposedLifting, SupposedSuspension } from "../../model/index.js";
import { dayNumber } from "../../time/day.js";
import type { EffectNode } from "../effect-node.js";
import { effectState } from "../effects.js";
import type { Draft } from "./draft.js";
import { knownFrom, startOfDay } from "./when.js";

/** Brings about a suspension of operation, as an effect of its own; or says why that has no effect. */
export function suspend(draft: Draft, supposition: SupposedSuspension): string | null {
  const { act, ref, on } = supposition;
  const known = knownFrom(supposition);
  const node = draft.node(ref);
  if (effectState(node, startOfDay(on), dayNumber(known)).ended === true) return "it had ended by then";
  const suspension = draft.free(`${ref}/supposed-${act === "enjoined" ? "injunction" : "stay"}`);
  draft.add(node.instrument.id, {
    id: suspension,
    what: `Supposed: ${ref} is ${act} on ${on}.`,
    on,
    known,
    declares: [{ ref: suspension, suspends: { ref, aspect: "operation" } }],
    sets: [{ effect: suspension, end: "from", bound: on }],
  });
  return null;
}

/** Ends the suspensions that are meant, as far as they have begun and not ended; or says that there is none. */
export function lift(draft: Draft, supposition: SupposedLifting): string | null {
  const { ref, on } = supposition;
  const known = knownFrom(supposition);
  const node = draft.node(ref);
  const live = meant(draft, node).filter((effect) => {
    const { begun, ended } = effectState(effect, startOfDay(on), dayNumber(known));
    return begun !== false && ended !== true;
  });
  if (live.length === 0) return "on that day there was nothing to lift";
  for (const effect of live) {
    draft.replace(effect.ref, "to", known);
    draft.add(effect.instrument.id, {
      id: draft.free(`${effect.ref}/supposed-lifting`),
      what: `Supposed: ${effect.ref} is lifted on ${on}.`,
      on,
      known,
      sets: [{ effect: effect.ref, end: "to", bound: on }],
    });
  }
  return null;
}

/**
 * A suspension, or the provision under which suspensions stand, is lifted itself; of what is suspended, each that
 * suspends it.
 */
function meant(draft: Draft, node: EffectNode): readonly EffectNode[] {
  const suspensions = [...draft.effects.values()].flatMap(({ suspendedBy }) => suspendedBy);
  const itself = suspensions.some(({ effect }) => effect === node || effect.under === node);
  return itself ? [node] : node.suspendedBy.map(({ effect }) => effect);
}
