// Names among words in rare orders, and every name of the data with a slip: for tests that keep every answer to them.
import type { Counterparty } from "../../src/model/transaction.js";
import { addressed, rows } from "./addressed-texts.js";
import { draws, edited, latinNames } from "./mutations.js";

const NAMES = [
  ...[
    "Alipay",
    "QQ",
    "WeChat Pay",
    "Tencent Holdings Limited",
    "Kaspersky",
    "VMate",
    "Ant Group",
    "支付宝",
    "WPS Office",
  ],
];

/** Lines, fields, and words for another's name. */
const PARTED = rows(
  "_ | Maria Bakery  Maria Bakery | _  _\nMaria Lopez  Name: _; Ref: Zephyrine  Zephyrine: _ | Maria",
  "_ : Zephyrine : Maria  Bakery: Zephyrine; Payee: _  c/o Maria _  _ d/b/a Maria  Bakery | Maria _",
  "Maria doing business as _  _ doing business as Maria  business as _  doing _ as business  known as _",
  "also known as Maria _  _ known as Zephyrine  Zephyrine formerly known as _  UPI/DR/123/_  as _ as",
  "UPI/_/Zephyrine/OK  /_/12/  /_/Zephyrine  _/Zephyrine  a/b _  _ a/b/c Zephyrine  /Zephyrine/_",
  "_, 12 Main St, Zephyrine 94105  12, _, Zephyrine  Zephyrine, _ 94105  _,Zephyrine  _=Zephyrine",
  "_+Zephyrine  _ -- Zephyrine  _—Maria  支付—_  _——李明  _·张三  Zephyrine_Bakery _  http://_ | a",
  "Ref: 12 | _ | Maria  _ c/o  o/b/o _ Maria  _, Maria, 12  Maria, _, Zephyrine, 9  _ | _  _: _",
  "x y Zephyrine c/o _  x y _ / Zephyrine  a/ b _ Zephyrine  a /b _ Zephyrine  x _ y c/o Maria  c/o x y _  a/b/ _",
  "_ Zephyrine | Maria  Maria | Zephyrine _  Zephyrine | _ Zephyrine | 12  _ | Zephyrine | Bakery  Bakery | _ Bakery | x",
  "Zephyrine/D/_ Maria  UPI/D/_  _/D/Maria  UPI/D _ Maria",
);

/** Stars of descriptors, words for paying, and whose application it is. */
const DESCRIBED = rows(
  "Zephyrine _*Maria  _ *Maria Bakery  PAYPAL *Zephyrine _  _ Zephyrine*Shop  Zephyrine*_ *Maria  _*_",
  "TST* Maria _ *12  SQ *_ Maria  Maria*_  _*Maria  _ *1  * _ * Zephyrine  _/Maria Bakery  _/app",
  "Maria via _  _ via Maria  via Maria _  Zephyrine via _ via Maria  via _  payment via _ to Maria",
  "payment to the _  the payment _  payment of _ for Maria  to _ payment  an _ Überweisung an  von _  _ Pay",
  "_ Py  _ Apy Maria  _ pay Bakery  _ Pya 12  Tencent _  _ Tencent  _ by Tencent  Tencent's _",
  "Tencent’s _ app  one _ by Tencent  one two _ by Tencent  one two three _ by Tencent",
  "_ by Tencent Zephyrine  by _ by Tencent  _ by  _ by by Tencent  _'s Tencent  _ app by Tencent Ltd",
);

/** Places, countries, legal forms and titles, whole and cut. */
const PLACED = rows(
  "_ Shanghai Zephyrine  _ (Zephyrine)  _ (Shanghai)  (Shanghai) _  _ Li  _ LI  _ Ltd LI  _ CN Maria",
  "_ is CN  _ SHANGHAI LI  _ li cn  _ group lu  _ Culver City  Culver City _ CA  _ 12 CA  _ MA  S.A. _ LU",
  "_ de  _ DE  _ in  _ IN 12  CA _  _ Ca  _ cA 9  x LU _  _ S. LU  _ x CN  _ 9 LU  _ Holding Te  _ Group Lim",
  "_ Technolog  _ Limi  _ SHANGH  _ Shangha  _ Hang  _ Co Lt  _ Lt  _ Services L  _ Ltd C  _ corporati",
  "_ group l  _ group ma  _ company li  _ guang  _ guangz  L _  _ Park  _ Han Ltd  _ Co Park  Ltd _ Ltd",
  "_ Co. of Maria  GmbH _ & Co. KG  _ KG  _ Ltd Bakery  _ - Photo Editor & Collage  _ – Short Videos Maria",
  "_: Video Editor  _ - Lite app  My _: Video  _ - app  _ - Maria  _ - 12  the _ app  _ app Maria  _ Video",
  "Video _  _ Shanghai app  _ lite HK  _ Dr  Dr _  _ & Sons  _ and Sons  x _  _ x  a _ b  _ 1  1 _",
  "_ 12 Maria  _ A1B2C3  _ a1b",
  "_ Boston MA  MA Boston _  _ MA Boston  _ TX Austin  _ Austin TX Maria  _ TX 78701  _ 78701 TX  TX _ Austin",
);

/** Chinese beside a name. */
const CHINESE = rows(
  "李_王  大_小  上海_北京  _ 店  _的店  我在_买  中_国  _贝  淘宝_  _ 公司  有限 公司_  _付款  北京_科技有限公司  _科技  _烘焙店  _烘焙  张三_  _张三",
  "通过_付款  付款给_  _-李明  李明-_  _（上海）店  _ 有限公司 李明  支付_宝  宝_支付  _ 宝  微信 _  _通  _钱包  钱包_  信_  _信  讯_  腾_讯",
);

/** Texts of many words, and ones that say the same again. */
const LONG: readonly ((name: string) => string)[] = [
  (name) => `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ${name}`,
  (name) => `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ${name}`,
  (name) => `${name} ${"app payment order ".repeat(6)}`,
  (name) => `${"app payment order ".repeat(6)}${slip(name)}`,
  (name) => `${slip(name)} ${"app payment order ".repeat(6)}${slip(name)}`,
  (name) => `${"order ".repeat(12)}${slip(name)} Maria ${"order ".repeat(6)}`,
  (name) => `${slip(name)} `.repeat(60).trim(),
  (name) => `${name} `.repeat(60).trim(),
  (name) => `${slip(name)} ${name} `.repeat(30).trim(),
  (name) => `Zephyrine ${slip(name)} `.repeat(30).trim(),
  (name) => `${slip(slip(name))} order `.repeat(9).trim(),
  (name) => `${name.replace(/a/g, "@")} order `.repeat(9).trim(),
  (name) => `${"by ".repeat(17)}${name}`,
  (name) => `${name} ${slip(name)}`,
  (name) => `${slip(name)} ${name}`,
  (name) => `${slip(name)} Ltd ${name} Maria`,
];

function slip(name: string): string {
  return `${name.slice(0, 2)}${name[3] ?? ""}${name[2] ?? ""}${name.slice(4)}`;
}

const within = (all: readonly string[], names = NAMES): readonly Counterparty[] =>
  all.flatMap((around) => names.map((name) => ({ name: around.replaceAll("_", () => name) })));

/** Of four letters, of three words, and misspelt. */
const SHORT = ["OICQ", "World First UK", "Alippay", "Weechat Pay"];

/** Beside somebody else's name, as they are and as they only look. */
const NEIGHBOURS = rows(
  "Taobao _  _ Taobao  AlipayHK _  _ AlipayHK  _ WePay  WePay*_  QQ Mail _  _ and Tencent Video  _ 抖音  抖音_  WPS PDF _",
  "Zephyrine _*Bakery  Bakery _*Zephyrine  _*Zephyrine Bakery  Zephyrine _ *Bakery  _*Bakery  Bakery*_  _ Bakery*Zephyrine",
);
const DISGUISED = [
  "4lipay",
  "AIipay",
  "Аlipay",
  "ALlPAY",
  "Al1payHK",
  "VVeChat",
  "WeCh@t Pay",
  "Tаobao",
  "Kаspersky",
  "T1kTok",
  "QG",
];

/** Slips in short words, in syllables of Chinese, in digits, in the end of a family name, and over a word's border. */
const ODD = rows(
  "WeChat Payy  WeChat Paay  WeChat Ppay  WeChat Pey  WeChat Pa  WeChat Poy  WeChat Apy  Weixin Payy  QQ Payy  AliPayy",
  "Tencent Qq  Tencent QQQ  Tencent Q  Tencent QC  Tecnent QQ  UPS Office  WPSS Office  WP Office  WPS Oficce  WPS Offce",
  "WSP Office  WPS  Office  W PS Office  WPSOffice  WPS Offic  WPSs Office  Riot Gmes  Roit Games  Riot Game  Riott Games",
  "Weixing  Weixn  Weixi  Wexin  Weixinn  Wei Xing  Zhifubo  Zhifubao  Zhifubaoo  Zhifu Ba  Tengxunn  Tengxun Kong",
  "Kasperski  Kasperskii  Kaspersij  Kaspersk  Kasperky  Kasperskyi  Kapsersky Lab  Kaspersky Lb  Kasperskij Labs",
  "Smart Media5U  Smart Media4  Smart Media44U  Smart Medi4U  Smart4 MediaU  Media4U Smrt  Alipay2  Alip4y  A1ipay  Alipay 2",
  "Alipay Walet  Alipya Wallet  Alipay Wallett  Alipayy Wallet  Aliipay Wallet  AlipayWallt  Ali payWallet  Alipay W allet",
  "Ant Gruop  Ant Financal  Nat Financial  Antt Financial  Ant Fnancial  AntFinancial  Ant  Financial  An tFinancial",
  "Alibaba Dr Group  Alibaba Li Group  Dr Alibaba Group  Alibab Li Gruop  Tencent Li Music  Tencent Dr Musc  Tencent Mr",
  "xAlipay  Alipayx  Alipays  sAlipay  Allipay  Alipayal  lipayA  Alpiay  Ailpay  Alipa  lipay  Alypay  Olipay  Alipoy  Al ipay",
  "Tencentt  Tecent  Tencet  Tencant  Dencent  Tencen  encent  Tenncent  Tnecent  Tencenz  Tencents  Tencentish  Tencent1",
);

export const rare: readonly (readonly [string, readonly Counterparty[]])[] = [
  ["parted", within(PARTED)],
  ["described", within(DESCRIBED)],
  ["placed", within(PLACED)],
  ["chinese", within(CHINESE)],
  ["long", LONG.flatMap((make) => NAMES.map((name) => ({ name: make(name).slice(0, 1024) })))],
  ["slips", slips()],
  ["addressed", addressed],
  ["owned", owned()],
  ["ended", ended()],
  ["odd", ODD.map((name) => ({ name }))],
  ["short", within([...PARTED, ...DESCRIBED, ...PLACED], SHORT)],
  ["neighbouring", within(NEIGHBOURS, [...NAMES, ...SHORT, ...DISGUISED])],
];

/** Of every name of the data slips, alone and two of them beside other words. */
function slips(): readonly Counterparty[] {
  const draw = draws(31);
  const beside = ["", " app", " Shanghai CN", " Bakery", " Ltd", "*SHOP 12"];
  return latinNames.flatMap((name) => [
    { name: edited(name, draw) },
    { name: edited(name, draw) },
    { name: edited(name.toLowerCase(), draw) },
    { name: edited(edited(name, draw), draw) + (beside[draw(beside.length)] as string) },
  ]);
}

/** Every name of the data, its end cut off, and with its double letter elsewhere. */
function ended(): readonly Counterparty[] {
  return latinNames.flatMap((name) => {
    const cuts = [9, 10, 11, 13, 16, 20, name.length - 1].filter((at) => at < name.length);
    const doubled = /([a-z])\1/i.exec(name);
    const moved = doubled ? [name.replace(/([a-z])\1(.)/i, "$1$2$2"), name.replace(/(.)([a-z])\2/i, "$1$1$2")] : [];
    return [...cuts.map((at) => `Payment to ${name.slice(0, at)}`), ...moved].map((name) => ({ name }));
  });
}

/** Stakes that add up, multiply along a chain, meet their own subject again, and are not known. */
function owned(): readonly Counterparty[] {
  const by = (party: Counterparty | string, percent?: number) => ({
    party,
    ...(percent === undefined ? {} : { percent }),
  });
  const over = (name: string, ...owners: readonly ReturnType<typeof by>[]): Counterparty => ({ name, owners });
  return [50, 50.1, 51, 71, 72, 100, undefined].flatMap((share) => [
    over("Zephyrine", by("Tencent", share)),
    over("Zephyrine", by("Tencent", share), by("Tencent", 10)),
    over("Zephyrine", by("Tencent Holdings Limited", share), by("Tencent", 0)),
    over("Zephyrine", by(over("Tencent", by("Tencent", 90)), share)),
    over("Zephyrine", by(over("Tencent", by("Alipay", 90)), share), by("Alipay", 10)),
    over("Zephyrine", by(over("Lotus", by("Tencent", 70)), share)),
    over("Zephyrine", by(over("Lotus", by("Tencent", 70), by("Tenceent Holdings", 20)), share)),
    over("Zephyrine", by(over("Lotus", by(over("Iris", by("Ant Group", 99)), 99)), share)),
    over("Zephyrine", by("WeChat", share), by("Tencent QQ", 30), by("WeChat Pay", 20)),
    over("Zephyrine", by(over("WeChat", by("Tencent", 80)), share), by("Tencent QQ", 30)),
    over("Zephyrine", by({ name: "Alippay", domain: "alipay.com" }, share), by({ domain: "weixin.qq.com" }, 40)),
    over("Alipay", by("Corner Bakery", share), by("Tencent | Maria", share)),
  ]);
}
