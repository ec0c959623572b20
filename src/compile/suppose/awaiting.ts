import { fail } from "../../errors.js";
import type { Identification, Instrument, Prohibition, Ref } from "../../model/index.js";
import type { Draft } from "./draft.js";

/** A provision that awaits an identification, and the instrument it stands in. */
export interface Awaiting {
  readonly owner: Instrument;
  readonly umbrella: Prohibition;
  readonly identification: Identification;
}

/**
 * Finds the provision that awaits an identification: by itself, by the power, by the act or by the instrument.
 *
 * @throws InterdictError `unknown-ref`, or `invalid-input` where no act is awaited or several are
 */
export function awaiting({ recorded, effects }: Draft, under: Ref): Awaiting {
  const found = recorded.flatMap((owner) =>
    owner.prohibitions.flatMap((umbrella) => {
      const { identification } = umbrella;
      if (!identification) return [];
      const names = [owner.id, umbrella.ref, identification.ref, identification.power];
      return names.includes(under) ? [{ owner, umbrella, identification }] : [];
    }),
  );
  const [first] = found;
  const acts = new Set(found.map(({ identification }) => identification.ref));
  if (acts.size > 1)
    fail("invalid-input", "supposition.under", `awaits several acts: name one of ${[...acts].join(", ")}`, under);
  if (first) return first;
  if (!effects.has(under))
    fail("unknown-ref", "supposition.under", "no instrument, provision or item has this reference", under);
  return fail("invalid-input", "supposition.under", "this provision awaits no identification", under);
}
