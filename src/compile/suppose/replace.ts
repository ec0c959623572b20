import type { Instrument, LegalEvent, Ref } from "../../model/index.js";

/**
 * Takes away what recorded events say of a bound, attestations included, as far as it became known on or after a day. An
 * act of which nothing is left has not happened: where other effects have their names from it, it stays as one supposed
 * not to be.
 */
export function replaceBound(
  instruments: readonly Instrument[],
  effect: Ref,
  end: "from" | "to",
  known: string,
): readonly Instrument[] {
  const meets = (event: LegalEvent) =>
    event.kind !== "supposed" && event.known >= known && event.sets.some((s) => s.effect === effect && s.end === end);
  return instruments.map((instrument) =>
    instrument.events.some(meets)
      ? {
          ...instrument,
          events: instrument.events.flatMap((event) => (meets(event) ? withoutBound(event, effect, end) : [event])),
        }
      : instrument,
  );
}

function withoutBound(event: LegalEvent, effect: Ref, end: "from" | "to"): readonly LegalEvent[] {
  const sets = event.sets.filter((s) => !(s.effect === effect && s.end === end));
  if (sets.length > 0) return [{ ...event, sets }];
  return event.declares
    ? [{ ...event, kind: "supposed", what: `Supposed not to have happened: ${event.what}`, sets }]
    : [];
}
