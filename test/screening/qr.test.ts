import { describe, expect, it } from "vitest";
import { isValidIsin, isValidLei } from "../../src/screening/check-digits.js";
import { readMerchantQr } from "../../src/screening/emvco.js";
import { crc16 } from "../../src/screening/tlv.js";
import { lookup } from "./fixture.js";
import { who as whoIn } from "./who.js";

const element = (tag: string, value: string): string => tag + String(value.length).padStart(2, "0") + value;
const template = (tag: string, guid: string): string => element(tag, element("00", guid) + element("01", "12345"));
const body = (...templates: string[]): string =>
  element("00", "01") +
  element("01", "11") +
  templates.join("") +
  element("53", "702") +
  element("59", "FOOD XYZ") +
  "6304";
const sealed = (text: string): string => text + crc16(text).toString(16).toUpperCase().padStart(4, "0");
const who = (party: Parameters<typeof whoIn>[1]): string => whoIn(lookup, party);
const wechat = body(template("28", "COM.QQ.WEIXIN.PAY"));

describe("QR codes of merchants", () => {
  it.each<[string, string, string]>([
    ["one scheme", sealed(wechat), "wechat-pay"],
    ["the identifier in small letters", sealed(body(template("51", "com.qq.weixin.pay"))), "wechat-pay"],
    [
      "two schemes",
      sealed(body(template("28", "COM.QQ.WEIXIN.PAY"), template("29", "COM.ALIPAY.OPENAPI"))),
      "wechat-pay, alipay",
    ],
    ["another scheme", sealed(body(template("26", "SG.PAYNOW"))), ""],
    ["a tag beyond the templates", sealed(body(template("52", "COM.QQ.WEIXIN.PAY"))), ""],
    ["a wrong check sum", `${wechat}0000`, "wechat-pay checksum-failed"],
    [
      "a check sum in small letters",
      sealed(wechat).slice(0, -4) + sealed(wechat).slice(-4).toLowerCase(),
      "wechat-pay",
    ],
    ["a check sum of other letters", `${wechat}12G4`, "wechat-pay checksum-failed"],
    ["a check sum cut short", sealed(wechat).slice(0, -2), "wechat-pay checksum-failed"],
    ["a check sum that is announced and missing", wechat, "wechat-pay"],
    ["no check sum", wechat.slice(0, -4), "wechat-pay"],
    ["a check sum before the end", `${sealed(wechat)}5802CN`, "wechat-pay checksum-failed"],
    ["one character changed", sealed(wechat).replace("FOOD", "F00D"), "wechat-pay checksum-failed"],
    ["the second version's beginning", sealed(wechat.replace("000201", "000202")), "wechat-pay"],
    ["one template alone", template("28", "COM.QQ.WEIXIN.PAY"), "wechat-pay"],
    ["templates alone", template("26", "SG.PAYNOW") + template("29", "COM.ALIPAY.OPENAPI"), "alipay"],
    ["a fragment from the middle", `0102115303702${template("33", "COM.QQ.WEIXIN.PAY")}5802SG`, "wechat-pay"],
    ["the identifier alone", "COM.QQ.WEIXIN.PAY", "wechat-pay"],
    ["an unreserved template", sealed(body(template("80", "COM.QQ.WEIXIN.PAY"))), "wechat-pay"],
    [
      "a payment system's template among additional data",
      sealed(body(element("62", template("50", "COM.ALIPAY.OPENAPI")))),
      "alipay",
    ],
    ["additional data", sealed(body(element("62", element("01", "COM.ALIPAY.OPENAPI")))), ""],
    [
      "a link inside a template",
      sealed(body(element("30", element("00", "XX.SCHEME") + element("01", "wxp://f2f0a")))),
      "wechat-pay",
    ],
    [
      "an identifier that is a known domain read backwards",
      sealed(body(template("26", "COM.ALIPAY"))),
      "alipay? ambiguous",
    ],
    ["one below a neighbour", sealed(body(template("26", "COM.ALIPAY.HK"))), ""],
    ["one of another company", sealed(body(template("26", "COM.ALIPAYER"))), ""],
    [
      "an identifier that only begins the same",
      sealed(body(template("26", "COM.QQ.WEIXIN.PAYX"))),
      "wechat? ambiguous",
    ],
    ["the merchant's name", sealed(body(template("26", "SG.PAYNOW")).replace("5908FOOD XYZ", "5906Alipay")), "alipay"],
    [
      "a full-width bracket, which the check sum counts",
      sealed(wechat.replace("5908FOOD XYZ", "5908食堂（上海）12")),
      "wechat-pay",
    ],
    ["lengths that count bytes", sealed(wechat.replace("5908FOOD XYZ", "5915食堂上海店")), "wechat-pay"],
    ["and a name in them", sealed(wechat.replace("5908FOOD XYZ", "5909支付宝")), "wechat-pay, alipay"],
    [
      "as many bytes as characters with the check sum",
      sealed(wechat.replace("5908FOOD XYZ", "5912食堂上海")),
      "wechat-pay",
    ],
    ["a length beyond the end", `${wechat.slice(0, -4)}5999X`, "wechat-pay? ambiguous"],
    ["text behind the check sum", `${sealed(wechat)}!`, "wechat-pay? ambiguous"],
    ["cut short behind the template", wechat.slice(0, wechat.indexOf("5303") + 6), "wechat-pay? ambiguous"],
    [
      "a template whose own lengths do not add up",
      sealed(body(element("28", "0017COM.QQ.WEIXIN.PAY0199x"))),
      "wechat-pay? ambiguous",
    ],
    ["cut short inside the identifier", wechat.slice(0, 30), ""],
    ["unreadable from the first length on", "0002010x28COM.QQ.WEIXIN.PAY", ""],
    ["a length that is not one", "000201285xCOM.QQ.WEIXIN.PAY", ""],
    ["the beginning alone", "000201", ""],
    ["a payer's code, which happens to add up as elements", "2812345678901234", "alipay"],
    ["an address", "https://qr.alipay.com/fkx", "alipay"],
    ["an address without its scheme", "qr.alipay.com/fkx", "alipay"],
    ["a deep link", "wxp://f2f0abc", "wechat-pay"],
    ["a name", "Alipay", "alipay"],
    ["nothing known", "hello", ""],
  ])("%s", (_, qr, expected) => {
    expect(who({ qr })).toBe(expected);
    if (/^\d{4}/.test(qr) && !/^\d+$/.test(qr)) expect(who({ url: qr })).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["whole", sealed(wechat), "wechat-pay"],
    ["with a wrong check sum", `${wechat}0000`, "wechat-pay checksum-failed"],
    ["a fragment", template("28", "COM.QQ.WEIXIN.PAY"), "wechat-pay"],
    ["unreadable", "0002010x28COM.QQ.WEIXIN.PAY", ""],
  ])("in the field of a name: %s", (_, text, expected) => {
    expect(who({ name: text })).toBe(expected);
    expect(who(text)).toBe(expected);
  });

  it("counts characters, not bytes", () => {
    const text = sealed(`${element("00", "01")}${template("28", "COM.QQ.WEIXIN.PAY")}${element("59", "餐厅")}6304`);
    expect(readMerchantQr(text)).toMatchObject({ guids: ["COM.QQ.WEIXIN.PAY"], intact: true, whole: true });
  });

  it("computes the check value of the standard", () => {
    expect(crc16("123456789")).toBe(0x29b1);
  });
});

describe("check digits", () => {
  it.each(["254900N4SLUMW4XUYY11", "5493001NTNQJDH60PM02", "988400XAIK6XISWQV045"])("LEI %s is right", (lei) => {
    expect(isValidLei(lei)).toBe(true);
    expect(isValidLei(lei.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)))).toBe(false);
  });
  it.each(["KYG875721634", "US88032Q1094", "KYG017191142", "US0378331005"])("ISIN %s is right", (isin) => {
    expect(isValidIsin(isin)).toBe(true);
    expect(isValidIsin(isin.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)))).toBe(false);
  });
  it("refuses other shapes", () => {
    expect(isValidLei("")).toBe(false);
    expect(isValidIsin("US037833100")).toBe(false);
  });
});
