// The parts by which a misspelling is led to a name lose none that a comparison with every name finds.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import type { Person } from "../../src/model/party.js";
import { isCleanMiss } from "../../src/screening/name-candidates.js";
import { searchName } from "../../src/screening/search/search.js";
import { draws, edited } from "./mutations.js";

const draw = draws(23);
const LETTERS = "abdeilnorst";

/** Words of few letters, so that they repeat, double and resemble one another as words of a language do. */
function word(length: number): string {
  return Array.from({ length }, () => LETTERS[draw(LETTERS.length)] as string).join("");
}

/** A list of so many names: rows of one word and of two, of six letters and more. */
function listOf(many: number) {
  const names = Array.from({ length: many }, (_, at) => {
    const first = word(3 + draw(8));
    return at % 3 === 0 ? `${first}${word(3)}` : `${first} ${word(3 + draw(7))}`;
  });
  const persons = names.map(
    (name, at): Person => ({
      id: `party-${at}`,
      name,
      kind: "business",
      names: [{ value: name, kind: "official", mode: "whole", confidence: "verified", sources: [] }],
      identifiers: [],
      confidence: "verified",
      sources: [],
    }),
  );
  const lookup = buildLookup({ applications: [], persons, relations: [], providers: [] });
  const index = lookup.plainForms();
  const near = index.forms.filter((form) => form.near);
  return { names, lookup, index, near };
}

/** Of the longer list every text is held against seven times as many names, so fewer texts are. */
const RUNS = Number(process.env.GATE_RUNS ?? 1200);
const FEW = 100;
const LISTS: readonly (readonly [number, number])[] = [
  [1500, RUNS],
  // It takes as long to build as many texts to read.
  ...(RUNS < FEW ? [] : [[10_000, Math.ceil(RUNS / 10)] as const]),
];

describe.each(LISTS)("of misspelt names in a list of %i", (many, runs) => {
  const { names, lookup, index, near } = listOf(many);
  const subjects = (text: string, all?: typeof near): readonly string[] =>
    searchName(index, text, all)
      .hits.map(({ subject }) => subject)
      .sort();

  it.each([1, 2])("with %i edits none is lost", (edits) => {
    const lost: string[] = [];
    let found = 0;
    for (let run = 0; run < runs; run++) {
      let text = names[draw(names.length)] as string;
      for (let edit = 0; edit < edits; edit++) text = edited(text, draw);
      const all = subjects(text, near);
      if (all.length > 0) found++;
      const gated = subjects(text);
      if (all.join() !== gated.join()) lost.push(`${text}: ${all.join()} against ${gated.join()}`);
      if (all.length > 0 && isCleanMiss(lookup, text)) lost.push(`${text}: passed for a clean miss`);
    }
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(runs / 12);
  });
});
