import { nodeOf } from "../compile/effects.js";
import { compiled } from "../compile/ruleset.js";
import { fail } from "../errors.js";
import type { DateRule, Instrument, LegalEvent, Ref, Ruleset, TimelineEntry, Viewpoint } from "../model/index.js";
import { dayText } from "../time/day.js";
import { computeDate } from "../time/rule.js";
import { byDay } from "./by-day.js";
import { readViewpoint } from "./viewpoint.js";

/**
 * Lists what happened to an instrument or provision and what its text makes happen by itself, in order of days, as far
 * as it was known. Without a reference: of the whole ruleset.
 *
 * The trap: `on` is the day of the act, `known` the day from which anybody could know it. With `at`, later days are
 * left out.
 *
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * timeline(ruleset, "eo-13971").map((e) => `${e.on} ${e.kind}`) // ["2021-01-05 signed", ..., "2021-06-09 revoked"]
 * ```
 */
export function timeline(ruleset: Ruleset, ref?: Ref | null, viewpoint?: Viewpoint): readonly TimelineEntry[] {
  const rules = compiled(ruleset);
  const seen = readViewpoint(rules, viewpoint);
  if (ref !== undefined && ref !== null)
    nodeOf(rules.effects, typeof ref === "string" ? ref : fail("invalid-input", "ref", "has to be a text", ref));
  const last = viewpoint?.at == null ? null : dayText(seen.day);
  const known = dayText(seen.known);
  const powers = new Map(
    rules.prohibitions.map(({ prohibition: p }) => [p.identification?.ref, p.identification?.power]),
  );
  const about = (of: Ref): boolean =>
    powers.get(of) === ref || ref == null || of === ref || of.startsWith(`${ref}/`) || ref.startsWith(`${of}/`);
  const entries: TimelineEntry[] = [];
  for (const instrument of rules.instruments)
    for (const event of instrument.events) {
      if (event.known > known) continue;
      const touched = event.sets.length > 0 ? event.sets.map((s) => s.effect) : [instrument.id];
      if (![...touched, event.id].some(about)) continue;
      entries.push(entryOf(event, instrument));
      for (const set of event.sets) {
        if (!about(set.effect)) continue;
        const rule = ruleOf(set.bound);
        if (rule) entries.push(computedEntry(set.effect, rule, event, instrument));
      }
    }
  for (const instrument of rules.instruments)
    for (const duty of instrument.duties)
      if (duty.due && duty.due.operator === "not-later-than" && about(duty.ref) && instrument.signed <= known)
        entries.push({
          ...computedDue(duty.ref, duty.due, duty.who, duty.what),
          citations: [duty.citation],
          known: instrument.signed,
        });
  return entries
    .filter((entry) => last === null || entry.on <= last)
    .filter(
      (entry, at, all) =>
        all.findIndex(
          (e) => e.what === entry.what && e.on === entry.on && e.ref === entry.ref && e.kind === entry.kind,
        ) === at,
    )
    .sort(byDay)
    .map((entry) => Object.freeze(entry));
}

function entryOf(event: LegalEvent, instrument: Instrument): TimelineEntry {
  return {
    on: event.on,
    known: event.known,
    kind: event.kind,
    ref: event.sets[0]?.effect ?? instrument.id,
    what: event.what,
    steps: [],
    citations: event.citations,
    hypothetical: event.kind === "supposed",
  };
}

function ruleOf(bound: LegalEvent["sets"][number]["bound"]): DateRule | null {
  if (typeof bound !== "object") return null;
  if ("after" in bound) return bound;
  return "open" in bound && typeof bound.notEarlierThan === "object" ? bound.notEarlierThan : null;
}

function computedEntry(ref: Ref, rule: DateRule, event: LegalEvent, instrument: Instrument): TimelineEntry {
  const { date, steps, operator } = computeDate(rule);
  const floor = operator === "not-earlier-than";
  const cited = event.citations.filter((c) => c.ref === ref);
  return {
    on: date ?? event.on,
    known: event.known,
    kind: floor ? "may-be-identified-from" : "begins",
    ref,
    what: floor ? `${ref}: not earlier than this day, and with no last day.` : `${ref} of ${instrument.title} begins.`,
    steps,
    citations: cited.length > 0 ? cited : event.citations,
    hypothetical: event.kind === "supposed",
  };
}

function computedDue(ref: Ref, rule: DateRule, who: string, what: string): Omit<TimelineEntry, "citations" | "known"> {
  const { date, steps } = computeDate(rule);
  return { on: date ?? rule.after, kind: "due", ref, what: `Due from ${who}: ${what}.`, steps, hypothetical: false };
}
