import { nodeOf } from "../compile/effects.js";
import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { fail } from "../errors.js";
import type { Duty, DutyStatus, Instrument, Ref, Ruleset, Viewpoint } from "../model/index.js";
import { dayNumber } from "../time/day.js";
import { computeDate } from "../time/rule.js";
import { stateAt } from "./point.js";
import { readViewpoint, type Seen } from "./viewpoint.js";

/**
 * Lists what officials owe under an instrument or provision, by when, and whether it is known to have come. Without a
 * reference: under all instruments.
 *
 * The trap: `day-passed` says that the day has passed and that no performance is recorded here; it accuses nobody.
 *
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * duties(ruleset, "eo-13971/1(c)")[0]?.due?.date // "2021-02-19", operator "not-later-than"
 * ```
 */
export function duties(ruleset: Ruleset, ref?: Ref | null, viewpoint?: Viewpoint): readonly DutyStatus[] {
  const rules = compiled(ruleset);
  if (ref != null && typeof ref !== "string") fail("invalid-input", "ref", "has to be a text", ref);
  const seen = readViewpoint(rules, viewpoint);
  const all = rules.instruments.flatMap((instrument) => instrument.duties.map((duty) => ({ instrument, duty })));
  const asked = all.filter(({ duty }) => ref == null || duty.ref === ref || duty.ref.startsWith(`${ref}/`));
  // What nobody knew of yet is not told unasked.
  if (ref == null)
    return asked
      .filter(({ instrument }) => isKnown(rules, instrument, seen))
      .map((owed) => dutyStatus(rules, owed.instrument, owed.duty, seen));
  if (asked.length === 0) nodeOf(rules.effects, ref);
  return asked.map(({ instrument, duty }) => dutyStatus(rules, instrument, duty, seen));
}

function isKnown(rules: CompiledRuleset, { id }: Instrument, { known }: Seen): boolean {
  return nodeOf(rules.effects, id).from.some((set) => set.known <= known);
}

function dutyStatus(rules: CompiledRuleset, instrument: Instrument, duty: Duty, seen: Seen): DutyStatus {
  return Object.freeze({
    ref: duty.ref,
    who: duty.who,
    ...(duty.to ? { to: duty.to } : {}),
    what: duty.what,
    due: duty.due ? computeDate(duty.due) : null,
    state: stateOf(rules, instrument, duty, seen),
    performed: performedAsKnown(duty, seen.known),
    citations: [duty.citation],
  });
}

/** What was done is known only from its day of knowledge. */
function performedAsKnown({ performed }: Duty, known: number): Duty["performed"] {
  const since = performed.known ?? performed.on;
  if (since === undefined || dayNumber(since) <= known) return performed;
  return { state: "not-found", note: "not known by that day" };
}

function performedBy({ on, known }: Duty["performed"], seen: Seen): boolean {
  return on !== undefined && dayNumber(on) <= seen.day && dayNumber(known ?? on) <= seen.known;
}

function stateOf(rules: CompiledRuleset, instrument: Instrument, duty: Duty, seen: Seen): DutyStatus["state"] {
  const state = stateAt(nodeOf(rules.effects, instrument.id), {
    moment: seen.moment,
    known: seen.known,
    after: seen.day > seen.known,
  });
  if (state.enacted !== true) return "not-enacted";
  const { performed, due } = duty;
  if (performed.state === "yes" && performed.on && performedBy(performed, seen)) return "performed";
  if (state.ended === true) return "ended";
  const day = due ? dayNumber(computeDate(due).date ?? "") : null;
  if (day === null) return "open";
  if (due?.operator === "not-later-than") return seen.day > day ? "day-passed" : "open";
  return seen.day < day ? "not-yet" : "open";
}
