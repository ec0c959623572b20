// What is in force, when, as known when: the definition, written to be read and not to be fast.
//
// An effect is something that can be live for a while: an instrument, one of its provisions, an act made under it, an
// item of that act, a suspension of any of these. Official acts (events) set the two bounds of effects. The engine
// compiles all this to tables; this file says what the tables have to contain. It shares no code with the engine.
import type { DateRule, Day, EffectDeclaration, Instrument, LegalEvent, Ref, Truth } from "../../src/model/index.js";

/** Minutes since 1970-01-01 00:00, Washington civil time: the day's number times 1,440 plus the minute of that day. */
export type Moment = number;

/** The earliest and the latest moment that a bound can be. Certain where both are the same; `Infinity` is never. */
export interface Bound {
  readonly earliest: Moment;
  readonly latest: Moment;
}

export const MINUTES_OF_A_DAY = 1440;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The beginning of a civil day, or a later minute of it. */
export function moment(day: Day, minute = 0): Moment {
  return dayNumber(day) * MINUTES_OF_A_DAY + minute;
}

// ---- Three-valued logic -----------------------------------------------------------------------------------------

/** All of them: one false makes it false, whatever else is unknown. */
export function and(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  if (truths.includes("unknown")) return "unknown";
  return true;
}

/** Any of them: one true makes it true, whatever else is unknown. */
export function or(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  if (truths.includes("unknown")) return "unknown";
  return false;
}

export function not(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : !truth;
}

// ---- What is known ----------------------------------------------------------------------------------------------

const answered = new WeakMap<readonly Instrument[], Map<string, unknown>>();

/** What was once worked out of the same instruments is not worked out again. It changes nothing but the time it takes. */
export function once<T>(instruments: readonly Instrument[], question: string, work: () => T): T {
  const known = answered.get(instruments) ?? new Map<string, unknown>();
  answered.set(instruments, known);
  if (!known.has(question)) known.set(question, work());
  return known.get(question) as T;
}

/**
 * The acts known on a day, in the order in which they became known; acts of one day in the order of the rules. An act
 * that became known later has not happened.
 */
export function eventsKnown(instruments: readonly Instrument[], knownAt: Day): readonly LegalEvent[] {
  return once(instruments, `known ${knownAt}`, () =>
    instruments
      .flatMap((instrument) => instrument.events)
      .filter((event) => event.known <= knownAt)
      .sort((one, other) => (one.known < other.known ? -1 : one.known > other.known ? 1 : 0)),
  );
}

/** Effects that known acts have brought into being. */
function declarationsKnown(instruments: readonly Instrument[], knownAt: Day): readonly EffectDeclaration[] {
  return eventsKnown(instruments, knownAt).flatMap((event) => event.declares ?? []);
}

/**
 * What the effect stands under: a provision under its instrument; any other effect under what the act that declares it
 * says. An instrument stands alone, unless an act declares it: an identification stands under the provision of the order
 * that gives the power, and its items, through it, under that order.
 */
export function standsUnder(instruments: readonly Instrument[], effect: Ref, knownAt: Day): Ref | undefined {
  for (const instrument of instruments)
    if (instrument.provisions.some((provision) => provision.ref === effect)) return instrument.id;
  return declarationsKnown(instruments, knownAt).find((declaration) => declaration.ref === effect)?.under;
}

/** What the effect stands under, and all that this stands under: the nearest first, the outermost last. */
export function chainAbove(instruments: readonly Instrument[], effect: Ref, knownAt: Day): readonly Ref[] {
  return once(instruments, `above ${effect} ${knownAt}`, () => {
    const parent = standsUnder(instruments, effect, knownAt);
    return parent === undefined ? [] : [parent, ...chainAbove(instruments, parent, knownAt)];
  });
}

// ---- Bounds -----------------------------------------------------------------------------------------------------

/** "N days after a day": that day is not counted, every later day is. Only agency documents roll to a business day. */
export function dayAfter(rule: DateRule | Day): number {
  if (typeof rule === "string") return dayNumber(rule);
  const convention = rule.convention ?? "order";
  const last = dayNumber(rule.after) + rule.days;
  if (convention === "order" || convention === "from-old-expiry") return last;
  // Agency documents: a period that ends on a weekend runs on to Monday. None that is asked here ends on a holiday.
  if (convention === "1-cfr-18.17") return last + ([1, 0, 0, 0, 0, 0, 2][new Date(last * 86_400_000).getUTCDay()] ?? 0);
  throw new Error(`the definition does not count by ${convention}`);
}

const ALWAYS: Bound = { earliest: -Infinity, latest: -Infinity };
const NEVER: Bound = { earliest: Infinity, latest: Infinity };
const certainly = (at: Moment): Bound => ({ earliest: at, latest: at });

/** An end of an effect that no known act has set: a provision has always stood in its text, nothing else has begun. */
function unset(instruments: readonly Instrument[], effect: Ref, end: "from" | "to"): Bound {
  const isProvision = instruments.some((instrument) => instrument.provisions.some(({ ref }) => ref === effect));
  return end === "from" && isProvision ? ALWAYS : NEVER;
}

/** One end of an effect, as known on a day: what the last known act that sets it says. */
export function bound(instruments: readonly Instrument[], effect: Ref, end: "from" | "to", knownAt: Day): Bound {
  return once(instruments, `${end} ${effect} ${knownAt}`, () => boundAsSet(instruments, effect, end, knownAt));
}

function boundAsSet(instruments: readonly Instrument[], effect: Ref, end: "from" | "to", knownAt: Day): Bound {
  const settings = eventsKnown(instruments, knownAt)
    .flatMap((event) => event.sets)
    .filter((setting) => setting.effect === effect && setting.end === end);
  const last = settings.at(-1)?.bound;

  if (last === undefined) return unset(instruments, effect, end);
  if (last === "never") return NEVER;
  if (typeof last === "string") return certainly(moment(last));
  if ("minute" in last) return certainly(moment(last.day, last.minute));
  // "until 19 June" leaves unsaid whether the 19th itself still counts.
  if ("until" in last) {
    const day = dayAfter(last.until) * MINUTES_OF_A_DAY;
    return { earliest: day, latest: day + MINUTES_OF_A_DAY };
  }
  // An act that has not come by the end of the day of knowledge can only come on a later day.
  if ("open" in last) {
    const earliest = Math.max(dayAfter(last.notEarlierThan), dayNumber(knownAt) + 1) * MINUTES_OF_A_DAY;
    return { earliest, latest: Infinity };
  }
  return certainly(dayAfter(last) * MINUTES_OF_A_DAY);
}

/** Whether a bound has been reached: certainly from its latest moment, certainly not before its earliest. */
function reached({ earliest, latest }: Bound, at: Moment): Truth {
  if (at >= latest) return true;
  if (at < earliest) return false;
  return "unknown";
}

export function hasBegun(instruments: readonly Instrument[], effect: Ref, at: Moment, knownAt: Day): Truth {
  return reached(bound(instruments, effect, "from", knownAt), at);
}

export function hasEnded(instruments: readonly Instrument[], effect: Ref, at: Moment, knownAt: Day): Truth {
  return reached(bound(instruments, effect, "to", knownAt), at);
}

// ---- The definition ---------------------------------------------------------------------------------------------

/**
 * Whether an effect is live at a moment, as known on a day: it has begun and has not ended, what it stands under is
 * live, and nothing that is live suspends its operation.
 *
 * A suspension is itself an effect, so a stay of an injunction is a suspension of a suspension, and lifting one brings
 * back nothing that has ended meanwhile. To suspend enforcement leaves the law as it is.
 */
export function active(instruments: readonly Instrument[], effect: Ref, at: Moment, knownAt: Day): Truth {
  const parent = standsUnder(instruments, effect, knownAt);
  return and(
    hasBegun(instruments, effect, at, knownAt),
    not(hasEnded(instruments, effect, at, knownAt)),
    parent === undefined ? true : active(instruments, parent, at, knownAt),
    not(suspended(instruments, effect, at, knownAt)),
  );
}

/** Whether something that is live suspends the operation of this effect. */
export function suspended(instruments: readonly Instrument[], effect: Ref, at: Moment, knownAt: Day): Truth {
  return suspendedIn(instruments, effect, "operation", at, knownAt);
}

/** Whether something that is live suspends the operation, or only the enforcement, of this effect. */
export function suspendedIn(
  instruments: readonly Instrument[],
  effect: Ref,
  aspect: "operation" | "enforcement",
  at: Moment,
  knownAt: Day,
): Truth {
  const suspensions = once(instruments, `${aspect} ${effect} ${knownAt}`, () =>
    declarationsKnown(instruments, knownAt).filter(
      ({ suspends }) => suspends?.ref === effect && suspends.aspect === aspect,
    ),
  );
  return or(...suspensions.map((suspension) => active(instruments, suspension.ref, at, knownAt)));
}
