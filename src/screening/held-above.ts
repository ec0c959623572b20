import type { Lookup } from "../compile/lookup.js";

/**
 * Lists the persons that stand, in the data, above several of the subjects: those whose stakes may have to be taken
 * together. Ownership, control and development count; minorities and affiliates do not.
 */
export function heldAbove(lookup: Lookup, subjects: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const below = lookup.below();
  const above = new Map<string, string[]>();
  for (const over of below.keys()) {
    if (lookup.subjects.get(over)?.kind !== "person") continue;
    const reached = new Set([over]);
    for (const subject of reached) for (const next of below.get(subject) ?? []) reached.add(next);
    const held = subjects.filter((subject) => reached.has(subject));
    if (held.length > 1) above.set(over, held);
  }
  return above;
}
