import { fail } from "../errors.js";
import type {
  Activity,
  Instrument,
  LegalEvent,
  Prohibition,
  Ref,
  SupposedIdentification,
  SupposedRevocation,
  Supposition,
} from "../model/index.js";
import { dayNumber, MINUTES } from "../time/day.js";
import { ACTIVITIES } from "./activities.js";
import { startOf } from "./bounds.js";

/** The law with suppositions worked in, and those that have no effect, with the reason. */
export interface Supposed {
  readonly instruments: readonly Instrument[];
  readonly without: readonly { readonly bears: Ref; readonly why: string }[];
}

type Without = { bears: Ref; why: string }[];

/**
 * Works suppositions into recorded law. Each replaces the recorded events on the same bound from the day on which it
 * is supposed to be known; what was known before that day stands. The result does not depend on their order.
 *
 * @throws InterdictError `invalid-input`, `invalid-date` or `unknown-ref`; an act that the law does not allow is not an
 * error but an answer: it has no effect, and `without` says why.
 */
export function applySuppositions(recorded: readonly Instrument[], suppositions: readonly Supposition[]): Supposed {
  let instruments = recorded;
  const without: Without = [];
  const ordered = [...suppositions].sort((a, b) => compareText(canonicalText(a), canonicalText(b)));
  for (const supposition of ordered) checkDays(supposition);
  for (const supposition of ordered) {
    if (supposition.act === "revoked") instruments = revoke(instruments, supposition, without);
    else if (supposition.act === "identified") instruments = identify(instruments, supposition, without, ordered);
    else fail("invalid-input", "supposition.act", "has to be identified or revoked", (supposition as Supposition).act);
  }
  return { instruments, without };
}

/** One text for one supposition, whatever the order in which its fields were written. */
export function canonicalText(supposition: Supposition): string {
  return supposition.act === "identified"
    ? [
        "identified",
        supposition.on,
        supposition.known ?? supposition.on,
        supposition.under,
        [...supposition.activities].sort().join(","),
        supposition.persons ? [...supposition.persons].sort().join(",") : "*",
      ].join(" ")
    : ["revoked", supposition.on, supposition.known ?? supposition.on, supposition.ref].join(" ");
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function checkDays(supposition: Supposition): void {
  for (const [field, day] of [
    ["on", supposition.on],
    ["known", supposition.known ?? supposition.on],
  ] as const)
    if (typeof day !== "string" || Number.isNaN(dayNumber(day)))
      fail("invalid-date", `supposition.${field}`, "has to be a day, YYYY-MM-DD", day);
}

function revoke(
  instruments: readonly Instrument[],
  supposition: SupposedRevocation,
  without: Without,
): readonly Instrument[] {
  const owner = instruments.find((i) => owns(i, supposition.ref));
  if (!owner)
    fail("unknown-ref", "supposition.ref", "no instrument, provision or item has this reference", supposition.ref);
  if (dayNumber(supposition.on) < dayNumber(owner.signed)) {
    without.push({
      bears: owner.id,
      why: `The supposed revocation of ${supposition.ref} on ${supposition.on} has no effect: ${owner.title} was signed on ${owner.signed}.`,
    });
    return instruments;
  }
  const known = supposition.known ?? supposition.on;
  const before = owner.events.find((event) => event.id === `${supposition.ref}/supposed-revocation`);
  if (before) {
    without.push({
      bears: owner.id,
      why: `The supposed revocation of ${supposition.ref} on ${supposition.on} has no effect: it is supposed to have been revoked on ${before.on}.`,
    });
    return instruments;
  }
  return add(withoutBound(instruments, supposition.ref, "to", known), owner.id, {
    id: `${supposition.ref}/supposed-revocation`,
    kind: "supposed",
    what: `Supposed: ${supposition.ref} is revoked on ${supposition.on}.`,
    on: supposition.on,
    known,
    by: "supposition",
    sets: [{ effect: supposition.ref, end: "to", bound: supposition.on }],
    citations: [],
  });
}

function identify(
  instruments: readonly Instrument[],
  supposition: SupposedIdentification,
  without: Without,
  all: readonly Supposition[],
): readonly Instrument[] {
  const { owner, umbrella } = awaiting(instruments, supposition.under);
  const identification = umbrella.identification;
  if (!identification) throw new TypeError("awaiting() returns only provisions with an identification");
  checkActivities(supposition.activities);
  const floor = identification.notEarlierThan
    ? startOf(identification.notEarlierThan, identification.ref) / MINUTES
    : -Infinity;
  if (dayNumber(supposition.on) < floor) {
    const rule =
      typeof identification.notEarlierThan === "object"
        ? `${identification.notEarlierThan.days} days after ${identification.notEarlierThan.after}`
        : identification.notEarlierThan;
    without.push({
      bears: identification.ref,
      why: `The supposed identification of ${supposition.on} has no effect: ${identification.power} allows none earlier than ${rule}.`,
    });
    return instruments;
  }
  const known = supposition.known ?? supposition.on;
  const item = `${identification.ref}/${owner.prohibitions.filter((p) => p.itemOf === identification.ref).length + 1}`;
  const earliest = all
    .filter((other) => other.act === "identified" && sameUmbrella(other.under, owner, umbrella))
    .filter((other) => (other.known ?? other.on) <= known && dayNumber(other.on) >= floor)
    .reduce((first, other) => (other.on < first ? other.on : first), supposition.on);
  const event: LegalEvent = {
    id: `${item}/supposed`,
    kind: "supposed",
    what: `Supposed: ${identification.by} identifies transactions of these kinds on ${supposition.on}: ${supposition.activities.join(", ")}.`,
    on: supposition.on,
    known,
    by: "supposition",
    declares: [{ ref: item, under: identification.ref }],
    sets: [
      { effect: identification.ref, end: "from", bound: earliest },
      { effect: item, end: "from", bound: supposition.on },
    ],
    citations: identification.citations,
  };
  const { identification: _, ...rest } = umbrella;
  const prohibition: Prohibition = {
    ...rest,
    ref: item,
    itemOf: identification.ref,
    activities: supposition.activities,
    ...(supposition.persons ? { persons: supposition.persons } : {}),
  };
  const supposed = add(withoutBound(instruments, identification.ref, "from", known), owner.id, event);
  return supposed.map((i) => (i.id === owner.id ? { ...i, prohibitions: [...i.prohibitions, prohibition] } : i));
}

function awaiting(instruments: readonly Instrument[], under: Ref): { owner: Instrument; umbrella: Prohibition } {
  for (const owner of instruments)
    for (const umbrella of owner.prohibitions) {
      const identification = umbrella.identification;
      if (identification && sameUmbrella(under, owner, umbrella)) return { owner, umbrella };
    }
  if (!instruments.some((instrument) => owns(instrument, under)))
    fail("unknown-ref", "supposition.under", "no instrument, provision or item has this reference", under);
  return fail("invalid-input", "supposition.under", "this provision awaits no identification", under);
}

/** Whether a reference names a provision that awaits an identification: itself, its power, the act or the instrument. */
function sameUmbrella(under: Ref, owner: Instrument, { ref, identification }: Prohibition): boolean {
  return [owner.id, ref, identification?.ref, identification?.power].includes(under);
}

function checkActivities(activities: readonly Activity[]): void {
  if (!Array.isArray(activities) || activities.length === 0)
    fail("invalid-input", "supposition.activities", "has to list at least one activity", activities);
  for (const activity of activities)
    if (!ACTIVITIES.includes(activity)) fail("invalid-input", "supposition.activities", "is not an activity", activity);
}

function owns(instrument: Instrument, ref: Ref): boolean {
  return (
    instrument.id === ref ||
    instrument.provisions.some((p) => p.ref === ref) ||
    instrument.prohibitions.some((p) => p.ref === ref) ||
    instrument.events.some((e) => e.declares?.some((d) => d.ref === ref))
  );
}

/** Takes away what recorded events say of a bound, as far as it became known on or after a day. */
function withoutBound(
  instruments: readonly Instrument[],
  effect: Ref,
  end: "from" | "to",
  known: string,
): readonly Instrument[] {
  const meets = (event: LegalEvent) =>
    event.kind !== "supposed" && event.known >= known && event.sets.some((s) => s.effect === effect && s.end === end);
  const emptied = (event: LegalEvent) => event.sets.filter((s) => !(s.effect === effect && s.end === end));
  return instruments.map((instrument) =>
    instrument.events.some(meets)
      ? {
          ...instrument,
          // An act that did nothing else has not happened.
          events: instrument.events
            .filter((event) => !meets(event) || emptied(event).length > 0 || event.declares !== undefined)
            .map((event) => (meets(event) ? { ...event, sets: emptied(event) } : event)),
        }
      : instrument,
  );
}

function add(instruments: readonly Instrument[], id: Ref, event: LegalEvent): readonly Instrument[] {
  return instruments.map((i) => (i.id === id ? { ...i, events: [...i.events, event] } : i));
}
