import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);

describe("words of a company's name that are shortened as banks do", () => {
  it.each<[string, string]>([
    ["Tencent Hldgs Ltd", "tencent-holdings"],
    ["Alipay Merch Svcs Pte Ltd", "alipay-ms"],
    ["Beijing Kingsoft Off Sw Co", "kingsoft-office"],
    ["Shenzhen Tencent Comp Sys Co Ltd", "tencent-computer"],
    ["Ant Fin Svcs Grp", "ant-group"],
    ["Tencent Music Ent Grp", "tencent-music"],
  ])("are read in full: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));

  it("that are words too leave a short name for review", () => expect(who(lookup, "WPS Off")).toBe("wps-office?"));

  it.each<[string, string]>([
    ["Payment to SHAREit Techn", "shareit, smart-media4u? unverified"],
    ["WeChat Int", "wechat? in-context, tencent-intl? unverified"],
    ["Alipay, SHAREit Techn", "alipay, shareit, smart-media4u? unverified"],
  ])("take no name from what the text says as it is: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));

  it.each(["Ant Fin", "World Fin", "Riot Off", "Acme Tech Intl Grp"])("make nobody of others: %s", (name) =>
    expect(who(lookup, name)).toBe(""),
  );
});

describe("a name that a field cuts within its second word", () => {
  it.each<[string, string]>([
    ["Kingsoft Of", "wps-office? cut ambiguous, kingsoft-office? cut ambiguous"],
    ["PAYEE: KINGSOFT O", "wps-office? cut ambiguous, kingsoft-office? cut ambiguous"],
  ])("is for review: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));

  it.each(["Kingsoft Ox", "Kingsford Of", "Grinding G", "Smart Media"])(
    "is none where another word begins: %s",
    (name) => expect(who(lookup, name)).toBe(""),
  );
});

describe("a short Chinese name in Latin letters", () => {
  it.each<[string, string]>([
    ["tengxun", "tencent-holdings?"],
    ["Cai Fu Tong", "tenpay?"],
    ["Wanlihui Ltd", "worldfirst?"],
  ])("is for review as a whole: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));

  it.each(["Tengxun Zhang", "Li Tengxun", "Wan Li"])("is none beside a person's name: %s", (name) =>
    expect(who(lookup, name)).toBe(""),
  );
});
