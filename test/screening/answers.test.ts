// Every answer to some five and a half thousand counterparties, as it stood: a change of recognition that moves any subject,
// score, strength, flag or evidence is a difference that a reviewer sees. Whether the answers are right is for
// test/eval; a difference that is meant is written anew with `npx vitest run test/screening/answers.test.ts -u`.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { InterdictError } from "../../src/errors.js";
import type { Match } from "../../src/model/match.js";
import type { Counterparty } from "../../src/model/transaction.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";
import { dressesOf } from "../eval/dresses.mjs";
import { codes, combined, couples, cut, hidden, identifiers, inContext, misspelt } from "./texts.js";

const lookup = buildLookup(parties);

const labelled = (set: string): readonly Counterparty[] =>
  JSON.parse(readFileSync(new URL(`../eval/${set}.json`, import.meta.url), "utf8")).map(
    (one: { input: Counterparty }) => one.input,
  );

/** Of every name of the data one spelling in eight. */
const dressed = [
  ...parties.applications.map(({ names }) => ({ names, kind: "application" as const })),
  ...parties.persons.map(({ names }) => ({ names, kind: "person" as const })),
]
  .flatMap(({ names, kind }) => names.flatMap(({ value }) => dressesOf({ value, kind })))
  .filter((_, at) => at % 8 === 0)
  .map(({ text }): Counterparty => ({ name: text }));

const told = ({ subject, role, by, score, strength, flags, evidence, alternatives = [] }: Match): string => {
  const met = evidence.map(({ field, matched, rule }) => `${field} ${rule} ${matched}`).join(" + ");
  const lost = alternatives.map((one) => ` < ${one.subject} ${one.score}`).join("");
  const sum = evidence.flatMap(({ pieces = [] }) => pieces).reduce((all, { value }) => all + value, 0);
  const plus = Math.abs(sum - score) < 1e-9 ? "" : ` whose pieces make ${sum}`;
  return `  ${subject} ${role === undefined ? "" : `${role} `}${by} ${score}${plus} ${strength} [${flags.join(" ")}] ${met}${lost}`;
};

function answer(counterparty: Counterparty): string {
  const texts = JSON.stringify(counterparty);
  try {
    // Who is only brought in by somebody else follows from the data.
    const matches = screen(lookup, counterparty, { threshold: 0 }).filter(({ by }) => by !== "relation");
    return [texts, ...matches.map(told)].join("\n");
  } catch (error) {
    return `${texts}\n  ${error instanceof InterdictError ? error.message : "was thrown"}`;
  }
}

const SETS: readonly (readonly [string, readonly Counterparty[]])[] = [
  ["in-context", inContext],
  ["misspelt", misspelt],
  ["identifiers", identifiers],
  ["hidden", hidden],
  ["codes", codes],
  ["dressed", dressed],
  ["cut", cut],
  ["combined", combined],
  ...["counterparties", "held-out", "held-out-2", "held-out-3"].map((set) => [set, labelled(set)] as const),
];
const PART = 120;

describe.each(SETS)("the answers to %s", (set, all) => {
  const parts = Array.from({ length: Math.ceil(all.length / PART) }, (_, at) => at);

  it.each(parts)("part %i", async (part) => {
    const answers = all.slice(part * PART, (part + 1) * PART).map(answer);
    await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot(`../golden/screening/${set}-${part}.txt`);
  });
});

it("the answers to the parties of a transaction", async () => {
  const answers = couples.map((parties) => {
    const { matches } = screenTransaction(lookup, { parties });
    return [JSON.stringify(parties), ...matches.map(told)].join("\n");
  });
  await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot("../golden/screening/couples.txt");
});
