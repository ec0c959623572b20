import { fail } from "../errors.js";
import type { Day, Instrument, PartyData, Prohibition, Ref, RuleSource, Ruleset, Supposition } from "../model/index.js";
import { dayNumber } from "../time/day.js";
import type { EffectNode } from "./effect-node.js";
import { type EffectIndex, nodeOf } from "./effects.js";
import type { Law } from "./law.js";
import { lazy } from "./lookup/lazy.js";
import { buildLookup, type Lookup, type PackedNames } from "./lookup.js";
import type { CompiledProhibition } from "./prohibition.js";

/** An application or person by its id. */
export interface Subject {
  readonly name: string;
  readonly kind: "application" | "person";
}

/** Parties by id, and by all that they are found by. */
export interface PartyIndex {
  readonly lookup: Lookup;
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** The data of a ruleset. What is not asked for is not read. */
export interface Held {
  readonly id: string;
  readonly version: string;
  readonly currentThrough: Day;
  readonly parties: () => PartyData;
  readonly source: () => RuleSource;
  readonly names?: PackedNames;
}

/** What evaluation keeps with a ruleset, all of which can be made anew. */
export interface Shelf {
  /** By what they read of the matches. */
  readonly tables: Map<string, unknown>;
  /** The sets of matches that hold one of the tables. */
  readonly bound: Set<{ owner: unknown; table: unknown }>;
  /** How much room the tables take. */
  cells: number;
}

/** A ruleset with its indexes. Hosts see {@link Ruleset}. */
export class CompiledRuleset implements Ruleset {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly currentThrough: string;
  /** Digest of the recorded law alone, without suppositions. */
  readonly recordedDigest: string;
  declare readonly source: RuleSource;
  readonly suppositions: readonly Supposition[];
  /** The instruments as evaluated, compiled as far as they were asked for: recorded ones with the suppositions worked in. */
  readonly law: Law;
  readonly without: readonly { readonly bears: Ref; readonly why: string }[];
  readonly currentDay: number;
  readonly hypothetical: boolean;
  readonly considered: readonly Ref[];
  readonly stamp: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly currentThrough: string;
  };
  /** Judgements that were made before; owned by evaluation. */
  readonly shelf: Shelf = { tables: new Map(), bound: new Set(), cells: 0 };
  /** What this ruleset is made of, for one that shares it. */
  readonly held: Held;
  /** What a ruleset shares with every supposition on it: parties do not change with the law. */
  readonly shared: () => PartyIndex;
  #parties: PartyIndex | undefined;
  #enforceable: ReadonlySet<EffectNode> | undefined;
  #places: ReadonlySet<string> | undefined;
  #agreementDays: readonly number[] | null | undefined;

  constructor(
    held: Held,
    digest: string,
    supposed: {
      readonly suppositions: readonly Supposition[];
      readonly law: Law;
      readonly considered: readonly Ref[];
      readonly without: CompiledRuleset["without"];
      readonly recordedDigest: string;
    },
    parties: () => PartyIndex = lazy(() => indexParties(held)),
    currentThrough: Day = held.currentThrough,
  ) {
    this.id = held.id;
    this.version = held.version;
    this.digest = digest;
    this.currentThrough = currentThrough;
    this.recordedDigest = supposed.recordedDigest;
    Object.defineProperty(this, "source", { enumerable: true, get: held.source });
    this.suppositions = supposed.suppositions;
    this.law = supposed.law;
    this.without = supposed.without;
    this.hypothetical = supposed.suppositions.length > 0;
    this.currentDay = dayNumber(currentThrough);
    this.considered = supposed.considered;
    this.held = held;
    this.shared = parties;
    this.stamp = Object.freeze({ id: this.id, version: this.version, digest, currentThrough: this.currentThrough });
    Object.freeze(this);
  }

  /** Whether this class made a value; an object that merely inherits from a ruleset is none. */
  static made(value: unknown): value is CompiledRuleset {
    return typeof value === "object" && value !== null && #parties in value;
  }

  get parties(): PartyIndex {
    this.#parties ??= this.shared();
    return this.#parties;
  }

  get instruments(): readonly Instrument[] {
    return this.law.whole().instruments;
  }

  get effects(): EffectIndex {
    return this.law.whole().effects;
  }

  get prohibitions(): readonly CompiledProhibition[] {
    return this.law.whole().prohibitions;
  }

  /** Effects of which it can be asked whether they are enforced: instruments and what prohibits. */
  get enforceable(): ReadonlySet<EffectNode> {
    this.#enforceable ??= new Set([
      ...this.instruments.map(({ id }) => nodeOf(this.effects, id)),
      ...this.prohibitions.map(({ effect }) => effect),
    ]);
    return this.#enforceable;
  }

  /** Public bodies and states that conditions name. */
  get places(): ReadonlySet<string> {
    this.#places ??= new Set(this.prohibitions.flatMap(({ prohibition }) => placesOf(prohibition)));
    return this.#places;
  }

  /** Moments at which a prohibition of new agreements begins, ascending; null where one of them awaits an act. */
  get agreementDays(): readonly number[] | null {
    if (this.#agreementDays === undefined) this.#agreementDays = agreementDays(this.prohibitions);
    return this.#agreementDays;
  }
}

function placesOf({ conditions = [] }: Prohibition): readonly string[] {
  return conditions.flatMap((condition) => ("is" in condition ? [condition.is] : []));
}

function agreementDays(prohibitions: readonly CompiledProhibition[]): readonly number[] | null {
  const bounds = prohibitions
    .filter(({ prohibition }) => prohibition.datedBy === "agreement")
    .flatMap(({ effect }) => chainOf(effect).flatMap((node) => node.from.map(({ bound }) => bound)));
  if (bounds.some(({ open }) => open)) return null;
  const days = bounds.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => Number.isFinite(day));
  return [...new Set(days)].sort((a, b) => a - b);
}

function chainOf(node: EffectNode): readonly EffectNode[] {
  return node.under ? [node, ...chainOf(node.under)] : [node];
}

/** Reads a ruleset's indexes, or refuses what `compile` did not make. */
export function compiled(ruleset: Ruleset): CompiledRuleset {
  if (CompiledRuleset.made(ruleset)) return ruleset;
  return fail(
    "invalid-ruleset",
    "ruleset",
    "is not a compiled ruleset of this copy of Interdict: pass what compile() returned",
    ruleset,
  );
}

function indexParties({ parties: read, names }: Held): PartyIndex {
  const parties = read();
  const subjects = new Map<string, Subject>();
  for (const { id, name } of parties.applications) subjects.set(id, { name, kind: "application" });
  for (const { id, name } of parties.persons) subjects.set(id, { name, kind: "person" });
  return { lookup: buildLookup(parties, names), subjects };
}
