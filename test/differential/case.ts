// One invented ruleset with the questions that are asked of it.
import { compiled } from "../../src/compile/ruleset.js";
import { compile, extend, suppose } from "../../src/core.js";
import type { Ref, RuleSource, Ruleset, Supposition } from "../../src/model/index.js";
import { supposed } from "../oracle/supposed.js";
import type { State } from "../properties/inquiry.js";
import { differences } from "./ask.js";
import { type Dice, diceOf } from "./dice.js";
import { type Law, lawOf } from "./law.js";
import { type Focus, questionsOf } from "./questions.js";
import { suppositionsOf } from "./supposed.js";
import { rectangleFaults, statusFaults } from "./within.js";

/** How many questions are asked of one ruleset. */
export const QUESTIONS = 100;
const MATTERS = 10;
const VIEWPOINTS = QUESTIONS / MATTERS;

/** A question, and the number of the dice by which what it is held against is chosen. */
export interface Asked {
  readonly state: State;
  readonly salt: number;
}

export interface World extends Law {
  readonly suppositions: readonly Supposition[];
}

export interface Case {
  readonly law: World;
  readonly questions: readonly Asked[];
}

export function caseOf(seed: number, number: number): Case {
  const dice = diceOf(seed, number);
  const law = lawOf(dice);
  const suppositions = suppositionsOf(dice, law.source);
  const focus = focusOf(law, suppositions);
  const house = law.house?.instruments ?? [];
  const exceptions = [...law.source.instruments, ...house].flatMap(({ provisions }) =>
    provisions.map(({ ref }) => ref).filter((ref: Ref) => ref.endsWith("/exception")),
  );
  const states = Array.from({ length: MATTERS }, () => questionsOf(dice, exceptions, VIEWPOINTS, focus)).flat();
  const questions = states.map((state, salt) => ({ state, salt }));
  return { law: { ...law, suppositions }, questions };
}

/** Whom what is supposed concerns: who is named in the instruments that it acts on, and who is named anew. */
function focusOf({ source }: Law, suppositions: readonly Supposition[]): Focus {
  const refs = suppositions.map((one) => ("ref" in one ? one.ref : one.under));
  const rules = source.instruments.flatMap(({ prohibitions }) => prohibitions);
  const concerned = rules.filter(({ ref }) => refs.some((one) => ref === one || ref.startsWith(`${one}/`)));
  return {
    subjects: [
      ...concerned.flatMap(({ names }) => names),
      ...suppositions.flatMap((one) => ("names" in one ? one.names : [])),
    ],
    days: suppositions.flatMap((one) => [one.on, ...("to" in one ? [one.to] : [])]),
  };
}

/** What the engine is asked under. */
export function rulesetOf({ source, house, suppositions }: World): Ruleset {
  const recorded = compile(source);
  const extended = house === undefined ? recorded : extend(recorded, house);
  return suppositions.length === 0 ? extended : suppose(extended, ...suppositions);
}

/** What the definition is asked under. */
export function sourceOf({ source, house, suppositions }: World): RuleSource {
  return supposed({ ...source, instruments: [...source.instruments, ...(house?.instruments ?? [])] }, suppositions);
}

export interface Fault extends Pick<Case, "law"> {
  readonly question: Asked;
  readonly what: readonly string[];
}

/** The first question on which engine and definition differ. */
export function faultOf({ law, questions }: Case): Fault | undefined {
  const ruleset = rulesetOf(law);
  const source = sourceOf(law);
  for (const question of questions) {
    const what = faultsOf(ruleset, source, question);
    if (what.length > 0) return { law, question, what };
  }
  return undefined;
}

function faultsOf(ruleset: Ruleset, source: RuleSource, { state, salt }: Asked): readonly string[] {
  const differing = differences(ruleset, source, state);
  if (differing.length > 0) return differing;
  const dice = diceOf(salt, 0);
  if (salt % 4 === 0) return rectangleFaults(ruleset, source, state, dice);
  return salt % 4 === 1 ? statusFaultsOf(ruleset, source, state, dice) : [];
}

/** Where the two differ on the status of one effect, chosen by the dice. */
export function statusFaultsOf(ruleset: Ruleset, source: RuleSource, state: State, dice: Dice): readonly string[] {
  const refs = source.instruments.flatMap(({ id, provisions, prohibitions, events }) => [
    id,
    ...provisions.map(({ ref }) => ref),
    ...prohibitions.map(({ ref }) => ref),
    ...events.flatMap(({ declares = [] }) => declares.map(({ ref }) => ref)),
  ]);
  // Items of a supposed identification have names of their own on either side.
  const common = refs.filter((ref) => compiled(ruleset).effects.has(ref));
  const acted = ruleset.suppositions.flatMap((one) => ("ref" in one && common.includes(one.ref) ? [one.ref] : []));
  const asked = acted.length > 0 && dice.chance(0.5) ? acted : [...new Set(common)].sort();
  return statusFaults(ruleset, source, dice.pick(asked), state, dice);
}
