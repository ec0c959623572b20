import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { isCleanMiss } from "../../src/screening/name-candidates.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);

describe("a name in a line of a bank", () => {
  it.each<[string, string, string]>([
    ["German words and a preposition", "Überweisung an Alipay", "alipay"],
    ["French ones", "VIR SEPA ALIPAY", "alipay"],
    ["Spanish ones", "TRANSFERENCIA A FAVOR DE ALIPAY", "alipay"],
    ["Italian ones", "Bonifico a favore di Alipay", "alipay"],
    ["Portuguese ones", "Pix recebido de Alipay", "alipay"],
    ["Dutch ones", "Betaling aan Alipay", "alipay"],
    ["Polish ones", "Płatność kartą Alipay", "alipay"],
    ["Turkish ones", "GİDEN EFT ALIPAY", "alipay"],
    ["Japanese ones", "振込 Alipay 様", "alipay"],
    ["Korean ones", "Alipay 이체", "alipay"],
    ["a number in front of a name that has to be the whole text", "CARD 1234 RIOT GAMES", "riot-games? in-context"],
    ["a company with its form and a city", "Überweisung an Supercell Oy, Helsinki", "supercell? in-context"],
    ["a place of two words and a state", "TIKTOK CULVER CITY CA", "tiktok"],
    ["words for securities", "TENCENT HOLDINGS LTD-UNS ADR", "tencent-holdings"],
    ["a long name beside words that nobody knows", "Zorblat Grinding Gear Games", "grinding-gear? in-context"],
  ])("%s: %s", (_, name, expected) => expect(who(lookup, name)).toBe(expected));
});

describe("a country's code that is a family name too", () => {
  it.each(["TIKTOK LU", "ALIPAY MA", "WeChat Pay LI", "TIKTOK LAGOS NG", "PAYPAL *ALIPAY LI", "CARD 1234 LI ALIPAY"])(
    "beside a name is for review: %s",
    (name) => expect(who(lookup, name)).toMatch(/^[a-z-]+\? in-context/),
  );
});

describe("a name in a part of a text of its own, beside somebody", () => {
  it.each<[string, string]>([
    ["in care of", "Wei Li c/o Alipay"],
    ["on behalf of", "John Smith on behalf of Alipay"],
    ["in a labelled field", "ORD: ROSSI BEN: ALIPAY"],
    ["between slashes", "UPI/DR/1234567/Alipay/HDFC"],
    ["in front of an address with numbers", "Alipay, 29/F Three Pacific Place, 1 Queen's Road East"],
    ["in front of a dash and a person", "Alipay - Zhang Wei"],
    ["in Chinese, in front of a dash and a person", "支付宝转账-李梅"],
    ["on a line of its own", "/4471234567\nALIPAY\n1 HIGH STREET\nLONDON"],
  ])("%s is for review: %j", (_, name) => expect(who(lookup, name)).toBe("alipay? in-context"));

  it.each<[string, string]>([
    ["a comma with no number behind it", "We Chat, Therapy Collective"],
    ["a trade in the same part", "Kingsoft Hardware Store, 12 Main Street"],
    ["a person in the same part", "Weixin Zhang, 12 Nanjing Road"],
    ["a trade behind a booking word", "VIREMENT KINGSOFT HARDWARE STORE"],
  ])("is nobody's by %s: %s", (_, name) => expect(who(lookup, name)).toBe(""));
});

describe("a name that the end of a field cuts", () => {
  it.each<[string, string, string]>([
    ["within a word", "SMART MEDIA4U TECHNOLO", "smart-media4u"],
    ["behind words for paying", "PAYMENT TO EGGPLANT FAST TRANSM", "shareit? cut"],
    ["before its last words", "TENCENT MUSIC ENTERTAINM", "tencent-music? cut, tencent-holdings? in-context"],
    ["in its legal form", "TENCENT HOLDINGS LI", "tencent-holdings"],
    ["in a legal form that is not in the data", "Tencent Holdings Co., L", "tencent-holdings"],
    ["in its city", "ALIPAY SHANGH", "alipay"],
    ["in a Chinese legal form", "财付通支付科技有限公", "tenpay"],
  ])("%s: %s", (_, name, expected) => expect(who(lookup, name)).toBe(expected));

  it("is nobody's where what is there is short, or where more follows", () => {
    expect(who(lookup, "GUANGZHOU UC")).toBe("");
    expect(who(lookup, "EGGPLANT FAST TRANSM BAKERY")).toBe("");
  });

  it("gives way to somebody else's name", () => expect(who(lookup, "WeChat Pay Hong Kong")).toBe(""));

  it("passes the gate wherever it counts, for every name of the data", () => {
    const lost: string[] = [];
    let counted = 0;
    for (const { names } of [...parties.applications, ...parties.persons])
      for (const { value } of names) {
        if (!/^[\x20-\x7e]+$/.test(value)) continue;
        for (let length = 12; length < value.length; length++) {
          const text = value.slice(0, length);
          if (who(lookup, text) === "" && who(lookup, ` ${text} `) !== "") lost.push(text);
          if (!who(lookup, text).includes("cut")) continue;
          counted++;
          if (isCleanMiss(lookup, text)) lost.push(text);
        }
      }
    expect(lost).toEqual([]);
    expect(counted).toBeGreaterThan(50);
  });
});

describe("a short name", () => {
  it.each<[string, string, string]>([
    ["in front of a star", "QQ*ORDER", "tencent-qq? in-context"],
    ["in front of a slash and an ordinary word", "QQ/ORDER 12", "tencent-qq? in-context"],
    ["in front of a star and a trade", "QQ*NOODLE HOUSE", ""],
    ["behind another word", "BBQ QQ", ""],
    ["beside another word behind a slash", "QQ/BBQ", ""],
  ])("%s: %s", (_, name, expected) => expect(who(lookup, name)).toBe(expected));
});
