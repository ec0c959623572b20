import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { visibleText } from "../../src/names/disguise.js";
import { fusedWords } from "../../src/names/words/ordinary.js";
import { parties } from "../../src/parties/index.js";
import { isCleanMiss } from "../../src/screening/name-candidates.js";
import type { Searched } from "../../src/screening/search/judge.js";
import { searchName } from "../../src/screening/search/search.js";
import { draws, edited, latinNames } from "./mutations.js";

const lookup = buildLookup(parties);
const index = lookup.forms();
const RUNS = Number(process.env.GATE_RUNS ?? 3000);

const near = index.forms.filter((form) => form.near);

const ungated = (text: string): Searched => searchName(index, text, near);

/** What differs between the search as it is and one that holds every text against every name. */
function lostBy(text: string): string | undefined {
  const all = ungated(text);
  const found = searchName(index, text);
  const show = ({ hits }: Searched) => JSON.stringify(hits.map(({ subject, score }) => [subject, score]).sort());
  if (show(all) !== show(found)) return `${text}: ${show(all)} against ${show(found)}`;
  return all.hits.length > 0 && isCleanMiss(lookup, text) ? `${text}: passed for a clean miss` : undefined;
}

describe("the gates lose nothing", () => {
  it(`of ${RUNS} names with one edit`, () => {
    const draw = draws(11);
    const lost: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const name = latinNames[draw(latinNames.length)] as string;
      const text = visibleText(edited(draw(2) ? name : name.toLowerCase(), draw));
      const one = lostBy(text);
      if (one !== undefined) lost.push(one);
    }
    expect(lost).toEqual([]);
  });

  it("of names with a word that may be run together with them", () => {
    const words = [...fusedWords()].filter((word) => /^[a-z]+$/.test(word));
    const names = latinNames.filter((name) => !/[^A-Za-z ]/.test(name));
    const texts = words.flatMap((word, at) => [`Alipay${word}`, `${names[at % names.length]}${word} 12`]);
    expect(texts.flatMap((text) => lostBy(text) ?? [])).toEqual([]);
    const fused = words.filter((word) => word.length > 3 && !isCleanMiss(lookup, `Alipay${word}`));
    expect(fused.length).toBeGreaterThan(words.length / 4);
  });

  it(`of ${RUNS} names with two edits, in other words`, () => {
    const draw = draws(12);
    const beside = ["", "", " app", " Shanghai CN", "*SHOP 12", " Bowling", " Ltd"];
    const lost: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const name = latinNames[draw(latinNames.length)] as string;
      const text = visibleText(edited(edited(name, draw), draw) + beside[draw(beside.length)]);
      const one = lostBy(text);
      if (one !== undefined) lost.push(one);
    }
    expect(lost).toEqual([]);
  });
});
