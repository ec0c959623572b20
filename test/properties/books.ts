// Random books of law: a few instruments with provisions, and events that declare effects and set bounds. They are
// well-formed as compiled rules have to be (nothing is used before it is declared, and nothing depends on itself) and
// otherwise as wild as they come: revisions, ties, bounds that contradict each other, suspensions of suspensions.
import fc from "fast-check";
import type {
  BoundValue,
  Citation,
  Day,
  EffectDeclaration,
  Instrument,
  LegalEvent,
  Prohibition,
  Ref,
  SetsBound,
} from "../../src/model/index.js";

const FIRST = Date.UTC(2021, 0, 1);

/** The days that books and questions are about are few, so that bounds meet: day 0 is 1 January 2021. */
export function day(number: number): Day {
  return new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);
}

export const LAST_KNOWN = 12;
export const LAST_DAY = 20;

export interface Book {
  readonly instruments: readonly Instrument[];
  /** Every effect: instruments, provisions, and what events declare. */
  readonly effects: readonly Ref[];
}

/** Where and with which knowledge to ask. */
export interface Point {
  readonly at: Day;
  readonly minute: number;
  readonly knownAt: Day;
}

const someDay = fc.integer({ min: 0, max: LAST_DAY }).map(day);

const rule = fc.record({
  after: someDay,
  days: fc.integer({ min: 0, max: 8 }),
  convention: fc.constantFrom("order" as const, "from-old-expiry" as const),
});

const boundValue: fc.Arbitrary<BoundValue> = fc.oneof(
  { weight: 6, arbitrary: someDay },
  { weight: 2, arbitrary: rule },
  { weight: 2, arbitrary: fc.constant("never" as const) },
  { weight: 2, arbitrary: fc.record({ day: someDay, minute: fc.constantFrom(1, 720, 1439) }) },
  { weight: 2, arbitrary: fc.record({ until: someDay }) },
  {
    weight: 3,
    arbitrary: fc.record({ open: fc.constant(true as const), notEarlierThan: fc.oneof(someDay, rule) }),
  },
);

/** What an event may say, before it is known which effects there are to say it of. */
const eventPlan = fc.record({
  instrument: fc.nat(),
  known: fc.integer({ min: 0, max: LAST_KNOWN }),
  declares: fc.array(
    fc.record({
      under: fc.option(fc.nat(), { nil: undefined }),
      suspends: fc.option(fc.nat(), { nil: undefined }),
      aspect: fc.constantFrom("operation" as const, "operation" as const, "enforcement" as const),
      item: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  sets: fc.array(
    fc.record({ effect: fc.nat(), end: fc.constantFrom("from" as const, "to" as const), bound: boundValue }),
    {
      maxLength: 4,
    },
  ),
});

const plan = fc.record({
  provisions: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }),
  events: fc.array(eventPlan, { minLength: 1, maxLength: 8 }),
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

export const books: fc.Arbitrary<Book> = plan.map(build);

export const points: fc.Arbitrary<Point> = fc.record({
  at: fc.integer({ min: -1, max: LAST_DAY + 9 }).map(day),
  minute: fc.constantFrom(0, 0, 0, 1, 719, 720, 1438, 1439),
  knownAt: fc.integer({ min: -1, max: LAST_KNOWN + 2 }).map(day),
});

export const citation: Citation = { ref: "c", title: "a citation", confidence: "verified", sources: [] };

function build({ provisions, events }: Plan): Book {
  // The order of the list is that of the instruments: what is declared stands before what refers to it.
  const home = (plan: (typeof events)[number]) => plan.instrument % provisions.length;
  const plans = [...events].sort((one, other) => home(one) - home(other));
  const fixed = provisions.flatMap((count, n) => [`i${n}`, ...Array.from({ length: count }, (_, p) => `i${n}/${p}`)]);
  const knownSince = new Map<Ref, number>(fixed.map((ref) => [ref, -1]));
  const dependsOn = new Map<Ref, Ref[]>(fixed.map((ref) => [ref, ref.includes("/") ? [ref.split("/")[0] ?? ""] : []]));
  const items: Ref[] = [];
  const pick = (known: number, choice: number): Ref => {
    const there = [...knownSince].filter(([, since]) => since <= known).map(([ref]) => ref);
    return there[choice % there.length] ?? "";
  };
  const leadsTo = (from: Ref, to: Ref): boolean =>
    from === to || (dependsOn.get(from) ?? []).some((next) => leadsTo(next, to));

  const declared = plans.map((event) =>
    event.declares.map((wanted): EffectDeclaration => {
      const under = wanted.under === undefined ? undefined : pick(event.known, wanted.under);
      const target = wanted.suspends === undefined ? undefined : pick(event.known, wanted.suspends);
      const ref = `i${home(event)}/x${knownSince.size}`;
      knownSince.set(ref, event.known);
      dependsOn.set(ref, under === undefined ? [] : [under]);
      // A suspension that lives under what it suspends would answer for itself.
      const suspends =
        target === undefined || leadsTo(ref, target) ? undefined : { ref: target, aspect: wanted.aspect };
      if (suspends !== undefined) dependsOn.get(suspends.ref)?.push(ref);
      else if (under !== undefined && wanted.item) items.push(ref);
      return { ref, ...(under === undefined ? {} : { under }), ...(suspends === undefined ? {} : { suspends }) };
    }),
  );

  const bare = plans.map((event, n) => {
    const sets = event.sets.map(
      ({ effect, end, bound }): SetsBound => ({ effect: pick(event.known, effect), end, bound }),
    );
    const known = day(event.known);
    return { id: `e${n}`, kind: "supposed", what: "", on: known, known, by: "", sets, citations: [] } as const;
  });
  const withDeclarations = bare.map((event, n): LegalEvent => ({ ...event, declares: declared[n] ?? [] }));

  const instruments = provisions.map((_, n) =>
    instrument(
      `i${n}`,
      fixed.filter((ref) => ref.startsWith(`i${n}/`)),
      withDeclarations.filter((_, e) => plans.map(home)[e] === n),
      items.filter((ref) => ref.startsWith(`i${n}/`)),
    ),
  );
  return { instruments, effects: [...knownSince.keys()] };
}

/** An instrument of which only the provisions, the items and the events say anything. */
export function instrument(
  id: Ref,
  provisions: readonly Ref[],
  events: readonly LegalEvent[],
  items: readonly Ref[] = [],
): Instrument {
  return {
    id,
    kind: "executive-order",
    title: id,
    fullTitle: id,
    origin: "us-law",
    signed: day(0),
    issuer: "",
    authority: [],
    citation,
    review: "none by counsel",
    extent: { held: "whole", note: "" },
    provisions: provisions.map((ref) => ({
      ref,
      heading: "",
      summary: "",
      citation,
      encoding: { as: "prohibition" },
    })),
    prohibitions: items.map(
      (ref): Prohibition => ({
        ref,
        names: [],
        reaches: ["named"],
        activities: "any",
        usNexus: true,
        exemptions: [],
        itemOf: ref,
        citations: [],
      }),
    ),
    events,
    duties: [],
  };
}
