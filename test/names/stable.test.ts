import { describe, expect, it } from "vitest";
import { isDisguised, visibleText } from "../../src/names/disguise.js";
import { foldName, plainWidth } from "../../src/names/fold.js";
import { plainPinyin } from "../../src/names/pinyin.js";
import { skeletonOf } from "../../src/names/skeleton.js";
import { isStable } from "../../src/names/stable.js";

const STABLE: string[] = [];
for (let code = 0; code < 0x10000; code++)
  if (isStable(String.fromCharCode(code))) STABLE.push(String.fromCharCode(code));
const FEW = STABLE.filter((char) => char < "\u3400").concat("一", "龥", "가", "각", "힣");

describe("letters that normalisation leaves as they are", () => {
  it("each by itself", () => {
    expect(STABLE.length).toBeGreaterThan(30_000);
    expect(STABLE.filter((char) => char.normalize("NFKC") !== char || char.normalize("NFC") !== char)).toEqual([]);
    expect(STABLE.filter((char) => /\p{Default_Ignorable_Code_Point}|[ϲϹ™℠]/u.test(char))).toEqual([]);
  });

  it("in pairs", () => {
    const changed: string[] = [];
    for (const first of FEW)
      for (const second of FEW) {
        const pair = first + second;
        if (isStable(pair) && pair.normalize("NFKC") !== pair) changed.push(pair);
      }
    expect(changed).toEqual([]);
  });

  it.each(["ﬁ", "１", "ǆ", "ﷺ", "e\u0301", "ᄀ", "ក\u17b4", "\u200b", "ⓐ", "\ud835\udc00", "ติ๊่"])(
    "not in %s",
    (text) => {
      expect(isStable(text)).toBe(false);
    },
  );
});

describe("folded one by one, as together", () => {
  it.each([
    ["ΣΑΣ Σίγμα", "σασσιγμα"],
    ["Straße İstanbul", "strasseistanbul"],
    ["علیپی ة ک", "عليبيهك".replace("ب", "پ")],
    ["がガぱ 가각", "がガぱ가각"],
    ["Zhīfùbǎo & Q&Q", "zhifubaoandqandq"],
    ["ติ๊กต๊อก", "ติ๊กต๊อก"],
    ["Ёлка Й", "елкаи"],
  ])("%s", (text, fold) => {
    expect(foldName(text)).toBe(fold);
    // A character that is not stable makes the whole text folded together.
    expect(foldName(`${text}\u00ad`)).toBe(fold);
    expect(plainWidth(text)).toBe(text);
    expect(visibleText(` ${text} `)).toBe(text);
    expect(isDisguised(text)).toBe(false);
  });
});

describe("tones go only where there are some", () => {
  it.each([
    ["Zhīfùbǎo 支付宝", "Zhifubao 支付宝"],
    ["支付宝 Йод", "支付宝 Йод"],
    ["e\u0323\u0306", "ẹ\u0306".normalize("NFC")],
  ])("%s", (text, plain) => {
    expect(plainPinyin(text)).toBe(plain);
  });
});

describe("a word in another script looks like itself, in Latin letters like these", () => {
  it.each([
    ["Ладья", "ладья"],
    ["Аlірау", "alipay"],
    ["テンセント", "テンセント"],
  ])("%s", (text, look) => {
    expect(skeletonOf(text)).toBe(look);
    expect(skeletonOf(text, foldName(text))).toBe(look);
  });
});
