import { ACTIVITIES } from "../compile/activities.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import { assertOptions, fail } from "../errors.js";
import type { Activity, DiffFacts, DiffOptions } from "../model/index.js";
import { dayText, FIRST_DAY, LAST_DAY, MINUTES } from "../time/day.js";
import { dayOf, isWholeDay, momentOf, readMoment } from "../time/read.js";
import { evaluate } from "./evaluate.js";
import type { StandingFacts } from "./read-transaction.js";

/** A comparison as asked for: spans are half-open, of moments and of days of knowledge. */
export interface DiffQuestion {
  readonly subjects: readonly string[];
  readonly activities: readonly Activity[];
  readonly facts: readonly DiffFacts[];
  readonly at: readonly [from: number, to: number];
  readonly asKnownAt: readonly [from: number, to: number];
}

const FACTS: readonly (keyof DiffFacts)[] = [
  "usNexus",
  "withinUnitedStates",
  "withinState",
  "deviceOf",
  "personalUse",
  "license",
  "exception",
  "contractDate",
];

/** One combination under which what prohibits shows, unless a handle states otherwise. */
function deciding(standing: StandingFacts | undefined): DiffFacts {
  const nexus = standing?.usNexus ?? true;
  return { usNexus: nexus, withinUnitedStates: nexus, personalUse: false, ...standing };
}

/** Reads the options of a comparison; what is left out means all that either ruleset holds. */
export function readDiff(
  a: CompiledRuleset,
  b: CompiledRuleset,
  options: DiffOptions | null | undefined,
  standing: StandingFacts | undefined,
): DiffQuestion {
  const given = options ?? {};
  if (typeof given !== "object") fail("invalid-input", "options", "has to be an object", given);
  assertOptions(given, ["subjects", "activities", "facts", "at", "asKnownAt"], "options");
  const held = new Set([...a.parties.subjects.keys(), ...b.parties.subjects.keys()]);
  const subjects = listed(given.subjects, "subjects") ?? [...held];
  for (const subject of subjects)
    if (!held.has(subject)) fail("invalid-input", "options.subjects", "is no party of either ruleset", subject);
  const activities = listed(given.activities, "activities") ?? ACTIVITIES;
  for (const activity of activities)
    if (!ACTIVITIES.includes(activity)) fail("invalid-input", "options.activities", "is not an activity", activity);
  const facts = listed(given.facts, "facts") ?? [deciding(standing)];
  return {
    subjects: [...new Set(subjects)],
    activities: [...new Set(activities)],
    facts: facts.map((one, at) => readFacts(a, b, { ...standing, ...one }, one, `options.facts.${at}`)),
    at: span(given.at, "options.at", 1),
    asKnownAt: span(given.asKnownAt, "options.asKnownAt", MINUTES),
  };
}

function listed<T>(list: readonly T[] | null | undefined, path: string): readonly T[] | null {
  if (list === null || list === undefined) return null;
  if (!Array.isArray(list) || list.length === 0)
    return fail("invalid-input", `options.${path}`, "has to list at least one", list);
  return list;
}

/** Facts are copied, and asked once in each ruleset: what one of them cannot read is refused before the work. */
function readFacts(a: CompiledRuleset, b: CompiledRuleset, facts: DiffFacts, given: unknown, path: string): DiffFacts {
  if (typeof given !== "object" || given === null) fail("invalid-input", path, "has to be an object of facts", given);
  assertOptions(given, FACTS, path);
  const copy = Object.freeze({ ...facts });
  for (const rules of [a, b])
    evaluate(rules, { ...copy, at: dayText(FIRST_DAY), activity: "other", counterparty: { name: "nobody" } });
  return copy;
}

/** A span in units: minutes of moments, or days. */
function span(range: DiffOptions["at"], path: string, unit: number): readonly [number, number] {
  if (range === null || range === undefined) return [-Infinity, Infinity];
  if (!Array.isArray(range) || range.length !== 2) return fail("invalid-input", path, "has to be [from, to]", range);
  const edge = (end: 0 | 1): number => {
    const value: unknown = range[end];
    if (value === null || value === undefined) return end === 0 ? -Infinity : Infinity;
    const read = readMoment(value, `${path}.${end}`);
    if (unit === MINUTES && !isWholeDay(read)) fail("invalid-date", `${path}.${end}`, "has to be a bare day", value);
    return unit === MINUTES ? dayOf(read) : momentOf(read);
  };
  const [from, to] = [edge(0), edge(1)];
  if (from >= to || to <= FIRST_DAY * (MINUTES / unit) || from >= (LAST_DAY + 1) * (MINUTES / unit))
    fail("invalid-input", path, "has to hold at least one day: the end is not included", range[0]);
  return [from, to];
}
