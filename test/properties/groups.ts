// Groups of instruments that are enumerated each by itself: who, what, when, and which facts to state.
import { ruleset } from "interdict";
import type { Activity, Day, Ref, RuleSource } from "../../src/model/index.js";
import { actingDays, around, before, boundDays, plus } from "./days.js";
import { contradicts, type State, type Told, type When, type Who } from "./inquiry.js";
import { subset } from "./subset.js";

const { source } = ruleset;

export interface Group {
  readonly name: string;
  readonly instruments: readonly Ref[];
  readonly who: readonly Who[];
  readonly activities: readonly Activity[];
  /** For each fact, what is stated of it; `undefined` is nothing. */
  readonly facts: { readonly [Fact in keyof Told]?: readonly (Told[Fact] | undefined)[] };
  /** Hours of days that something divides. */
  readonly hours?: readonly Required<When>[];
  /** Further days to ask about. */
  readonly days?: readonly Day[];
  /** What of these facts a text requires: each is varied from here where not all combinations are asked. */
  readonly settled: Told;
  /** Subjects and activities of which all combinations of facts are asked. */
  readonly full: readonly (readonly [id: string, activity: Activity])[];
  /** Whether an act may be open: then the day before each day of knowledge counts too. */
  readonly open?: true;
  /** Tests that never fail or never decide here: which of `provision test`, and the reason. */
  readonly idle: readonly (readonly [RegExp, why: string])[];
}

export const TRUTHS = [true, false, undefined] as const;
export const CLAIMED = [undefined, true] as const;

/** A subject of the data, by its id or its name; of a company, also with the application that is meant. */
export function subject(id: string, app?: string): Who {
  const person = source.parties.persons.find((one) => one.id === id);
  const name = person === undefined ? { app: id } : { name: person.name };
  return app === undefined ? { id, counterparty: name } : { id: `${id} with ${app}`, counterparty: { ...name, app } };
}

export const rulesOf = ({ instruments }: Group): RuleSource => subset(source, instruments);

/** All combinations of what is stated, but for those in which one statement denies another. */
export function toldOf({ facts }: Group): readonly Told[] {
  return Object.entries(facts)
    .reduce<readonly Told[]>(
      (so, [fact, values]) =>
        so.flatMap((told) => values.map((value) => (value === undefined ? told : { ...told, [fact]: value }))),
      [{}],
    )
    .filter((told) => !contradicts(told));
}

/** What is settled, what is not stated at all, and each fact in each other state beside what is settled. */
function fewOf(group: Group): readonly Told[] {
  const { settled, facts } = group;
  const varied = Object.entries(facts).flatMap(([fact, values]) =>
    values.map((value) => {
      const { [fact as keyof Told]: _, ...others } = settled;
      return value === undefined ? others : { ...others, [fact]: value };
    }),
  );
  const all = [{}, settled, ...varied].filter((told) => !contradicts(told));
  return [...new Map(all.map((told) => [JSON.stringify(Object.entries(told).sort()), told])).values()];
}

export function knownDaysOf(group: Group): readonly Day[] {
  const days = actingDays(rulesOf(group).instruments);
  return group.open ? before(days) : [...before(days.slice(0, 1)), ...days.slice(1)];
}

/** The days on which something happens, as far as relations go for these subjects alone. */
function happenings(group: Group): readonly Day[] {
  const { instruments, parties } = rulesOf(group);
  const ids = group.who.map(({ id }) => id.split(" ")[0]);
  const relations = parties.relations.filter(({ subject: one }) => ids.includes(one));
  return [...boundDays(instruments, { ...parties, relations }), ...(group.days ?? [])];
}

/** One point of the law's side of the domain, with what is stated of it. */
export interface Point {
  readonly point: Omit<State, "told">;
  readonly tolds: readonly Told[];
  /** Whether it is one of a thinned sample, for what costs more. */
  readonly sampled: boolean;
}

/**
 * With the knowledge of which day, about when, whom and what. All combinations of facts are asked of some subjects and
 * activities, on the day before, of and after everything that happens; of the others, the day before and of it.
 */
export function* pointsOf(group: Group): Generator<Point> {
  const { full: chosen, activities, hours = [] } = group;
  const days = happenings(group);
  const [all, few] = [toldOf(group), fewOf(group)];
  for (const knownAt of knownDaysOf(group))
    for (const who of group.who)
      for (const activity of activities) {
        const full = chosen.some(([id, one]) => id === who.id && one === activity);
        const ats = [...(full ? around(days) : before(days)), knownAt, plus(knownAt, 1)];
        const whens: readonly When[] = [...[...new Set(ats)].map((day) => ({ day })), ...hours];
        for (const when of whens)
          yield { point: { who: [who], when, knownAt, activity }, tolds: full ? all : few, sampled: !full };
      }
}
