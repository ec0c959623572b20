import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skeletonOf } from "../../src/names/skeleton.js";
import { CONFUSABLES } from "../../src/names/tables/confusables.js";

describe("skeletonOf", () => {
  it.each([
    ["Cyrillic letters in a Latin word", "Аlipау", "alipay"],
    ["a word of look-alikes only", "Аӏірау", "alipay"],
    ["Greek letters, also those that only sound alike", "Αλipay", "alipay"],
    ["full-width and Greek", "Ａlιpay", "alipay"],
    ["mathematical letters", "𝐀𝐥𝐢𝐩𝐚𝐲", "alipay"],
    ["a lunate sigma", "ϹamScanner", "camscanner"],
    ["small capitals", "ᴀʟɪᴘᴀʏ", "alipay"],
    ["a small l for a capital I", "SHARElt TlkTok", "shareittiktok"],
    ["Cherokee", "Ꭺlipay", "alipay"],
    ["digits within words", "W3Ch4t", "wechat"],
    ["two ones that begin a word", "11m1t3d", "limited"],
    ["more digits than letters", "5H4R31T", "shareit"],
    ["signs for letters", "P@y$hare", "payshare"],
    ["a one for an i", "Al1pay", "alipay"],
    ["a one for an l", "A1ipay", "alipay"],
    ["a capital I for an l", "AIipay", "alipay"],
    ["a bar in other places", "T1kT0k WeIxin", "tiktokweixin"],
    ["r and n for m", "carnscanner", "camscanner"],
    ["two v for w", "vvechat", "wechat"],
    ["diacritics and spaces", "Alí Pay", "alipay"],
  ])("sees through %s", (_, text, key) => {
    expect(skeletonOf(text)).toBe(key);
  });

  it.each([
    ["a neighbour", "allpay", "allpay"],
    ["numbers", "861", "861"],
    ["short codes", "3M", "3m"],
    ["words of another script", "Алипай", "алипаи"],
    ["Chinese", "支付宝", "支付宝"],
    ["a capital I that is one", "INTSIG Information", "intsiginformation"],
    ["nothing", "--", ""],
  ])("leaves %s alone", (_, text, key) => {
    expect(skeletonOf(text)).toBe(key);
  });

  it("gives a word the key of its every disguise in single look-alikes", () => {
    const looks = new Map<string, string[]>();
    for (const group of CONFUSABLES.split(" ")) {
      const [first, second] = group;
      if (first !== undefined && /[a-z]/.test(first) && !/[a-z]/.test(second ?? "")) looks.set(first, [...group]);
    }
    const word = fc.array(
      fc
        .constantFrom(..."abcdefghijklmnopqrstuvwxyz")
        .chain((letter) => fc.tuple(fc.constant(letter), fc.constantFrom(...(looks.get(letter) ?? [letter])))),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(word, (pairs) => {
        const plain = pairs.map(([letter]) => letter).join("");
        const disguised = pairs.map(([, look]) => look).join("");
        expect(skeletonOf(disguised)).toBe(skeletonOf(plain));
      }),
      { numRuns: 1000 },
    );
  });
});
