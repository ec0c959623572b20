// Rules made of some instruments of a source, with all parties: what these instruments say where they stand alone.
import type { Day, Instrument, LegalEvent, Ref, RuleSource } from "../../src/model/index.js";

/** The instruments with these ids. What their events do to others is cut. */
export function subset(source: RuleSource, ids: readonly Ref[]): RuleSource {
  const instruments = source.instruments.filter(({ id }) => ids.includes(id));
  if (instruments.length !== ids.length) throw new Error(`not all of ${ids.join(", ")} are there`);
  const declared = instruments.flatMap(({ events }) => events.flatMap(({ declares = [] }) => declares));
  const there = new Set<Ref>([
    ...instruments.flatMap(({ id, provisions }) => [id, ...provisions.map(({ ref }) => ref)]),
    ...declared.map(({ ref }) => ref),
  ]);
  const cut = (event: LegalEvent): LegalEvent => ({
    ...event,
    declares: (event.declares ?? []).filter(
      ({ under, suspends }) =>
        (under === undefined || there.has(under)) && (suspends === undefined || there.has(suspends.ref)),
    ),
    sets: event.sets.filter(({ effect }) => there.has(effect)),
  });
  return { ...source, instruments: instruments.map((one) => ({ ...one, events: one.events.map(cut) })) };
}

/** The same rules as far as they were known on a day. What could take out or be an item, and was unknown, is not there. */
export function asKnownOn(source: RuleSource, day: Day): RuleSource {
  const events = (instrument: Instrument) => instrument.events.filter(({ known }) => known <= day);
  const effects = new Set<Ref>(
    source.instruments.flatMap((instrument) => [
      instrument.id,
      ...instrument.provisions.map(({ ref }) => ref),
      ...events(instrument).flatMap(({ declares = [] }) => declares.map(({ ref }) => ref)),
    ]),
  );
  return {
    ...source,
    instruments: source.instruments.map((instrument) => ({
      ...instrument,
      events: events(instrument),
      prohibitions: instrument.prohibitions
        .filter(({ ref }) => effects.has(ref))
        .map((prohibition) => ({
          ...prohibition,
          exemptions: prohibition.exemptions.filter(
            (exemption) => exemption.fact !== "act" || effects.has(exemption.effect),
          ),
        })),
    })),
  };
}

/** The same rules after every suspension has been lifted, on one day. */
export function lifted(source: RuleSource, on: Day): RuleSource {
  const suspensions = source.instruments.flatMap(({ events }) =>
    events.flatMap(({ declares = [] }) => declares.filter(({ suspends }) => suspends !== undefined)),
  );
  const [first, ...others] = source.instruments as readonly [Instrument, ...Instrument[]];
  const lifting: LegalEvent = {
    id: `${first.id}/lifting`,
    kind: "supposed",
    what: "every suspension is lifted",
    on,
    known: source.currentThrough,
    by: "nobody",
    sets: suspensions.map(({ ref }) => ({ effect: ref, end: "to", bound: on })),
    citations: [],
  };
  // Last in the list, so that nothing is set before it is declared.
  return {
    ...source,
    instruments: [...others, { ...first, events: [...first.events, lifting] }],
  };
}
