import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);

const short = [...parties.applications, ...parties.persons]
  .flatMap(({ names }) => names)
  .filter(({ weak, mode }) => !weak && mode === "anywhere")
  .map(({ value }) => value);
/** Aliases for review of which a shorter one of somebody is a part that counts by itself anywhere. */
const longer = [...parties.applications, ...parties.persons]
  .flatMap(({ names }) => names)
  .filter(({ value, weak }) => weak && short.some((name) => value.startsWith(`${name} `)))
  .map(({ value }) => value);

describe("a name for review that begins with a name that counts", () => {
  it("does not hide it beside an unknown word", () => {
    expect(longer.length).toBeGreaterThan(5);
    // Of WeChat Pay in Hong Kong the data says that it is a neighbour.
    const hidden = longer.filter((name) => who(lookup, `${name} Zorblat`) === "");
    expect(hidden).toEqual(["WeChat Pay Hong Kong Limited"]);
  });
});

describe("a name in other words", () => {
  it.each<[string, string, string]>([
    ["a generic word", "Alipay Wallet", "alipay"],
    ["a platform", "SHAREit for Android", "shareit"],
    ["the developer", "V-Mate by UCWeb", "vmate, ucweb"],
    ["a place", "WeChat Pay Shenzhen CN", "wechat-pay"],
    ["an order's number", "Alipay payment ref 20210304883", "alipay"],
    ["a merchant behind a star", "ALIPAY*TAOBAO SHANGHAI CN", "alipay"],
    ["a merchant behind a Chinese separator", "微信支付-滴滴出行", "wechat-pay"],
    ["a merchant in front of one", "淘宝网-支付宝", "alipay"],
    ["the way of payment", "Luckin Coffee via WeChat Pay", "wechat-pay"],
    ["two names of one thing", "WECHAT PAY 财付通", "wechat-pay, tenpay"],
    ["a legal form", "TikTok Pte. Ltd.", "tiktok"],
    ["a Chinese legal form, unspaced", "财付通支付科技有限公司", "tenpay"],
    ["a Chinese continuation", "支付宝（中国）", "alipay"],
    ["run together with a generic word", "AlipayWallet", "alipay"],
    ["in Korean", "알리페이 결제", "alipay"],
    ["the developer in front", "Tencent QQ Wallet", "qq-wallet, tencent-holdings"],
    ["the developer behind a word", "QQ by Tencent", "tencent-qq"],
    ["the developer as an owner", "Tencent's QQ", "tencent-qq"],
    ["its site, a place and a country", "ALIPAY.COM HANGZHOU CN", "alipay ambiguous"],
    ["a line of a store", "VMate - short video", "vmate"],
    ["an edition of a name that is no other's part", "VMate Premium", "vmate? in-context"],
    ["a company's city behind it", "Tencent Computer Systems (Shenzhen)", "tencent-computer"],
    ["a company's words shortened", "Tencent Tech (Shenzhen) Co Ltd", "tencent-shenzhen"],
    ["a legal form, run together", "AlipayLtd", "alipay"],
    ["a name that has to be the whole text, behind a processor's star", "PAYPAL *RIOT GAMES", "riot-games? in-context"],
    ["the same in front of a star", "RIOT GAMES*ORDER 123", "riot-games? in-context"],
    ["the same behind words for paying", "Payment to Riot Games", "riot-games? in-context"],
    ["the same between such words and a number", "PAYMENT Riot Games, Inc. 20210128", "riot-games? in-context"],
    ["a merchant behind a legal form with its dot", "ALIPAY US, INC.*LUCKIN COFFEE", "alipay-us"],
    ["the same with a place", "Alibaba Shanghai", "alibaba-group? in-context"],
    ["a company that is cut short", "Beijing Kingsoft Office", "kingsoft-office? cut, wps-office? in-context"],
    ["a name within one that is not the whole text", "TIKTOK INC.*ORDER 123", "tiktok, tiktok-inc? in-context"],
    ["a spelling in two words", "Ali Pay Store", "alipay? in-context"],
    ["words that nobody knows", "Tencent Quorblax", "tencent-holdings? in-context"],
    ["Chinese characters that nobody knows", "微信犇犇", "wechat? in-context"],
  ])("%s: %s", (_, name, expected) => expect(who(lookup, name)).toBe(expected));
});

describe("a name that is somebody else's", () => {
  it.each<[string, string]>([
    ["a trade", "Kingsoft Hardware Store"],
    ["a trade beside a distinctive name", "Tenpay Bowling"],
    ["a trade behind a processor's star", "SQ *ALIBABA RESTAURANT"],
    ["a trade behind a legal form", "TikTok Inc Nails"],
    ["a trade beside a spelling in two words", "Ali Pay Grocery"],
    ["a name apart that is no spelling of the data", "Ten Cent Store"],
    ["a neighbour in capital letters", "ALLPAY"],
    ["a person", "Weixin Zhang"],
    ["a person, the other way round", "Zhang Weixin"],
    ["a longer word", "Malipayon"],
    ["a longer word behind it", "Alipayo Sari-Sari Store"],
    ["a handle behind another wallet's star", "PAYPAL *ALIPAYNE"],
    ["a Chinese word over the border", "支付宝贝"],
    ["another one", "微信息科技有限公司"],
    ["and one in front", "小微信贷"],
    ["words of a sentence", "We Chat, Therapy Collective"],
    ["the same words in another name", "Fire Ant Group Fitness"],
    ["an abbreviation with a legal form", "QQ Ltd"],
    ["a short word that differs", "UPS Office"],
    ["a neighbour", "WePay"],
    ["a neighbour with more words", "allpay Ltd Hereford"],
    ["a neighbour's place, spelt out", "Alipay Hong Kong"],
    ["a neighbour in Chinese", "企业微信"],
    ["a wallet of Hong Kong in Chinese", "微信支付（香港）"],
    ["a neighbour's former name", "WeChat Work"],
    ["a neighbour that the name begins", "Tencent Video"],
    ["a neighbour nearer than the name", "AlifPay"],
  ])("%s: %s", (_, name) => expect(who(lookup, name)).toBe(""));
});

describe("a spelling", () => {
  it.each<[string, string, string]>([
    ["doubled", "Alippay", "alipay misspelt"],
    ["in the word that tells the wallet from the messenger", "Wechat Py", "wechat-pay misspelt, wechat"],
    ["near a name and as near a neighbour's", "Alypay", "alipay? misspelt"],
    ["mathematical letters", "𝐀𝐥𝐢𝐩𝐚𝐲", "alipay disguised"],
    ["letters struck through", "A\u0336l\u0336i\u0336pay", "alipay disguised"],
    ["a neighbour's letters that look like the name", "ALlPAY", "alipay? disguised"],
    ["the same among other words", "ALlPAY Ltd", "alipay? disguised"],
    ["another letter doubled", "WPS Oficce", "wps-office misspelt"],
    ["numbered pinyin with a neutral tone", "Qie2zi Kuai4chuan2", "shareit? unverified"],
    ["an honest accent", "Käspersky", "kaspersky"],
    ["an honest accent in Latin letters", "Álipay", "alipay"],
    ["the Russian letters, one by one", "Kasperskiy Lab", "kaspersky-lab-inc? ambiguous, kaspersky-lab-ao? ambiguous"],
    ["in Russian", "Касперский", "kaspersky?"],
    ["swapped", "Tecnent Holdings", "tencent-holdings misspelt"],
    ["left out", "WPS Ofice", "wps-office misspelt"],
    ["two edits in a long name", "Camscanenr", "camscanner misspelt"],
    ["changed in a short name", "Alopax", ""],
    ["changed, where another name may be meant", "Tancent", "tencent-holdings? misspelt"],
    ["Cyrillic letters", "Аliрaу", "alipay disguised"],
    ["digits for letters", "T1kT0k", "tiktok disguised"],
    ["signs for letters", "@lip@y", "alipay disguised"],
    ["hidden characters", "Ali\u200bpay Wallet", "alipay disguised"],
    ["numbered pinyin", "zhi1 fu4 bao3", "alipay"],
    ["words in another order", "Games Riot", "riot-games"],
    ["characters in another order", "全能扫描王", "camscanner"],
    ["traditional characters", "騰訊音樂娛樂集團", "tencent-music"],
    ["letters in circles", "Ⓐⓛⓘⓟⓐⓨ", "alipay disguised"],
  ])("%s: %s", (_, name, expected) => expect(who(lookup, name)).toBe(expected));
});
