import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { isSyllable, movesDouble } from "../../src/screening/search/typo.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);

describe("a slip within a longer name that begins with a shorter one", () => {
  it.each<[string, string]>([
    ["Kaseorsky Labs", "kaspersky-labs-limited misspelt"],
    ["Alebaba Group", "alibaba-group misspelt"],
    ["Aliabba Group", "alibaba-group misspelt"],
    ["Weixxin Wallet", "wechat-pay misspelt"],
    ["WeixinaPy", "wechat-pay misspelt"],
    ["Ant Financial Srevices Group", "ant-group misspelt"],
    ["Hareit Connect Transfer", "shareit? misspelt"],
  ])("%s", (name, expected) => expect(who(lookup, name)).toBe(expected));

  it("of a family name another spelling may be another family's: for review", () => {
    expect(who(lookup, "Kasperski Lab")).toBe("kaspersky? misspelt");
  });

  it.each([
    "Jan Kasperski",
    "Kasparov Lab",
    "allpay Online",
    "Tencate Holdings",
    "Kingston Office Software",
    "Kasper Labs",
    "Alabama Group",
    "Tenant Holdings",
  ])("is none where it is somebody's own name: %s", (name) => expect(who(lookup, name)).toBe(""));
});

describe("a slip beside a word that is also a title or a family name", () => {
  it.each<[string, string]>([
    ["ALIPYA MS", "alipay-ms misspelt"],
    ["Zhi Fu Boa", "alipay misspelt"],
  ])("counts as it does alone: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));

  it("is for review among nothing but syllables, which are another's name", () =>
    expect(who(lookup, "Zhi Fu Bo")).toBe("alipay? misspelt"));
});

describe("a name whose first letter or last is missing", () => {
  it.each<[string, string]>([
    ["ytedance", "bytedance? misspelt"],
    ["Bytedanc", "bytedance? misspelt"],
    ["BNF:ytedance Ltd", "bytedance? misspelt"],
    ["ref 1234 ikTok", "tiktok? misspelt"],
    ["tax lipay Payment Services (HK) Limited", "alipay-hk-co? misspelt in-context"],
    ["nt Financial Services Group", "ant-group? misspelt"],
    ["ingsoft Corporation Limited", "kingsoft-corp? misspelt"],
    ["fee encent Holdings Limited", "tencent-holdings? misspelt in-context"],
  ])("is for review: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));
});

describe("a slip beside which the name goes on", () => {
  it.each<[string, string]>([
    ["Alibaba Grou op", "alibaba-group misspelt"],
    ["Beijinng Kingsoft Office Software Co., Ltd", "kingsoft-office misspelt"],
  ])("is taken with all of its letters: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));
});

describe("another word that is near one of a name", () => {
  it.each<[string, string]>([
    ["Ant financially", "ant-group? misspelt"],
    ["Alibaba Groups", "alibaba-group? misspelt"],
    ["weiring Wallet", "wechat-pay? misspelt"],
    ["WeChat Ballet", "wechat-pay? misspelt"],
  ])("is for review: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));
});

describe("syllables of Chinese in Latin letters", () => {
  const ENDS =
    "ang iang iong uang eng ing ong an ian iao uan uai ai ei ui ao ou iu ie ue en in un ua uo ia a e i o u".split(" ");
  const BEGINNINGS = "zh ch sh b p m f d t n l g k h j q x r z c s y w".split(" ");

  it("are a consonant and one of the ends", () => {
    const all = BEGINNINGS.flatMap((first) => ENDS.map((end) => first + end));
    expect(all.filter((syllable) => !isSyllable(syllable))).toEqual([]);
  });

  it.each([
    "",
    "ang",
    "zh",
    "v",
    "va",
    "brand",
    "smith",
    "dr",
    "mr",
    "liangg",
    "xliang",
    "bingo",
    "tan g",
    "zhz",
    "aa",
  ])("%j is none", (word) => expect(isSyllable(word)).toBe(false));
});

describe("a double letter that is another", () => {
  it.each<[string, string, boolean]>([
    ["office", "oficce", true],
    ["office", "ofiice", true],
    ["office", "offfce", false],
    ["office", "office", false],
    ["office", "offise", false],
    ["office", "offic", false],
    ["office", "ofice", false],
    ["aab", "abb", true],
    ["aab", "bba", false],
    ["aabc", "abcd", false],
    ["abcc", "abbc", true],
    ["tencent", "tencnet", false],
  ])("%s as %s: %s", (key, text, expected) => expect(movesDouble(key, text)).toBe(expected));
});

describe("a name that another slip and a space part", () => {
  it.each([
    ["Io NTSIG", "intsig? misspelt"],
    ["Tr encent", "tencent-holdings? misspelt"],
    ["Ty ikTok Lite", "tiktok? misspelt"],
    ["t aspersky", "kaspersky? misspelt"],
    ["ntsig", "intsig? misspelt"],
  ])("%s: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));
});

describe("a reference beside a name in disguise", () => {
  it.each([
    ["A1ipay 24EE3", "alipay disguised"],
    ["Al!pay 24EE3", "alipay disguised"],
    ["24EE3 C@mScanner", "camscanner disguised"],
    ["Al!Pay $7 3H77M5", "alipay disguised"],
    ["Al!pay S3CR3TX", "alipay? disguised in-context"],
  ])("%s: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));
});
