import type { Instrument, PartyData, Ref, RuleSource } from "../model/index.js";
import { compileEffects, type EffectIndex } from "./effects.js";
import { lawOfAll } from "./law.js";
import { packFolds, packForms, packWhole } from "./lookup/pack-names.js";
import { buildLookup } from "./lookup.js";
import type { PackedChapter, PackedRules, Shared, Text } from "./packed.js";

/** Packs a ruleset whose invariants hold. Runs when the package is built, never in it. */
export function pack({ id, version, currentThrough, instruments, parties }: RuleSource): PackedRules {
  const lookup = buildLookup(parties);
  return {
    id,
    version,
    currentThrough,
    considered: instruments.map((instrument) => instrument.id),
    chapters: chaptersOf(instruments),
    bearing: textOf(bearingOf(instruments, parties)),
    parties: textOf(parties),
    folds: textOf(packFolds(parties)),
    forms: textOf(packForms(lookup, parties)),
    whole: textOf(packWhole(lookup)),
  };
}

/** In ASCII and without apostrophes: such a text is quoted, and scanned in half the time of a template. */
function textOf(value: unknown): Text {
  const text = JSON.stringify(value).replace(
    /['\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return () => text;
}

/** What is shorter costs as much to put back as to repeat. */
const LEAST_SHARED = 40;

/** Lists what stands in more than one place once, before the rest. */
function sharing(value: unknown): readonly [shared: readonly unknown[], rest: unknown] {
  const times = new Map<string, number>();
  const count = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const text = JSON.stringify(part);
    times.set(text, (times.get(text) ?? 0) + 1);
    Object.values(part).forEach(count);
  };
  const shared: unknown[] = [];
  const places = new Map<string, Shared>();
  const within = (part: object): unknown =>
    Array.isArray(part)
      ? part.map(shorter)
      : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, shorter(one)]));
  const shorter = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    const text = JSON.stringify(part);
    if ((times.get(text) ?? 0) < 2 || text.length < LEAST_SHARED) return within(part);
    const known = places.get(text);
    if (known) return known;
    const place = { $: shared.push(null) - 1 };
    places.set(text, place);
    shared[place.$] = within(part);
    return place;
  };
  count(value);
  const rest = shorter(value);
  return [shared, rest];
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
    return { text: textOf(sharing(within)), places, orders };
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
