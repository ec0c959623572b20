import type { EffectNode } from "../compile/effect-node.js";
import { gridFor } from "../compile/effects.js";
import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { fail, reading } from "../errors.js";
import type { Ruleset, StatusChange, StatusTruths, Viewpoint } from "../model/index.js";
import { dayText, MINUTES } from "../time/day.js";
import { byDay } from "./by-day.js";
import { causesOf } from "./change-causes.js";
import { stateAt } from "./point.js";
import { statusOf } from "./status.js";
import { readViewpoint, type Seen } from "./viewpoint.js";

/**
 * Lists every status that flips on the way from one viewpoint to another, with the acts that did it: of every
 * instrument, provision, item and suspension. On day d of the way the question is about d and asked with the knowledge
 * of d, each held within the two viewpoints. Replaying the entries over what `status` says at `from` gives what it says
 * at `to`.
 *
 * The trap: without `asKnownAt` both ends know what is known today, so only bounds that were reached are listed. To
 * see what became known, give `asKnownAt` in both.
 *
 * @param from `at` is required, as in `to`
 * @throws InterdictError `invalid-date`; `invalid-input` where `from` lies after `to` in either time
 * @example
 * ```ts
 * changes(ruleset, { at: "2021-02-01" }, { at: "2021-03-01" }).map((c) => `${c.on} ${c.ref} ${c.after.state}`)
 * // ["2021-02-19 eo-13971/1(a) operative"]
 * ```
 */
export function changes(ruleset: Ruleset, from: Viewpoint, to: Viewpoint): readonly StatusChange[] {
  return reading(() => changesRead(compiled(ruleset), from, to), "a viewpoint");
}

function changesRead(rules: CompiledRuleset, from: Viewpoint, to: Viewpoint): readonly StatusChange[] {
  const [start, end] = [readEnd(rules, from, "from"), readEnd(rules, to, "to")];
  if (start.day > end.day || (start.day === end.day && !end.wholeDay && start.moment > end.moment))
    fail("invalid-input", "from.at", "has to be no later than to.at", start.at);
  if (start.known > end.known)
    fail("invalid-input", "from.asKnownAt", "has to be no later than to.asKnownAt", start.asKnownAt);
  const found = [...rules.effects.values()].flatMap((node) => flips(rules, node, start, end));
  return Object.freeze(found.sort(byDay));
}

function readEnd(rules: CompiledRuleset, viewpoint: Viewpoint, path: string): Seen {
  if (typeof viewpoint === "object" && viewpoint !== null && (viewpoint.at === null || viewpoint.at === undefined))
    fail("invalid-date", `${path}.at`, 'is missing: name the day, for example { at: "2021-03-01" }', viewpoint.at);
  return readViewpoint(rules, viewpoint, true);
}

/** Where one stands on the way: about which moment, with the knowledge of which day. */
interface Step {
  readonly day: number;
  readonly seen: Seen;
}

function flips(rules: CompiledRuleset, node: EffectNode, start: Seen, end: Seen): readonly StatusChange[] {
  const truths = reader(rules, node);
  const found: StatusChange[] = [];
  let at = start;
  let before = truths(start);
  for (const { day, seen } of stepsOf(node, start, end)) {
    const after = truths(seen);
    if (!same(before, after))
      found.push(
        Object.freeze({
          ref: node.ref,
          origin: node.instrument.origin,
          on: dayText(day),
          before,
          after,
          because: causesOf(node, at, seen),
          hypothetical: rules.hypothetical,
        }),
      );
    before = after;
    at = seen;
  }
  return found;
}

/** The moments of the way at which the effect can flip, in order; the last is the other end itself. */
function stepsOf(node: EffectNode, start: Seen, end: Seen): readonly Step[] {
  const { known, at } = gridFor(node);
  const [first, last] = [Math.min(start.day, start.known), Math.max(end.day, end.known)];
  // At the turns of both clamps a day begins or stops to lie after the day of knowledge.
  const turns = [start.day, start.known, end.day, end.known].flatMap((day) => [day, day + 1]);
  const days = [...known, ...turns].filter((day) => day >= first && day <= last).map((day) => day * MINUTES);
  const moments = at.filter((moment) => moment > first * MINUTES && moment < (last + 1) * MINUTES);
  const critical = [...new Set([...days, ...moments])].sort((a, b) => a - b);
  const steps = critical.map(
    (moment): Step => ({ day: Math.floor(moment / MINUTES), seen: seenAt(moment, start, end) }),
  );
  return [...steps, { day: last, seen: end }];
}

/** Holds a moment of the way within the two viewpoints. */
function seenAt(moment: number, start: Seen, end: Seen): Seen {
  const day = Math.floor(moment / MINUTES);
  const known = Math.min(Math.max(day, start.known), end.known);
  if (moment <= start.moment) return { ...start, known };
  if (moment >= end.moment) return { ...end, known };
  return { ...start, moment, day, wholeDay: false, known };
}

/** Reads what `status` says of an effect; two points in one state are read once. */
function reader(rules: CompiledRuleset, node: EffectNode): (seen: Seen) => StatusTruths {
  const read = new Map<unknown, StatusTruths>();
  const { at } = gridFor(node);
  return (seen) => {
    const { moment, known } = seen;
    const parts = seen.wholeDay && at.some((bound) => bound > moment && bound < moment + MINUTES);
    const state = parts ? seen : stateAt(node, { moment, known, after: seen.day > known });
    const held = read.get(state);
    if (held) return held;
    const { state: name, inForce, operative, suspended, enforced } = statusOf(rules, node, seen);
    const truths = Object.freeze({ state: name, inForce, operative, suspended, enforced });
    read.set(state, truths);
    return truths;
  };
}

function same(a: StatusTruths, b: StatusTruths): boolean {
  return (Object.keys(a) as (keyof StatusTruths)[]).every((key) => a[key] === b[key]);
}
