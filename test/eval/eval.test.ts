// How well the sources recognise, held to floors. `npm run eval` writes the whole report, docs/recognition.md.
import { readFileSync } from "node:fs";
import { ruleset, screen } from "interdict";
import * as core from "interdict/core";
import { beforeAll, describe, expect, it } from "vitest";
import { dressesOf } from "./dresses.mjs";

// Raise a floor when it is passed for good; lower none without a reason that stands in the change. `pairs` counts only
// what was labelled elsewhere.
const FLOORS = {
  counterparties: { precision: 0.98, recall: 0.98, strictRecall: 0.95 },
  "held-out": { precision: 0.97, recall: 0.95, strictRecall: 0.9 },
  "held-out-2": { precision: 0.99, recall: 0.985, strictRecall: 0.96 },
  "held-out-3": { precision: 0.97, recall: 0.95, strictRecall: 0.8 },
  "company-pairs-2": { f1: 0.95 },
  pairs: { f1: 0.9, nomenklaturaF1: 0.865 },
};

const verbs = { screen, ruleset, compareNames: "compareNames" in core ? core.compareNames : undefined };
const page = () => readFileSync(new URL("../../docs/recognition.md", import.meta.url), "utf8");
const load = (name: string) => import(`./${name}.mjs`);

for (const set of ["counterparties", "held-out", "held-out-2", "held-out-3"] as const)
  describe(`labelled set ${set}`, () => {
    it("is recognised at least as well as its floors say", async () => {
      const { measureSet } = await load("measure");
      const { scores } = await load("judge");
      const judged = measureSet(set, verbs);
      const found = scores(judged, "found");
      expect(found.precision).toBeGreaterThanOrEqual(FLOORS[set].precision);
      expect(found.recall).toBeGreaterThanOrEqual(FLOORS[set].recall);
      expect(scores(judged, "strict").recall).toBeGreaterThanOrEqual(FLOORS[set].strictRecall);
    });

    it("expects only subjects that the data has", async () => {
      const { measureSet } = await load("measure");
      const { applications, persons } = ruleset.source.parties;
      const ids = new Set([...applications, ...persons].map(({ id }) => id));
      const expected: (string | null)[] = measureSet(set, verbs).map((one: { expect: string | null }) => one.expect);
      expect(expected.filter((id) => id !== null && !ids.has(id))).toEqual([]);
    });
  });

it("holds out what it measures itself by", () => {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));
  const inputs = (name: string): string[] => read(name).map((one: { input: object }) => JSON.stringify(one.input));
  const known = new Set(inputs("counterparties"));
  for (const set of ["held-out", "held-out-2", "held-out-3"]) {
    const heldOut = inputs(set);
    expect(heldOut.filter((input) => known.has(input))).toEqual([]);
    for (const input of heldOut) known.add(input);
    expect(new Set(heldOut).size).toBe(heldOut.length);
  }
});

it.skipIf(verbs.compareNames === undefined)("compares company names at least as well as its floors say", async () => {
  const { measurePairs } = await load("measure");
  const { originOf, pairScores } = await load("pairs");
  const compared = measurePairs(verbs);
  expect(pairScores(compared).f1).toBeGreaterThan(FLOORS.pairs.f1);
  const own = compared.filter((pair: object) => originOf(pair) === "opensanctions/nomenklatura");
  expect(pairScores(own).f1).toBeGreaterThan(FLOORS.pairs.nomenklaturaF1);
  expect(pairScores(measurePairs(verbs, "company-pairs-2")).f1).toBeGreaterThan(FLOORS["company-pairs-2"].f1);
});

it("takes at most one of 100,000 names of nobody for somebody", async () => {
  const { measureFalseAlarms } = await load("measure");
  const { BAR_PER_100_000 } = await load("false-alarms");
  const { names, per100000 } = measureFalseAlarms(verbs);
  expect(names).toBeGreaterThanOrEqual(200_000);
  expect(per100000).toBeLessThanOrEqual(BAR_PER_100_000);
});

it("takes no name for a party in full because it holds a covered word beside a trade or a person", async () => {
  const { measureBeside } = await load("measure");
  const { rows, names } = measureBeside(verbs);
  expect(names).toBeGreaterThan(0);
  expect(rows[0].strong).toEqual([]);
});

it("dresses a name the same way every time, and otherwise with another seed", () => {
  const alias = { value: "CamScanner", kind: "application" } as const;
  expect(dressesOf(alias, 1)).toEqual(dressesOf(alias, 1));
  expect(dressesOf(alias, 2)).not.toEqual(dressesOf(alias, 1));
});

describe("docs/recognition.md", () => {
  let text: string;
  beforeAll(() => {
    text = page();
  });

  it("has every section", () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      "Counterparties, development set",
      "Counterparties, held-out set",
      "Counterparties, second held-out set",
      "Counterparties, third held-out set",
      "Pairs of company names",
      "Pairs of company names, our own",
      "Names in every dress",
      "Names that nobody should be taken for",
      "A covered word beside a trade or a person",
      "One dictionary word away",
    ]);
  });

  it("says of the labelled sets what the sources do (npm run eval writes it)", async () => {
    const { labelledSections } = await load("report");
    expect(text).toContain(labelledSections(verbs));
  });
});
