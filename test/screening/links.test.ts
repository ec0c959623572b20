// Links: what the scheme, the host, the package or the store number in them says.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { lookup } from "./fixture.js";
import { who } from "./who.js";

describe("deep links", () => {
  it.each<[string, string, string]>([
    ["a scheme", "alipays://platformapi/startapp?appId=20000067", "alipay"],
    ["a scheme alone", "alipays:", "alipay"],
    ["its path in capitals, as QR codes write it", "WEIXIN://WXPAY/BIZPAYURL?PR=ABC", "wechat-pay"],
    ["a web prefix in capitals", "HTTPS://VAC.EXAMPLE/WALLET/QRCODE.HTM", "wechat-pay"],
    ["another address inside it does not matter", "alipays://x?url=https%3A%2F%2Fevil.example", "alipay"],
    ["it inside another address does not matter", "https://evil.example/?u=alipays%3A%2F%2Fplatformapi", ""],
    ["percent-encoded as a whole", "weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3Dabc", "wechat-pay"],
    ["percent-encoded twice", "wxp%253A%252F%252Ff2f0abc", "wechat-pay"],
    ["percent-encoded slashes behind the scheme", "alipays:%2F%2Fplatformapi", "alipay"],
    ["a scheme that only begins the same", "alipayshk://platformapi", ""],
    ["a scheme that only ends the same", "xwxp://f2f0", ""],
    ["a broken escape", "alipays://%zz%", "alipay"],
    ["a sentence is no link, and read as words", "weixin: zhang 138", "wechat? in-context"],
  ])("%s: %s", (_, url, expected) => {
    expect(who(lookup, { url })).toBe(expected);
    expect(who(lookup, { qr: url })).toBe(expected);
  });
});

describe("Android intents", () => {
  const intent = (data: string, ...extras: string[]): string => `intent:${data}#Intent;${extras.join(";")};end`;
  it.each<[string, string, string]>([
    ["package and scheme", intent("//p/x", "scheme=alipays", "package=com.eg.android.AlipayGphone"), "alipay"],
    ["package alone", intent("", "action=android.intent.action.VIEW", "package=com.tencent.mm"), "wechat"],
    ["scheme alone", intent("//platformapi/startapp?appId=1", "scheme=alipays"), "alipay"],
    ["scheme, path and the longer prefix", intent("//wxpay/bizpayurl?pr=a", "scheme=weixin"), "wechat-pay"],
    ["a component", intent("", "component=com.tencent.mm/.ui.LauncherUI"), "wechat"],
    ["a web address for the application", intent("//qr.alipay.com/x", "scheme=https"), "alipay"],
    ["two that disagree", intent("//x", "scheme=alipays", "package=com.tencent.mm"), "wechat, alipay"],
    ["a known other application", intent("//x", "package=hk.alipay.wallet"), ""],
    [
      "only the page for those who lack the application",
      intent("//x", "scheme=zxing", "S.browser_fallback_url=https%3A%2F%2Falipay.com"),
      "alipay? ambiguous",
    ],
    ["another application", intent("//scan/", "scheme=zxing", "package=com.google.zxing.client.android"), ""],
    ["the package in another case", intent("//x", "package=COM.TENCENT.MM"), "wechat case-differs"],
    ["nothing told", "intent:#Intent;end", ""],
    ["an end that is missing", "intent://x#Intent;package=com.tencent.mm", "wechat"],
  ])("%s", (_, url, expected) => {
    expect(who(lookup, { url })).toBe(expected);
    expect(who(lookup, { name: url })).toBe(expected);
  });
});

describe("links to applications", () => {
  it.each<[string, string, string]>([
    ["Android", "android-app://com.tencent.mm", "wechat"],
    ["Android, with what it opens", "android-app://com.tencent.mm/weixin/dl/chat", "wechat"],
    ["Android, another", "android-app://com.example/https/example.org/x", ""],
    ["Android, a known other", "android-app://hk.alipay.wallet/alipays/platformapi", ""],
    [
      "Android, another that opens a known scheme",
      "android-app://com.example/alipays/platformapi",
      "alipay? ambiguous",
    ],
    ["iOS", "ios-app://414478124/weixin/dl", "wechat"],
    ["iOS, another", "ios-app://1142110895/x", ""],
    ["Google Play", "https://play.google.com/store/apps/details?id=com.tencent.mm&hl=en", "wechat"],
    ["Google Play without its scheme", "play.google.com/store/apps/details?id=com.tencent.mm", "wechat"],
    ["Google Play, escaped", "https://play.google.com/store/apps/details?id=com%2Etencent%2Emm%20", "wechat"],
    ["Google Play, a longer id", "https://play.google.com/store/apps/details?id=com.tencent.mmx", ""],
    ["Google Play, in another parameter", "https://play.google.com/store/apps/details?pid=com.tencent.mm", ""],
    ["market", "market://details?id=com.tencent.mm", "wechat"],
    ["a maker's market", "mimarket://details?id=com.tencent.mm", "wechat"],
    ["market, a search", "market://search?q=pname:com.tencent.mm", "wechat"],
    ["App Store", "https://apps.apple.com/cn/app/wechat/id414478124?mt=8", "wechat"],
    ["App Store, percent-encoded name", "https://apps.apple.com/cn/app/%E5%BE%AE%E4%BF%A1/id414478124", "wechat"],
    ["App Store without its scheme", "apps.apple.com/app/id414478124", "wechat"],
    ["App Store, old", "https://itunes.apple.com/WebObjects/MZStore.woa/wa/viewSoftware?id=414478124", "wechat"],
    ["App Store, look-up", "https://itunes.apple.com/lookup?country=cn&id=333206289", "alipay"],
    ["App Store, a longer number", "https://apps.apple.com/app/id4144781240", ""],
    ["itms-apps", "itms-apps://itunes.apple.com/app/id414478124", "wechat"],
    ["itms-appss", "itms-appss://apps.apple.com/app/id414478124", "wechat"],
    ["itms", "itms://itunes.apple.com/us/app/wechat/id414478124?mt=8", "wechat"],
    ["Mac App Store", "macappstore://apps.apple.com/app/id414478124", "wechat"],
    ["another host that looks like the store", "https://apps.apple.com.evil.example/app/id414478124", ""],
  ])("%s: %s", (_, url, expected) => {
    expect(who(lookup, { url })).toBe(expected);
    expect(who(lookup, { androidPackage: url })).toBe(expected);
  });

  it("reads the built-in schemes, and none of a neighbour", () => {
    const builtIn = buildLookup(parties);
    for (const [url, expected] of [
      ["snssdk1233://user/profile/1", "tiktok? unverified"],
      ["snssdk1128://aweme/detail/1", ""],
      ["alipayhk://platformapi/startApp?appId=20000125", ""],
      ["wxwork://message", ""],
      ["https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay", "qq-wallet"],
      ["https://apps.microsoft.com/detail/9NH2GPH4JZS4?hl=en-us", "tiktok"],
      ["ms-windows-store://pdp/?productid=9nh2gph4jzs4", "tiktok case-differs"],
    ] as const)
      expect(who(builtIn, { url }), url).toBe(expected);
  });
});

describe("addresses that no parser takes, and addresses in a text", () => {
  it.each<[string, string, string]>([
    ["a port that no host can have", "https://alipay.com:99999/x", "alipay? ambiguous"],
    ["a bracket", "https://alipay.com]/x", "alipay? ambiguous"],
    ["a space in the host", "https://evil alipay.com/", "alipay? ambiguous"],
    ["two addresses", "https://evil.example, https://alipay.com/x", "alipay? ambiguous"],
    ["two hosts", "evil.example; alipay.com", "alipay? ambiguous"],
    ["in brackets", "<https://alipay.com>", "alipay? ambiguous"],
    ["a host and its trade", "WWW.ALIPAY.COM HANGZHOU CN", "alipay? ambiguous"],
    ["an e-mail address among words", "write to someone@alipay.com", ""],
    ["another host among words", "see alipay.github.io now", ""],
  ])("%s: %s", (_, url, expected) => {
    expect(who(lookup, { url })).toBe(expected);
  });
});
