import { describe, expect, it } from "vitest";
import type { Counterparty } from "../../src/model/transaction.js";
import { screen } from "../../src/screening/screen.js";
import { lookup } from "./fixture.js";

const who = (counterparty: Counterparty): string =>
  screen(lookup, counterparty)
    .filter((match) => match.by !== "relation")
    .map((match) => [match.subject + (match.strength === "weak" ? "?" : ""), match.score, ...match.flags].join(" "))
    .join(", ");

describe("payment methods", () => {
  it.each<[string, string | undefined, string, string]>([
    ["a code of the provider's list", "stripe", "alipay", "alipay 1"],
    ["the provider by another spelling", "STRIPE, Inc", "wechat_pay", "wechat-pay 1"],
    ["the code in another case", "stripe", "WECHAT_PAY", "wechat-pay 1 case-differs"],
    ["a code that is known as another wallet", "adyen", "alipay_hk", ""],
    ["the same in another case", "adyen", "ALIPAY_HK", ""],
    ["a code of several subjects", "adyen", "tencentpay", "wechat-pay? 0.89 ambiguous, qq? 0.89 ambiguous"],
    ["a code not read in a source", "unzer", "WCP", "wechat-pay? 0.85 unverified"],
    ["a short code with its provider", "unzer", "ali", "alipay 1"],
    ["a short code with another provider", "stripe", "ali", ""],
    ["a short code without a provider", undefined, "861", ""],
    ["a name with an unknown provider", "acme", "Alipay", "alipay 1 unknown-provider"],
    ["a name without a provider", undefined, "WeChat Pay", "wechat-pay 1 unknown-provider"],
    ["a name that the provider does not list", "adyen", "alipay", "alipay 0.98 unknown-code"],
    ["another provider's telling code", "stripe", "wechatpayQR", "wechat-pay? 0.87 unknown-code"],
    ["a telling code in another spelling", undefined, "wechatpay-qr", "wechat-pay? 0.87 in-context unknown-provider"],
    ["a neighbour's name", "acme", "wepay", ""],
    ["a package", "acme", "com.eg.android.AlipayGphone", "alipay 1 unknown-provider"],
    ["nothing known", "stripe", "klarna", ""],
  ])("%s", (_, provider, paymentMethod, expected) => {
    expect(who({ provider, paymentMethod })).toBe(expected);
  });

  it("names the field and the list", () => {
    expect(screen(lookup, { provider: "stripe", paymentMethod: "alipay" })[0]?.evidence).toMatchObject([
      { field: "provider+paymentMethod", received: "alipay", matched: "stripe alipay", rule: "payment-method" },
    ]);
  });

  it("reads a provider as a name where its list does not answer", () => {
    expect(who({ provider: "Alipay" })).toBe("alipay 1");
    expect(who({ provider: "Alipay", paymentMethod: "wallet" })).toBe("alipay 1");
    expect(who({ provider: "wechatpay" })).toBe("wechat-pay 0.98");
    expect(who({ provider: "wechatpay", paymentMethod: "NEW" })).toBe("wechat-pay 0.98");
  });
});
