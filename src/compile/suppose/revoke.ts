import type { SupposedRevocation } from "../../model/index.js";
import { dayNumber } from "../../time/day.js";
import { momentText } from "../../time/washington.js";
import { type EffectNode, lastKnown } from "../effect-node.js";
import type { Draft } from "./draft.js";
import { knownFrom, startOfDay } from "./when.js";

/** Ends an effect on the supposed day, instead of what is recorded of its end; or says why that has no effect. */
export function revoke(draft: Draft, supposition: SupposedRevocation): string | null {
  const { ref, on } = supposition;
  const known = knownFrom(supposition);
  const node = draft.node(ref);
  const why = endedBefore(node, supposition);
  if (why) return why;
  draft.replace(ref, "to", known);
  draft.add(node.instrument.id, {
    id: draft.free(`${ref}/supposed-revocation`),
    what: `Supposed: ${ref} is revoked on ${on}.`,
    on,
    known,
    sets: [{ effect: ref, end: "to", bound: on }],
  });
  return null;
}

/** A recorded end is replaced; a supposed one is part of the same question and stands. */
function endedBefore(node: EffectNode, { on, ...rest }: SupposedRevocation): string | null {
  const end = lastKnown(node.to, dayNumber(rest.known ?? on));
  if (end?.event.kind !== "supposed" || startOfDay(on) < end.bound.latest) return null;
  return `it is supposed to have ended on ${momentText(end.bound.earliest)}`;
}
