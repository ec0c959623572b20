import { type BoundSet, type EffectNode, lastKnown } from "../compile/effect-node.js";
import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { fail, reading } from "../errors.js";
import type { BoundValue, DateRule, Ref, Ruleset, Upcoming, Viewpoint } from "../model/index.js";
import { dayText, LAST_DAY, MINUTES } from "../time/day.js";
import { computeDate } from "../time/rule.js";
import { momentText } from "../time/washington.js";
import { pick } from "./beginning.js";
import { byDay } from "./by-day.js";
import { stateAt } from "./point.js";
import { type Coming, upcomingDuties } from "./upcoming-duties.js";
import { readViewpoint, type Seen } from "./viewpoint.js";

const MOST_DAYS = 36_525;

/**
 * Lists what is due to begin, to end or to be delivered in so many days after a day, as known at the viewpoint: known
 * bounds of effects that are still to come, the first day of acts that are awaited, and the last day of duties.
 *
 * The trap: what no act has set yet is not here. An authority can act, extend or revoke on any day without notice. The
 * day asked about is itself left out: `status` tells it.
 *
 * @param viewpoint.at default the day that the ruleset is current through
 * @param days whole number from 1 to 36,525
 * @throws InterdictError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * upcoming(ruleset, { at: "2021-01-10", asKnownAt: "2021-01-10" }, 60).map((u) => `${u.on} ${u.kind} ${u.ref}`)
 * // ["2021-02-19 begins eo-13971/1(a)", "2021-02-19 may-be-identified-from eo-13971/identification", ...]
 * ```
 */
export function upcoming(ruleset: Ruleset, viewpoint: Viewpoint | null | undefined, days: number): readonly Upcoming[] {
  return reading(() => upcomingRead(compiled(ruleset), viewpoint, days), "the viewpoint");
}

function upcomingRead(
  rules: CompiledRuleset,
  viewpoint: Viewpoint | null | undefined,
  days: number,
): readonly Upcoming[] {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    fail("invalid-input", "days", `has to be a whole number from 1 to ${MOST_DAYS}`, days);
  const seen = readViewpoint(rules, viewpoint);
  const last = Math.min(seen.day + days, LAST_DAY);
  const targets = suspensions(rules);
  const found = [...rules.effects.values()].flatMap((node) => [
    ...beginnings(node, seen, targets.get(node.ref) ?? ""),
    ...endings(node, seen, targets.get(node.ref) ?? ""),
  ]);
  const after = seen.wholeDay ? seen.moment + MINUTES - 1 : seen.moment;
  const entries = [...found, ...upcomingDuties(rules, seen, last)]
    .filter(({ moment }) => moment > after && moment < (last + 1) * MINUTES)
    .map(({ entry }) => Object.freeze(entry));
  return Object.freeze(entries.sort(byDay));
}

/** The beginning of an effect that has not begun, unless it or what it stands under has ended by then. */
function beginnings(node: EffectNode, seen: Seen, about: string): readonly Coming[] {
  const set = lastKnown(node.from, seen.known);
  if (!set || node.declared > seen.known || !Number.isFinite(set.bound.earliest)) return [];
  const { earliest, latest, open } = set.bound;
  const then = stateAt(node, pointAt(earliest, seen));
  if (then.ended === true || (node.under && stateAt(node.under, pointAt(earliest, seen)).chainBegun === false))
    return [];
  if (open) {
    const what = `${node.ref}: not earlier than this day, and with no last day.`;
    return [coming(earliest, "may-be-identified-from", node, what, set)];
  }
  const unsaid = earliest === latest ? "" : " Whether on this day or the next is left unsaid.";
  return [coming(earliest, "begins", node, `${node.ref} begins${hour(earliest)}.${about}${unsaid}`, set)];
}

/** The end of an effect, unless it or what it stands under has ended before, or has never begun by then. */
function endings(node: EffectNode, seen: Seen, about: string): readonly Coming[] {
  const set = lastKnown(node.to, seen.known);
  if (!set || node.declared > seen.known || !Number.isFinite(set.bound.earliest)) return [];
  const { earliest, latest, open } = set.bound;
  const before = stateAt(node, pointAt(earliest - 1, seen));
  if (before.ended === true || before.begun === false) return [];
  if (open) {
    const what = `An act may end ${node.ref}: not earlier than this day, and with no last day.${about}`;
    return [coming(earliest, "may-end", node, what, set)];
  }
  const ends = coming(latest, "ends", node, `${node.ref} ends${hour(latest)}.${about}`, set);
  if (earliest === latest) return [ends];
  const what = `${node.ref} holds until this day; whether the day itself still counts is left unsaid.${about}`;
  return [coming(earliest, "may-end", node, what, set), ends];
}

function coming(
  moment: number,
  kind: Upcoming["kind"],
  { ref, instrument }: EffectNode,
  what: string,
  { event, set }: BoundSet,
): Coming {
  const rule = ruleOf(set.bound);
  const entry: Upcoming = {
    on: dayText(Math.floor(moment / MINUTES)),
    kind,
    ref,
    origin: instrument.origin,
    what,
    steps: rule ? computeDate(rule).steps : [],
    citations: pick(event.citations, ref) ?? event.citations,
    hypothetical: event.kind === "supposed",
  };
  return { moment, entry };
}

const pointAt = (moment: number, { known }: Seen) => ({ moment, known, after: Math.floor(moment / MINUTES) > known });

const hour = (moment: number) => (moment % MINUTES === 0 ? "" : ` at ${momentText(moment)}`);

/** The rule by which a bound is counted, where there is one. */
function ruleOf(bound: BoundValue): DateRule | null {
  if (typeof bound !== "object") return null;
  if ("after" in bound) return bound;
  const counted = "until" in bound ? bound.until : "open" in bound ? bound.notEarlierThan : null;
  return typeof counted === "object" ? counted : null;
}

/** What each suspension suspends, in words. */
function suspensions({ effects }: CompiledRuleset): ReadonlyMap<Ref, string> {
  const words = new Map<Ref, string>();
  for (const target of effects.values())
    for (const { effect, aspect } of target.suspendedBy)
      words.set(effect.ref, ` It suspends ${aspect === "enforcement" ? "the enforcement of " : ""}${target.ref}.`);
  return words;
}
