import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "../../src/core.js";
import { foldName } from "../../src/names/fold.js";

const SAME = 0.85;

describe("compareNames takes for the same", () => {
  it.each([
    ["a legal form in two spellings", "Vodafone Limited", "VODAFONE Ltd."],
    ["a legal form that one leaves out", "Deutsche Bank AG", "Deutsche Bank"],
    ["a legal form in front and behind", "OAO Gazprom", "Gazprom JSC"],
    ["a legal form run into the name", "ARGUMENTJSC", "JSC Argument"],
    ["a misspelt legal form", "Siemens Aktiengeselschaft", "Siemens AG"],
    ["two forms of one house, less surely", "Siemens AG", "Siemens GmbH"],
    ["abbreviations", "Lawrence Livermore National Security, LLC", "LAWRENCE LIVERMORE NATL SEC"],
    ["initials", "L.X.C. Aviation", "LXC Aviation"],
    ["an acronym", "International Business Machines Corp.", "IBM"],
    ["an acronym with an and", "Procter & Gamble", "P&G"],
    ["an acronym within", "Sandvik Intellectual Property AB", "SANDVIK IP"],
    ["words in another order", "Guangzhou Haige", "Haige Guangzhou Co., Ltd."],
    ["words written as one", "Hong Fu Jin Precision", "HONGFUJIN PRECISION"],
    ["a slip of the pen", "Wallmart Inc.", "Walmart Inc."],
    ["a number in words", "First International Bank", "1st Intl Bank"],
    ["a number of two words", "Brigade Forty-Four", "Brigade 44"],
    ["words of no weight", "The Goldman Sachs Group, Inc.", "Goldman Sachs"],
    ["a place in brackets", "Lenovo (Beijing) Co., Ltd.", "Lenovo"],
    ["look-alike letters", "Аlipay", "Alipay"],
    ["traditional characters", "華為技術有限公司", "华为技术有限公司"],
    ["Chinese and pinyin", "华为技术有限公司", "Huawei Technologies Co., Ltd."],
    ["numbered pinyin", "zhi1 fu4 bao3", "支付宝"],
    ["Japanese with the form on either side", "(株)トヨタ自動車", "トヨタ自動車株式会社"],
    [
      "a place of two words in brackets",
      "Bio-Medical Engineering (Hong Kong) Limited",
      "Bio-Medical Engineering Limited",
    ],
    ["katakana", "トヨタ自動車", "Toyota Motor Corporation"],
    ["hangul", "삼성전자", "Samsung Electronics"],
    ["Cyrillic", "ПАО Газпром", "Gazprom"],
    ["abbreviations of registers", "Kansai Electric Power Company, Incorporated", "Kansai Elec Pwr Co Inc"],
    ["a trade in Japanese and in English", "Mitsubishi Denki Kabushiki Kaisha", "Mitsubishi Electric Corporation"],
    ["a trade in pinyin and in English", "Huawei Jishu Youxian Gongsi", "Huawei Technologies Co., Ltd."],
    ["royal in two languages", "Koninklijke Vopak N.V.", "Royal Vopak"],
    ["a legal form written out", "Krka d.d.", "Krka delniška družba"],
    ["an acronym with its legal form", "Hongkong and Shanghai Banking Corporation", "HSBC"],
    ["an acronym of syllables", "比亚迪股份有限公司", "BYD Company Limited"],
  ])("%s", (_, a, b) => {
    expect(compareNames(a, b)).toBeGreaterThanOrEqual(SAME);
  });
});

describe("compareNames keeps apart", () => {
  it.each([
    ["one word in common", "Bank of Armenia", "Bank of America"],
    ["another trade", "Saudi Arabian Gas Company", "Saudi Arabian Oil Company"],
    ["another place", "Bank of China (Hong Kong) Limited", "Bank of China (Singapore) Limited"],
    ["another country in brackets", "Bank of Baroda (Uganda) Limited", "Bank of Baroda (Kenya) Limited"],
    ["another acronym of three letters", "Alpha Beta Company", "ABC"],
    ["other syllables", "比亚迪股份有限公司", "BMD Company Limited"],
    ["another number", "Acme Fund II", "Acme Fund III"],
    ["a number on one side", "Acme Holdings 2", "Acme Holdings"],
    ["another code", "3M Company", "3N Company"],
    ["a subsidiary by its place", "Banco Santander, S.A.", "Banco Santander Mexico, S.A."],
    ["a subsidiary by its trade", "Tencent", "Tencent Music"],
    ["one name inside another", "Alibaba", "Alibaba Cloud"],
    ["a person of that name", "Emma Daniels", "EMMA LLC"],
    ["the legal form alone in common", "Belletech Corp", "11420 Corp."],
    ["common words alone in common", "Management Company", "Westminster Management Company"],
    ["initials in another order", "C.B.A. Company", "A.B.C. Company"],
    ["other initials", "H. Meijer Beheer B.V.", "S. Meijer Beheer B.V."],
    ["two letters that could be anybody", "British Petroleum", "BP"],
    ["a foundation and a company", "ANO Iskusstvo Krasoty", "OOO Iskusstvo Krasoty"],
    ["a Chinese word that goes on", "支付宝", "支付宝贝"],
    ["a plus that is part of the name", "Alipay+", "Alipay"],
    ["another company in another script", "阿里巴巴", "Amazon.com"],
    ["words that only sound alike in another script", "Байкал", "Bokali"],
    ["nothing to compare", "Alipay", "--"],
  ])("%s", (_, a, b) => {
    expect(compareNames(a, b)).toBeLessThan(SAME);
  });
});

describe("compareNames", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          "Alipay",
          "Ant",
          "Group",
          "Ltd.",
          "(China)",
          "2",
          "II",
          "支付宝",
          "有限公司",
          "삼성",
          "トヨタ",
          "ОАО",
          "&",
          "A.B.",
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(" ")),
  );

  it("is the same both ways, from 0 to 1, and 1 for what folds alike", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const score = compareNames(a, b);
        expect(score).toBe(compareNames(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(foldName(a) === foldName(b));
        expect(compareNames(a, a)).toBe(1);
        expect(compareNames(a, foldName(a))).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["Siemens AG", "SIEMENS Aktiengesellschaft", 0.99],
    ["华为技术有限公司", "Huawei Technologies", 0.96],
    ["Bank of China (Hong Kong) Limited", "Bank of China (Singapore) Limited", 0.57],
  ])("answers as its documentation says for %s and %s", (a, b, score) => {
    expect(compareNames(a, b)).toBeCloseTo(score, 2);
  });

  it("puts the better of two names first", () => {
    const ranked = [
      "SIEMENS AG",
      "Siemens Aktiengesellschaft",
      "Siemens",
      "Siemens GmbH",
      "Simens AG",
      "Siemens Energy",
    ];
    const scores = ranked.map((other) => compareNames("Siemens AG", other));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it.each([
    ["a number", 7 as unknown as string, "invalid-input"],
    ["nothing", null as unknown as string, "invalid-input"],
    ["a text over 1,024 code units", "a".repeat(1025), "over-long"],
  ])("refuses %s", (_, value, code) => {
    for (const compare of [() => compareNames(value, "Alipay"), () => compareNames("Alipay", value)])
      expect(compare).toThrow(expect.objectContaining({ name: "InterdictError", code }));
  });
});
