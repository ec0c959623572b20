// Invented orders: what they prohibit, of whom, on which conditions, and what an authority identifies under them.
import type {
  Activity,
  Citation,
  Condition,
  Day,
  Exemption,
  Instrument,
  LegalEvent,
  Prohibition,
  Reach,
  Ref,
  SetsBound,
} from "../../src/model/index.js";
import { anyBound, anyDay, dayOf, LAST_KNOWN } from "./days.js";
import type { Dice } from "./dice.js";
import { APPLICATIONS, PERSONS, SUBJECTS } from "./parties.js";

export const citation: Citation = { ref: "c", title: "a citation", confidence: "verified", sources: ["a source"] };

export const ACTIVITIES: readonly Activity[] = ["payment", "hosting", "device-use", "other"];
export const BODIES = ["US", "US-TX", "US-MD"] as const;
export const STATES = ["US-MT", "US-CA"] as const;

const REACHES: readonly Reach[] = ["develops", "controls", "subsidiary", "affiliate", "operated", "hosts", "hosted"];

/** Instruments as far as they have been thought up, with the day from which each effect is known. */
export interface Book {
  readonly instruments: Instrument[];
  readonly known: Map<Ref, number>;
  /** What an effect waits for, so that nothing comes to depend on itself. */
  readonly dependsOn: Map<Ref, Ref[]>;
  readonly suspensions: Ref[];
}

export function take(book: Book, ref: Ref, known: number, ...dependsOn: readonly Ref[]): Ref {
  book.known.set(ref, known);
  book.dependsOn.set(ref, [...dependsOn]);
  return ref;
}

/** The rest of an instrument, of which nothing is asked. */
export function instrumentOf(
  dice: Dice,
  id: Ref,
  signed: number,
  own: Pick<Instrument, "prohibitions" | "events"> & { readonly provisions: readonly Ref[] },
): Instrument {
  return {
    ...own,
    id,
    kind: "executive-order",
    title: id,
    fullTitle: id,
    origin: "us-law",
    signed: dayOf(signed),
    issuer: "nobody",
    authority: [],
    citation,
    review: "none by counsel",
    extent: { held: "whole", note: "invented" },
    provisions: own.provisions.map((ref) => ({
      ref,
      heading: ref,
      summary: ref,
      citation,
      encoding: { as: "prohibition" },
    })),
    ...(dice.chance(0.3) ? { designation: { power: id, by: "nobody", days: dice.int(6), citations: [citation] } } : {}),
    duties: [],
  };
}

export const event = (id: Ref, on: number, known: number, rest: Pick<LegalEvent, "declares" | "sets">): LegalEvent => ({
  id,
  kind: "signed",
  what: id,
  on: dayOf(on),
  known: dayOf(known),
  by: "nobody",
  ...rest,
  citations: [citation],
});

function conditionsOf(dice: Dice): readonly Condition[] {
  const within = dice.pick(["withinUnitedStates", "partyWithinUnitedStates"] as const);
  return [
    ...(dice.chance(0.3) ? [{ fact: within, citation }] : []),
    ...(dice.chance(0.2) ? [{ fact: "deviceOf", is: dice.pick(BODIES), citation } as const] : []),
    ...(dice.chance(0.2) ? [{ fact: "withinState", is: dice.pick(STATES), citation } as const] : []),
  ];
}

function exemptionsOf(dice: Dice, exception: Ref, act: Ref | undefined): readonly Exemption[] {
  const all: readonly Exemption[] = [
    { fact: "license", citation },
    { fact: "personalUse", citation },
    { fact: "exception", ref: exception, citation },
    ...(act === undefined ? [] : [{ fact: "act", effect: act, of: dice.some(APPLICATIONS, 0.4), citation } as const]),
  ];
  return dice.some(all, 0.35);
}

function rule(dice: Dice, ref: Ref, exception: Ref, act: Ref | undefined): Prohibition {
  const activities = dice.chance(0.35) ? "any" : dice.some(ACTIVITIES, 0.5);
  const conditions = conditionsOf(dice);
  return {
    ref,
    names: [...new Set(Array.from({ length: 1 + dice.int(3) }, () => dice.pick(SUBJECTS)))],
    reaches: ["named", ...dice.some(REACHES, 0.5)],
    activities,
    ...(activities.length === 0 ? { restricts: "nothing that a host does" } : {}),
    ...(dice.chance(0.2) ? { about: "application" } : {}),
    ...(dice.chance(0.15) ? { datedBy: "agreement" } : {}),
    ...(conditions.length === 0 ? {} : { conditions }),
    usNexus: dice.chance(0.5),
    exemptions: exemptionsOf(dice, exception, act),
    citations: [citation],
  };
}

/** The beginning of an effect, now and then its end. */
function limits(dice: Dice, effect: Ref, from: number, to: number): readonly SetsBound[] {
  return [
    ...(dice.chance(from) ? [{ effect, end: "from", bound: anyBound(dice) } as const] : []),
    ...(dice.chance(to) ? [{ effect, end: "to", bound: anyBound(dice) } as const] : []),
  ];
}

/** An order with some provisions; perhaps the first of them awaits an identification, and perhaps that is made. */
export function addOrder(book: Book, dice: Dice, id: Ref): void {
  const signed = dice.int(8);
  const known = signed + (dice.chance(0.2) ? dice.int(4) : 0);
  const refs = Array.from({ length: 1 + dice.int(3) }, (_, n) => `${id}/${n + 1}`);
  const exception = `${id}/exception`;
  take(book, id, known);
  for (const ref of [...refs, exception]) take(book, ref, known, id);
  const act = dice.chance(0.3) ? `${id}/divested` : undefined;
  const rules = refs.map((ref) => rule(dice, ref, exception, act));
  const begins = dice.chance(0.85) ? dayOf(signed) : anyBound(dice);
  const sets: readonly SetsBound[] = [
    { effect: id, end: "from", bound: begins },
    ...refs.flatMap((ref) => limits(dice, ref, 0.4, 0.15)),
    ...limits(dice, id, 0, 0.1),
  ];
  const awaiting = dice.chance(0.45) ? `${id}/identification` : undefined;
  const floor = anyDay(dice);
  const first: LegalEvent = event(`${id}/signed`, signed, known, {
    declares: awaiting === undefined ? [] : [{ ref: awaiting, under: `${id}/1` }],
    sets: awaiting === undefined ? sets : [...sets, ...awaited(dice, awaiting, floor)],
  });
  const events = [first];
  if (act !== undefined) {
    const day = known + dice.int(LAST_KNOWN - known);
    take(book, act, day);
    events.push(event(act, day, day, { declares: [{ ref: act }], sets: limits(dice, act, 0.9, 0.3) }));
  }
  if (awaiting === undefined) {
    book.instruments.push(
      instrumentOf(dice, id, signed, { provisions: [...refs, exception], prohibitions: rules, events }),
    );
    return;
  }
  take(book, awaiting, known, `${id}/1`);
  const [umbrella, ...others] = rules as [Prohibition, ...Prohibition[]];
  const prohibitions = [{ ...umbrella, identification: identificationOf(dice, awaiting, floor) }, ...others];
  const made = identify(book, dice, awaiting, known, umbrella, exception);
  const own = made === undefined || made.apart ? { prohibitions: [], events: [] } : made;
  book.instruments.push(
    instrumentOf(dice, id, signed, {
      provisions: [...refs, exception],
      prohibitions: [...prohibitions, ...own.prohibitions],
      events: [...events, ...own.events],
    }),
  );
  if (made?.apart) book.instruments.push(instrumentOf(dice, awaiting, made.day, made));
}

function identificationOf(dice: Dice, ref: Ref, notEarlierThan: Day): NonNullable<Prohibition["identification"]> {
  return {
    ref,
    power: ref.slice(0, ref.lastIndexOf("/")),
    by: "nobody",
    identifies: dice.chance(0.6) ? ["persons", "transactions"] : ["transactions"],
    question: "Has anything been identified?",
    ...(dice.chance(0.5) ? { notEarlierThan } : {}),
    citations: [citation],
  };
}

/** What the order itself says of the act that it awaits: nearly always that it is still to come. */
function awaited(dice: Dice, effect: Ref, notEarlierThan: Day): readonly SetsBound[] {
  if (dice.chance(0.15)) return [];
  const bound = dice.chance(0.9) ? ({ open: true, notEarlierThan } as const) : "never";
  return [{ effect, end: "from", bound }];
}

interface Made extends Pick<Instrument, "prohibitions" | "events"> {
  readonly provisions: readonly Ref[];
  readonly day: number;
  /** An instrument of its own. */
  readonly apart: boolean;
}

/** An identification with its items, as an instrument of its own or within the order; or the word that there was none. */
function identify(
  book: Book,
  dice: Dice,
  act: Ref,
  from: number,
  umbrella: Prohibition,
  exception: Ref,
): Made | undefined {
  if (dice.chance(0.4)) return undefined;
  const day = from + dice.int(LAST_KNOWN - from);
  const none = dice.chance(0.15);
  const apart = !none && dice.chance(0.5);
  const items = none ? [] : Array.from({ length: 1 + dice.int(3) }, (_, n) => `${act}/${n + 1}`);
  for (const ref of items) take(book, ref, day, act);
  // Of an instrument nobody can say anything before it is there.
  if (apart) book.known.set(act, day);
  const begins = none ? "never" : dice.chance(0.8) ? dayOf(day) : anyDay(dice);
  const made = event(`${act}/made`, day, day, {
    declares: apart ? [] : items.map((ref) => ({ ref, under: act })),
    sets: [
      { effect: act, end: "from", bound: begins },
      ...items.map((effect) => ({ effect, end: "from", bound: anyBound(dice) }) as const),
      ...items.flatMap((effect) => limits(dice, effect, 0, 0.15)),
    ],
  });
  const prohibitions = items.map((ref): Prohibition => {
    const text = rule(dice, ref, exception, undefined);
    return {
      ...(dice.chance(0.7) ? { ...text, names: umbrella.names, reaches: umbrella.reaches } : text),
      itemOf: act,
      ...(dice.chance(0.25) ? { persons: dice.some(PERSONS, 0.4) } : {}),
    };
  });
  return { provisions: apart ? items : [], prohibitions, events: [made], day, apart };
}
