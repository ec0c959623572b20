// A small world of its own: enough of every kind of data for the tests of screening, and nothing of the built-in facts
// that could change under them. Spellings are the real ones where the shape matters.
import { buildLookup } from "../../src/compile/lookup.js";
import type { Alias, Identifier, Neighbour, PartyData, Person, Relation } from "../../src/model/party.js";

const read = { confidence: "verified", sources: ["s"] } as const;

const id = (kind: Identifier["kind"], value: string, more: Partial<Identifier> = {}): Identifier => ({
  kind,
  value,
  ...read,
  ...more,
});
const name = (value: string, more: Partial<Alias> = {}): Alias => ({
  value,
  kind: "official",
  mode: "whole",
  ...read,
  ...more,
});
const near = (kind: Neighbour["kind"], value: string): Neighbour => ({ kind, value, is: "another", ...read });
const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  kind: "business",
  names: [],
  identifiers: [],
  ...read,
  ...more,
});
const relation = (subject: string, relation: Relation["relation"], object: string): Relation => ({
  subject,
  relation,
  object,
  basis: "test",
  ...read,
});

export const parties: PartyData = {
  applications: [
    {
      id: "alipay",
      name: "Alipay",
      names: [
        name("Alipay"),
        name("支付宝"),
        name("zhīfùbǎo"),
        name("أليباي"),
        name("Alipay Lite", { confidence: "unverified" }),
        name("อาลีเพย์"),
        name("알리페이"),
        name("アリペイ"),
      ],
      identifiers: [
        id("android-package", "com.eg.android.AlipayGphone"),
        id("apple-bundle", "com.alipay.iphoneclient"),
        id("app-store", "333206289"),
        id("domain", "alipay.com"),
        id("domain", ".alipay"),
        id("host", "qr.alipay.com"),
        id("url-prefix", "alipays://"),
        id("qr-guid", "COM.ALIPAY.OPENAPI"),
        id("payer-code", "25 to 30", { payerCode: { prefixes: ["25", "28", "30"], minLength: 16, maxLength: 24 } }),
      ],
      neighbours: [
        near("android-package", "hk.alipay.wallet"),
        near("domain", "hk.alipay.com"),
        near("url-prefix", "alipays://hk/"),
        near("name", "AlipayHK"),
        near("name", "Alibaba.com"),
      ],
    },
    {
      id: "qq",
      name: "Tencent QQ",
      names: [name("Tencent QQ"), name("QQ", { mode: "exact" }), name("Penguin Suite")],
      identifiers: [
        id("android-package", "com.tencent.mobileqq"),
        id("desktop", "Tencent.QQ"),
        id("desktop", "FN2V63AD2J"),
        id("domain", "qq.com", { shared: true }),
        id("domain", "qq.中国"),
        id("domain", "tencent.net"),
        id("url-prefix", "mqq://"),
      ],
      neighbours: [near("host", "mail.qq.com"), near("host", "weixin.qq.com")],
    },
    {
      id: "wechat",
      name: "WeChat",
      names: [name("WeChat"), name("微信"), name("Weixin"), name("Penguin Suite")],
      identifiers: [
        id("android-package", "com.tencent.mm"),
        id("apple-bundle", "com.tencent.xin"),
        id("app-store", "414478124"),
        id("host", "weixin.qq.com"),
        id("url-prefix", "weixin://"),
        id("domain", "tencent.net"),
        id("domain", "weixin-old.example", { confidence: "unverified", weak: true }),
      ],
      neighbours: [],
    },
    {
      id: "wechat-pay",
      name: "WeChat Pay",
      names: [name("WeChat Pay"), name("微信支付"), name("Tenpay", { weak: true })],
      identifiers: [
        id("host", "pay.weixin.qq.com"),
        id("url-prefix", "weixin://wxpay/bizpayurl"),
        id("url-prefix", "wxp://"),
        id("qr-guid", "COM.QQ.WEIXIN.PAY"),
        id("android-package", "com.tencent.mm"),
        id("url-prefix", "https://vac.example/wallet/"),
        id("payer-code", "10 to 15", { payerCode: { prefixes: ["10", "13"], minLength: 18, maxLength: 18 } }),
      ],
      neighbours: [near("name", "WePay")],
    },
    {
      id: "wps-office",
      name: "WPS Office",
      names: [name("WPS Office"), name("Kingsoft Office", { kind: "former" })],
      identifiers: [id("desktop", "wps-office"), id("url-prefix", "com.kingsoft.www.office.wpsoffice://")],
      neighbours: [],
    },
  ],
  persons: [
    person("tencent", "Tencent Holdings Limited", {
      names: [name("Tencent"), name("腾讯控股有限公司")],
      identifiers: [
        id("lei", "254900N4SLUMW4XUYY11"),
        id("isin", "KYG875721634"),
        id("ticker", "0700", { scheme: "HKEX" }),
        id("registration", "9144030071526726XG"),
      ],
    }),
    person("tenpay", "Tenpay"),
    person("kingsoft-office", "Beijing Kingsoft Office Software, Inc.", {
      names: [name("Kingsoft Office")],
      identifiers: [id("ticker", "688111", { scheme: "SSE STAR" })],
    }),
    person("alibaba", "Alibaba Group Holding Limited", {
      names: [name("Alibaba")],
      identifiers: [
        id("ticker", "BABA", { scheme: "NYSE" }),
        id("ticker", "9988.HK"),
        id("registration", "90722"),
        id("lei", "5493001NTNQJDH60PM02"),
        id("isin", "XS0000000001"),
        id("domain", "alibaba.com", { shared: true }),
      ],
    }),
    person("ant", "Ant Group Co., Ltd.", { names: [name("Ant Group"), name("Alipay+")] }),
    person("ghost", "Ghost Ltd", { confidence: "unverified" }),
  ],
  relations: [
    relation("wechat", "hosts", "wechat-pay"),
    relation("tencent", "develops", "wechat"),
    relation("tencent", "develops", "qq"),
    relation("tenpay", "operates", "wechat-pay"),
    relation("tenpay", "subsidiary-of", "tencent"),
    relation("ant", "develops", "alipay"),
    relation("alibaba", "minority-of", "ant"),
    relation("kingsoft-office", "develops", "wps-office"),
  ],
  providers: [
    {
      id: "stripe",
      aliases: ["Stripe Inc"],
      codes: [
        { code: "alipay", subjects: ["alipay"], ...read },
        { code: "wechat_pay", subjects: ["wechat-pay"], ...read },
      ],
    },
    {
      id: "adyen",
      aliases: [],
      codes: [
        { code: "alipay_hk", subjects: [], ...read },
        { code: "alipay_plus", subjects: ["ant"], ...read },
        { code: "wechatpayQR", subjects: ["wechat-pay"], ...read },
        { code: "tencentpay", subjects: ["wechat-pay", "qq"], ...read },
      ],
    },
    {
      id: "unzer",
      aliases: [],
      codes: [
        { code: "ali", subjects: ["alipay"], ...read },
        { code: "861", subjects: ["alipay"], ...read },
        { code: "WCP", subjects: ["wechat-pay"], confidence: "unverified", sources: [] },
      ],
    },
    { id: "wechatpay", aliases: ["wechat-pay"], codes: [{ code: "JSAPI", subjects: ["wechat-pay"], ...read }] },
  ],
};

/** A lookup with a memory of its own. */
export const freshLookup = () => buildLookup(parties);

export const lookup = freshLookup();
