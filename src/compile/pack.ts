import type { Instrument, PartyData, Ref, RuleSource } from "../model/index.js";
import { compileEffects, type EffectIndex } from "./effects.js";
import { lawOfAll } from "./law.js";
import { packForms, packGate } from "./lookup/pack-names.js";
import { buildLookup } from "./lookup.js";
import type { PackedChapter, PackedRules } from "./packed.js";

/** Packs a ruleset whose invariants hold. Runs when the package is built, never in it. */
export function pack({ id, version, currentThrough, instruments, parties }: RuleSource): PackedRules {
  const lookup = buildLookup(parties);
  return {
    id,
    version,
    currentThrough,
    considered: instruments.map((instrument) => instrument.id),
    chapters: chaptersOf(instruments),
    bearing: JSON.stringify(bearingOf(instruments, parties)),
    parties: textOf(parties),
    forms: textOf(packForms(lookup, parties)),
    gate: textOf(packGate(lookup)),
  };
}

/** In ASCII and without apostrophes: such a text is quoted, and scanned in half the time of a template. */
function textOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /['\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Puts instruments that refer to each other, over others too, into one chapter. */
function chaptersOf(instruments: readonly Instrument[]): readonly PackedChapter[] {
  const effects = compileEffects(instruments);
  const chapter = new Map(instruments.map((instrument) => [instrument, new Set([instrument])]));
  for (const instrument of instruments)
    for (const other of referredTo(instrument, effects)) {
      const one = chapter.get(instrument) as Set<Instrument>;
      for (const member of chapter.get(other) as Set<Instrument>) chapter.set(member, one.add(member));
    }
  const first = instruments.map((_, at) => instruments.slice(0, at).flatMap(({ prohibitions }) => prohibitions).length);
  return [...new Set(chapter.values())].map((members) => {
    const places = instruments.flatMap((instrument, at) => (members.has(instrument) ? [at] : []));
    const within = places.map((at) => instruments[at] as Instrument);
    const orders = places.flatMap((at) => instruments[at]?.prohibitions.map((_, n) => (first[at] as number) + n) ?? []);
    return { text: textOf(within), places, orders };
  });
}

/** The instruments of the effects that an instrument's events, prohibitions and exceptions speak of. */
function referredTo({ events, prohibitions }: Instrument, effects: EffectIndex): readonly Instrument[] {
  const refs: (Ref | undefined)[] = [
    ...events.flatMap(({ sets }) => sets.map(({ effect }) => effect)),
    ...events.flatMap(({ declares = [] }) => declares.flatMap((d) => [d.ref, d.under, d.suspends?.ref])),
    ...prohibitions.flatMap(({ ref, itemOf, identification }) => [ref, itemOf, identification?.ref]),
    ...prohibitions.flatMap(({ exemptions }) => exemptions.map((e) => (e.fact === "act" ? e.effect : undefined))),
  ];
  return refs.flatMap((ref) => (ref && effects.get(ref)?.instrument) || []);
}

function bearingOf(instruments: readonly Instrument[], parties: PartyData): Record<string, number[]> {
  const bearing: Record<string, number[]> = {};
  for (const { paths, order } of lawOfAll(instruments, () => parties).whole().prohibitions)
    for (const subject of paths.keys()) {
      bearing[subject] ??= [];
      bearing[subject].push(order);
    }
  return bearing;
}
