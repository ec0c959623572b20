import type { Ref } from "./citation.js";
import type { Day } from "./time.js";
import type { Activity } from "./transaction.js";

/**
 * A question that begins with "what if". It replaces every recorded event on the same bound, from the day on which it
 * is supposed to be known.
 */
export type Supposition = SupposedIdentification | SupposedRevocation;

/** What if the authority had identified transactions under a provision that awaits it? */
export interface SupposedIdentification {
  readonly act: "identified";
  /** The provision that awaits the act, the provision that gives the power, or the instrument. */
  readonly under: Ref;
  readonly on: Day;
  /** Default: `on`. */
  readonly known?: Day;
  /** The transaction classes that are identified. */
  readonly activities: readonly Activity[];
  /** Ids of the persons that are identified; absent means all whom the provision reaches. */
  readonly persons?: readonly string[];
}

/** What if an instrument or provision had been revoked on that day? Before the day it is known, recorded law stands. */
export interface SupposedRevocation {
  readonly act: "revoked";
  readonly ref: Ref;
  readonly on: Day;
  /** Default: `on`. */
  readonly known?: Day;
}
