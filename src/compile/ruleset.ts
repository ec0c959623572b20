import { fail } from "../errors.js";
import type {
  Day,
  Identification,
  Instrument,
  PartyData,
  Prohibition,
  Ref,
  RuleSource,
  Ruleset,
  Supposition,
} from "../model/index.js";
import { dayNumber } from "../time/day.js";
import { AskedDays } from "./asked-days.js";
import { startOf } from "./bounds.js";
import type { EffectNode } from "./effect-node.js";
import { compileEffects, type EffectIndex, nodeOf } from "./effects.js";
import { buildLookup, type Lookup } from "./lookup.js";
import { listedPaths, type ReachPath, reachPaths } from "./reach.js";

/** A prohibition with everything that evaluation asks of it. */
export interface CompiledProhibition {
  readonly prohibition: Prohibition;
  readonly instrument: Instrument;
  readonly effect: EffectNode;
  /** The effect of the identification it awaits or is an item of. */
  readonly identification: EffectNode | null;
  /** Of an item, the prohibition whose identification it is part of. */
  readonly umbrella: Prohibition | null;
  /** What the text says of that identification: of an item, the provision that it stands under says it. */
  readonly awaited: Identification | null;
  /** Official acts that take some applications out of it. */
  readonly takenOut: readonly { readonly effect: EffectNode; readonly of: readonly string[] }[];
  /** The applications that it reaches, by id. */
  readonly applications: readonly string[];
  /** How each subject stands to what it names. */
  readonly paths: ReadonlyMap<string, readonly ReachPath[]>;
  /** Of an identification limited to persons: by subject, the ways in which it is one of them. */
  readonly listed: ReadonlyMap<string, readonly ReachPath[]> | null;
  /** The first moment at which that act may be made, where its text sets one. */
  readonly floor: number;
  /** Day number from which the prohibition is known: its declaration's, or its instrument's first act. */
  readonly knownFrom: number;
  /** Position in the ruleset. */
  readonly order: number;
}

/** An application or person by its id. */
export interface Subject {
  readonly name: string;
  readonly kind: "application" | "person";
}

/** What a ruleset shares with every supposition on it: parties do not change with the law. */
interface PartyIndex {
  readonly lookup: Lookup;
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** A ruleset with its indexes. Hosts see {@link Ruleset}. */
export class CompiledRuleset implements Ruleset {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly currentThrough: string;
  /** Digest of the recorded law alone, without suppositions. */
  readonly recordedDigest: string;
  readonly source: RuleSource;
  readonly suppositions: readonly Supposition[];
  /** The instruments as evaluated: recorded ones with the suppositions worked in. */
  readonly instruments: readonly Instrument[];
  readonly without: readonly { readonly bears: Ref; readonly why: string }[];
  readonly currentDay: number;
  readonly hypothetical: boolean;
  readonly considered: readonly Ref[];
  readonly effects: EffectIndex;
  readonly prohibitions: readonly CompiledProhibition[];
  /** Effects of which it can be asked whether they are enforced: instruments and what prohibits. */
  readonly enforceable: ReadonlySet<EffectNode>;
  /** For each identification the day number from which an item of it is known. */
  readonly itemsKnownFrom: ReadonlyMap<Ref, number>;
  /** Public bodies and states that conditions name. */
  readonly places: ReadonlySet<string>;
  /** Moments at which a prohibition of new agreements begins, ascending; null where one of them awaits an act. */
  readonly agreementDays: readonly number[] | null;
  readonly parties: PartyIndex;
  readonly stamp: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly currentThrough: string;
  };
  /** Interned judgements by what they read of the matches; owned by evaluation. */
  readonly tables = new Map<string, unknown>();
  readonly days: AskedDays;

  constructor(
    source: RuleSource,
    digest: string,
    supposed: {
      readonly suppositions: readonly Supposition[];
      readonly instruments: readonly Instrument[];
      readonly without: CompiledRuleset["without"];
      readonly recordedDigest: string;
    },
    parties: PartyIndex = indexParties(source.parties),
    currentThrough: Day = source.currentThrough,
  ) {
    this.id = source.id;
    this.version = source.version;
    this.digest = digest;
    this.currentThrough = currentThrough;
    this.recordedDigest = supposed.recordedDigest;
    this.source = source;
    this.suppositions = supposed.suppositions;
    this.instruments = supposed.instruments;
    this.without = supposed.without;
    this.hypothetical = supposed.suppositions.length > 0;
    this.currentDay = dayNumber(currentThrough);
    this.days = new AskedDays(currentThrough);
    this.considered = Object.freeze(source.instruments.map((instrument) => instrument.id));
    this.effects = compileEffects(this.instruments);
    this.parties = parties;
    this.prohibitions = this.instruments
      .flatMap((instrument) => instrument.prohibitions.map((prohibition) => ({ instrument, prohibition })))
      .map(({ instrument, prohibition }, order) => this.#join(instrument, prohibition, order));
    this.enforceable = new Set([
      ...this.instruments.map(({ id }) => nodeOf(this.effects, id)),
      ...this.prohibitions.map(({ effect }) => effect),
    ]);
    this.itemsKnownFrom = itemsKnownFrom(this.prohibitions);
    this.places = new Set(this.prohibitions.flatMap(({ prohibition }) => placesOf(prohibition)));
    this.agreementDays = agreementDays(this.prohibitions);
    this.stamp = Object.freeze({ id: this.id, version: this.version, digest, currentThrough: this.currentThrough });
    Object.freeze(this);
  }

  /** Whether this class made a value; an object that merely inherits from a ruleset is none. */
  static made(value: unknown): value is CompiledRuleset {
    return typeof value === "object" && value !== null && #join in value;
  }

  #umbrella({ itemOf }: Prohibition): Prohibition | null {
    if (!itemOf) return null;
    return this.instruments.flatMap((i) => i.prohibitions).find((p) => p.identification?.ref === itemOf) ?? null;
  }

  #join(instrument: Instrument, prohibition: Prohibition, order: number): CompiledProhibition {
    const identification = prohibition.itemOf ?? prohibition.identification?.ref;
    const effect = nodeOf(this.effects, prohibition.ref);
    const act = identification ? nodeOf(this.effects, identification) : null;
    const paths = reachPaths(this.source.parties, prohibition);
    const umbrella = this.#umbrella(prohibition);
    return {
      prohibition,
      instrument,
      effect,
      knownFrom: Number.isFinite(effect.declared) ? effect.declared : firstKnown(this.effects, instrument.id),
      identification: act,
      umbrella,
      awaited: prohibition.identification ?? umbrella?.identification ?? null,
      takenOut: prohibition.exemptions
        .filter((exemption) => exemption.fact === "act")
        .map((exemption) => ({ effect: nodeOf(this.effects, exemption.effect), of: exemption.of })),
      applications: [...paths.keys()].filter((id) => this.parties.subjects.get(id)?.kind === "application"),
      listed: prohibition.persons ? listedPaths(this.source.parties, prohibition, prohibition.persons) : null,
      floor: act ? floorOf(prohibition, act) : -Infinity,
      paths,
      order,
    };
  }
}

function itemsKnownFrom(prohibitions: readonly CompiledProhibition[]): ReadonlyMap<Ref, number> {
  const days = new Map<Ref, number>();
  for (const { prohibition, knownFrom } of prohibitions) {
    const { itemOf } = prohibition;
    if (itemOf) days.set(itemOf, Math.min(days.get(itemOf) ?? Infinity, knownFrom));
  }
  return days;
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

/**
 * The day from which anybody could know an instrument: that an act is awaited, or was not made, says nothing of it, and
 * what is supposed brings its own items and none of those that were recorded.
 */
function firstKnown(effects: EffectIndex, instrument: Ref): number {
  const acts = nodeOf(effects, instrument).from.filter(
    ({ bound, event }) => !bound.open && bound.earliest !== Infinity && event.kind !== "supposed",
  );
  return acts[0]?.known ?? Infinity;
}

function floorOf({ ref, identification }: Prohibition, act: EffectNode): number {
  if (identification?.notEarlierThan !== undefined) return startOf(identification.notEarlierThan, ref);
  return act.from.find((set) => set.bound.open)?.bound.earliest ?? -Infinity;
}

function indexParties(parties: PartyData): PartyIndex {
  const subjects = new Map<string, Subject>();
  for (const { id, name } of parties.applications) subjects.set(id, { name, kind: "application" });
  for (const { id, name } of parties.persons) subjects.set(id, { name, kind: "person" });
  return { lookup: buildLookup(parties), subjects };
}
