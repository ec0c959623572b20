// Days at which something changes, and their neighbours: enough to ask at to have asked everywhere.
import type { DateRule, Day, Instrument, PartyData } from "../../src/model/index.js";
import { dayAfter, dayNumber } from "../oracle/active.js";

export const FIRST_DAY: Day = "1980-01-01";
export const LAST_DAY: Day = "2199-12-31";

export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

export function plus(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Each day with the one before and the one after, in order, once. */
export function around(days: readonly Day[]): readonly Day[] {
  return [...new Set(days.flatMap((day) => [plus(day, -1), day, plus(day, 1)]))].sort();
}

/** Each day with the one before, in order, once: one day of every stretch that the days bound. */
export function before(days: readonly Day[]): readonly Day[] {
  return [...new Set(days.flatMap((day) => [plus(day, -1), day]))].sort();
}

/** The days on which acts became known. */
export function knowledgeDays(instruments: readonly Instrument[]): readonly Day[] {
  return [...new Set(instruments.flatMap(({ events }) => events.map(({ known }) => known)))].sort();
}

/** Of these, the days on which something became known that set or declared anything. */
export function actingDays(instruments: readonly Instrument[]): readonly Day[] {
  const acting = instruments.flatMap(({ events }) =>
    events.filter(({ sets, declares = [] }) => sets.length + declares.length > 0),
  );
  return [...new Set(acting.map(({ known }) => known))].sort();
}

/** The days that bounds name, relations too. */
export function boundDays(instruments: readonly Instrument[], parties: PartyData): readonly Day[] {
  const counted = (rule: DateRule | Day) => dayOf(dayAfter(rule));
  const bounds = instruments.flatMap(({ events }) => events.flatMap(({ sets }) => sets.map(({ bound }) => bound)));
  const named = bounds.flatMap((bound) => {
    if (bound === "never") return [];
    if (typeof bound === "string") return [bound];
    if ("until" in bound) return [counted(bound.until)];
    if ("open" in bound) return [counted(bound.notEarlierThan)];
    return "minute" in bound ? [bound.day] : [counted(bound)];
  });
  const relations = parties.relations.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  return [...new Set([...named, ...relations])].sort();
}
