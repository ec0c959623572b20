// What is supposed on top of invented law: half of it anything at all, half of it aimed at what it could change.
import type { RuleSource, Supposition } from "../../src/model/index.js";
import { aimedAt, type Targets, targetsOf } from "./aimed.js";
import { anyDay, dayOf, whenDone } from "./days.js";
import type { Dice } from "./dice.js";
import { ACTIVITIES } from "./orders.js";
import { PERSONS, SUBJECTS } from "./parties.js";

/** Each kind of act as often as the others; what the law at hand gives no occasion for is another kind. */
const ACTS: readonly Supposition["act"][] = [
  "identified",
  "designated",
  "enjoined",
  "stayed",
  "lifted",
  "revoked",
  "postponed",
  "extended",
];

export function suppositionsOf(dice: Dice, { instruments }: RuleSource): readonly Supposition[] {
  if (!dice.chance(0.5)) return [];
  const targets = targetsOf(instruments);
  const all: Supposition[] = [];
  const count = 1 + dice.int(3);
  while (all.length < count) {
    const act = dice.pick(ACTS);
    const aimed = dice.chance(0.5) ? aimedAt(dice, act, targets, all) : undefined;
    all.push(aimed ?? anyAct(dice, act, targets));
  }
  return all;
}

function anyAct(dice: Dice, act: Supposition["act"], targets: Targets): Supposition {
  const when = whenDone(dice, anyDay(dice));
  const ref = dice.pick(targets.effects);
  switch (act) {
    case "identified": {
      if (targets.awaiting.length === 0) return { act: "revoked", ref, ...when };
      const activities = dice.some(ACTIVITIES, 0.5);
      return {
        act,
        under: dice.pick(targets.awaiting),
        activities: activities.length === 0 ? ["payment"] : activities,
        ...(dice.chance(0.3) ? { persons: [dice.pick(PERSONS)] } : {}),
        // Nobody can know of an identification who does not know of the order.
        on: dayOf(11 + dice.int(10)),
        ...(dice.chance(0.3) ? { known: dayOf(11 + dice.int(10)) } : {}),
      };
    }
    case "designated":
      return { act, under: dice.pick(targets.instruments), names: [dice.pick(SUBJECTS)], ...when };
    case "lifted":
      if (targets.suspensions.length === 0) return { act: "stayed", ref, ...when };
      return { act, ref: dice.pick(targets.suspensions).ref, ...when };
    case "postponed":
      return { act, ref, to: anyDay(dice), ...when };
    case "extended":
      if (targets.ends.length === 0) return { act: "enjoined", ref, ...when };
      return {
        act,
        ref: dice.pick(targets.ends).effect,
        until: dice.chance(0.5) ? anyDay(dice) : { days: 1 + dice.int(9) },
        ...when,
      };
    default:
      return { act, ref, ...when };
  }
}
