// Work is counted and not timed: what the search asks of its tables may grow with the length of a text and no faster.
import { describe, expect, it } from "vitest";
import type { NameForm } from "../../src/compile/lookup/name-form.js";
import type { NameIndex } from "../../src/compile/lookup/name-index.js";
import type { Trie } from "../../src/compile/lookup/trie.js";
import { buildLookup } from "../../src/compile/lookup.js";
import { visibleText } from "../../src/names/disguise.js";
import { unitsOf } from "../../src/names/units.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";
import { blockedBy } from "../../src/screening/search/blocked.js";
import { nearSpans } from "../../src/screening/search/near.js";
import { fullBudget } from "../../src/screening/search/nearest.js";
import { type Reading, readingOf } from "../../src/screening/search/reading.js";
import { searchName } from "../../src/screening/search/search.js";
import { exactSpans } from "../../src/screening/search/span.js";

const lookup = buildLookup(parties);

/** Counts the steps that a search takes over the tables of keys. */
function stepsOf(text: string): number {
  const index = lookup.forms();
  let steps = 0;
  const counted = (trie: Trie<NameForm>) => ({
    mayBegin(first: number, second: number): boolean {
      steps++;
      return trie.mayBegin(first, second);
    },
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

/** Every letter of a name changed in its turn, as far as 1,024 code units. */
function slips(name: string, times: number): string {
  const words = Array.from({ length: times }, (_, i) => {
    const at = i % name.length;
    return name.slice(0, at) + String.fromCharCode(97 + ((i * 5 + i / 9) % 26)) + name.slice(at + 1);
  });
  return words.join(" ").slice(0, 1024);
}

const readingOfText = (text: string): Reading => readingOf(text, unitsOf(text));

describe("misspellings are compared so many times and no more", () => {
  it.each(["tencent", "wechatpay", "camscanner", "kingsoft"])("%s", (name) => {
    const reading = readingOfText(slips(name, 200));
    const budget = fullBudget();
    const { spans, read } = nearSpans(lookup.forms().near, reading, budget);
    expect(fullBudget().left - budget.left).toBeLessThanOrEqual(fullBudget().left);
    expect(read === reading.units.length || spans.every((span) => span.doubtful)).toBe(true);
  });

  it("a text of nothing but misspellings is for review, not clean", () => {
    const found = screen(lookup, slips("tencent", 200));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((match) => match.strength === "weak")).toBe(true);
  });

  it("what can no longer be compared is for review", () => {
    const { spans } = nearSpans(lookup.forms().near, readingOfText("Alipya"), { left: 0 });
    expect(spans.map(({ form, doubtful }) => [form.entry().hits.length > 0, doubtful])).toEqual([[true, true]]);
  });

  it("one unknown word beside many names spares the search", () => {
    const text = `${"alipay ".repeat(100)}zzyzx`;
    const reading = readingOfText(text);
    const exact = exactSpans(lookup.forms().trie, reading.units);
    const last = reading.units.length - 1;
    expect(blockedBy(reading, exact)[0]).toBe(last);
    const budget = fullBudget();
    expect(nearSpans(lookup.forms().near, reading, budget, [last]).spans).toEqual([]);
    expect(fullBudget().left - budget.left).toBeLessThan(32);
  });
});

describe("what is known of each field is not asked again", () => {
  it("of a party of several fields", () => {
    const fresh = buildLookup(parties);
    const first = screen(fresh, { name: "Corner Bakery 1", provider: "stripe", paymentMethod: "card" });
    expect(first).toEqual([]);
    let asked = 0;
    const providers: typeof fresh.providers = () => {
      asked++;
      return fresh.providers();
    };
    const watched = { ...fresh, providers };
    expect(screen(watched, { name: "Corner Bakery 2", provider: "stripe", paymentMethod: "card" })).toEqual([]);
    expect(asked).toBe(0);
    expect(screen(watched, { name: "Alipya", provider: "stripe", paymentMethod: "card" })[0]?.subject).toBe("alipay");
  });

  it("where the answer to one names somebody and another contradicts it, the party is read in full", () => {
    const fresh = buildLookup(parties);
    const conflicting = { name: "Alipay", app: "com.example.other" };
    const whole = screen(fresh, conflicting);
    screen(fresh, { name: "Alipay" });
    screen(fresh, { app: "com.example.other" });
    expect(screen(fresh, conflicting)).toEqual(whole);
    expect(whole[0]?.flags).toContain("conflict");
  });
});

describe("what is not asked for is not built", () => {
  it("a known name as written needs no gate", () => {
    const fresh = buildLookup(parties);
    expect(screen(fresh, "Alipay")[0]?.subject).toBe("alipay");
    expect(fresh.gate.made).toBeUndefined();
    expect(screen(fresh, "Corner Bakery")).toEqual([]);
    expect(fresh.gate.made).toBeDefined();
  });

  it("names in other scripts are prepared for the first text beyond ASCII", () => {
    const fresh = buildLookup(parties);
    expect(screen(fresh, "Alipya Shop")[0]?.subject).toBe("alipay");
    const { forms } = fresh.plainForms();
    const before = forms.length;
    expect(forms.filter(({ key }) => !/^[a-z0-9]+$/.test(key))).toEqual([]);
    expect(screen(fresh, "我的支付宝")[0]?.subject).toBe("alipay");
    expect(forms.length).toBeGreaterThan(before);
    expect(forms.slice(before).filter(({ key }) => /^[a-z0-9]+$/.test(key))).toEqual([]);
  });

  it("every name with a key in ASCII is among the first", () => {
    const keys = new Set(
      buildLookup(parties)
        .plainForms()
        .forms.map(({ key }) => key),
    );
    const names = [...parties.applications, ...parties.persons].flatMap((party) => party.names);
    const sought = names.filter(({ mode }) => mode !== "exact").map(({ value }) => unitsOf(value));
    const all = sought.map((units) => units.map(({ key }) => key).join(""));
    expect(all.filter((key) => /^[a-z0-9]+$/.test(key) && !keys.has(key))).toEqual([]);
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

  it.each(["TlkTk LLC", "TlkTomk Lite app", "INTSld*SHOP 12"])("a slip in a name in disguise: %s", (text) => {
    const alone = screen(lookup, text);
    expect(alone.length > 0).toBe(searchName(lookup.forms(), text).hits.length > 0);
    expect(alone.length).toBeGreaterThan(0);
    expect(screen(lookup, { name: text, paymentMethod: "card" }).length).toBeGreaterThan(0);
  });

  it("a name in a text whose signs are read as spaces", () => {
    for (const text of ["Alipay & Sons", "Alipay/12 ", "Corner S.A. Alipay", "a/b Alipya"])
      expect(screen(lookup, text).length > 0, text).toBe(searchName(lookup.forms(), text).hits.length > 0);
    expect(screen(lookup, "12/45 Alipay")[0]?.subject).toBe("alipay");
    expect(screen(lookup, "Alipay/12")[0]?.subject).toBe("alipay");
  });
});
