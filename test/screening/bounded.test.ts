// Hostile values of the greatest length, in every field: answered, and with work in proportion to their length. Work is
// counted and not timed: what this does not pass is work that grows with the square of the length.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { FIELDS } from "../../src/screening/fields.js";
import { screen } from "../../src/screening/screen.js";
import { workOf } from "./work.js";

const lookup = buildLookup(parties);

/** A value of a length, made of a piece again and again. */
type Filled = (length: number) => string;

const filled =
  (piece: string, beginning = "", end = ""): Filled =>
  (length) =>
    beginning + piece.repeat(Math.floor((length - beginning.length - end.length) / piece.length)) + end;

const HOSTILE: readonly (readonly [string, Filled])[] = [
  ["labels", filled("a.", "", "alipay.com")],
  ["labels of a longer domain", filled("alipay.com.")],
  ["closing dots", filled(".", "alipay.com")],
  ["at signs", filled("@", "https://", "alipay.com")],
  ["words with dots", filled("a.b ")],
  ["addresses", filled("x://a.b ")],
  ["addresses with paths", filled("a.b/c,")],
  ["escapes", filled("%25", "weixin", "3A//wxpay")],
  ["broken escapes", filled("%2", "https://alipay.com/")],
  ["escaped letters beyond ASCII", filled("%E5%BE%AE", "https://alipay.com/")],
  ["parameters", filled("&id=1", "https://play.google.com/store/apps/details?")],
  ["parts of an intent", filled(";a=b", "intent:#Intent", ";end")],
  ["nested intents", filled("intent:", "", "#Intent;scheme=alipays;end")],
  ["slashes", filled("/", "android-app://")],
  ["numbers in a path", filled("/id1x", "https://apps.apple.com")],
  ["elements of no length", filled("0000")],
  ["templates", filled("260400000", "000201")],
  ["templates with identifiers", filled("26080004A.BC", "000201")],
  ["templates in additional data", filled("50040000", "0002016299")],
  ["digits", filled("1")],
  ["letters beyond ASCII in elements", filled("支", "0002015999")],
  ["dashes in a code", filled("-", "254900N4SLUMW4XUYY", "11")],
  ["spaces in a code", filled(" ", "KYG87572163", "4")],
  ["colons", filled("a:")],
  ["brackets", filled("a[")],
  ["dots and colons before a letter", filled(".:", "", "x.y z")],
  ["back slashes", filled("\\", "https:")],
  ["ideographic full stops", filled("支。")],
  ["international labels", filled("xn--fiqs8s.")],
];

/** Pieces of which a hostile name is made: names, slips, disguises, scripts, marks, signs, words of one letter. */
const PIECES: readonly string[] = [
  ...["a", "a ", "a b c d ", "1 ", "1a ", "Alipay ", "Alipay*", "ali pay wecha tencnt ", "ten cent ", "tencentt "],
  ...[
    "Alipya Tecnent WeCaht Camscaner ",
    "kingsft ofice ",
    "WeChat Py ",
    "QQ by Tencent ",
    "Tencent's QQ ",
    "by ",
    "via ",
  ],
  ...[
    "Tencent Holdings Limited ",
    "Ant Group Co., Ltd. ",
    "limited ",
    "co ltd ",
    "4lip4y 2088 ",
    "4lip4y zhi1 fu4 bao3 ",
  ],
  ...["微信支付宝腾讯", "支付宝 ", "支付宝贝", "腾讯控股有限公司", "有限责任公司", "支", "騰訊 ", "支付宝 wechat "],
  ...[
    "Аlipаy ",
    "Аlιpау ",
    "а б в г ",
    "α β ",
    "ا ل ي ",
    "अ आ ",
    "ア イ ",
    "가 나 ",
    "ㄱ",
    "อา ",
    "ⓐⓛⓘ ",
    "ﬁ",
    "½ ",
    "İ",
  ],
  ...[
    "e\u0301\u0301",
    "a\u0301 ",
    "a\u200b",
    "ﷺ a",
    "㌖ ",
    "🅰 ",
    "Ａ ",
    "a$@!| ",
    "$a ",
    "rn",
    "AllI ",
    "a*",
    "a-",
    "'s ",
    "a. ",
    "a+",
    "a&",
  ],
];

/** Names that are all different: what is read once for a word that comes again is no help. */
function distinct(letters: string, length: number): string {
  let text = "";
  for (let word = 0; text.length < length; word++) {
    for (let i = 0; i < 6; i++) text += letters[(word * (i + 3) + ((word >> i) ^ i)) % letters.length];
    text += " ";
  }
  return text.slice(0, length);
}

const ALPHABETS = [
  "abcdefghijklmnopqrstuvwxyz",
  "алипйтвчесноркуымбдгзя",
  "alipytenc0134",
  "支付宝微信腾讯公司科技",
  "éàüñçøłß",
];

const NAMES: readonly (readonly [string, Filled])[] = [
  ...PIECES.map((piece) => [`${piece} again and again`, filled(piece)] as const),
  ...PIECES.map((piece) => [`${piece} again and again behind a name`, filled(piece, "Alipay ")] as const),
  ...ALPHABETS.map((letters) => [`words of ${letters}`, (length: number) => distinct(letters, length)] as const),
];

/** Of texts so short the memory keeps none, so none is answered from it. */
const [SHORT, LONG] = [260, 1024];
/** Four times the length may take so many times the work; where it grew with the square it would take 15 times. */
const GROWTH = 10;
/** And there is some for any text. */
const ANY = 1000;
/** Steps for each code unit of the longest. */
const MOST = 400;

function expectProportion(field: string, text: Filled): void {
  // What is built or learnt by the first of its kind is no work of the others.
  const answer = (length: number): void => {
    screen(lookup, { name: field === "name" ? text(length) : "Corner Bakery", [field]: text(length) });
  };
  answer(1000);
  const [small, large] = [SHORT, LONG].map((length) => workOf(() => answer(length))) as [number, number];
  expect(large, field).toBeLessThanOrEqual(GROWTH * small + ANY);
  expect(large, field).toBeLessThanOrEqual(MOST * 1024);
}

describe("values of the greatest length take work in proportion to it", () => {
  it.each(HOSTILE)("%s", (_, text) => {
    expect(text(1024).length).toBeLessThanOrEqual(1024);
    for (const field of FIELDS) if (field !== "provider") expectProportion(field, text);
  });

  it.each(NAMES)("%s", (_, text) => {
    expectProportion("name", text);
    expectProportion("app", text);
  });

  it("a thousand parties", () => {
    const owned = (count: number) => ({
      name: "Some Game Studio",
      owners: Array.from({ length: count }, (_, index) => ({ party: { domain: `a${index}.qq.com` }, percent: 0.1 })),
    });
    expect(screen(lookup, owned(998))[0]?.subject).toBe("tencent-qq");
    const [some, many] = [owned(250), owned(998)].map((party) => workOf(() => screen(lookup, party)));
    expect(many).toBeLessThanOrEqual(GROWTH * (some as number) + ANY);
  });
});

describe("the count", () => {
  it("sees work that grows with the square", () => {
    const square = (length: number): number => {
      const text = "a".repeat(length);
      return workOf(() => {
        for (let at = 0; at < length; at++) text.slice(at).indexOf("b");
      });
    };
    expect(square(LONG)).toBeGreaterThan(GROWTH * square(SHORT) + ANY);
  });

  it("sees what patterns go over, and gives everything back", () => {
    const { exec } = RegExp.prototype;
    expect(workOf(() => /b/.test("a".repeat(1000)))).toBeGreaterThan(1000);
    expect(workOf(() => "ab".repeat(500).replace(/b/g, ""))).toBeLessThan(2500);
    expect(RegExp.prototype.exec).toBe(exec);
  });
});
