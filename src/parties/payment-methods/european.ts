// Providers at home in Europe.
import type { Provider } from "../../model/index.js";

export const europeanProviders: readonly Provider[] = [
  {
    id: "unzer",
    aliases: [],
    codes: [
      { code: "alipay", subjects: ["alipay"], confidence: "verified", sources: ["unzer"] },
      { code: "ali", subjects: ["alipay"], confidence: "verified", sources: ["unzer"] },
      { code: "wechatpay", subjects: ["wechat-pay"], confidence: "verified", sources: ["unzer"] },
      { code: "wcp", subjects: ["wechat-pay"], confidence: "verified", sources: ["unzer"] },
    ],
  },
  {
    id: "buckaroo",
    aliases: [],
    codes: [
      { code: "alipay", subjects: ["alipay"], confidence: "verified", sources: ["buckaroo"] },
      { code: "wechatpay", subjects: ["wechat-pay"], confidence: "verified", sources: ["buckaroo"] },
      { code: "WeChatPay", subjects: ["wechat-pay"], confidence: "verified", sources: ["buckaroo"] },
    ],
  },
  {
    id: "multisafepay",
    aliases: [],
    codes: [
      { code: "ALIPAY", subjects: ["alipay"], confidence: "verified", sources: ["ucs", "msp-woo"] },
      { code: "WECHATPAY", subjects: ["wechat-pay"], confidence: "verified", sources: ["ucs"] },
      { code: "multisafepay_alipay", subjects: ["alipay"], confidence: "verified", sources: ["msp-woo"] },
    ],
  },
  {
    id: "ppro",
    aliases: [],
    codes: [
      { code: "ALIPAY", subjects: ["alipay"], confidence: "verified", sources: ["ucs"] },
      { code: "WECHATPAY", subjects: ["wechat-pay"], confidence: "verified", sources: ["ucs"] },
    ],
  },
  {
    id: "aci",
    aliases: ["aci (oppwa)", "oppwa", "aci worldwide"],
    codes: [{ code: "ALIPAY", subjects: ["alipay"], confidence: "verified", sources: ["ucs"] }],
  },
  {
    id: "payone",
    aliases: [],
    codes: [
      { code: "ALP", subjects: ["alipay"], confidence: "verified", sources: ["payone"] },
      { code: "WCP", subjects: ["wechat-pay"], confidence: "verified", sources: ["payone"] },
      { code: "payone_alipay", subjects: ["alipay"], confidence: "verified", sources: ["payone"] },
      { code: "payone_wechatpay", subjects: ["wechat-pay"], confidence: "verified", sources: ["payone"] },
    ],
  },
  {
    id: "wirecard",
    aliases: [],
    codes: [{ code: "alipay-xborder", subjects: ["alipay"], confidence: "verified", sources: ["wirecard"] }],
  },
  {
    id: "yookassa",
    aliases: [],
    codes: [{ code: "wechat", subjects: ["wechat-pay"], confidence: "verified", sources: ["yookassa"] }],
  },
];
