// What is supposed, by its definition: one more official act, in place of what is recorded on the same bound from the
// day on which anybody could know of it. An act that the law does not allow is none. It shares nothing with the engine.
import type {
  Day,
  Instrument,
  LegalEvent,
  Prohibition,
  Ref,
  RuleSource,
  SetsBound,
  Supposition,
} from "../../src/model/index.js";
import { and, type Bound, bound, chainAbove, dayAfter, dayNumber, hasBegun, hasEnded, moment, or } from "./active.js";
import { asLearned, knownFrom } from "./supposed-order.js";

type Law = readonly Instrument[];
type Act<Name extends Supposition["act"]> = Extract<Supposition, { act: Name }>;

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** The rules with suppositions worked in. */
export function supposed(source: RuleSource, suppositions: readonly Supposition[]): RuleSource {
  const instruments = [...suppositions]
    .sort(asLearned)
    .reduce<Law>((law, one) => workedIn(law, source.instruments, one, suppositions), source.instruments);
  return { ...source, instruments };
}

function workedIn(law: Law, recorded: Law, one: Supposition, all: readonly Supposition[]): Law {
  if (one.act === "identified") return identified(law, recorded, one, all);
  if (one.act === "designated") return designated(law, recorded, one);
  const known = knownFrom(one);
  const declared = law.flatMap(({ events }) => events).find(({ declares = [] }) => declares.some(is(one.ref)));
  const owner = ownerOf(law, one.ref);
  // Before its instrument was signed, and before anybody could know of it, nobody could act on it.
  if (one.on < owner.signed || (declared !== undefined && !isProvision(law, one.ref) && declared.known > known))
    return law;
  switch (one.act) {
    case "enjoined":
    case "stayed":
      return suspended(law, one);
    case "lifted":
      return lifted(law, one);
    case "revoked":
      return revoked(law, one);
    case "postponed":
      return postponed(law, one);
    case "extended":
      return extended(law, one);
  }
}

const is =
  (ref: Ref) =>
  (one: { readonly ref: Ref }): boolean =>
    one.ref === ref;

/** An instrument, or a provision of one: there as its text is. */
const isProvision = (law: Law, ref: Ref) => law.some(({ id, provisions }) => id === ref || provisions.some(is(ref)));

function ownerOf(law: Law, ref: Ref): Instrument {
  const owner =
    law.find(({ id }) => id === ref) ??
    law.find(({ provisions }) => provisions.some(is(ref))) ??
    law.find(({ events }) => events.some(({ declares = [] }) => declares.some(is(ref))));
  if (owner === undefined) throw new Error(`nothing has the name ${ref}`);
  return owner;
}

// ---- How it is written ------------------------------------------------------------------------------------------

type Written = Pick<LegalEvent, "declares" | "sets">;

function added(law: Law, to: Ref, one: Supposition, written: Written, items: readonly Prohibition[] = []): Law {
  const count = law.flatMap(({ events }) => events).length;
  const act = { id: `${to}/supposed-act-${count}`, kind: "supposed", what: "supposed", by: "nobody" } as const;
  const event: LegalEvent = { ...act, on: one.on, known: knownFrom(one), citations: [], ...written };
  return law.map((each) =>
    each.id === to
      ? { ...each, events: [...each.events, event], prohibitions: [...each.prohibitions, ...items] }
      : each,
  );
}

/** Without what recorded acts, known on that day or later, set of a bound. */
function without(law: Law, effect: Ref, end: SetsBound["end"], since: Day): Law {
  const kept = (event: LegalEvent): LegalEvent =>
    event.kind === "supposed" || event.known < since
      ? event
      : { ...event, sets: event.sets.filter((set) => set.effect !== effect || set.end !== end) };
  return law.map((each) => ({ ...each, events: each.events.map(kept) }));
}

/** In place of what is recorded. */
function replaced(law: Law, one: Supposition, set: SetsBound): Law {
  const { effect, end } = set;
  return added(without(law, effect, end, knownFrom(one)), ownerOf(law, effect).id, one, { sets: [set] });
}

// ---- What is done to an effect ----------------------------------------------------------------------------------

const isOver = (law: Law, refs: readonly Ref[], on: Day, known: Day): boolean =>
  or(...refs.map((ref) => hasEnded(law, ref, moment(on), known))) === true;

const withAbove = (law: Law, ref: Ref, known: Day): readonly Ref[] => [ref, ...chainAbove(law, ref, known)];

/** An effect of its own, which suspends what has not ended. */
function suspended(law: Law, one: Act<"enjoined" | "stayed">): Law {
  const known = knownFrom(one);
  if (isOver(law, withAbove(law, one.ref, known), one.on, known)) return law;
  const declared = law.flatMap(({ events }) => events.flatMap(({ declares = [] }) => declares));
  const stem = `${one.ref}/supposed-${one.act === "enjoined" ? "injunction" : "stay"}`;
  const count = declared.filter(({ ref }) => ref.startsWith(stem)).length;
  const ref = count === 0 ? stem : `${stem}-${count + 1}`;
  return added(law, ownerOf(law, one.ref).id, one, {
    declares: [{ ref, suspends: { ref: one.ref, aspect: "operation" } }],
    sets: [{ effect: ref, end: "from", bound: one.on }],
  });
}

/** Ends a suspension, or that under which suspensions stand; else each that suspends exactly what is named. */
function lifted(law: Law, one: Act<"lifted">): Law {
  const known = knownFrom(one);
  const all = law
    .flatMap(({ events }) => events.flatMap(({ declares = [] }) => declares))
    .filter(({ suspends }) => suspends !== undefined);
  const itself = all.some(({ ref, under }) => ref === one.ref || under === one.ref);
  const meant = itself ? [one.ref] : all.filter(({ suspends }) => suspends?.ref === one.ref).map(({ ref }) => ref);
  const live = meant.filter(
    (ref) =>
      hasBegun(law, ref, moment(one.on), known) !== false && !isOver(law, withAbove(law, ref, known), one.on, known),
  );
  return live.reduce<Law>((so, effect) => replaced(so, one, { effect, end: "to", bound: one.on }), law);
}

/** Ends it, unless it is supposed to have ended before. */
function revoked(law: Law, one: Act<"revoked">): Law {
  const known = knownFrom(one);
  const ofSupposed = (event: LegalEvent) => event.kind === "supposed" && event.known <= known;
  const ends = law
    .flatMap(({ events }) => events.filter(ofSupposed))
    .some(({ sets }) => sets.some(({ effect, end }) => effect === one.ref && end === "to"));
  if (ends && hasEnded(without(law, one.ref, "to", "0000"), one.ref, moment(one.on), known) === true) return law;
  return replaced(law, one, { effect: one.ref, end: "to", bound: one.on });
}

/** The bound that is moved, as known on the day of the act: but for what is replaced, unless nothing else was known. */
function moved(law: Law, one: Act<"postponed" | "extended">, end: SetsBound["end"], day: Day): Bound {
  const rest = without(law, one.ref, end, knownFrom(one));
  const sets = (of: Law) =>
    of.some(({ events }) =>
      events.some((event) => event.known <= day && event.sets.some((set) => set.effect === one.ref && set.end === end)),
    );
  return bound(sets(rest) ? rest : law, one.ref, end, day);
}

/** Puts off a beginning that has a day and has not come. */
function postponed(law: Law, one: Act<"postponed">): Law {
  const day = earlier(one.on, knownFrom(one));
  const { earliest, latest } = moved(law, one, "from", day);
  const above = chainAbove(law, one.ref, day).map((ref) => hasBegun(law, ref, moment(one.on), day));
  const begun = and(...above) === true && latest <= moment(one.on);
  if (latest === Infinity || begun || moment(one.to) <= earliest) return law;
  return replaced(law, one, { effect: one.ref, end: "from", bound: one.to });
}

/** Puts off an end that has a day and has not come: to another last day, or by so many days from the old one. */
function extended(law: Law, one: Act<"extended">): Law {
  const day = earlier(one.on, knownFrom(one));
  const { earliest, latest } = moved(law, one, "to", day);
  if (latest === Infinity) return law;
  const last = Math.floor(earliest / 1440);
  const after = new Date(last * 86_400_000).toISOString().slice(0, 10);
  const until =
    typeof one.until === "string" ? one.until : ({ after, ...one.until, convention: "from-old-expiry" } as const);
  const over = latest <= moment(one.on) || isOver(law, chainAbove(law, one.ref, day), one.on, day);
  if (over || dayAfter(until) <= last) return law;
  return replaced(law, one, { effect: one.ref, end: "to", bound: { until } });
}

// ---- What is brought about --------------------------------------------------------------------------------------

/** An item of an identification that the provision awaits; it takes the place of what is recorded of that. */
function identified(law: Law, recorded: Law, one: Act<"identified">, all: readonly Supposition[]): Law {
  const known = knownFrom(one);
  const owner = recorded.find(({ prohibitions }) => prohibitions.some(is(one.under)));
  const umbrella = owner?.prohibitions.find(is(one.under));
  const awaits = umbrella?.identification;
  if (owner === undefined || umbrella === undefined || awaits === undefined) throw new Error("nothing is awaited");
  const { ref: act, notEarlierThan } = awaits;
  const isAllowed = ({ on }: Supposition) =>
    on >= owner.signed && (notEarlierThan === undefined || dayNumber(on) >= dayAfter(notEarlierThan));
  if (!isAllowed(one)) return law;
  // A second act adds to the first: the identification began with the earlier of those known.
  const acts = all.filter((other) => other.act === "identified" && other.under === one.under);
  const began = acts.filter((other) => isAllowed(other) && knownFrom(other) <= known).map(({ on }) => on);
  const first = began.sort()[0] ?? one.on;
  const items = recorded.flatMap(({ prohibitions }) => prohibitions.filter(({ itemOf }) => itemOf === act));
  // Recorded items known by then end where it begins; of those that became known later, nobody knew.
  const later = recorded.flatMap(({ events }) => events.filter((event) => event.known >= known));
  const unheard = items.filter(({ ref }) => later.some(({ declares = [] }) => declares.some(is(ref))));
  let rest = without(law, act, "from", known);
  for (const { ref } of items) rest = without(without(rest, ref, "from", known), ref, "to", known);
  rest = rest.map((each) => ({ ...each, prohibitions: each.prohibitions.filter((rule) => !unheard.includes(rule)) }));
  const { identification: _, ...text } = umbrella;
  const ref = `${act}/supposed-${law.flatMap(({ events }) => events).length}`;
  const { activities = [], persons } = one;
  const item = { ...text, ref, itemOf: act, activities, ...(persons === undefined ? {} : { persons }) };
  const sets: readonly SetsBound[] = [
    { effect: act, end: "from", bound: first },
    { effect: ref, end: "from", bound: one.on },
    ...items.map((old) => ({ effect: old.ref, end: "to", bound: first }) as const),
  ];
  return added(rest, owner.id, one, { declares: [{ ref, under: act }], sets }, [item]);
}

/** Each text of an instrument once more, for each that is named anew; acts that took others out were not for these. */
function designated(law: Law, recorded: Law, one: Act<"designated">): Law {
  const known = knownFrom(one);
  const own = recorded.find(({ id }) => id === one.under);
  if (own?.designation === undefined || one.on < own.signed || isOver(law, [own.id], one.on, known)) return law;
  const { days } = own.designation;
  const there = law.flatMap(({ prohibitions }) => prohibitions);
  const texts = own.prohibitions.filter(({ itemOf }) => itemOf === undefined);
  const copies = one.names
    .flatMap((name) => texts.map((text) => ({ ...text, ref: `${text.ref}/designated-${name}`, names: [name] })))
    .map((text) => ({ ...text, exemptions: text.exemptions.filter(({ fact }) => fact !== "act") }))
    .filter(({ ref }) => !there.some(is(ref)));
  const declares = copies.map(({ ref }) => ({ ref, under: own.id }));
  const sets = copies.map(({ ref }) => ({ effect: ref, end: "from", bound: { after: one.on, days } }) as const);
  return copies.length === 0 ? law : added(law, own.id, one, { declares, sets }, copies);
}
