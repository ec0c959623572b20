// The rectangle of an answer, by samples: within it the definition says the same; at its edges the engine says another.
import { status } from "../../src/core.js";
import type { ConstantWithin, Day, Ref, RuleSource, Ruleset, Verdict } from "../../src/model/index.js";
import { statusOf } from "../oracle/status.js";
import { askEngine, Definition, foundOf, partsOf, type State, type When } from "../properties/inquiry.js";
import { inWords, saidOf, startOf } from "./ask.js";
import { dayOf } from "./days.js";
import type { Dice } from "./dice.js";

/** A day before and after all that happens; within, every day may matter. */
const DAYS: readonly Day[] = Array.from({ length: 60 }, (_, n) => dayOf(n - 10));

interface Viewpoint {
  readonly when: When;
  readonly knownAt: Day;
}

/** The days that lie wholly within a range, which may begin or end at an hour. */
const wholeDays = ([from, to]: readonly [string | null, string | null]): readonly Day[] =>
  DAYS.filter((day) => (from === null || from <= day) && (to === null || nextOf(day) <= to));

const nextOf = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function viewpointWithin(dice: Dice, within: ConstantWithin): Viewpoint | undefined {
  const [ats, knowns] = [wholeDays(within.at), wholeDays(within.asKnownAt)];
  if (ats.length === 0 || knowns.length === 0) return undefined;
  return { when: { day: dice.pick(ats) }, knownAt: dice.pick(knowns) };
}

/** What the definition says of a question: the answer, and each test of each finding. */
function sayingOf(source: RuleSource, state: State, verdict: Verdict): string {
  const definition = new Definition(source, foundOf(verdict.matches), state);
  const said = { ...saidOf(source, state, verdict), parts: partsOf(source, state.when).slice(-1) };
  const whole = definition.answer(saidOf(source, state, verdict));
  const tested = definition
    .findings(said)
    .map(({ provision, subject, tests }) => `${provision} ${subject} ${tests.map(({ holds }) => holds).join()}`);
  return `${inWords(whole)}; ${tested.join("; ")}`;
}

/** What is wrong with the rectangle of a verdict, at one viewpoint within it and at the edges of its days. */
export function rectangleFaults(ruleset: Ruleset, source: RuleSource, state: State, dice: Dice): readonly string[] {
  const verdict = askEngine(ruleset, state);
  return [
    ...insideFaults(source, state, verdict, dice),
    ...wordFaults(ruleset, state, verdict, dice),
    ...edgeFaults(ruleset, state, verdict),
  ];
}

/** At one viewpoint within it. Of the verdict only its matches and the rectangle are read. */
export function insideFaults(source: RuleSource, state: State, verdict: Verdict, dice: Dice): readonly string[] {
  const { constantWithin } = verdict;
  const inside = viewpointWithin(dice, constantWithin);
  // A bare day that has parts is answered for by its last, and only where that says the same is it within.
  const same = inside === undefined ? true : isSame(source, state, { ...state, ...inside }, verdict);
  return same ? [] : [`another answer within ${JSON.stringify(constantWithin)} at ${JSON.stringify(inside)}`];
}

const isSame = (source: RuleSource, state: State, other: State, verdict: Verdict): boolean =>
  sayingOf(source, state, verdict) === sayingOf(source, other, verdict);

/** At another viewpoint within it the engine itself gives the same findings in the same words. */
export function wordFaults(ruleset: Ruleset, state: State, verdict: Verdict, dice: Dice): readonly string[] {
  const { constantWithin } = verdict;
  const inside = viewpointWithin(dice, constantWithin);
  if (inside === undefined || seen(askEngine(ruleset, { ...state, ...inside })) === seen(verdict)) return [];
  return [`other words within ${JSON.stringify(constantWithin)} at ${JSON.stringify(inside)}`];
}

/** At either end of its days, with the same knowledge, something that can be seen changes. */
export function edgeFaults(ruleset: Ruleset, state: State, verdict: Verdict): readonly string[] {
  const { told } = state;
  // A licence that lapses ends the answer under it, and two may stay alike; an hour is no day.
  if (told.licensedTo !== undefined || state.when.hour !== undefined) return [];
  const [from, to] = verdict.constantWithin.at;
  const before = from === null || from.includes("T") ? undefined : DAYS[DAYS.indexOf(from) - 1];
  const after = to === null || to.includes("T") ? undefined : to;
  // The minute before and the one after: of a day that is divided, its end alone may be as before.
  const edges = [
    { day: before, hour: "23:59-05:00" },
    { day: after, hour: "00:00-05:00" },
  ];
  return edges.flatMap(({ day, hour }) => {
    if (day === undefined || day === state.when.day) return [];
    const then = askEngine(ruleset, { ...state, when: { day, hour } });
    return seen(then) === seen(verdict) ? [`nothing changes at ${day}, an edge of ${from} to ${to}`] : [];
  });
}

const seen = ({ outcome, basis, enforcement, findings, missing }: Verdict): string =>
  JSON.stringify([outcome, basis, enforcement, findings, missing]);

// ---- Statuses ---------------------------------------------------------------------------------------------------

/** Where engine and definition differ on the status of an effect, at a viewpoint and at one that is to be the same. */
export function statusFaults(
  ruleset: Ruleset,
  source: RuleSource,
  ref: Ref,
  { when, knownAt }: Viewpoint,
  dice: Dice,
): readonly string[] {
  const at = when.hour === undefined ? when.day : `${when.day}T${when.hour}`;
  const { constantWithin, ...told } = status(ruleset, ref, { at, asKnownAt: knownAt });
  const { state, inForce, operative, suspended, enforced } = told;
  const says = JSON.stringify({ state, inForce, operative, suspended, enforced });
  const should = JSON.stringify(statusOf(source, ref, partsOf(source, when), knownAt));
  if (says !== should) return [`status of ${ref}: ${says}, defined ${should}`];
  const inside = viewpointWithin(dice, constantWithin);
  if (inside === undefined || !holds(constantWithin, when)) return [];
  const there = JSON.stringify(statusOf(source, ref, partsOf(source, inside.when), inside.knownAt));
  if (there === says) return [];
  return [`status of ${ref} within ${JSON.stringify(constantWithin)} at ${JSON.stringify(inside)}: ${there}`];
}

/** Whether a viewpoint lies within a range as a whole: a day that is divided does not. */
function holds({ at: [from, to] }: ConstantWithin, { day, hour }: When): boolean {
  const end = hour === undefined ? startOf(`${nextOf(day)}T00:00`) : startOf(`${day}T${hour}`) + 1;
  return to === null || (end <= startOf(to) && from !== undefined);
}
