import { describe, expect, it } from "vitest";
import { nameTokens } from "../../src/names/tokens.js";

const texts = (name: string): string =>
  nameTokens(name)
    .map((token) => token.text)
    .join(" ");

describe("nameTokens", () => {
  it.each([
    ["dotted initials", "L.X.C Aviation", "lxc aviation"],
    ["spaced initials", "S. C. Johnson", "sc johnson"],
    ["initials around an and", "L & P Mgmt", "l and p management"],
    ["a plus between words", "Deere + Company", "deere and company"],
    ["a plus that ends a word", "Alipay+ Wallet", "alipay plus wallet"],
    ["abbreviations", "1st Intl. Mfg Svcs", "1 international manufacturing services"],
    ["numbers in words", "Forty-four Fund VII", "44 fund 7"],
    ["a Roman one-letter number only at the end", "X Fund V", "x fund 5"],
    ["apostrophes", "McDonald’s L'Oréal", "mcdonalds loreal"],
    ["addresses", "Amazon.com", "amazon com"],
    ["strokes", "Łoś Ørsted", "los orsted"],
    ["Chinese trades and places", "深圳华为技术", "深圳华为 technology"],
    ["traditional characters", "華為技術", "华为 technology"],
    ["Korean trades", "삼성전자", "삼성 electronics"],
    ["look-alikes in a Latin word", "Аlipay", "alipay"],
    ["nothing", " -- ", ""],
  ])("reads %s", (_, name, expected) => {
    expect(texts(name)).toBe(expected);
  });

  it("weighs what tells a company from others most, and what stands in brackets little", () => {
    const [name, trade, place] = nameTokens("Lenovo Bank (Beijing)");
    expect(name!.weight).toBeGreaterThan(trade!.weight);
    expect(trade!.weight).toBeGreaterThan(place!.weight);
    expect(place).toMatchObject({ kind: "place", aside: true });
  });
});
