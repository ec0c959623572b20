// A few questions of each of some invented laws, always the same: quick enough to be asked after every small change, as
// the mutation run does. What the definition says is kept, for it does not change with the engine.
import { describe, expect, test } from "vitest";
import { askEngine } from "../properties/inquiry.js";
import { definedOf, differences } from "./ask.js";
import { caseOf, rulesetOf, sourceOf, statusFaultsOf } from "./case.js";
import { diceOf } from "./dice.js";
import { kept } from "./kept.js";
import { edgeFaults, insideFaults } from "./within.js";

const SEED = 6;
const CASES = 40;
// One question of each matter, each of another viewpoint.
const EVERY = 11;

describe("the definition agrees on some questions of a few laws", () => {
  test.each(Array.from({ length: CASES }, (_, number) => number))("law %i", (number) => {
    const { law, questions } = caseOf(SEED, number);
    const ruleset = rulesetOf(law);
    const source = kept(`${number}`, () => sourceOf(law));
    for (const { state, salt } of questions.filter((_, index) => index % EVERY === 0)) {
      const verdict = askEngine(ruleset, state);
      const key = `${number} ${salt} ${JSON.stringify(verdict.matches)}`;
      expect(differences(ruleset, source, state, (...asked) => kept(key, () => definedOf(...asked)))).toEqual([]);
      const within = JSON.stringify(verdict.constantWithin);
      expect(kept(`${key} ${within}`, () => insideFaults(source, state, verdict, diceOf(salt, 1)))).toEqual([]);
      expect(edgeFaults(ruleset, state, verdict)).toEqual([]);
      expect(statusFaultsOf(ruleset, source, state, diceOf(salt, 2))).toEqual([]);
    }
  });
});
