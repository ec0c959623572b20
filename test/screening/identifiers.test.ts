import { describe, expect, it } from "vitest";
import type { Counterparty } from "../../src/model/transaction.js";
import { screen } from "../../src/screening/screen.js";
import { lookup } from "./fixture.js";

/** Who is found, in order, weak ones with a question mark, with the flags. */
const who = (counterparty: Counterparty | string): string =>
  screen(lookup, counterparty, { threshold: 0 })
    .filter((match) => match.by !== "relation")
    .map((match) => [match.subject + (match.strength === "weak" ? "?" : ""), ...match.flags].join(" "))
    .join(", ");

describe("application ids", () => {
  it.each<[string, Counterparty, string]>([
    ["an Android package", { androidPackage: "com.eg.android.AlipayGphone" }, "alipay"],
    ["an Apple bundle", { iosBundleId: "com.tencent.xin" }, "wechat"],
    ["a package in the field for bundles", { iosBundleId: "com.tencent.mm" }, "wechat"],
    ["a bundle in the field for packages", { androidPackage: "com.tencent.xin" }, "wechat"],
    ["a package in the field for store numbers", { appStoreId: "com.tencent.mm" }, "wechat"],
    ["a package as the name of an app", { app: "com.tencent.mm" }, "wechat"],
    ["a desktop id", { androidPackage: "Tencent.QQ" }, "qq"],
    ["a desktop id without a dot", { iosBundleId: "FN2V63AD2J" }, "qq"],
    ["a process of the application", { androidPackage: "com.tencent.mm:appbrand0" }, "wechat"],
    ["another case", { androidPackage: "com.eg.android.alipaygphone" }, "alipay case-differs"],
    ["spaces around", { androidPackage: " com.tencent.mm " }, "wechat"],
    ["a hidden character", { androidPackage: "com.tencent\u200b.mm" }, "wechat disguised"],
    ["a longer id", { androidPackage: "com.tencent.mmfake" }, ""],
    ["an id inside another", { androidPackage: "com.example.com.tencent.mm" }, ""],
    ["an id below another", { androidPackage: "com.tencent.mm.plugin" }, ""],
    ["a known other application", { androidPackage: "hk.alipay.wallet" }, ""],
    ["a name in the wrong field", { androidPackage: "WeChat" }, "wechat"],
    ["a store number", { appStoreId: "414478124" }, "wechat"],
    ["a store number with its prefix", { appStoreId: "id414478124" }, "wechat"],
    ["a link to the App Store", { appStoreId: "https://apps.apple.com/cn/app/wechat/id414478124?mt=8" }, "wechat"],
    ["the same in url", { url: "https://itunes.apple.com/us/app/id333206289" }, "alipay"],
    ["the scheme of the store", { url: "itms-apps://itunes.apple.com/app/id333206289" }, "alipay"],
    ["another number there", { url: "https://apps.apple.com/app/id3332062890" }, ""],
    ["another store number", { appStoreId: "1142110895" }, ""],
    ["a link to Google Play", { url: "https://play.google.com/store/apps/details?hl=en&id=com.tencent.mm" }, "wechat"],
    ["a market link", { androidPackage: "market://details?id=com.tencent.mm" }, "wechat"],
    ["a link to another application", { url: "https://play.google.com/store/apps/details?id=com.spotify.music" }, ""],
    ["an id of ours", { app: "wechat-pay" }, "wechat-pay"],
    ["an id of ours in capitals", { app: "WECHAT-PAY" }, "wechat-pay"],
    ["the id of a person", { app: "tencent" }, "tencent"],
    ["the name of an app", { app: "微信支付" }, "wechat-pay"],
    ["a desktop id as a name", { name: "wps-office" }, "wps-office"],
  ])("%s", (_, counterparty, expected) => {
    expect(who(counterparty)).toBe(expected);
  });

  it("leaves an application that lives in another to the relation", () => {
    const matches = screen(lookup, { androidPackage: "com.tencent.mm" });
    expect(matches.map(({ subject, by, score }) => [subject, by, score])).toEqual([
      ["wechat", "identifier", 1],
      ["wechat-pay", "relation", 0.95],
    ]);
    expect(matches[1]?.evidence).toMatchObject([
      { field: "androidPackage", received: "com.tencent.mm", matched: "wechat", rule: "hosts" },
    ]);
  });
});

describe("domains", () => {
  it.each<[string, string, string]>([
    ["the domain", "alipay.com", "alipay"],
    ["a host below it", "render.alipay.com", "alipay"],
    ["capitals, port and closing dot", "WWW.Alipay.COM.:443", "alipay"],
    ["a wildcard", "*.alipay.com", "alipay"],
    ["the longest suffix", "api.pay.weixin.qq.com", "wechat-pay"],
    ["a suffix between", "open.weixin.qq.com", "wechat"],
    ["a shared domain bare", "qq.com", "qq"],
    ["a shared domain with www", "www.qq.com", "qq"],
    ["a shared domain below", "docs.qq.com", "qq? shared"],
    ["a known other product", "mail.qq.com", ""],
    ["below a known other product", "smtp.mail.qq.com", ""],
    ["an international name", "qq.中国", "qq"],
    ["the same in punycode", "QQ.XN--FIQS8S", "qq"],
    ["full width, as a browser reads it", "ａｌｉｐａｙ。ｃｏｍ", "alipay"],
    ["a brand's own top level", "open.alipay", "alipay"],
    ["a look-alike letter", "аlipay.com", ""],
    ["part of a label", "myalipay.com", ""],
    ["a covered name as a subdomain", "alipay.com.attacker.example", ""],
    ["a user before the host", "alipay.com@evil.example", ""],
    ["an address", "https://alipay.com/x", "alipay"],
    ["a hidden character", "ali\u200bpay.com", "alipay disguised"],
    ["not read in a source", "weixin-old.example", "wechat? unverified"],
    ["of two applications", "tencent.net", "qq? ambiguous, wechat? ambiguous"],
    ["a name in the wrong field", "Tencent QQ", "qq"],
    ["nothing known", "example.org", ""],
  ])("%s: %s", (_, domain, expected) => {
    expect(who({ domain })).toBe(expected);
  });
});

describe("addresses and deep links", () => {
  it.each<[string, string, string]>([
    ["a web address", "https://qr.alipay.com/fkx0001", "alipay"],
    ["in capitals", "HTTPS://QR.ALIPAY.COM/FKX00000EXAMPLE", "alipay"],
    ["a user before the host", "https://alipay.com@evil.example/", ""],
    ["a host in the path", "https://evil.example/alipay.com", ""],
    ["a back slash", "https:\\\\alipay.com\\x", "alipay"],
    ["without its scheme", "alipay.com/pay?x=1", "alipay"],
    ["without its scheme, with a port", "alipay.com:443/pay", "alipay"],
    ["relative to the protocol", "//alipay.com/pay", "alipay"],
    ["a deep link", "alipays://platformapi/startapp?appId=1", "alipay"],
    ["a scheme in capitals", "ALIPAYS://platformapi", "alipay"],
    ["a scheme without slashes", "alipays:platformapi", "alipay"],
    ["the longer prefix", "weixin://wxpay/bizpayurl?pr=abc", "wechat-pay"],
    ["its host in capitals", "weixin://WXPAY/bizpayurl?pr=abc", "wechat-pay"],
    ["the shorter prefix", "weixin://dl/chat", "wechat"],
    ["a token right behind the scheme", "wxp://f2f0in9xnsA4G", "wechat-pay"],
    ["a scheme with dots", "com.kingsoft.www.office.wpsoffice://open", "wps-office"],
    ["a web prefix", "https://vac.example/wallet/qrcode.htm", "wechat-pay"],
    ["beside a web prefix", "https://vac.example/other", ""],
    ["a known other link", "alipays://hk/start", ""],
    ["another scheme", "alipayhk://platformapi", ""],
    ["another scheme with a known host", "foo://alipay.com/", ""],
    ["a name in the wrong field", "Alipay", "alipay"],
    ["text that is no address", "pay with Alipay", "alipay? in-context"],
  ])("%s: %s", (_, url, expected) => {
    expect(who({ url })).toBe(expected);
    if (url.includes(":")) expect(who({ name: url })).toBe(expected);
  });
});

describe("codes of companies and securities", () => {
  it.each<[string, Counterparty, string]>([
    ["a LEI", { lei: "254900N4SLUMW4XUYY11" }, "tencent"],
    ["a LEI with spaces", { lei: "2549 00n4 slum w4xu yy11" }, "tencent"],
    ["another LEI", { lei: "988400XAIK6XISWQV045" }, ""],
    ["an ISIN", { isin: "KYG875721634" }, "tencent"],
    ["an ISIN with dashes", { isin: "ky-g87572163-4" }, "tencent"],
    ["an ISIN as LEI", { lei: "KYG875721634" }, "tencent"],
    ["an ISIN whose check digit is wrong in the data too", { isin: "XS0000000001" }, "alibaba checksum-failed"],
    ["a LEI as name", { name: "254900N4SLUMW4XUYY11" }, "tencent"],
    ["an ISIN as name", { name: "KYG875721634" }, "tencent"],
    ["a ticker with its exchange behind", { ticker: "0700.HK" }, "tencent"],
    ["without padding, as a terminal writes it", { ticker: "700 HK" }, "tencent"],
    ["with the word equity", { ticker: "700 HK Equity" }, "tencent"],
    ["with its exchange before", { ticker: "HKEX:0700" }, "tencent"],
    ["in Shanghai", { ticker: "688111.SS" }, "kingsoft-office"],
    ["in Shanghai, exchange before", { ticker: "SSE:688111" }, "kingsoft-office"],
    ["with the board", { ticker: "SSE STAR 688111" }, "kingsoft-office"],
    ["a number on another exchange", { ticker: "0700.SS" }, ""],
    ["a bare number", { ticker: "0700" }, "tencent? ambiguous"],
    ["letters", { ticker: "baba" }, "alibaba"],
    ["letters with their exchange", { ticker: "NYSE:BABA" }, "alibaba"],
    ["letters with a space after the colon", { ticker: "NYSE: BABA" }, "alibaba"],
    ["letters on another American venue", { ticker: "BABA US" }, "alibaba"],
    ["letters on an exchange that is not known", { ticker: "XYZ:BABA" }, "alibaba? ambiguous"],
    ["a ticker that is a name elsewhere", { ticker: "QQ" }, ""],
    ["a ticker with a dot of its own", { ticker: "BRK.B" }, ""],
    ["a register number", { registrationNumber: "9144-0300 71526726XG" }, "tencent"],
    ["a short register number", { registrationNumber: "90722" }, "alibaba?"],
  ])("%s", (_, counterparty, expected) => {
    expect(who(counterparty)).toBe(expected);
  });
});

describe("codes at the till", () => {
  it.each<[string, string, string]>([
    ["WeChat Pay", "134567890123456789", "wechat-pay"],
    ["with spaces", "1345 6789 0123 456789", "wechat-pay"],
    ["Alipay", "2812345678901234", "alipay"],
    ["another scheme", "621234567890123456", ""],
    ["too short", "12345", ""],
    ["too long", "1345678901234567890", ""],
    ["letters", "13456789012345678x", ""],
  ])("%s: %s", (_, payerCode, expected) => {
    expect(who({ payerCode })).toBe(expected);
  });
});
