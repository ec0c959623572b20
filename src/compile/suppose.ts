import { fail } from "../errors.js";
import type { Instrument, Ref, Supposition } from "../model/index.js";
import { byKnowledge } from "./suppose/canonical.js";
import { designate } from "./suppose/designate.js";
import { Draft, type Without } from "./suppose/draft.js";
import { identify } from "./suppose/identify.js";
import { extend, postpone } from "./suppose/move.js";
import { revoke } from "./suppose/revoke.js";
import { lift, suspend } from "./suppose/suspend.js";
import { type OnEffect, tooEarly, vain } from "./suppose/when.js";

export { canonicalText } from "./suppose/canonical.js";

/** The law with suppositions worked in, and those that have no effect, with the reason. */
export interface Supposed {
  readonly instruments: readonly Instrument[];
  readonly without: readonly Without[];
}

/**
 * Works suppositions into recorded law. Each replaces the recorded events on the same bound from the day on which it
 * is supposed to be known; what was known before that day stands. They are worked in as they become known, whatever the
 * order in which they are given: none is judged by what could be known only later. One that acts on what another brings
 * about waits for it.
 *
 * @throws InterdictError `invalid-input`, `invalid-date` or `unknown-ref`; an act that the law does not allow is not an
 * error but an answer: it has no effect, and `without` says why.
 */
export function applySuppositions(
  recorded: readonly Instrument[],
  suppositions: readonly Supposition[],
  nameOf: (id: string) => string = (id) => id,
): Supposed {
  const draft = new Draft(recorded, nameOf);
  let waiting = [...suppositions].sort(byKnowledge);
  while (waiting.length > 0) {
    const next = waiting.find((supposition) => !("ref" in supposition) || draft.effects.has(supposition.ref));
    if (!next) return refuseRef(recorded, (waiting[0] as { readonly ref: Ref }).ref);
    work(draft, next, suppositions);
    waiting = waiting.filter((supposition) => supposition !== next);
  }
  return { instruments: draft.instruments, without: draft.without };
}

function work(draft: Draft, supposition: Supposition, all: readonly Supposition[]): void {
  if (supposition.act === "identified") identify(draft, supposition, all);
  else if (supposition.act === "designated") designate(draft, supposition);
  else {
    const node = draft.node(supposition.ref);
    const why = tooEarly(node, supposition) ?? actOn(draft, supposition);
    if (why) draft.tell(node, `${vain(supposition)}: ${why}.`);
  }
}

/** Works in what is supposed to have been done to an effect; or says why that has no effect. */
function actOn(draft: Draft, supposition: OnEffect): string | null {
  switch (supposition.act) {
    case "enjoined":
    case "stayed":
      return suspend(draft, supposition);
    case "lifted":
      return lift(draft, supposition);
    case "revoked":
      return revoke(draft, supposition);
    case "postponed":
      return postpone(draft, supposition);
    case "extended":
      return extend(draft, supposition);
  }
}

function refuseRef(recorded: readonly Instrument[], ref: Ref): never {
  if (recorded.some(({ duties }) => duties.some((duty) => duty.ref === ref)))
    fail("invalid-input", "supposition.ref", "is a duty, which neither begins nor ends: name a provision", ref);
  return fail("unknown-ref", "supposition.ref", "no instrument, provision or item has this reference", ref);
}
