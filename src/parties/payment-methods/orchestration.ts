// Platforms that route payments to other providers or bill for merchants.
import type { Provider } from "../../model/index.js";

export const orchestrationProviders: readonly Provider[] = [
  {
    id: "gr4vy",
    aliases: [],
    codes: [
      { code: "alipay", subjects: ["alipay"], confidence: "verified", sources: ["gr4vy"] },
      {
        code: "alipayhk",
        subjects: [],
        confidence: "verified",
        sources: ["gr4vy"],
        note: "AlipayHK, a separate wallet.",
      },
      { code: "wechat", subjects: ["wechat-pay"], confidence: "verified", sources: ["gr4vy"] },
      { code: "adyen-alipay", subjects: ["alipay"], confidence: "verified", sources: ["gr4vy"] },
    ],
  },
  {
    id: "hyperswitch",
    aliases: ["juspay", "hyperswitch/juspay", "juspay hyperswitch"],
    codes: [
      { code: "ali_pay", subjects: ["alipay"], confidence: "verified", sources: ["hs-web", "ucs"] },
      { code: "AliPay", subjects: ["alipay"], confidence: "verified", sources: ["hs-web", "ucs"] },
      {
        code: "ali_pay_hk",
        subjects: [],
        confidence: "verified",
        sources: ["hs-web", "ucs"],
        note: "AlipayHK, a separate wallet.",
      },
      {
        code: "AliPayHk",
        subjects: [],
        confidence: "verified",
        sources: ["hs-web", "ucs"],
        note: "AlipayHK, a separate wallet.",
      },
      { code: "we_chat_pay", subjects: ["wechat-pay"], confidence: "verified", sources: ["hs-web", "ucs"] },
      { code: "WeChatPay", subjects: ["wechat-pay"], confidence: "verified", sources: ["hs-web", "ucs"] },
    ],
  },
  {
    id: "primer",
    aliases: [],
    codes: [
      { code: "ADYEN_ALIPAY", subjects: ["alipay"], confidence: "verified", sources: ["primer"] },
      { code: "PACYPAY_ALIPAY", subjects: ["alipay"], confidence: "verified", sources: ["primer"] },
      { code: "PACYPAY_WECHAT", subjects: ["wechat-pay"], confidence: "verified", sources: ["primer"] },
    ],
  },
  {
    id: "paddle",
    aliases: [],
    codes: [
      { code: "alipay", subjects: ["alipay"], confidence: "verified", sources: ["paddle"] },
      { code: "wechat_pay", subjects: ["wechat-pay"], confidence: "verified", sources: ["paddle"] },
    ],
  },
  {
    id: "chargebee",
    aliases: [],
    codes: [
      { code: "alipay", subjects: ["alipay"], confidence: "verified", sources: ["chargebee"] },
      { code: "wechat_pay", subjects: ["wechat-pay"], confidence: "verified", sources: ["chargebee"] },
      {
        code: "alipay_hk",
        subjects: [],
        confidence: "verified",
        sources: ["chargebee"],
        note: "AlipayHK, a separate wallet.",
      },
    ],
  },
  {
    id: "woopayments",
    aliases: ["woocommerce payments", "woocommerce-payments"],
    codes: [
      { code: "alipay", subjects: ["alipay"], confidence: "verified", sources: ["woopay"] },
      { code: "wechat", subjects: ["wechat-pay"], confidence: "verified", sources: ["woopay"] },
    ],
  },
];
