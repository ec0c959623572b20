import { describe, expect, it } from "vitest";
import { isBlank, isDisguised, visibleText } from "../../src/names/disguise.js";
import { foldName } from "../../src/names/fold.js";

describe("foldName", () => {
  it.each([
    ["case", "ALIPAY", "alipay"],
    ["spaces and punctuation", " We-Chat.Pay ", "wechatpay"],
    ["width and the ideographic space", "ＷｅＣｈａｔ　Ｐａｙ", "wechatpay"],
    ["diacritics", "Wēixìn Zhīfù", "weixinzhifu"],
    ["full-width parentheses", "支付宝（中国）", "支付宝中国"],
    ["zero-width and bidi characters", "Ali\u2060Pay\u200b\u202e", "alipay"],
    ["the registered sign", "Alipay®", "alipay"],
    ["the trade mark sign, which NFKC would spell out", "Alipay™", "alipay"],
    ["Hebrew points", "עֲלִי פֵּיי", "עליפיי"],
    ["Arabic vowels", "عَلي", "علي"],
    ["Persian letters and bare ones", "علی باى کارت شركة", "عليبايكارتشركه"],
    ["the hamza above and below", "أمازون إنك", "امازونانك"],
    ["letters on a filled ground", "🅰🅻🅸🅿🅰🆈 🅛", "alipayl"],
    ["two small forms of one letter", "ΣΑΣ Straße", "σασstrasse"],
    ["the dotless i of Turkish capitals", "ALIPAY İSTANBUL ılık", "alipayistanbulilik"],
    ["half-width kana", "ｱﾘﾍﾟｲ", "アリペイ"],
    ["compatibility ideographs", "\u2f28", "寸"],
    ["soft hyphen", "Ali\u00adpay", "alipay"],
    ["Hangul fillers", "알리\u3164페이", "알리페이"],
  ])("takes away %s", (_, text, key) => {
    expect(foldName(text)).toBe(key);
  });

  it.each([
    ["Hangul stays composed", "알리페이".normalize("NFD"), "알리페이"],
    ["kana keep their voice marks", "アリペイ".normalize("NFD"), "アリペイ"],
    ["Thai keeps its vowels", "อาลีเพย์", "อาลีเพย์"],
    ["another script stays apart", "Аlipay", "аlipay"],
    ["a plus after a letter is part of the name", "Alipay+", "alipayplus"],
    ["also in full width", "Alipay＋", "alipayplus"],
    ["a plus before a number is none", "+86", "86"],
    ["an ampersand is a word", "Q&Q", "qandq"],
    ["signs alone name nobody", "--- !", ""],
    ["emoji name nobody", "👩‍💻", ""],
  ])("%s", (_, text, key) => {
    expect(foldName(text)).toBe(key);
  });

  it("is its own fold", () => {
    for (const text of ["Zhīfùbǎo®", "Alipay+", "Q & Q", "ΣΑΣ", "İ", "ﬃ", "ｱﾘﾍﾟｲ"])
      expect(foldName(foldName(text))).toBe(foldName(text));
  });
});

describe("isDisguised", () => {
  it.each(["Ali\u200bPay", "Ali\u2060Pay", "\u202eyapilA", "Ali\u00adpay", "Ali\u034fpay", "Alipay\u{e0041}"])(
    "sees the hidden character in %j",
    (text) => expect(isDisguised(text)).toBe(true),
  );
  it.each(["𝐀𝐥𝐢𝐩𝐚𝐲", "Ⓐlipay", "🅰lipay", "𝔸lipay", "A\u0336lipay"])("sees the drawn letters in %j", (text) =>
    expect(isDisguised(text)).toBe(true),
  );
  it.each(["ａｌｉｐａｙ", "Завод № 5", "Alipay™", "Ålipay", "Alipay", "支付宝", "อาลีเพย์", "Zhīfùbǎo", "Аlipay", ""])(
    "sees none in %j",
    (text) => expect(isDisguised(text)).toBe(false),
  );
});

describe("visibleText", () => {
  it("leaves what can be seen, in plain width", () => {
    expect(visibleText(" com.tencent\u200b.mm ")).toBe("com.tencent.mm");
    expect(visibleText("ｃｏｍ．ｔｅｎｃｅｎｔ．ｍｍ")).toBe("com.tencent.mm");
  });
});

describe("isBlank", () => {
  it.each(["", "  ", "\t\n", "\u3000", "\u200b\u00ad "])("takes %j for nothing", (text) =>
    expect(isBlank(text)).toBe(true),
  );
  it.each(["-", "\0", "a"])("takes %j for something", (text) => expect(isBlank(text)).toBe(false));
});
