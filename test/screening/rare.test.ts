// Every answer to names in rare surroundings, with a slip and beside addresses, as it stood, each with the sum of its score: see
// answers.test.ts. A difference that is meant is written anew with `npx vitest run test/screening/rare.test.ts -u`.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import type { Match } from "../../src/model/match.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";
import { rare } from "./rare-texts.js";

const lookup = buildLookup(parties);

const told = ({ subject, by, score, strength, flags, evidence, alternatives = [] }: Match): string => {
  const met = evidence.map(({ field, rule, matched, pieces = [] }) => {
    const sum = pieces.map(({ name, value }) => `${name} ${value}`);
    return `${field} ${rule} ${matched} (${sum.join(", ")})`;
  });
  const lost = alternatives.map((one) => ` < ${one.subject} ${one.score}`).join("");
  return `  ${subject} ${by} ${score} ${strength} [${flags.join(" ")}] ${met.join(" + ")}${lost}`;
};

const PART = 150;

describe.each(rare)("the answers to %s texts", (set, all) => {
  const parts = Array.from({ length: Math.ceil(all.length / PART) }, (_, at) => at);

  it.each(parts)("part %i", async (part) => {
    const answers = all.slice(part * PART, (part + 1) * PART).flatMap((counterparty) => {
      const matches = screen(lookup, counterparty, { threshold: 0 }).filter(({ by }) => by !== "relation");
      const { name, ...more } = counterparty;
      // A name stands without its field, and of nobody nothing is told.
      const said = name && Object.keys(more).length === 0 ? name : JSON.stringify(counterparty);
      return [said, ...matches.map(told)];
    });
    await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot(`../golden/screening-rare/${set}-${part}.txt`);
  });
});
