import { describe, expect, it } from "vitest";
import { isValidIsin, isValidLei } from "../../src/screening/check-digits.js";
import { crc16, readMerchantQr } from "../../src/screening/emvco.js";
import { screen } from "../../src/screening/screen.js";
import { lookup } from "./fixture.js";

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
const who = (qr: string): string =>
  screen(lookup, { qr })
    .filter((match) => match.by !== "relation")
    .map((match) => [match.subject, ...match.flags].join(" "))
    .join(", ");

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
    ["no check sum", wechat.slice(0, -4), "wechat-pay"],
    ["a length beyond the end", `${wechat.slice(0, -4)}5999X`, "wechat-pay ambiguous"],
    ["text behind the check sum", `${sealed(wechat)}!`, "wechat-pay ambiguous"],
    ["an address", "https://qr.alipay.com/fkx", "alipay"],
    ["an address without its scheme", "qr.alipay.com/fkx", "alipay"],
    ["a deep link", "wxp://f2f0abc", "wechat-pay"],
    ["a name", "Alipay", "alipay"],
    ["nothing known", "hello", ""],
  ])("%s", (_, qr, expected) => {
    expect(who(qr)).toBe(expected);
  });

  it("counts characters, not bytes", () => {
    const text = sealed(`${element("00", "01")}${template("28", "COM.QQ.WEIXIN.PAY")}${element("59", "餐厅")}6304`);
    expect(readMerchantQr(text)).toEqual({ guids: ["COM.QQ.WEIXIN.PAY"], intact: true });
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
