import type { Prohibition, Ref, SupposedIdentification, Supposition } from "../../model/index.js";
import { dayNumber, MINUTES } from "../../time/day.js";
import { startOf } from "../bounds.js";
import { type Awaiting, awaiting } from "./awaiting.js";
import type { Draft } from "./draft.js";
import { describeItems, type Item, itemsOf } from "./items.js";

/**
 * Makes an identification that a provision awaits: the act, and its items as prohibitions. It takes the place of what is
 * recorded of the act; a second supposed one adds to the first, and the act began with the earlier of those known.
 */
export function identify(
  draft: Draft,
  supposition: SupposedIdentification,
  suppositions: readonly Supposition[],
): void {
  const found = awaiting(draft, supposition.under);
  const { owner, umbrella, identification } = found;
  const items = itemsOf(draft, supposition, identification.ref);
  const { on, known = on } = supposition;
  const why = notAllowed(found, on);
  if (why) {
    const vain = `The supposed identification of ${on} under ${identification.power} has no effect`;
    draft.without.push({ bears: identification.ref, why: `${vain}: ${why}.` });
    return;
  }
  const began = suppositions
    .filter((other) => other.act === "identified")
    .filter((other) => awaiting(draft, other.under).identification.ref === identification.ref)
    .filter((other) => (other.known ?? other.on) <= known && !notAllowed(found, other.on))
    .reduce((first, other) => (other.on < first ? other.on : first), on);
  const recorded = recordedItems(draft, identification.ref);
  replaceRecorded(draft, identification.ref, recorded, known);
  const { identification: _, ...text } = umbrella;
  const act = {
    id: `${items[0]?.ref ?? identification.ref}/supposed`,
    what: describeItems(identification.by, on, items, recorded.length > 0),
    on,
    known,
    declares: items.map(({ ref }) => ({ ref, under: identification.ref })),
    sets: [
      { effect: identification.ref, end: "from" as const, bound: began },
      ...items.map(({ ref, from }) => ({ effect: ref, end: "from" as const, bound: from })),
      ...recorded.map((effect) => ({ effect, end: "to" as const, bound: began })),
    ],
    citations: identification.citations,
  };
  draft.add(
    owner.id,
    act,
    items.map(({ ref, activities }) => itemOf(text, ref, activities, identification.ref, supposition.persons)),
  );
}

function itemOf(
  text: Prohibition,
  ref: Ref,
  activities: Item["activities"],
  identification: Ref,
  persons: readonly string[] | undefined,
): Prohibition {
  return { ...text, ref, itemOf: identification, activities, ...(persons ? { persons } : {}) };
}

/** Why the law does not allow the act on that day. */
function notAllowed({ owner, identification: { notEarlierThan, power, ref } }: Awaiting, on: string): string | null {
  if (notEarlierThan !== undefined && dayNumber(on) < startOf(notEarlierThan, ref) / MINUTES) {
    const day =
      typeof notEarlierThan === "object" ? `${notEarlierThan.days} days after ${notEarlierThan.after}` : notEarlierThan;
    return `${power} allows none earlier than ${day}`;
  }
  return on < owner.signed ? `${owner.title} was signed on ${owner.signed}` : null;
}

/** The items that recorded acts have identified, by their effects. */
function recordedItems({ recorded }: Draft, identification: Ref): readonly Ref[] {
  const declared = recorded.flatMap((i) => i.events).flatMap((event) => event.declares ?? []);
  const rules = recorded.flatMap((i) => i.prohibitions);
  return [
    ...new Set([
      ...declared.filter(({ under }) => under === identification).map(({ ref }) => ref),
      ...rules.filter(({ itemOf }) => itemOf === identification).map(({ ref }) => ref),
    ]),
  ];
}

/**
 * Takes the recorded act away from the day of knowledge on. Its items would else stand under the supposed act as if that
 * had identified them: those known before end where it begins, those known only later are no prohibitions at all.
 */
function replaceRecorded(draft: Draft, identification: Ref, items: readonly Ref[], known: string): void {
  const never = new Set(items.filter((ref) => draft.node(ref).declared >= dayNumber(known)));
  draft.replace(identification, "from", known);
  for (const item of items) {
    draft.replace(item, "from", known);
    draft.replace(item, "to", known);
  }
  draft.instruments = draft.instruments.map((instrument) =>
    instrument.prohibitions.some(({ ref }) => never.has(ref))
      ? { ...instrument, prohibitions: instrument.prohibitions.filter(({ ref }) => !never.has(ref)) }
      : instrument,
  );
}
