// In a long text some words tell that no name in it can count in full; then nothing is judged again for one that does.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { unitsOf } from "../../src/names/units.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";
import { judge } from "../../src/screening/search/judge.js";
import { readingOf } from "../../src/screening/search/reading.js";
import { exactSpans } from "../../src/screening/search/span.js";
import { isUnsure } from "../../src/screening/search/unsure.js";

const lookup = buildLookup(parties);
const NAMES = [...parties.applications, ...parties.persons].flatMap(({ names }) => names.map(({ value }) => value));
const WORDS = [
  ...[
    "xyzzy",
    "Zhang",
    "Ltd",
    "S.A.",
    "Shanghai",
    "New",
    "York",
    "Los",
    "Angeles",
    "CN",
    "LI",
    "CA",
    "Bank",
    "by",
    "via",
  ],
  ...[
    "app",
    "wallet",
    "Payment",
    "to",
    "Überweisung",
    "an",
    "Co.,",
    "L",
    "trading",
    "as",
    "12",
    "AB12",
    "用",
    "商店",
    "李梅",
  ],
];
const SIGNS = [" ", " ", " ", " ", " - ", "*", "|", ", ", ": ", "/", "、", "（", "\n", " c/o ", " dba "];

/** The same numbers in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

describe("words beside which no name can be sure", () => {
  it("stand in no text in which a name is", () => {
    const next = numbers(7);
    const pick = (list: readonly string[]): string => list[next(list.length)] as string;
    let unsure = 0;
    let sure = 0;
    for (let round = 0; round < 1500; round++) {
      // Few kinds of words, so that often nothing unknown is among them.
      const words = Array.from({ length: 1 + next(6) }, () => pick(WORDS));
      let text = pick(NAMES);
      for (let more = 8 + next(16); more > 0; more--) text += pick(SIGNS) + (next(2) === 0 ? pick(NAMES) : pick(words));
      const reading = readingOf(text, unitsOf(text));
      const all = exactSpans(lookup.forms().trie, reading.units);
      const subsets = [all, all.filter(({ form }) => form.anywhere || form.neighbour), all.slice(next(all.length))];
      for (const spans of subsets) {
        const strong = judge(reading, spans).hits.filter((hit) => !hit.weak);
        if (!isUnsure(reading, spans)) sure += strong.length > 0 ? 1 : 0;
        else {
          unsure++;
          expect(strong, text).toEqual([]);
        }
      }
    }
    expect(unsure).toBeGreaterThan(500);
    expect(sure).toBeGreaterThan(100);
  });

  it("hide no name in disguise where nobody else is named", () => {
    const words = "some words of which nothing is known stand beside this one and there are more than sixteen of them";
    expect(screen(lookup, `${words} Аlірау`)).toMatchObject([{ subject: "alipay", strength: "weak" }]);
    expect(screen(lookup, `Аlірау * ${words}`)[0]?.subject).toBe("alipay");
  });
});
