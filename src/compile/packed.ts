import type { Instrument, PartyData, Ref, RuleSource } from "../model/index.js";
import { freeze } from "./freeze.js";
import { type Law, lawOf } from "./law.js";
import { lazy } from "./lookup/lazy.js";
import type { PackedForms, PackedWhole } from "./lookup/packed-names.js";
import type { Held } from "./ruleset.js";

/**
 * JSON that is asked for. An engine reads the body of a function only when it is called; a text that is a value, it copies
 * and hashes when it loads the module.
 */
export type Text = () => string;

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
  /** The positions of prohibitions, by subject. */
  readonly bearing: Text;
  readonly parties: Text;
  readonly folds: Text;
  readonly forms: Text;
  readonly whole: Text;
}

export interface PackedChapter {
  /** What stands in more than one place, and the list of instruments, in which {@link Shared} stand for it. */
  readonly text: Text;
  readonly places: readonly number[];
  readonly orders: readonly number[];
}

/** Stands for what is at this place of the list of what is shared. */
export interface Shared {
  readonly $: number;
}

/** Unpacks a ruleset as far as it is asked for. What comes out is frozen. */
export function unpack(packed: PackedRules): { readonly held: Held; readonly law: Law } {
  const { id, version, currentThrough } = packed;
  const parties = lazy(() => {
    const read = JSON.parse(packed.parties()) as PartyData;
    // Findings hand relations out; the rest leaves only by way of the source.
    freeze(read.relations);
    return read;
  });
  const bearing = lazy(() => JSON.parse(packed.bearing()) as Record<string, number[]>);
  const chapters = packed.chapters.map(({ text, places, orders }) => ({
    read: () => {
      const [shared, instruments] = JSON.parse(text()) as [Plain[], Instrument[]];
      return restored(instruments, shared);
    },
    places,
    orders,
  }));
  const law = lawOf({ chapters, bearing }, parties);
  const source = lazy((): RuleSource => {
    const instruments = Object.freeze(law.whole().instruments);
    return Object.freeze({ id, version, currentThrough, instruments, parties: freeze(parties()) });
  });
  const names = {
    folds: () => new Map(Object.entries(JSON.parse(packed.folds()) as Record<string, string>)),
    forms: () => JSON.parse(packed.forms()) as PackedForms,
    whole: () => JSON.parse(packed.whole()) as PackedWhole,
  };
  return { held: { id, version, currentThrough, parties, source, names }, law };
}

interface Plain {
  [key: string]: unknown;
}

/** Puts what is shared where it belongs, and freezes all: citations come again and again. */
function restored<Value>(value: Value, shared: readonly Plain[]): Value {
  const { $: at } = value as Partial<Shared>;
  const whole = at === undefined ? (value as Plain) : (shared[at] as Plain);
  if (Object.isFrozen(whole)) return whole as Value;
  for (const key in whole) {
    const part = whole[key];
    if (typeof part === "object" && part !== null) whole[key] = restored(part, shared);
  }
  return Object.freeze(whole) as Value;
}
