import { type BoundSet, lastKnown } from "../compile/effect-node.js";
import { nodeOf } from "../compile/effects.js";
import { compiled } from "../compile/ruleset.js";
import type { ComputedDate, DateOperator, DateRule, Ref, Ruleset, Viewpoint } from "../model/index.js";
import { dayNumber, dayText, weekdayName } from "../time/day.js";
import { computeDate } from "../time/rule.js";
import { momentText } from "../time/washington.js";
import { readViewpoint } from "./viewpoint.js";

/**
 * Gives the day that a text ties to an instrument, provision or item, with the way it was counted and the operator.
 *
 * The trap: the same 45 days of Executive Order 13971 are a beginning in 1(a), a floor in 1(e) and a deadline in 1(c).
 * Read `operator` before you read `date`. `date` is `null` where there is no day: an act that was never made.
 *
 * @param viewpoint.asKnownAt day whose knowledge is used; default the day that the ruleset is current through
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * effectiveDate(ruleset, "eo-13971/1(a)") // { date: "2021-02-19", operator: "begins", steps: [...], ... }
 * ```
 */
export function effectiveDate(ruleset: Ruleset, ref: Ref, viewpoint?: Viewpoint): ComputedDate {
  const rules = compiled(ruleset);
  if (typeof ref !== "string") nodeOf(rules.effects, ref);
  const duty = rules.instruments.flatMap((i) => i.duties).find((d) => d.ref === ref);
  const node = rules.effects.get(ref) ?? (duty ? undefined : nodeOf(rules.effects, ref));
  const known = readViewpoint(rules, viewpoint).known;
  const set = node ? lastKnown(node.from, known) : undefined;
  // A deadline is what its provision ties to a day; that the provision itself began is told by its status.
  const deadline = duty?.due?.operator === "not-later-than";
  if (node && set && node.declared <= known && !deadline) return fromBound(ref, set);
  const instrument = node?.instrument ?? rules.instruments.find((i) => i.duties.includes(duty as never));
  const root = instrument ? lastKnown(nodeOf(rules.effects, instrument.id).from, known) : undefined;
  if (!root || !Number.isFinite(root.bound.earliest))
    return none(
      ref,
      `${instrument?.title ?? ref} was not known by ${dayText(known)}.`,
      instrument ? [instrument.citation] : [],
    );
  if (duty?.due) return counted(ref, duty.due, [duty.citation]);
  const day = momentText(root.bound.earliest);
  const provision = instrument?.provisions.find((p) => p.ref === ref);
  return {
    ref,
    date: day,
    operator: "begins",
    steps: [
      `${provision ? "No day of its own is stated: it" : "It"} begins with ${instrument?.title ?? ref} on ${day}, ${article(day)}`,
    ],
    citations: [...(provision ? [provision.citation] : []), ...root.event.citations].slice(0, 2),
  };
}

function fromBound(ref: Ref, { bound, event, set }: BoundSet): ComputedDate {
  const citations = event.citations.filter((c) => c.ref === ref);
  const cited = citations.length > 0 ? citations : event.citations;
  const value = set.bound;
  if (value === "never") return none(ref, event.what, cited);
  if (typeof value === "object" && "open" in value) {
    const floor = value.notEarlierThan;
    return typeof floor === "string"
      ? stated(ref, floor, "not-earlier-than", event.what, cited)
      : counted(ref, floor, cited);
  }
  if (typeof value === "object" && "after" in value) return counted(ref, value, cited);
  return stated(ref, momentText(bound.earliest), "begins", event.what, cited);
}

function counted(ref: Ref, rule: DateRule, citations: ComputedDate["citations"]): ComputedDate {
  const computed = computeDate(rule);
  return { ...computed, ref, citations: [...citations, ...computed.citations] };
}

function stated(
  ref: Ref,
  date: string,
  operator: DateOperator,
  what: string,
  citations: ComputedDate["citations"],
): ComputedDate {
  return { ref, date, operator, steps: [`${date}, ${article(date)}: ${what}`], citations };
}

function none(ref: Ref, why: string, citations: ComputedDate["citations"]): ComputedDate {
  return { ref, date: null, operator: "begins", steps: [why], citations };
}

function article(day: string): string {
  return `a ${weekdayName(dayNumber(day.slice(0, 10)))}`;
}
