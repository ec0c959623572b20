import type { Day } from "./time.js";

/**
 * How well a statement is supported.
 *
 * - `verified`: the words were read in a source
 * - `in-substance`: an official summary, a court, a law firm or the press says it in other words
 * - `our-reading`: follows from verified words by our interpretation
 * - `unverified`: from memory, or searched for and not found; never presented as law
 */
export type Confidence = "verified" | "in-substance" | "our-reading" | "unverified";

/**
 * The name of an instrument, provision, item or event, as a lawyer would cite it: `eo-13971`, `eo-13971/1(a)`,
 * `eo-13943/identification/5`.
 */
export type Ref = string;

/** The key of an entry in `interdict/sources`. */
export type SourceId = string;

/** Where a statement of law can be read. */
export interface Citation {
  /** What is cited. */
  readonly ref: Ref;
  /** The instrument's short title: `Executive Order 13971`. */
  readonly title: string;
  /** The place within it: `sec. 1(a)`. */
  readonly pinpoint?: string;
  /** The locator: `86 FR 1249`. Absent where none was found. */
  readonly locator?: string;
  /** At most the operative phrase, in the text's own words. */
  readonly quote?: string;
  readonly confidence: Confidence;
  /** Where the words were read. */
  readonly sources: readonly SourceId[];
  /** What the reader has to know about this citation: a gap, a doubt, a copy that was used. */
  readonly note?: string;
}

/** A document in which a fact was read. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** Address or locator, as read; absent where the place has no stable one. */
  readonly url?: string;
  /** Date of the source. */
  readonly date?: Day;
  /** What was read there. */
  readonly read: string;
}
