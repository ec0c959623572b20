// Codes of payment service providers in the built-in facts: what they mean with their provider, and what without.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);
const code = (provider: string | undefined, paymentMethod: string): string => who(lookup, { provider, paymentMethod });

describe("a short code counts only with its provider", () => {
  it.each<[string, string, string]>([
    ["pingpp", "qpay", "qq-wallet"],
    ["pingpp", "wx", "wechat-pay"],
    ["worldline-connect", "861", "alipay"],
    ["worldline-connect", "863", "wechat-pay"],
    ["unzer", "ali", "alipay"],
    ["unzer", "wcp", "wechat-pay"],
    ["payone", "ALP", "alipay"],
    ["qfpay", "800101", "alipay"],
    ["qfpay", "800208", "wechat-pay"],
  ])("%s %s", (provider, paymentMethod, expected) => {
    expect(code(provider, paymentMethod)).toBe(expected);
    for (const other of ["stripe", "acme", undefined]) {
      expect(code(other, paymentMethod), String(other)).toBe("");
      expect(code(other, paymentMethod.toUpperCase()), String(other)).toBe("");
    }
    expect(who(lookup, { name: paymentMethod })).toBe("");
    expect(who(lookup, { ticker: paymentMethod })).toBe("");
    expect(who(lookup, { registrationNumber: paymentMethod })).toBe("");
  });
});

describe("the exact spelling of the list, and its variants", () => {
  it.each<[string, string, string]>([
    ["stripe", "wechat_pay", "wechat-pay"],
    ["stripe", "WECHAT_PAY", "wechat-pay case-differs"],
    ["stripe", "wechat-pay", "wechat-pay case-differs"],
    ["stripe", "WeChat Pay", "wechat-pay case-differs"],
    [" Stripe ", " wechat_pay ", "wechat-pay"],
    ["STRIPE", "wechat_pay", "wechat-pay"],
    ["worldpay", "ALIPAY-SSL", "alipay"],
    ["worldpay", "alipay-ssl", "alipay case-differs"],
    ["worldpay", "ALIPAY_SSL", "alipay case-differs"],
    ["adyen", "wechatpayQR", "wechat-pay"],
    ["adyen", "wechatpayqr", "wechat-pay case-differs"],
    ["adyen", "alipay_plus", "ant-group"],
    ["adyen", "alipay_plus_alipay_cn", "alipay"],
    ["adyen", "alipay_plus_gcash", ""],
    ["adyen", "alipay_hk", ""],
    ["adyen", "ALIPAY-HK", ""],
    ["airwallex", "alipayhk", ""],
    ["qfpay", "801008", ""],
  ])("%s %s: %s", (provider, paymentMethod, expected) => {
    expect(code(provider, paymentMethod)).toBe(expected);
  });
});

describe("a code that several wallets share", () => {
  it("yields every candidate, for review", () => {
    const shared = parties.providers.flatMap((provider) =>
      provider.codes.filter(({ subjects }) => subjects.length > 1).map((one) => [provider.id, one] as const),
    );
    for (const [provider, { code: paymentMethod, subjects }] of shared) {
      const found = code(provider, paymentMethod).split(", ");
      expect(found.map((one) => one.split("?")[0]).sort(), paymentMethod).toEqual([...subjects].sort());
      expect(
        found.every((one) => one.includes("? ") && one.includes("ambiguous")),
        paymentMethod,
      ).toBe(true);
    }
  });
});

describe("codes of a payer", () => {
  const digits = (prefix: string, length: number): string => prefix.padEnd(length, "7");
  it.each<[string, number, number, string]>([
    ["10", 18, 18, "wechat-pay"],
    ["15", 18, 18, "wechat-pay"],
    ["25", 16, 24, "alipay"],
    ["30", 16, 24, "alipay"],
    ["91", 18, 18, "qq-wallet? unverified"],
  ])("prefix %s has %i to %i digits", (prefix, least, most, expected) => {
    for (let length = 12; length <= 30; length++) {
      const found = who(lookup, { payerCode: digits(prefix, length) });
      expect(found, String(length)).toBe(length >= least && length <= most ? expected : "");
    }
  });

  it.each(["16", "09", "24", "31", "62", "90", "00"])("prefix %s is another scheme's", (prefix) => {
    for (let length = 16; length <= 24; length++) expect(who(lookup, { payerCode: digits(prefix, length) })).toBe("");
  });

  it.each<[string, string, string]>([
    ["spaces", "1345 6789 0123 4567 89", "wechat-pay"],
    ["dashes", "1345-6789-0123-4567-89", "wechat-pay"],
    ["full-width digits", "１３４５６７８９０１２３４５６７８９", "wechat-pay"],
    ["a letter", "13456789012345678O", ""],
    ["a plus", "+134567890123456789", ""],
  ])("%s", (_, payerCode, expected) => {
    expect(who(lookup, { payerCode })).toBe(expected);
  });

  it("mean nothing where names and other numbers stand", () => {
    for (const field of ["name", "registrationNumber", "ticker", "lei", "isin", "domain", "url"] as const)
      expect(who(lookup, { [field]: "134567890123456789" }), field).toBe("");
  });
});
