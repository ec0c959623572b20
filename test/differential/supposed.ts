// What is supposed on top of invented law.
import type { RuleSource, Supposition } from "../../src/model/index.js";
import { anyDay, dayOf } from "./days.js";
import type { Dice } from "./dice.js";
import { ACTIVITIES } from "./orders.js";
import { PERSONS, SUBJECTS } from "./parties.js";

export function suppositionsOf(dice: Dice, { instruments }: RuleSource): readonly Supposition[] {
  if (!dice.chance(0.3)) return [];
  const provisions = instruments.flatMap(({ id, provisions }) => [id, ...provisions.map(({ ref }) => ref)]);
  const declared = instruments.flatMap(({ events }) => events.flatMap(({ declares = [] }) => declares));
  const effects = [...new Set([...provisions, ...declared.map(({ ref }) => ref)])];
  const suspensions = declared.filter(({ suspends }) => suspends !== undefined).map(({ ref }) => ref);
  const awaiting = instruments.flatMap(({ prohibitions }) =>
    prohibitions.filter(({ identification }) => identification),
  );
  const ending = instruments.flatMap(({ events }) =>
    events.flatMap(({ sets }) => sets.filter(({ end }) => end === "to")),
  );
  const extensible = instruments.filter(({ designation }) => designation !== undefined);
  const one = (): Supposition => {
    const kind = dice.int(12);
    const when = { on: anyDay(dice), ...(dice.chance(0.3) ? { known: anyDay(dice) } : {}) };
    const ref = dice.pick(effects);
    if (kind < 3 && awaiting.length > 0) {
      const activities = dice.some(ACTIVITIES, 0.5);
      return {
        act: "identified",
        under: dice.pick(awaiting).ref,
        activities: activities.length === 0 ? ["payment"] : activities,
        ...(dice.chance(0.3) ? { persons: [dice.pick(PERSONS)] } : {}),
        // Nobody can know of an identification who does not know of the order.
        on: dayOf(11 + dice.int(10)),
        ...(dice.chance(0.3) ? { known: dayOf(11 + dice.int(10)) } : {}),
      };
    }
    if (kind < 5) return { act: dice.pick(["enjoined", "stayed"] as const), ref, ...when };
    if (kind < 6 && suspensions.length > 0) return { act: "lifted", ref: dice.pick(suspensions), ...when };
    if (kind < 8) return { act: "revoked", ref, ...when };
    if (kind < 9) return { act: "postponed", ref, to: anyDay(dice), ...when };
    if (kind < 11 && ending.length > 0) {
      const until = dice.chance(0.5) ? anyDay(dice) : { days: 1 + dice.int(9) };
      return { act: "extended", ref: dice.pick(ending).effect, until, ...when };
    }
    const under = dice.pick(extensible.length > 0 ? extensible : instruments).id;
    return { act: "designated", under, names: [dice.pick(SUBJECTS)], ...when };
  };
  return Array.from({ length: 1 + dice.int(3) }, one);
}
