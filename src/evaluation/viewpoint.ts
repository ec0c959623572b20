import type { CompiledRuleset } from "../compile/ruleset.js";
import { assertOptions, fail } from "../errors.js";
import type { DateInput, Viewpoint } from "../model/index.js";
import { dayText } from "../time/day.js";
import { dayOf, isWholeDay, momentOf, readDate, readMoment } from "../time/read.js";

/** A viewpoint as read. */
export interface Seen {
  readonly moment: number;
  readonly day: number;
  readonly wholeDay: boolean;
  /** Day number of knowledge. */
  readonly known: number;
  readonly at: string;
  readonly asKnownAt: string;
  readonly staleDays: number;
}

/** Reads a viewpoint; without `at` it is the day that the ruleset is current through, unless `at` is required. */
export function readViewpoint(
  ruleset: CompiledRuleset,
  viewpoint: Viewpoint | null | undefined,
  required = false,
): Seen {
  const given = viewpoint ?? {};
  if (typeof given !== "object") fail("invalid-input", "viewpoint", "has to be { at, asKnownAt }", given);
  assertOptions(given, ["at", "asKnownAt"], "viewpoint");
  const at: DateInput | null | undefined = given.at;
  if (required && (at === null || at === undefined))
    fail("invalid-date", "at", 'is missing: name the day, for example { at: "2021-03-01" }', at);
  const when: DateInput = at ?? ruleset.currentThrough;
  const read = readMoment(when, "at");
  const known = knownDay(ruleset, given.asKnownAt, dayOf(read));
  return {
    moment: momentOf(read),
    day: dayOf(read),
    wholeDay: isWholeDay(read),
    known,
    at: readDate(when, "at").text,
    asKnownAt: dayText(known),
    staleDays: staleDays(ruleset, dayOf(read), known),
  };
}

/** The day of knowledge: as given, else the later of the day asked about and the day the ruleset is current through. */
export function knownDay(ruleset: CompiledRuleset, asKnownAt: DateInput | null | undefined, day: number): number {
  if (asKnownAt === null || asKnownAt === undefined) return Math.max(ruleset.currentDay, day);
  return dayOf(readMoment(asKnownAt, "asKnownAt"));
}

/**
 * For how many days the ruleset is assumed to be complete: from the day it is current through to the later of the day
 * asked about and the day of knowledge.
 */
export function staleDays(ruleset: CompiledRuleset, day: number, known: number): number {
  return Math.max(0, Math.max(day, known) - ruleset.currentDay);
}
