import type { Instrument, PartyData, Ref } from "../model/index.js";
import type { EffectNode } from "./effect-node.js";
import { compileEffects, type EffectIndex } from "./effects.js";
import { lazy } from "./lookup/lazy.js";
import { type CompiledProhibition, joinProhibitions } from "./prohibition.js";

/** Instruments that refer to each other and to no others, so that they can be compiled without those. */
export interface Chapter {
  readonly read: () => readonly Instrument[];
  /** The positions in the ruleset of its instruments, and of its prohibitions. */
  readonly places: readonly number[];
  readonly orders: readonly number[];
}

/** The instruments of a ruleset before any is read. */
export interface Contents {
  readonly chapters: readonly Chapter[];
  /** By subject, the positions of the prohibitions that could reach it. Without: all could. */
  readonly bearing?: () => Readonly<Record<string, readonly number[]>>;
}

/** Instruments with their effects and prohibitions, each list in the order of the ruleset. */
export interface Compiled {
  readonly instruments: readonly Instrument[];
  readonly effects: EffectIndex;
  readonly prohibitions: readonly CompiledProhibition[];
}

/** The law of a ruleset, compiled chapter by chapter as it is asked for. */
export interface Law {
  readonly whole: () => Compiled;
  /** The prohibitions that could reach one of these subjects, in the order of the ruleset. */
  readonly bearingOn: (subjects: readonly string[]) => readonly CompiledProhibition[];
}

/** Prepares the law of a ruleset. */
export function lawOf({ chapters, bearing }: Contents, parties: () => PartyData): Law {
  const opened = chapters.map((chapter) => lazy(() => open(chapter, parties)));
  const whole = lazy(() =>
    joined(
      chapters,
      opened.map((of) => of()),
    ),
  );
  const at = (order: number): CompiledProhibition => {
    const chapter = chapters.findIndex(({ orders }) => orders.includes(order));
    const { prohibitions } = (opened[chapter] as () => Compiled)();
    return prohibitions.find((rule) => rule.order === order) as CompiledProhibition;
  };
  return {
    whole,
    bearingOn: (subjects) => {
      if (bearing === undefined) return whole().prohibitions;
      const index = bearing();
      const orders = new Set(subjects.flatMap((id) => (Object.hasOwn(index, id) ? (index[id] ?? []) : [])));
      return [...orders].sort((a, b) => a - b).map(at);
    },
  };
}

/** The law of instruments that are at hand already: one chapter. */
export function lawOfAll(instruments: readonly Instrument[], parties: () => PartyData): Law {
  const places = instruments.map((_, at) => at);
  const orders = instruments.flatMap(({ prohibitions }) => prohibitions).map((_, at) => at);
  return lawOf({ chapters: [{ read: () => instruments, places, orders }] }, parties);
}

function open({ read, orders }: Chapter, parties: () => PartyData): Compiled {
  const instruments = read();
  const effects = compileEffects(instruments);
  return { instruments, effects, prohibitions: joinProhibitions(instruments, orders, effects, parties) };
}

/** All chapters as one, in the order in which one would have been compiled. */
function joined(chapters: readonly Chapter[], opened: readonly Compiled[]): Compiled {
  const [only] = opened;
  if (only !== undefined && opened.length === 1) return only;
  const found: { readonly instrument: Instrument; readonly effects: EffectIndex }[] = [];
  opened.forEach(({ instruments, effects }, chapter) => {
    instruments.forEach((instrument, n) => {
      found[chapters[chapter]?.places[n] as number] = { instrument, effects };
    });
  });
  const index = new Map<Ref, EffectNode>();
  const add = (ref: Ref, effects: EffectIndex) => index.set(ref, effects.get(ref) as EffectNode);
  for (const { instrument, effects } of found)
    for (const ref of [instrument.id, ...instrument.provisions.map((provision) => provision.ref)]) add(ref, effects);
  for (const { instrument, effects } of found)
    for (const { declares = [] } of instrument.events) for (const { ref } of declares) add(ref, effects);
  return {
    instruments: found.map(({ instrument }) => instrument),
    effects: index,
    prohibitions: opened.flatMap(({ prohibitions }) => prohibitions).sort((a, b) => a.order - b.order),
  };
}
