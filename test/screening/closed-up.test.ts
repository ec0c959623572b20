import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);
const table = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)("%s: %s", (name, expected) => expect(who(lookup, name)).toBe(expected));

describe("a name closed up with other words", () => {
  table([
    ["ชำระผ่านอาลีเพย์วันนี้", "alipay? in-context"],
    ["โฆษณาติ๊กต็อก", "tiktok? in-context"],
    ["支払はアリペイで", "alipay? in-context"],
    ["ティックトックライブ", "tiktok? in-context"],
    ["テンセントジャパン", "tencent-holdings? in-context"],
    ["ใช้อาลีเพย์ฮ่องกงได้", ""],
    ["アリペイHK", ""],
    ["サプリペイントショップ", ""],
  ]);
});

describe("a short name before what is had of it in Chinese", () => {
  table([
    ["QQ会员", "tencent-qq"],
    ["QQ超级会员充值", "tencent-qq"],
    ["WPS年费", "wps-office?"],
    ["VMate充值", "vmate"],
    ["支付宝还款", "alipay"],
    ["QQ音乐会员", ""],
    ["QQ浏览器会员", ""],
    ["WPS健康会员", ""],
    ["QQ餐厅会员", ""],
  ]);
});

describe("a person beside a name", () => {
  table([
    ["Alipay Zhang Wei", "alipay? in-context"],
    ["支付宝 李梅", "alipay? in-context"],
    ["Tenpay Li Mei", "tenpay? in-context"],
    ["Weixin Zhang", ""],
    ["Alipay Street", ""],
    ["Alipya Zhang", ""],
    ["支付宝五金店", ""],
    ["支付宝贝", ""],
  ]);
});

describe("Chinese that runs into Latin letters", () => {
  table([
    ["zhi付bao", "alipay disguised"],
    ["支付bao", "alipay disguised"],
    ["微xin", "wechat disguised"],
    ["Weixin支付", "wechat-pay"],
    ["bao支付", ""],
    ["Music宝", ""],
  ]);
});

describe("a name in the code of an address, a page or JSON", () => {
  table([
    ["Ali%70ay", "alipay"],
    ["Alipay%20Wallet", "alipay"],
    ["%E6%94%AF%E4%BB%98%E5%AE%9D", "alipay"],
    ["&#65;lipay", "alipay"],
    ["&#x000041;lipay", "alipay"],
    ["%41%6c%69%70%61%79%ff", "alipay? in-context"],
    ["WeChat&nbsp;Pay", "wechat-pay"],
    ["\\u5fae\\u4fe1", "wechat"],
    ["\\u{41}lipay", "alipay"],
    ["\\xe6\\x94\\xaf\\xe4\\xbb\\x98\\xe5\\xae\\x9d", "alipay"],
    ["Ali%2570ay", "alipay"],
    ["%252541lipay", "alipay"],
    ["&amp;#65;lipay", "alipay"],
    ["libaba Group %41lipay", "alipay? in-context, alibaba-group? disguised misspelt"],
    ["%41lipay Tencnet", "tencent-holdings misspelt, alipay? in-context"],
    ["100% Juice; Bar", ""],
    ["Smith &amp; Co", ""],
    ["All%70ay", ""],
  ]);
});

describe("an application and the one in which it lives", () => {
  table([
    ["QQ支付（QQ钱包）", "qq-wallet, tencent-qq"],
    ["WeChat (WeChat Pay)", "wechat-pay, wechat"],
    ["QQ支付", "tencent-qq"],
  ]);
});
