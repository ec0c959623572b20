// Texts as hosts have them, made of names and of what stands around them: for tests that keep every answer to them.
import type { Counterparty } from "../../src/model/transaction.js";
import { crc16 } from "../../src/screening/tlv.js";

const NAMES = [
  ...["Alipay", "WeChat Pay", "QQ", "Tencent Holdings Limited", "Riot Games", "CamScanner", "WPS Office"],
  ...["Ant Group", "TikTok", "支付宝", "微信支付", "VMate", "Kaspersky", "VK", "QQ Wallet", "SHAREit", "腾讯控股"],
];

/** Where a name stands; `_` is the name. */
const AROUND = [
  ...["_", "_ *1234", "PAYPAL *_", "SQ *_ SHANGHAI", "_*ORDER 12", "_/ORDER", "_ / payment", "* _", "TST* _"],
  ...[
    "_ Shanghai",
    "_ SHANGHAI CN",
    "_ Culver City CA",
    "_ 94105 CA",
    "_ S.A. LU",
    "_ Co., L",
    "_ Holdings Li",
    "_ LLC",
  ],
  ...["_ Group Li", "_ Technology Co", "_ (Shanghai) Co., Ltd.", "_ [HK] Ltd", "_ Pte. Ltd.", "Ltd _", "The _ Company"],
  ...["_ Bakery", "Smith _", "_ Smith", "Dr. Maria _", "_ Zephyrine", "Zephyrine _", "_, Zephyrine", "Zephyrine / _"],
  ...["Payment to _", "Überweisung an _", "paid by _", "via _", "by _", "_ by Zephyrine", "Zephyrine trading as _"],
  ...["Zephyrine d/b/a _", "_ dba Zephyrine Bakery", "c/o _", "_ c/o Zephyrine", "Zephyrine - _", "_ - short video"],
  ...[
    "_: the game",
    "_ | Zephyrine",
    "_ app",
    "_ for Android",
    "my _ account 12",
    "_ is me",
    "_ and WhatsApp",
    "_'s shop",
  ],
  ...[
    "_店",
    "_有限公司",
    "上海_",
    "_-北京三快在线科技有限公司",
    "李_",
    "_（中国）",
    "我的_红包",
    "_王小明",
    "通过_",
    "财付通-_",
  ],
];

/** What a name looks like after a slip, a disguise or a cut field. */
const SPELT: readonly ((name: string) => string)[] = [
  (name) => name.slice(0, -1),
  (name) => name.slice(0, -2),
  (name) => name.slice(1),
  (name) => name + (name.at(-1) ?? ""),
  (name) => (name[0] ?? "") + name,
  (name) => `${name}s`,
  (name) => `${name}x`,
  (name) => `x${name}`,
  (name) => `${name.slice(0, 2)}${name[3] ?? ""}${name[2] ?? ""}${name.slice(4)}`,
  (name) => name.slice(0, 3) + name.slice(4),
  (name) => `${name.slice(0, 3)}${name[3] ?? ""}${name.slice(3)}`,
  (name) => `${name.slice(0, 3)}z${name.slice(4)}`,
  (name) => name.replace(/a/i, "4").replace(/i/i, "1").replace(/e/i, "3"),
  (name) => name.replace(/o/gi, "о").replace(/a/gi, "а"),
  (name) => name.replaceAll(" ", ""),
  (name) => name.split(" ").reverse().join(" "),
  (name) => [...name].join(" "),
  (name) => [...name].join("."),
  (name) => name.replace(" ", " - "),
  (name) => `ZEPHYRINE BAKERY SHANGHAI ${name.slice(0, 9)}`,
  (name) => `${name} ${name}`,
  (name) => `${name} Tencent`,
];

export const inContext: readonly Counterparty[] = AROUND.flatMap((around) =>
  NAMES.map((name) => ({ name: around.replace("_", () => name) })),
);

export const misspelt: readonly Counterparty[] = SPELT.flatMap((spell) => NAMES.map((name) => ({ name: spell(name) })));

const PLAY = "https://play.google.com/store/apps/details";

/** Links, codes and identifiers, right and nearly right. */
export const identifiers: readonly Counterparty[] = [
  ...[
    `${PLAY}?id=com.tencent.mm`,
    `${PLAY}/?hl=en&id=com.tencent.mm#x`,
    `${PLAY}?q=pname:com.tencent.mm`,
    `${PLAY}?id=com.nobody`,
    "market://details?id=com.eg.android.AlipayGphone",
    "market://search?q=pname:com.eg.android.AlipayGphone",
    "mimarket://details?id=com.tencent.mm",
    "android-app://com.tencent.mm/https/weixin.qq.com",
    "android-app://com.tencent.mm",
    "android-app:///com.tencent.mm",
    "android-app://com.example.browser/https/qr.alipay.com",
    "android-app://com.example/alipays/x",
    "android-app://com.example",
    "ios-app://414478124/weixin/dl/chat",
    "ios-app://id414478124",
    "ios-app://123456789/weixin/dl",
    "ios-app://123456789",
    "intent:x#Intent;component=com.tencent.mm/.ui.Launcher;end",
    "intent:x#Intent;=com.tencent.mm;package= com.tencent.mm ;end",
    "itms-apps://x?id=abc",
    "itms://x?id=414478124",
    "https://apps.apple.com/app/id414478124x",
    "intent:#Intent;package=com.tencent.mm;end",
    "intent://platformapi/startapp#Intent;scheme=alipays;package=com.eg.android.AlipayGphone;end",
    "intent://x#Intent;scheme=alipays;end",
    "intent://x#Intent;package=com.nobody;S.browser_fallback_url=https%3A%2F%2Falipay.com;end",
    "alipays://platformapi/startapp?appId=1",
    "alipayqr:x",
    "weixin://wxpay/bizpayurl?pr=1",
    "wxp://f2f0",
    "itms-apps://apps.apple.com/app/id414478124",
    "https://apps.apple.com/cn/app/wechat/id414478124?mt=8",
    "https://itunes.apple.com/app/id333206289",
    "https://apps.apple.com/app/id4144781240",
    "https://apps.apple.com/?id=414478124",
    "https://apps.microsoft.com/detail/9nblggh5p2cj",
    "https://apps.microsoft.com/store/detail/wechat/9N8FWJRHKLXQ",
    "ms-windows-store://pdp/?productid=9nblggh5p2cj",
    "https://www.alipay.com/path?x=1",
    "https://alipay.com.evil.example/",
    "https://evil.example/?url=https://alipay.com",
    "https://user:pw@alipay.com:443/",
    "http://ALIPAY.COM.",
    "//qr.alipay.com/abc",
    "qr.alipay.com/abc",
    "https://xn--alipay-9xa.com",
    "https://alipаy.com",
    "https://weixin.qq.com/r/x",
    "https://u.wechat.com/abc",
    "https://пример.example",
    "mailto:pay@alipay.com",
    "https://%61lipay.com/%2e%2e",
  ].flatMap((url) => [{ url }, { qr: url }, { name: url }, { app: url }]),
  ...["alipay.com", "www.alipay.com", "alipay.com.", "ALIPAY.COM", "alipay.co", "qq.com", "mail.qq.com"]
    .concat(["notalipay.com", "pay@alipay.com", "someone@qq.com", "someone@vip.qq.com", "a@b@qq.com", "alipay", "."])
    .flatMap((domain) => [{ domain }, { name: domain }, { url: domain }]),
  ...["com.tencent.mm", "COM.TENCENT.MM", "com.tencent.mm.debug", "com.tencent", "com.eg.android.AlipayGphone"]
    .concat(["com.tencent.mobileqq", "com.intsig.camscanner", "cn.wps.moffice_eng", "com.tencent.xin", "414478124"])
    .flatMap((app) => [{ androidPackage: app }, { iosBundleId: app }, { app }, { name: app }, { appStoreId: app }]),
  ...["254900N4SLUMW4XUYY96", "254900N4SLUMW4XUYY97", "254900n4slumw4xuyy96", "254900N4SLUMW4XUYY9", "KYG875721634"]
    .concat(["KYG875721635", "kyg875721634", "XHKG:0700", "0700.HK", "TCEHY", "700", "OTC:TCEHY", "US88032Q1094"])
    .flatMap((code) => [{ lei: code }, { isin: code }, { ticker: code }, { name: code }, { registrationNumber: code }]),
  ...["stripe", "Stripe", "adyen", "nobody", "checkout.com", "paypal"].flatMap((provider) =>
    ["alipay", "ALIPAY", "wechat_pay", "wechat-pay", "WeChat Pay", "wechatpayQR", "alipay_hk", "ali", "card", "wx"].map(
      (paymentMethod) => ({ provider, paymentMethod }),
    ),
  ),
  ...["alipay", "wechat_pay", "weixin", "ali", "861", "nothing"].map((paymentMethod) => ({ paymentMethod })),
  ...[
    { name: "Alipay", domain: "wechat.com" },
    { name: "Corner Bakery", androidPackage: "com.tencent.mm", domain: "alipay.com" },
    { name: "Alippay", registrationNumber: "123456" },
    { provider: "Alipay", paymentMethod: "card" },
    { name: "X", owners: [{ party: "Tencent Holdings Limited", percent: 50 }] },
    { name: "X", owners: [{ party: "Tencent Holdings Limited", percent: 49.9 }] },
    { name: "X", owners: [{ party: { name: "Y", owners: [{ party: "Ant Group", percent: 60 }] }, percent: 90 }] },
    {
      name: "X",
      owners: [
        { party: "Tencent", percent: 30 },
        { party: "Alipay", percent: 30 },
      ],
    },
    { name: "X", owners: [{ party: "Tenceent Holdings", percent: 80 }] },
  ],
];

/** What a name looks like to somebody who hides it, and in a text that is long or says it again. */
const HIDDEN: readonly ((name: string) => string)[] = [
  (name) => name.replace(/l/g, "I"),
  (name) => name.replace(/i/g, "l"),
  (name) => name.toUpperCase().replace(/I/g, "l"),
  (name) => name.toUpperCase().replace(/L/g, "I"),
  (name) => name.toLowerCase().replace(/l/g, "|"),
  (name) => name.replace(/m/g, "rn").replace(/w/gi, "vv"),
  (name) => name.replace(/s/gi, "$").replace(/a/gi, "@"),
  (name) => name.replace(/o/gi, "0").replace(/s/gi, "5"),
  (name) => name.replace(/e/gi, "3").replace(/t/gi, "7"),
  (name) => `${name[0] ?? ""}\u200b${name.slice(1)}`,
  (name) => `${name.replace(/i/g, "l")} Shanghai Bakery`,
  (name) => `Bakery ${name.replace(/a/gi, "@")} Ltd`,
  (name) => name.normalize("NFD").replace(/[aeiou]/g, "$&\u0301"),
  (name) => name.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (name) => `${"Corner Bakery ".repeat(12)}${name}`,
  (name) => `${name} ${"Corner Bakery ".repeat(20)}`,
  (name) => `${name.slice(0, 3) + name.slice(4)} `.repeat(20).trim(),
  (name) => `${name.slice(0, 3) + name.slice(4)} Bakery `.repeat(8).trim(),
  (name) => `${name} Smith `.repeat(4).trim(),
  (name) => `${name} ${name.slice(0, -1)} ${name}`,
  (name) => "Corner Bakery ".repeat(40) + name.slice(0, -1),
  (name) => `${name.slice(0, 4)} ${name.slice(4)}`,
  (name) => `${name.slice(0, 4)}-${name.slice(4)} Co`,
  (name) => `My${name}App`,
  (name) => `${name.split(" ")[0] ?? ""} Dr ${name.split(" ").slice(1).join(" ")}`,
  (name) => `${name.slice(0, 3) + name.slice(4)} by Smith`,
  (name) => `by ${name.slice(0, 3) + name.slice(4)}`,
  (name) => `${name.replace(" ", "")} by ${name}`,
  (name) => `${name}, Inc., ${name} Ltd, ${name} Smith`,
];

export const hidden: readonly Counterparty[] = HIDDEN.flatMap((hide) => NAMES.map((name) => ({ name: hide(name) })));

/** Long names as banks and card networks cut them. */
const LONG = [
  ...["Tencent Holdings Limited", "Ant Group Co., Ltd.", "Alipay (China) Network Technology Co., Ltd.", "WPS Office"],
  ...["Shenzhen Tencent Computer Systems Company Limited", "Tencent Music Entertainment Group", "Kingsoft Office"],
  ...["Riot Games, Inc.", "ByteDance Ltd.", "Kaspersky Lab, Inc.", "腾讯控股有限公司", "支付宝(中国)网络技术有限公司"],
];

export const cut: readonly Counterparty[] = LONG.flatMap((name) =>
  Array.from({ length: name.length - 2 }, (_, at) => at + 3).flatMap((to) => [
    { name: name.slice(0, to) },
    { name: `Payment to ${name.slice(0, to)}` },
  ]),
);

const SAID: readonly Counterparty[] = [
  ...[{ name: "WeChat Pay *1234" }, { name: "Alippay" }, { name: "Tencent QQ by Smith" }, { name: "Corner Bakery" }],
  ...[
    { androidPackage: "com.tencent.mm" },
    { domain: "alipay.com" },
    { app: "wechat-pay" },
    { lei: "254900N4SLUMW4XUYY96" },
  ],
  ...[
    { provider: "stripe", paymentMethod: "alipay" },
    { provider: "nobody", paymentMethod: "wechat_pay" },
  ],
  ...[{ paymentMethod: "ali" }, { url: "weixin://wxpay/x" }],
];

/** A party that is told by two fields. */
export const combined: readonly Counterparty[] = SAID.flatMap((one) => SAID.map((other) => ({ ...one, ...other })));

/** Two parties of a transaction, in a role and without. */
export const couples: readonly (readonly Counterparty[])[] = SAID.flatMap((one) =>
  SAID.flatMap((other) => [
    [one, other],
    [
      { ...one, role: "payee" },
      { ...other, role: "payee" },
      { ...one, role: "wallet" },
    ],
  ]),
);

const element = (tag: string, value: string): string => tag + String(value.length).padStart(2, "0") + value;
const scheme = (tag: string, guid: string): string => element(tag, element("00", guid) + element("01", "12345"));
const qr = (...templates: readonly string[]): string =>
  `${element("00", "01")}${templates.join("")}${element("53", "702")}${element("59", "FOOD XYZ")}6304`;
const sealed = (text: string): string => text + crc16(text).toString(16).toUpperCase().padStart(4, "0");

/** Codes of merchants, whole and damaged. */
export const codes: readonly Counterparty[] = [
  ...["26", "28", "51", "52", "80", "99", "25"].map((tag) => sealed(qr(scheme(tag, "COM.QQ.WEIXIN.PAY")))),
  ...["com.alipay", "COM.ALIPAY.OPENAPI", "com.alipay.hk", "HK.COM.ALIPAY", "COM.NOBODY", " com.qq.weixin.pay "].map(
    (guid) => sealed(qr(scheme("26", guid))),
  ),
  ...["https://qr.alipay.com/x", "wxp://f2f0", "weixin://wxpay/x", "https://example.com", "ALIPAY"].flatMap((value) => [
    sealed(qr(element("26", element("00", value)))),
    sealed(qr(element("62", element("50", element("00", value))))),
    sealed(qr(element("62", element("01", value)))),
  ]),
  ...["", "6", "63", "63041", "6304AB", "6304ABC", "6304ABCDE", "63040000", "6304XYZW", " 6304ABCD"].map(
    (end) => qr(scheme("28", "COM.QQ.WEIXIN.PAY")).slice(0, -4) + end,
  ),
  ...["Alipay", "支付宝", "Corner Bakery", "ALIPAY SHANGHAI", "Alippay"].flatMap((name) => [
    sealed(`${element("00", "01")}${element("59", name)}6304`),
    sealed(`${element("00", "01")}${element("64", element("00", "ZH") + element("01", name))}6304`),
    sealed(`${element("00", "01")}${element("64", element("02", name))}6304`),
    sealed(`${scheme("26", "COM.NOBODY")}${element("59", name)}6304`),
  ]),
  sealed(qr(element("26", "0099COM.QQ.WEIXIN.PAY"), scheme("27", "COM.ALIPAY.OPENAPI"))),
  sealed(qr(scheme("28", "COM.QQ.WEIXIN.PAY"))).replace("FOOD", "FEED"),
  `  ${sealed(qr(scheme("28", "COM.QQ.WEIXIN.PAY")))}\n`,
  sealed(qr(scheme("28", "COM.QQ.WEIXIN.PAY"))).toLowerCase(),
].flatMap((text) => [{ qr: text }, { name: text }]);
