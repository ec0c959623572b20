import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf, simplified } from "../../src/names/han.js";
import { plainPinyin } from "../../src/names/pinyin.js";
import { soundOf } from "../../src/names/sound.js";
import { latinOf } from "../../src/names/transliterate.js";

describe("simplified", () => {
  it.each([
    ["支付寶", "支付宝"],
    ["財付通", "财付通"],
    ["騰訊控股有限公司", "腾讯控股有限公司"],
    ["微信", "微信"],
    ["Alipay", "Alipay"],
  ])("writes %s as %s", (text, simple) => {
    expect(simplified(text)).toBe(simple);
  });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          expect(simplified(simplified(text))).toBe(simplified(text));
        },
      ),
    );
  });
});

describe("plainPinyin", () => {
  it.each([
    ["Zhīfùbǎo", "Zhifubao"],
    ["zhi1 fu4 bao3", "zhi fu bao"],
    ["wei1xin4zhi1fu4", "weixinzhifu"],
    ["qie2zi kuai4chuan2", "qiezi kuaichuan"],
    ["lü3 nv3", "lu nu"],
    ["WEI1 XIN4", "WEI XIN"],
  ])("takes the tones off %s", (text, plain) => {
    expect(plainPinyin(text)).toBe(plain);
  });

  it.each(["A1", "Route 66", "Alipay1 x2", "B2B", "3M", "1688", "支付宝"])("leaves %s alone", (text) => {
    expect(plainPinyin(text)).toBe(text);
  });
});

describe("latinOf", () => {
  it.each([
    ["газпром", "gazprom"],
    ["οργανισμοσ", "organismos"],
    ["삼성전자", "samseongjeonja"],
    ["トヨタ", "toyota"],
    ["ジャパン", "japan"],
    ["ウィーチャット", "wichato"],
    ["やまと", "yamato"],
    ["华为", "huawei"],
    ["علي", "aly"],
    ["עלי", "aly"],
    ["alipay", "alipay"],
    ["ก", "ก"],
  ])("reads %s as %s", (text, latin) => {
    expect(latinOf(text)).toBe(latin);
  });
});

describe("soundOf", () => {
  it.each([
    ["samsung", "삼성"],
    ["alipay", "アリペイ"],
    ["alipay", "알리페이"],
    ["yandex", "яндекс"],
  ])("is one for %s and %s", (latin, other) => {
    expect(soundOf(other)).toBe(soundOf(latin));
  });
});

describe("readingOf", () => {
  it("knows the characters of the table only", () => {
    expect(readingOf("华")).toBe("hua");
    expect(readingOf("龘")).toBeUndefined();
  });
});
