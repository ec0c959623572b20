// The parts by which a misspelling is led to a name lose none that a comparison with every name finds.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import type { Person } from "../../src/model/party.js";
import { searchName } from "../../src/screening/search/search.js";
import { draws, edited } from "./mutations.js";

const RUNS = Number(process.env.GATE_RUNS ?? 1200);
const draw = draws(23);
const LETTERS = "abdeilnorst";

/** Words of few letters, so that they repeat, double and resemble one another as words of a language do. */
function word(length: number): string {
  return Array.from({ length }, () => LETTERS[draw(LETTERS.length)] as string).join("");
}

const names = Array.from({ length: 1500 }, (_, at) => {
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
const index = buildLookup({ applications: [], persons, relations: [], providers: [] }).plainForms();
const near = index.forms.filter((form) => form.near);

const subjects = (text: string, all?: typeof near): readonly string[] =>
  searchName(index, text, all)
    .hits.map(({ subject }) => subject)
    .sort();

describe("of misspelt names in a list of 1,500", () => {
  it.each([1, 2])("with %i edits none is lost", (edits) => {
    const lost: string[] = [];
    let found = 0;
    for (let run = 0; run < RUNS; run++) {
      let text = names[draw(names.length)] as string;
      for (let edit = 0; edit < edits; edit++) text = edited(text, draw);
      const all = subjects(text, near);
      if (all.length > 0) found++;
      const gated = subjects(text);
      if (all.join() !== gated.join()) lost.push(`${text}: ${all.join()} against ${gated.join()}`);
    }
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(RUNS / 12);
  });
});
