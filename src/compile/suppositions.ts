import { asInterdictError, fail } from "../errors.js";
import type { Supposition } from "../model/index.js";
import { extended, postponed, revoked } from "./suppositions/bounds.js";
import { designated } from "./suppositions/designated.js";
import { identified } from "./suppositions/identified.js";
import { enjoined, lifted, stayed } from "./suppositions/suspensions.js";

export { designated, enjoined, extended, identified, lifted, postponed, revoked, stayed };

type Maker = (what: never) => Supposition;

const MAKERS: ReadonlyMap<unknown, Maker> = new Map<Supposition["act"], Maker>([
  ["identified", identified],
  ["enjoined", enjoined],
  ["stayed", stayed],
  ["lifted", lifted],
  ["revoked", revoked],
  ["postponed", postponed],
  ["extended", extended],
  ["designated", designated],
]);

/** Checks and copies a supposition, however it was written, so that no caller can change later what was asked. */
export function copySupposition(supposition: Supposition): Supposition {
  let maker: Maker | undefined;
  try {
    maker = MAKERS.get(supposition?.act);
  } catch (error) {
    throw asInterdictError(error, "a property of the supposition throws when it is read");
  }
  if (!maker)
    return fail("invalid-input", "supposition.act", `has to be one of ${[...MAKERS.keys()].join(", ")}`, supposition);
  return maker(supposition as never);
}
