// The engine and the definition agree on 20,000 triples of invented ruleset, transaction and viewpoint, always the same,
// or half of them of a seed that is given in DIFFERENTIAL_SEED. New ones in a long run: npm run differential.
import { describe, expect, test } from "vitest";
import { askEngine } from "../properties/inquiry.js";
import { inWords } from "./ask.js";
import { caseOf, faultOf, QUESTIONS, rulesetOf } from "./case.js";
import { shrunk } from "./shrink.js";

const CASES = 10_000 / QUESTIONS;
const given = Number(process.env.DIFFERENTIAL_SEED ?? 826_063);

describe.each([
  ["always the same", 13_971],
  ["of the seed that is given", given],
])("10,000 triples, %s", (_which, seed) => {
  test(`agree with the definition: seed ${seed}`, () => {
    for (let number = 0; number < CASES; number++) {
      const fault = faultOf(caseOf(seed, number));
      if (fault !== undefined) expect.fail(`case ${number} of seed ${seed}: ${JSON.stringify(shrunk(fault))}`);
    }
  });
});

test("such law and such questions lead to every answer that there is", () => {
  const seen = new Set<string>();
  for (let number = 0; number < CASES; number++) {
    const { law, questions } = caseOf(13_971, number);
    const ruleset = rulesetOf(law);
    for (const { state } of questions) seen.add(inWords(askEngine(ruleset, state)));
  }
  expect([...seen].sort()).toEqual(
    [
      ...["not-enacted", "ended", "not-operative", "not-named", "not-identified", "outside-scope"].map(notProhibited),
      ...["no-us-nexus", "exempt", "suspended", "no-match"].map(notProhibited),
      ...["missing-facts", "open-act", "weak-match"].map((basis) => `undetermined ${basis}`),
      "prohibited identified",
      "prohibited identified unenforced",
    ].sort(),
  );
});

function notProhibited(basis: string): string {
  return `not-prohibited ${basis}`;
}
