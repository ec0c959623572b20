// Invented cases for the properties, with a new seed in every run, which a failure prints.
import fc from "fast-check";
import type { Verdict } from "../../src/model/index.js";
import { type Asked, type Case, caseOf } from "../differential/case.js";
import { runs } from "./whole.js";

export const cases: fc.Arbitrary<Case> = fc.nat().map((seed) => caseOf(seed, 0));

const placesOf = (count: number) => fc.uniqueArray(fc.nat({ max: 99 }), { minLength: count, maxLength: count });
export const places = placesOf(8);
export const morePlaces = placesOf(24);

/** Some of the questions of a case. */
export const asked = ({ questions }: Pick<Case, "questions">, at: readonly number[]): readonly Asked[] =>
  at.flatMap((place) => questions[place] ?? []);

/** Those that claim no exception of the house: of the recorded law alone, that is no reference. */
export const recordedOnly = (questions: readonly Asked[]): readonly Asked[] =>
  questions.filter(({ state }) => state.told.exception?.startsWith("house") !== true);

export const times = (whole: number) => ({ numRuns: runs(whole, whole / 5) });

/** All that an answer says of the law; neither prose, which may tell what else was known, nor the stamp. */
export const says = ({ outcome, basis, enforcement, findings, missing }: Verdict) => ({
  ...{ outcome, basis, enforcement, missing },
  findings: findings.map(({ provision, subject, tests }) => [provision, subject, tests.map(({ holds }) => holds)]),
});
