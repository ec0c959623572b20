import { type BoundSet, type EffectNode, type EffectState, lastKnown, upperBound } from "../compile/effect-node.js";
import { gridFor, nodeOf } from "../compile/effects.js";
import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import type {
  Citation,
  ConstantWithin,
  LegalState,
  LegalStatus,
  Ref,
  Ruleset,
  Truth,
  Viewpoint,
} from "../model/index.js";
import { dayNumber, MINUTES } from "../time/day.js";
import { and, not } from "../time/kleene.js";
import { momentText } from "../time/washington.js";
import { beginningOf, chain, pick } from "./beginning.js";
import { type Point, stateAt } from "./point.js";
import { rectangleOf } from "./rectangle.js";
import { readViewpoint, type Seen } from "./viewpoint.js";

/**
 * Says in what state an instrument, provision or item is on a day, as known on a day. Four truths that the press mixes:
 * in force, operative, suspended, enforced.
 *
 * The trap: 1(a) of Executive Order 13971 was `operative` from 2021-02-19 and still prohibited nothing, because nothing
 * had been identified. Ask `evaluate` what is prohibited.
 *
 * @param viewpoint.at required
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * status(ruleset, "eo-13971/1(a)", { at: "2021-01-10" }).state // "pending"
 * ```
 */
export function status(ruleset: Ruleset, ref: Ref, viewpoint: Viewpoint): LegalStatus {
  const rules = compiled(ruleset);
  return statusOf(rules, nodeOf(rules.effects, ref), readViewpoint(rules, viewpoint, true));
}

/** The status of an effect at a viewpoint that has been read. */
export function statusOf(rules: CompiledRuleset, node: EffectNode, seen: Seen): LegalStatus {
  const { moment, known } = seen;
  const point: Point = { moment, known, after: seen.day > known };
  const whole = dayState(node, seen);
  const truths = truthsOf(whole, rules.enforceable.has(node));
  return Object.freeze({
    ref: node.ref,
    state: stateOf(whole),
    ...truths,
    constantWithin: constantWithin(rules, node, moment, known),
    staleDays: seen.staleDays,
    at: seen.at,
    asKnownAt: seen.asKnownAt,
    hypothetical: rules.hypothetical,
    because: Object.freeze(reasons(rules, node, point, whole)),
  });
}

/** A bare date asks for the whole day: where its parts differ, what they differ in is unknown. */
function dayState(node: EffectNode, seen: Seen): EffectState {
  const point = { moment: seen.moment, known: seen.known, after: seen.day > seen.known };
  const first = stateAt(node, point);
  if (!seen.wholeDay) return first;
  const later = gridFor(node).at.filter((m) => m > seen.moment && m < seen.moment + MINUTES);
  const states = later.map((moment) => stateAt(node, { ...point, moment }));
  const joined = (key: keyof EffectState): Truth =>
    states.every((s) => s[key] === first[key]) ? first[key] : "unknown";
  return states.length === 0
    ? first
    : {
        begun: joined("begun"),
        chainBegun: joined("chainBegun"),
        enacted: joined("enacted"),
        issued: joined("issued"),
        ended: joined("ended"),
        suspended: joined("suspended"),
        forborne: joined("forborne"),
        active: joined("active"),
      };
}

/** A definition or an act is not enforced, so none of its own enforcement can be suspended. */
function truthsOf(
  state: EffectState,
  enforceable: boolean,
): Pick<LegalStatus, "inForce" | "operative" | "suspended" | "enforced"> {
  return {
    inForce: and(state.issued, not(state.ended)),
    operative: state.active,
    suspended: state.suspended,
    enforced: enforceable ? and(state.active, not(state.forborne)) : state.active,
  };
}

/** The first that holds, in this order. */
function stateOf(state: EffectState): LegalState {
  if (state.enacted === false) return "not-enacted";
  if (state.ended === true) return "ended";
  if (state.chainBegun === false) return "pending";
  if (state.suspended === true) return "suspended";
  return state.active === true ? "operative" : "uncertain";
}

function constantWithin(rules: CompiledRuleset, node: EffectNode, moment: number, known: number): ConstantWithin {
  const { known: rows, at, cells } = gridFor(node);
  const enforceable = rules.enforceable.has(node);
  const read = (row: number, column: number, after: boolean) => {
    const state = cells[(row * (at.length + 1) + column) * 2 + (after ? 1 : 0)] as EffectState;
    const knownDay = rows[row - 1] ?? -Infinity;
    const acts = mentioned(node, state, knownDay, at[column - 1] ?? -Infinity);
    return JSON.stringify([stateOf(state), truthsOf(state, enforceable), acts]);
  };
  const asked = read(upperBound(rows, known), upperBound(at, moment), moment >= (known + 1) * MINUTES);
  return rectangleOf({ known: rows, at }, (...cell) => read(...cell) === asked, moment, known);
}

/** Which events the reasons name: beginnings where it has not ended, the end where it has. */
function mentioned(
  node: EffectNode,
  state: EffectState,
  known: number,
  moment: number,
): readonly (string | undefined)[] {
  if (state.enacted === false) return [];
  if (state.ended === false) return chain(node).map((n) => lastKnown(n.from, known)?.event.id);
  return [firstEnd(node, known, moment)?.event.id];
}

/** The first end counts: what rescinds later what had been revoked adds nothing. */
function firstEnd(node: EffectNode, known: number, moment: number): BoundSet | undefined {
  const ends = chain(node)
    .map((n) => lastKnown(n.to, known))
    .filter((set) => set !== undefined && set.bound.earliest <= moment) as BoundSet[];
  return ends.sort((a, b) => a.bound.earliest - b.bound.earliest)[0];
}

/** The sentence of the act that speaks of the effect whose beginning it set. */
const cited = ({ event, set }: BoundSet) => pick(event.citations, set.effect) ?? event.citations;

function reasons(rules: CompiledRuleset, node: EffectNode, point: Point, state: EffectState): LegalStatus["because"] {
  const said: { text: string; citations: readonly Citation[] }[] = [];
  const { instrument } = node;
  const say = (text: string, citations: readonly Citation[]) => said.push({ text, citations });
  if (state.enacted === false) {
    // A proposal sets no bound: what was done is told, and that it never was in force follows from it.
    const acts = instrument.events.filter((event) => dayNumber(event.known) <= point.known);
    if (node.instrument.kind === "proposal" && acts.length > 0) {
      for (const { what, citations } of acts) say(what, citations);
      return said;
    }
    const known = lastKnown(chain(node).at(-1)?.from ?? [], point.known) !== undefined;
    const text = known
      ? `${instrument.title} was signed only on ${instrument.signed}.`
      : `${instrument.title} was not known by that day.`;
    say(text, [instrument.citation]);
    return said;
  }
  const begin = beginningOf(node, point);
  if (begin && begin.bound.earliest === Infinity) say(begin.event.what, begin.event.citations);
  else if (begin?.bound.open && state.chainBegun !== true)
    say(`It awaits an act, not earlier than ${momentText(begin.bound.earliest)}.`, cited(begin));
  else if (begin && Number.isFinite(begin.bound.earliest))
    say(`It ${state.chainBegun === true ? "began" : "begins"} on ${momentText(begin.bound.earliest)}.`, cited(begin));
  const awaits = rules.prohibitions.find((rule) => rule.effect === node)?.prohibition.identification;
  if (awaits)
    say(`It prohibits only what ${awaits.by} identifies; ask evaluate what was identified.`, awaits.citations);
  if (state.ended !== false) {
    const end = firstEnd(node, point.known, point.moment);
    if (end) say(end.event.what, end.event.citations);
  }
  for (const { effect, aspect } of chain(node).flatMap((n) => n.suspendedBy)) {
    if (stateAt(effect, point).active === false) continue;
    const event = lastKnown(effect.from, point.known)?.event;
    if (event) say(`${aspect === "enforcement" ? "Its enforcement is suspended: " : ""}${event.what}`, event.citations);
  }
  for (const { bears, why } of rules.without) if (chain(node).some((n) => n.ref === bears)) say(why, []);
  return said;
}
