import type { Instrument } from "./law.js";
import type { PartyData } from "./party.js";
import type { Supposition } from "./supposition.js";
import type { Day } from "./time.js";
import type { RulesetStamp } from "./verdict.js";

/** Rules and parties as plain data: what `compile` takes. */
export interface RuleSource {
  readonly id: string;
  readonly version: string;
  /** The last day on which the sources were swept. */
  readonly currentThrough: Day;
  readonly instruments: readonly Instrument[];
  readonly parties: PartyData;
}

/** A compiled ruleset: immutable, shareable, safe to keep for the life of a process. */
export interface Ruleset extends RulesetStamp {
  readonly source: RuleSource;
  /** What is supposed on top of the recorded law; empty for the law as recorded. */
  readonly suppositions: readonly Supposition[];
}

/** A host's own entries, added to a ruleset. */
export interface Extension {
  /** Ids must be new; a relation may join a new party to one that is held already. */
  readonly parties?: Partial<PartyData> | null | undefined;
  /** Each of origin `host`, and none of them sets, suspends or declares anything outside these. */
  readonly instruments?: readonly Instrument[] | null | undefined;
}
