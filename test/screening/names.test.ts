import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { screen } from "../../src/screening/screen.js";
import { lookup, parties } from "./fixture.js";

const who = (name: string): string =>
  screen(lookup, name)
    .filter((match) => match.by !== "relation")
    .map((match) => [match.subject + (match.strength === "weak" ? "?" : ""), match.score, ...match.flags].join(" "))
    .join(", ");

describe("names", () => {
  it.each<[string, string, string]>([
    ["the official name as written", "Alipay", "alipay 1"],
    ["spaces around it", " Alipay ", "alipay 1"],
    ["another name as written", "支付宝", "alipay 0.99"],
    ["only the same fold", "ALI-PAY", "alipay 0.98"],
    ["without its tones", "Zhi Fu Bao", "alipay 0.98"],
    ["hidden characters", "Ali\u200bpay", "alipay 0.97 disguised"],
    ["decomposed Hangul", "알리페이".normalize("NFD"), "alipay 0.99"],
    ["Thai", "อาลีเพย์", "alipay 0.99"],
    ["a name not read in a source", "Alipay Lite", "alipay? 0.85 unverified"],
    ["a person not read in a source", "Ghost Ltd", "ghost? 0.85 unverified"],
    ["a name of an application and a person", "Kingsoft Office", "wps-office 0.99, kingsoft-office 0.99"],
    ["the same, folded", "KINGSOFT OFFICE", "wps-office 0.98, kingsoft-office 0.98"],
    ["a name of two applications", "Penguin Suite", "qq? 0.89 ambiguous, wechat? 0.89 ambiguous"],
    ["a weak name takes nothing from the owner's", "Tenpay", "tenpay 1, wechat-pay? 0.89 ambiguous"],
    ["a plus makes another name", "Alipay+", "ant 0.99"],
    ["an ampersand makes another name", "Q&Q", ""],
    ["a neighbour", "AlipayHK", ""],
    ["a neighbour, folded", "Alipay HK", ""],
    ["a neighbour of one is found for another", "Alibaba.com", "alibaba 1"],
    ["more than the name", "Alipay Zhang", ""],
    ["part of the name", "Alip", ""],
    ["a domain", "qr.alipay.com", "alipay 1"],
    ["a package", "com.tencent.mobileqq", "qq 1"],
    ["an e-mail address", "someone@qq.com", ""],
    ["an e-mail address at a company's own domain", "service@alipay.com", "alipay? 0.89 ambiguous"],
    ["an e-mail address that only begins like one", "alipay.com@evil.example", ""],
    ["initials", "A.B.C. Trading", ""],
    ["names of nobody", "Blue Bottle Coffee Inc.", ""],
  ])("%s: %s", (_, name, expected) => {
    expect(who(name)).toBe(expected);
  });

  it("gives the evidence of every field, and of every spelling met", () => {
    const [match] = screen(lookup, { name: "tencent", ticker: "0700.HK", lei: "254900N4SLUMW4XUYY11" });
    expect(match).toEqual({
      subject: "tencent",
      kind: "person",
      by: "identifier",
      score: 1,
      strength: "strong",
      flags: [],
      evidence: [
        { field: "name", received: "tencent", matched: "Tencent", rule: "name" },
        {
          field: "lei",
          received: "254900N4SLUMW4XUYY11",
          matched: "254900N4SLUMW4XUYY11",
          rule: "lei",
          pieces: [{ name: "identifier", value: 1 }],
        },
        { field: "ticker", received: "0700.HK", matched: "0700", rule: "ticker" },
      ],
    });
  });

  it("puts the best first and each guest behind its host", () => {
    const matches = screen(lookup, { name: "tencent qq", androidPackage: "com.tencent.mm" });
    expect(matches.map((match) => match.subject)).toEqual(["wechat", "wechat-pay", "qq"]);
  });

  it("finds a guest both by itself and through its host only once, at its best", () => {
    const matches = screen(lookup, { androidPackage: "com.tencent.mm", name: "WeChat Pay" });
    expect(matches.map(({ subject, by, score }) => [subject, by, score])).toEqual([
      ["wechat-pay", "name", 1],
      ["wechat", "identifier", 1],
    ]);
    expect(matches[0]?.evidence.map((one) => one.rule)).toEqual(["name", "hosts"]);
  });

  it("makes a guest strong that is weak by itself", () => {
    const guest = screen(lookup, { androidPackage: "com.tencent.mm", app: "Tenpay " }).find(
      (one) => one.subject === "wechat-pay",
    );
    expect(guest).toMatchObject({ by: "relation", strength: "strong", score: 0.95 });
  });

  it("keeps a weak host's guest weak, at the least score that counts", () => {
    expect(screen(lookup, { domain: "weixin-old.example" })[1]).toMatchObject({
      subject: "wechat-pay",
      by: "relation",
      strength: "weak",
      score: 0.85,
      flags: ["unverified"],
    });
  });
});

describe("threshold", () => {
  it("hides what scores less", () => {
    expect(screen(lookup, "Alipay Lite", { threshold: 0.9 })).toEqual([]);
    expect(screen(lookup, "Alipay", { threshold: 1 })).toHaveLength(1);
    expect(screen(lookup, "Alipay", { threshold: null })).toHaveLength(1);
  });
  it.each([-0.1, 1.1, Number.NaN, "0.9" as never])("refuses %s", (threshold) => {
    expect(() => screen(lookup, "Alipay", { threshold })).toThrow("threshold: has to be a number from 0 to 1");
  });
});

describe("tables", () => {
  it("pass over references to subjects that the data does not have", () => {
    const broken = buildLookup({
      ...parties,
      providers: [
        { id: "p", aliases: [], codes: [{ code: "x", subjects: ["nobody"], confidence: "verified", sources: [] }] },
      ],
    });
    expect(screen(broken, { provider: "p", paymentMethod: "x" })).toEqual([]);
  });
});
