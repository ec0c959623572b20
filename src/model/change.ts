import type { Citation, Ref } from "./citation.js";
import type { LegalEvent, Origin } from "./law.js";
import type { LegalState } from "./status.js";
import type { Day, Truth } from "./time.js";

/** What a status says, without where it was asked from. */
export interface StatusTruths {
  readonly state: LegalState;
  readonly inForce: Truth;
  readonly operative: Truth;
  readonly suspended: Truth;
  readonly enforced: Truth;
}

/** An official act that made a status flip: it set the bound that was reached, or it became known. */
export interface ChangeCause {
  readonly id: Ref;
  readonly kind: LegalEvent["kind"];
  readonly what: string;
  /** The day of the act. */
  readonly on: Day;
  /** The day from which it could be known. */
  readonly known: Day;
  readonly citations: readonly Citation[];
}

/** A status that flips on the way from one viewpoint to another. */
export interface StatusChange {
  /** The instrument, provision, item or suspension. */
  readonly ref: Ref;
  /** Whether it is law or the host's own policy. */
  readonly origin: Origin;
  /** The day on which it flips; a bound within a day counts on that day. */
  readonly on: Day;
  readonly before: StatusTruths;
  readonly after: StatusTruths;
  /** The acts that did it, in the order in which they became known. */
  readonly because: readonly ChangeCause[];
  /** True where a supposition is part of the ruleset. */
  readonly hypothetical: boolean;
}

/** Something that is due to begin, to end or to be delivered, as known at the viewpoint. */
export interface Upcoming {
  readonly on: Day;
  /**
   * - `begins`, `ends`: a bound that is known
   * - `may-end`: the last day of a text that does not say whether that day still counts, or the first on which an act
   *   may end it
   * - `due`: the last day of a duty that is not known to have been performed
   * - `may-be-identified-from`: the first day on which an act that is awaited may be made
   */
  readonly kind: "begins" | "ends" | "may-end" | "due" | "may-be-identified-from";
  /** The effect, or the provision that owes. */
  readonly ref: Ref;
  /** Whether it is law or the host's own policy. */
  readonly origin: Origin;
  readonly what: string;
  /** Counting, for a computed day. */
  readonly steps: readonly string[];
  readonly citations: readonly Citation[];
  /** Whether only a supposition sets it. */
  readonly hypothetical: boolean;
}
