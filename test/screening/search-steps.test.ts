// Work is counted and not timed: what the search asks of its tables may grow with the length of a text and no faster.
import { describe, expect, it } from "vitest";
import type { NameForm } from "../../src/compile/lookup/name-form.js";
import type { NameIndex } from "../../src/compile/lookup/name-index.js";
import { buildLookup } from "../../src/compile/lookup.js";
import { visibleText } from "../../src/names/disguise.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";
import { searchName } from "../../src/screening/search/search.js";

const lookup = buildLookup(parties);

/** Counts the steps that a search takes over the tables of keys. */
function stepsOf(text: string): number {
  const index = lookup.forms();
  let steps = 0;
  const counted = <Table extends { step(node: number, code: number): number; at(node: number): NameForm | undefined }>(
    trie: Table,
  ) => ({
    step(node: number, code: number): number {
      steps++;
      return trie.step(node, code);
    },
    at: (node: number) => trie.at(node),
  });
  const watched = { ...index, trie: counted(index.trie), skeletons: () => counted(index.skeletons()) };
  searchName(watched as unknown as NameIndex, visibleText(text));
  return steps;
}

const PIECES = [
  "a",
  "Alipay ",
  "Alipya Tecnent WeCaht Camscaner ",
  "a b c d ",
  "微信支付宝腾讯",
  "腾讯控股有限公司",
  "Аlιpау ",
  "\ufdfa",
  "4lip4y 2088 ",
  "ten cent ",
  "Tencent Holdings Limited ",
  "ⓐⓛⓘ ",
];

describe("a text of 1,024 code units takes steps in proportion to its length", () => {
  it.each(PIECES)("%s", (piece) => {
    const long = stepsOf(piece.repeat(1024).slice(0, 1024));
    const short = stepsOf(piece.repeat(256).slice(0, 256));
    expect(long).toBeLessThan(16 * 1024);
    expect(long).toBeLessThanOrEqual(5 * short + 64);
  });
});

describe("what is not asked for is not built", () => {
  it("a known name as written needs no gate", () => {
    const fresh = buildLookup(parties);
    expect(screen(fresh, "Alipay")[0]?.subject).toBe("alipay");
    expect(fresh.gate.made()).toBe(false);
    expect(screen(fresh, "Corner Bakery")).toEqual([]);
    expect(fresh.gate.made()).toBe(true);
  });
});

describe("what the gate must let pass", () => {
  it.each([
    ["a register number as a name", "9144030071526726XG"],
    ["with its register", "USCC 9144030071526726XG"],
    ["an ISIN behind its kind", "ISIN US88032Q1094"],
    ["a LEI behind its kind", "LEI/254900N4SLUMW4XUYY11"],
  ])("%s", (_, text) => {
    lookup.gate();
    expect(screen(lookup, text).length).toBeGreaterThan(0);
  });

  it("a name in a text whose signs are read as spaces", () => {
    for (const text of ["Alipay & Sons", "Alipay/12 ", "Corner S.A. Alipay", "a/b Alipya"])
      expect(screen(lookup, text).length > 0, text).toBe(searchName(lookup.forms(), text).hits.length > 0);
    expect(screen(lookup, "12/45 Alipay")[0]?.subject).toBe("alipay");
    expect(screen(lookup, "Alipay/12")[0]?.subject).toBe("alipay");
  });
});
