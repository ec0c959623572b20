import type { CompiledRuleset } from "../compile/ruleset.js";
import type { DutyStatus, Origin, Ref, Upcoming } from "../model/index.js";
import { dayNumber, dayText, MINUTES } from "../time/day.js";
import { computeDate } from "../time/rule.js";
import { duties } from "./duties.js";
import type { Seen } from "./viewpoint.js";

/** An entry with the moment from which it holds. */
export interface Coming {
  readonly moment: number;
  readonly entry: Upcoming;
}

/** The last day of every duty that is owed on that day, as far as is known: not performed, not ended with its text. */
export function upcomingDuties(rules: CompiledRuleset, seen: Seen, last: number): readonly Coming[] {
  const asKnownAt = dayText(seen.known);
  const days = rules.instruments
    .flatMap((instrument) => instrument.duties)
    .map(({ due }) => (due ? dueDay(computeDate(due)) : Number.NaN))
    .filter((day) => day >= seen.day && day <= last);
  return [...new Set(days)].flatMap((day) =>
    duties(rules, null, { at: dayText(day), asKnownAt })
      .filter((duty) => duty.state === "open" && duty.due !== null && dueDay(duty.due) === day)
      .map((duty) => ({ moment: day * MINUTES, entry: entryOf(duty, day, originOf(rules, duty.ref)) })),
  );
}

/** Only a deadline is a last day: from a floor or a beginning on a duty is owed, and nothing is due. */
function dueDay({ date, operator }: NonNullable<DutyStatus["due"]>): number {
  return date !== null && operator === "not-later-than" ? dayNumber(date) : Number.NaN;
}

function originOf(rules: CompiledRuleset, ref: Ref): Origin {
  const owner = rules.instruments.find((instrument) => instrument.duties.some((duty) => duty.ref === ref));
  return owner?.origin ?? "us-law";
}

function entryOf({ ref, who, what, due, citations }: DutyStatus, day: number, origin: Origin): Upcoming {
  return {
    on: dayText(day),
    kind: "due",
    ref,
    origin,
    what: `Due from ${who}: ${what}.`,
    steps: due?.steps ?? [],
    citations,
    hypothetical: false,
  };
}
