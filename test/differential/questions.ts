// Questions about invented law: who, what, when, with which knowledge, and what is stated.
import type { Day, Party, Ref } from "../../src/model/index.js";
import type { State, Told, When, Who } from "../properties/inquiry.js";
import { anyDay, dayOf, MINUTES } from "./days.js";
import type { Dice } from "./dice.js";
import { ACTIVITIES, BODIES, STATES } from "./orders.js";
import { APPLICATIONS, doubtful, PERSONS, SUBJECTS } from "./parties.js";

/** One of whom no rules know anything. */
export const NOBODY = "a bakery";

const STATED = [true, false, undefined, undefined] as const;

/** Whom what is supposed concerns, and the days on which it is done: there questions are asked more often. */
export interface Focus {
  readonly subjects: readonly string[];
  readonly days: readonly Day[];
}

/** One of a list; now and then of those in focus. */
function pickOf(dice: Dice, list: readonly string[], { subjects }: Focus): string {
  const meant = list.filter((id) => subjects.includes(id));
  return meant.length > 0 && dice.chance(0.4) ? dice.pick(meant) : dice.pick(list);
}

function partyOf(dice: Dice, focus: Focus): Who {
  const kind = dice.int(20);
  const [application, person] = [pickOf(dice, APPLICATIONS, focus), pickOf(dice, PERSONS, focus)];
  const stated: Party = dice.chance(0.3)
    ? {
        country: dice.pick(["US", "DE", undefined]),
        usPerson: dice.pick(STATED),
        kind: dice.pick(["individual", "business", undefined]),
      }
    : {};
  if (kind < 8) return { id: application, counterparty: { ...stated, app: application } };
  if (kind < 15) return { id: person, counterparty: { ...stated, name: person } };
  if (kind < 17)
    return { id: `${person} with ${application}`, counterparty: { ...stated, name: person, app: application } };
  if (kind < 19) {
    const id = dice.pick(SUBJECTS);
    return { id: `perhaps ${id}`, counterparty: { ...stated, name: doubtful(id) } };
  }
  return { id: NOBODY, counterparty: { ...stated, name: "Harbour Street Bakery" } };
}

const pad = (number: number) => `${number}`.padStart(2, "0");

function whenOf(dice: Dice, { days }: Focus): When {
  const day = days.length > 0 && dice.chance(0.2) ? dice.pick(days) : dayOf(dice.int(36) - 3);
  if (dice.chance(0.7)) return { day };
  const minute = dice.chance(0.7) ? Math.max(0, dice.pick(MINUTES) - dice.int(2)) : dice.int(1440);
  return { day, hour: `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}-05:00` };
}

function toldOf(dice: Dice, exceptions: readonly Ref[]): Told {
  const all: Told = {
    usNexus: dice.pick(STATED),
    withinUnitedStates: dice.pick(STATED),
    personalUse: dice.pick(STATED),
    licensed: dice.chance(0.2) ? true : undefined,
    licensedTo: dice.chance(0.5) ? anyDay(dice) : undefined,
    exception: exceptions.length > 0 && dice.chance(0.2) ? dice.pick(exceptions) : undefined,
    deviceOf: dice.chance(0.4) ? dice.pick([...BODIES, "private"]) : undefined,
    withinState: dice.chance(0.4) ? dice.pick([...STATES, "US-NY"]) : undefined,
    contractDate: dice.chance(0.25) ? anyDay(dice) : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Told;
}

/** A transaction but for its day, and many viewpoints on it: so the engine's tables are read in many cells. */
export function questionsOf(
  dice: Dice,
  exceptions: readonly Ref[],
  viewpoints: number,
  focus: Focus,
): readonly State[] {
  const matter = {
    who: Array.from({ length: dice.chance(0.25) ? 2 : 1 }, () => partyOf(dice, focus)),
    activity: dice.pick(ACTIVITIES),
    told: toldOf(dice, exceptions),
  };
  return Array.from({ length: viewpoints }, () => {
    const when = whenOf(dice, focus);
    return { ...matter, when, knownAt: knownAtOf(dice, when) };
  });
}

/** Often the day asked about, or the latest. */
function knownAtOf(dice: Dice, { day }: When): Day {
  const knowledge = dice.int(10);
  return knowledge < 2 ? day : knowledge < 4 ? dayOf(30) : dayOf(dice.int(24) - 2);
}
