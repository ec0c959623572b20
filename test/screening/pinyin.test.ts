import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);

describe("a Chinese company's name as it is read aloud, which no name of the data writes", () => {
  it.each<[string, string, string]>([
    ["in words", "Caifutong Zhifu Keji Youxian Gongsi", "tenpay"],
    ["by syllables", "Cai Fu Tong Zhi Fu Ke Ji You Xian Gong Si", "tenpay"],
    ["with tones", "Cáifùtōng Zhīfù Kējì Yǒuxiàn Gōngsī", "tenpay"],
    ["with tones as numbers", "cai2 fu4 tong1 zhi1 fu4 ke1 ji4 you3 xian4 gong1 si1", "tenpay"],
    ["without its legal form", "Caifutong Zhifu Keji", "tenpay"],
    ["an application's, of four syllables", "Weixin hongbao", "wechat-pay"],
    ["a character that is read otherwise in its word", "Tengxun Yinyue Yule Jituan", "tencent-music"],
    ["with its city", "Shenzhen Shi Tengxun Jisuanji Xitong Youxian Gongsi", "tencent-computer"],
  ])("%s: %s", (_, name, expected) => expect(who(lookup, name)).toBe(expected));

  it.each(["Zhifu Keji Youxian Gongsi", "Caifutong Hardware", "Wang Fu Tong Zhi Fu Ke Ji"])(
    "is not any company whose name sounds like a part of it: %s",
    (name) => expect(who(lookup, name)).toBe(""),
  );
});
