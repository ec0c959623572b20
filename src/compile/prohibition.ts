import type { Identification, Instrument, PartyData, Prohibition, Ref } from "../model/index.js";
import { startOf } from "./bounds.js";
import type { EffectNode } from "./effect-node.js";
import { type EffectIndex, nodeOf } from "./effects.js";
import { isApplication, listedPaths, type ReachPath, reachPaths } from "./reach.js";

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
  /** Day number from which an item of that identification is known. */
  readonly itemsKnownFrom: number;
  /** The first moment at which that act may be made, where its text sets one. */
  readonly floor: number;
  /** Day number from which the prohibition is known: its declaration's, or its instrument's first act. */
  readonly knownFrom: number;
  /** Position in the ruleset. */
  readonly order: number;
}

type Paths = ReadonlyMap<string, readonly ReachPath[]>;

/**
 * Joins the prohibitions of instruments with their effects. Whom one reaches is worked out when it is first asked: most
 * prohibitions concern nobody of whom a process ever hears.
 *
 * @param orders the position in the ruleset of each, in their order
 */
export function joinProhibitions(
  instruments: readonly Instrument[],
  orders: readonly number[],
  effects: EffectIndex,
  parties: () => PartyData,
): readonly CompiledProhibition[] {
  const all = instruments.flatMap(({ prohibitions }) => prohibitions);
  const items = new Map<Ref, number>();
  const joined = instruments
    .flatMap((instrument) => instrument.prohibitions.map((prohibition) => ({ instrument, prohibition })))
    .map(({ instrument, prohibition }, at) =>
      join(instrument, prohibition, orders[at] as number, { all, items, effects, parties }),
    );
  for (const { prohibition, knownFrom } of joined) {
    const { itemOf } = prohibition;
    if (itemOf) items.set(itemOf, Math.min(items.get(itemOf) ?? Infinity, knownFrom));
  }
  return joined;
}

interface Around {
  readonly all: readonly Prohibition[];
  readonly items: ReadonlyMap<Ref, number>;
  readonly effects: EffectIndex;
  readonly parties: () => PartyData;
}

function join(instrument: Instrument, prohibition: Prohibition, order: number, around: Around): CompiledProhibition {
  const { all, items, effects, parties } = around;
  const { itemOf } = prohibition;
  const identification = itemOf ?? prohibition.identification?.ref;
  const effect = nodeOf(effects, prohibition.ref);
  const act = identification ? nodeOf(effects, identification) : null;
  const umbrella = itemOf ? (all.find((p) => p.identification?.ref === itemOf) ?? null) : null;
  let paths: Paths | undefined;
  let listed: Paths | null | undefined;
  let applications: readonly string[] | undefined;
  return {
    prohibition,
    instrument,
    effect,
    knownFrom: Number.isFinite(effect.declared) ? effect.declared : firstKnown(effects, instrument.id),
    identification: act,
    umbrella,
    awaited: prohibition.identification ?? umbrella?.identification ?? null,
    takenOut: prohibition.exemptions
      .filter((exemption) => exemption.fact === "act")
      .map((exemption) => ({ effect: nodeOf(effects, exemption.effect), of: exemption.of })),
    floor: act ? floorOf(prohibition, act) : -Infinity,
    order,
    get itemsKnownFrom() {
      return (identification === undefined ? undefined : items.get(identification)) ?? Infinity;
    },
    get paths() {
      paths ??= reachPaths(parties(), prohibition);
      return paths;
    },
    get applications() {
      applications ??= [...this.paths.keys()].filter((id) => isApplication(parties(), id));
      return applications;
    },
    get listed() {
      if (listed === undefined)
        listed = prohibition.persons ? listedPaths(parties(), prohibition, prohibition.persons) : null;
      return listed;
    },
  };
}

/**
 * The day from which anybody could know an instrument: that an act is awaited, or was not made, says nothing of it, and
 * what is supposed to have been identified brings its own items and none of those that were recorded. An identification
 * that is supposed to be put off is still the recorded one.
 */
function firstKnown(effects: EffectIndex, instrument: Ref): number {
  const acts = nodeOf(effects, instrument).from.filter(
    ({ bound, event: { kind, declares } }) =>
      !bound.open && bound.earliest !== Infinity && (kind !== "supposed" || declares === undefined),
  );
  return acts[0]?.known ?? Infinity;
}

function floorOf({ ref, identification }: Prohibition, act: EffectNode): number {
  if (identification?.notEarlierThan !== undefined) return startOf(identification.notEarlierThan, ref);
  return act.from.find((set) => set.bound.open)?.bound.earliest ?? -Infinity;
}
