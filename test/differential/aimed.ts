// Suppositions that meet an occasion in the law at hand: a beginning that can be put off, an end that has not come, a
// suspension to lift, a list to extend. One that is thrown without looking nearly always has no effect.
import type { BoundValue, Day, Instrument, Ref, SetsBound, Supposition } from "../../src/model/index.js";
import { dayNumber } from "../oracle/active.js";
import { dayOf, whenDone } from "./days.js";
import type { Dice } from "./dice.js";
import { PERSONS, SUBJECTS } from "./parties.js";

/** A bound of a recorded act that falls on a day, and the days by which anybody knew of it. */
interface Dated {
  readonly effect: Ref;
  readonly day: number;
  readonly known: number;
}

/** What suppositions can act on. */
export interface Targets {
  readonly effects: readonly Ref[];
  readonly instruments: readonly Ref[];
  /** Instruments under which somebody else can be brought. */
  readonly extensible: readonly { readonly ref: Ref; readonly day: number }[];
  readonly awaiting: readonly Ref[];
  readonly suspensions: readonly { readonly ref: Ref; readonly target: Ref; readonly known: number }[];
  readonly ends: readonly SetsBound[];
  readonly begins: readonly Dated[];
  readonly ending: readonly Dated[];
}

export function targetsOf(instruments: readonly Instrument[]): Targets {
  const events = instruments.flatMap((one) => one.events);
  const declared = events.flatMap(({ declares = [] }) => declares);
  const named = instruments.flatMap(({ id, provisions }) => [id, ...provisions.map(({ ref }) => ref)]);
  const dated = (end: SetsBound["end"]) =>
    events.flatMap(({ known, sets }) =>
      sets.flatMap((set): readonly Dated[] => {
        const day = dayIn(set.bound);
        return set.end === end && day !== undefined
          ? [{ effect: set.effect, day: numberOf(day), known: numberOf(known) }]
          : [];
      }),
    );
  return {
    effects: [...new Set([...named, ...declared.map(({ ref }) => ref)])],
    instruments: instruments.map(({ id }) => id),
    extensible: instruments
      .filter(({ designation, prohibitions }) => designation !== undefined && prohibitions.length > 0)
      .map(({ id, signed }) => ({ ref: id, day: numberOf(signed) })),
    awaiting: instruments.flatMap(({ prohibitions }) =>
      prohibitions.filter(({ identification }) => identification !== undefined).map(({ ref }) => ref),
    ),
    suspensions: events.flatMap(({ known, declares = [] }) =>
      declares.flatMap(({ ref, suspends }) =>
        suspends === undefined ? [] : [{ ref, target: suspends.ref, known: numberOf(known) }],
      ),
    ),
    ends: events.flatMap(({ sets }) => sets.filter(({ end }) => end === "to")),
    begins: dated("from"),
    ending: dated("to"),
  };
}

const FIRST = dayNumber(dayOf(0));
const numberOf = (day: Day): number => dayNumber(day) - FIRST;

/** The day that a bound names, where it names one. */
function dayIn(bound: BoundValue): Day | undefined {
  if (bound === "never") return undefined;
  if (typeof bound === "string") return bound;
  if ("until" in bound) return typeof bound.until === "string" ? bound.until : undefined;
  return "day" in bound ? bound.day : undefined;
}

/** A day from one number to another, or the first of them. */
const between = (dice: Dice, from: number, to: number): Day => dayOf(from + dice.int(Math.max(1, to - from)));

/** An act for which the law at hand, or what is supposed besides, gives an occasion; nothing where it gives none. */
export function aimedAt(
  dice: Dice,
  act: Supposition["act"],
  targets: Targets,
  before: readonly Supposition[],
): Supposition | undefined {
  switch (act) {
    case "postponed": {
      const begin = some(
        dice,
        targets.begins.filter(({ day, known }) => day > known),
      );
      if (begin === undefined) return undefined;
      const { effect: ref, day, known } = begin;
      return { act, ref, to: between(dice, day + 1, day + 9), ...whenDone(dice, between(dice, known, day)) };
    }
    case "extended": {
      const end = some(
        dice,
        targets.ending.filter(({ day, known }) => day > known),
      );
      if (end === undefined) return undefined;
      const { effect: ref, day, known } = end;
      const until = dice.chance(0.5) ? between(dice, day + 1, day + 9) : { days: 1 + dice.int(8) };
      return { act, ref, until, ...whenDone(dice, between(dice, known, day)) };
    }
    case "designated": {
      const list = some(dice, targets.extensible);
      if (list === undefined) return undefined;
      const names = [dice.pick(SUBJECTS), ...(dice.chance(0.3) ? [dice.pick(PERSONS)] : [])];
      return {
        act,
        under: list.ref,
        names: [...new Set(names)],
        ...whenDone(dice, between(dice, list.day, list.day + 9)),
      };
    }
    case "lifted":
      return lifting(dice, targets, before);
    case "stayed":
    case "enjoined":
    case "revoked": {
      // On what another act did something to, so that the two meet.
      const refs = before.flatMap((one) => ("ref" in one ? [one.ref] : []));
      const ref = some(dice, refs);
      return ref === undefined ? undefined : { act, ref, ...whenDone(dice, dayOf(5 + dice.int(14))) };
    }
    case "identified":
      return undefined;
  }
}

/** Of one suspension, or of all that suspend something. */
function lifting(dice: Dice, { suspensions }: Targets, before: readonly Supposition[]): Supposition | undefined {
  const supposed = before.find(({ act }) => act === "enjoined" || act === "stayed");
  if (supposed !== undefined && "ref" in supposed) {
    const day = numberOf(supposed.on);
    return { act: "lifted", ref: supposed.ref, ...whenDone(dice, between(dice, day, day + 8)) };
  }
  const one = some(dice, suspensions);
  if (one === undefined) return undefined;
  const { ref, target, known } = one;
  return {
    act: "lifted",
    ref: dice.chance(0.5) ? ref : target,
    ...whenDone(dice, between(dice, known, known + 8)),
  };
}

const some = <T>(dice: Dice, list: readonly T[]): T | undefined => (list.length === 0 ? undefined : dice.pick(list));
