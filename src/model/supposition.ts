import type { Ref } from "./citation.js";
import type { Day } from "./time.js";
import type { Activity } from "./transaction.js";

/**
 * A question that begins with "what if". It replaces every recorded event on the same bound, from the day on which it
 * is supposed to be known.
 */
export type Supposition =
  | SupposedIdentification
  | SupposedSuspension
  | SupposedLifting
  | SupposedRevocation
  | SupposedPostponement
  | SupposedExtension
  | SupposedDesignation;

/** When it is supposed to happen, and from which day anybody could know. */
interface Supposed {
  /** The day of the act. */
  readonly on: Day;
  /** Default: `on`. */
  readonly known?: Day;
}

/**
 * What if the authority had identified transactions under a provision that awaits it? Exactly one of `activities`,
 * `items` and `like` says which.
 */
export interface SupposedIdentification extends Supposed {
  readonly act: "identified";
  /** The provision that awaits the act, the provision that gives the power, or the instrument. */
  readonly under: Ref;
  /** The transaction classes, as one item. */
  readonly activities?: readonly Activity[];
  /** Item by item, each with its own classes and its own first day. */
  readonly items?: readonly SupposedItem[];
  /** A recorded identification, whose classes are taken over item by item; its conditions and exceptions are not. */
  readonly like?: Ref;
  /** Ids of the persons that are identified; absent means all whom the provision reaches. */
  readonly persons?: readonly string[];
}

/** One item of a supposed identification. */
export interface SupposedItem {
  readonly activities: readonly Activity[];
  /** The day from which it binds; default: the day of the act. */
  readonly from?: Day;
}

/** What if a court or authority had suspended a provision, an item, or a suspension of one? */
export interface SupposedSuspension extends Supposed {
  readonly act: "enjoined" | "stayed";
  /** What is suspended. A stay of an injunction names the injunction. */
  readonly ref: Ref;
}

/** What if a suspension had been lifted? It revives nothing that has ended. */
export interface SupposedLifting extends Supposed {
  readonly act: "lifted";
  /** The suspension, or what it suspends: then every suspension of it is lifted. */
  readonly ref: Ref;
}

/** What if an instrument or provision had been revoked on that day? Before the day it is known, recorded law stands. */
export interface SupposedRevocation extends Supposed {
  readonly act: "revoked";
  readonly ref: Ref;
}

/** What if a beginning had been put off? */
export interface SupposedPostponement extends Supposed {
  readonly act: "postponed";
  readonly ref: Ref;
  /** The new beginning. */
  readonly to: Day;
}

/** What if something that ends had been extended? */
export interface SupposedExtension extends Supposed {
  readonly act: "extended";
  readonly ref: Ref;
  /** The new last day, which the text leaves open like every `until`; or so many days from the old expiry. */
  readonly until: Day | { readonly days: number };
}

/** What if a further application had been brought under an instrument that can be extended so? */
export interface SupposedDesignation extends Supposed {
  readonly act: "designated";
  /** The instrument, or the provision that gives the power. */
  readonly under: Ref;
  /** Ids of the applications or persons. */
  readonly names: readonly string[];
}
