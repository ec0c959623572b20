import type { Instrument, PartyData, Ref, RuleSource } from "../model/index.js";
import { freeze } from "./freeze.js";
import { type Law, lawOf } from "./law.js";
import { lazy } from "./lookup/lazy.js";
import type { PackedForms, PackedGate } from "./lookup/packed-names.js";
import type { Held } from "./ruleset.js";

/**
 * A ruleset as text, which an engine passes over quickly: JSON is parsed when it is asked for, and of the law only the
 * chapters that bear on somebody. See docs/decisions/0029-cold-start.md.
 */
export interface PackedRules {
  readonly id: string;
  readonly version: string;
  readonly currentThrough: string;
  /** The instruments by id, in their order. */
  readonly considered: readonly Ref[];
  readonly chapters: readonly PackedChapter[];
  /** JSON of the positions of prohibitions, by subject. */
  readonly bearing: string;
  /** JSON, as the two that follow. */
  readonly parties: string;
  readonly forms: string;
  readonly gate: string;
}

export interface PackedChapter {
  /** JSON of a list of instruments. */
  readonly text: string;
  readonly places: readonly number[];
  readonly orders: readonly number[];
}

/** Unpacks a ruleset as far as it is asked for. What comes out is frozen. */
export function unpack(packed: PackedRules): { readonly held: Held; readonly law: Law } {
  const { id, version, currentThrough } = packed;
  const parties = lazy(() => freeze(JSON.parse(packed.parties) as PartyData));
  const bearing = lazy(() => JSON.parse(packed.bearing) as Record<string, number[]>);
  const chapters = packed.chapters.map(({ text, places, orders }) => ({
    read: () => freeze(JSON.parse(text) as Instrument[]),
    places,
    orders,
  }));
  const law = lawOf({ chapters, bearing }, parties);
  const source = lazy((): RuleSource => {
    const instruments = Object.freeze(law.whole().instruments);
    return Object.freeze({ id, version, currentThrough, instruments, parties: parties() });
  });
  const names = {
    forms: () => JSON.parse(packed.forms) as PackedForms,
    gate: () => JSON.parse(packed.gate) as PackedGate,
  };
  return { held: { id, version, currentThrough, parties, source, names }, law };
}
