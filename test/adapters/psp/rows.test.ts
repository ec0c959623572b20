// Every row of the table by one object of its kind, written by hand; and the table itself.
import { describe, expect, it } from "vitest";
import { planOf } from "../../../src/adapters/psp/plan.js";
import { fromProvider, providerRows } from "../../../src/adapters/psp.js";
import { ruleset } from "../../../src/index.js";
import { law, supposed, TODAY } from "./handles.js";

const DAY = "2021-03-01T12:00:00Z";

/** provider, kind, an object that is paid by a covered wallet, the code in it, whether it says its time. */
const OBJECTS: readonly (readonly [string, string, object, string, boolean])[] = [
  [
    "checkout.com",
    "payment",
    { id: "1", requested_on: DAY, source: { type: "alipay_cn" }, customer: null },
    "alipay_cn",
    true,
  ],
  [
    "airwallex",
    "payment-intent",
    { latest_payment_attempt: { created_at: new Date(DAY), payment_method: { type: "alipaycn", alipaycn: {} } } },
    "alipaycn",
    true,
  ],
  [
    "paypal",
    "order",
    {
      payment_source: { alipay: { name: "Jenny" }, card: null },
      purchase_units: [{ payments: { captures: [{ create_time: DAY }] } }],
    },
    "alipay",
    true,
  ],
  [
    "square",
    "payment",
    { source_type: "WALLET", wallet_details: { brand: "ALIPAY" }, created_at: DAY },
    "ALIPAY",
    true,
  ],
  [
    "square",
    "sdk-payment",
    { sourceType: "WALLET", walletDetails: { brand: "WECHAT_PAY" }, createdAt: DAY },
    "WECHAT_PAY",
    true,
  ],
  [
    "worldline",
    "payment",
    { id: "1", paymentOutput: { redirectPaymentMethodSpecificOutput: { paymentProductId: 861 } } },
    "861",
    false,
  ],
  [
    "worldline",
    "payment-request",
    { order: { amountOfMoney: {}, customer: null }, redirectPaymentMethodSpecificInput: { paymentProductId: 861 } },
    "861",
    false,
  ],
  [
    "multisafepay",
    "order",
    { order_id: "1", payment_details: { type: "ALIPAY" }, created: "2021-03-01T12:00:00" },
    "ALIPAY",
    false,
  ],
  [
    "antom",
    "pay-request",
    { paymentRequestId: "1", paymentMethod: { paymentMethodType: "ALIPAY_CN" } },
    "ALIPAY_CN",
    false,
  ],
  ["omise", "charge", { object: "charge", source: { type: "alipay_cn" }, card: null, paid_at: DAY }, "alipay_cn", true],
  [
    "xendit",
    "payment-request",
    { business_id: "1", payment_method: { type: "EWALLET", ewallet: { channel_code: "WECHATPAY" } } },
    "WECHATPAY",
    false,
  ],
  [
    "xendit",
    "sdk-payment-request",
    { businessId: "1", paymentMethod: { type: "EWALLET", ewallet: { channelCode: "ALIPAY" } } },
    "ALIPAY",
    false,
  ],
  ["pingpp", "charge", { object: "charge", channel: "wx_pub", created: 1_614_600_000 }, "wx_pub", false],
  ["jeepay", "pay-order", { payOrderId: "1", wayCode: "ALI_BAR", mchName: null }, "ALI_BAR", false],
  [
    "wechatpay",
    "transaction",
    { trade_type: "JSAPI", mchid: "1", success_time: "2021-03-01T20:00:00+08:00" },
    "JSAPI",
    true,
  ],
  [
    "paddle",
    "transaction",
    { collection_mode: "automatic", payments: [{ method_details: { type: "alipay" }, captured_at: DAY }] },
    "alipay",
    true,
  ],
  [
    "paddle",
    "sdk-transaction",
    { collectionMode: "automatic", payments: [{ methodDetails: { type: "wechat_pay" }, capturedAt: DAY }] },
    "wechat_pay",
    true,
  ],
  [
    "chargebee",
    "transaction",
    { gateway: "stripe", payment_method: "wechat_pay", date: 1_614_600_000 },
    "wechat_pay",
    true,
  ],
  [
    "gr4vy",
    "transaction",
    { payment_source: "ecommerce", intent_outcome: "x", method: "wechat", created_at: DAY },
    "wechat",
    true,
  ],
  [
    "gr4vy",
    "sdk-transaction",
    { paymentSource: "ecommerce", intentOutcome: "x", method: "alipay", createdAt: new Date(DAY) },
    "alipay",
    true,
  ],
  [
    "yookassa",
    "payment",
    { paid: true, payment_method: { type: "wechat" }, created_at: DAY, captured_at: null },
    "wechat",
    true,
  ],
  [
    "braintree",
    "transaction",
    { id: "1", createdAt: DAY, paymentMethodSnapshot: { __typename: "LocalPaymentDetails", type: "ALIPAY" } },
    "ALIPAY",
    true,
  ],
  [
    "braintree",
    "local-payment-context",
    { paymentId: "1", approvalUrl: "https://pay.example", type: "WECHAT_PAY", transactedAt: DAY },
    "WECHAT_PAY",
    true,
  ],
  ["rapyd", "payment", { id: "1", payment_method_type: "cn_alipay_ewallet" }, "cn_alipay_ewallet", false],
  ["nuvei", "payment-apm-request", { merchantSiteId: "1", paymentMethod: "apmgw_WeChat" }, "apmgw_WeChat", false],
  [
    "nuvei",
    "payment-status",
    {
      transactionStatus: "APPROVED",
      paymentOption: { card: null, alternativePaymentMethod: { paymentMethod: "apmgw_WeChat" } },
    },
    "apmgw_WeChat",
    false,
  ],
  [
    "globalpayments",
    "transaction",
    { time_created: DAY, payment_method: { apm: { provider: { name: "alipay" } } } },
    "alipay",
    true,
  ],
  [
    "globalpayments",
    "transaction-request",
    { account_name: "1", payment_method: { apm: { provider: "wechatpay" } } },
    "wechatpay",
    false,
  ],
  [
    "fiserv",
    "transaction-response",
    { ipgTransactionId: "1", transactionTime: 1_614_600_000, paymentMethodDetails: { paymentMethodType: "ALIPAY" } },
    "ALIPAY",
    true,
  ],
  ["worldpay", "apm-payment-request", { instruction: { method: "wechatpay" } }, "wechatpay", false],
  [
    "worldpay",
    "apm-payment-request-2023-06-01",
    { instruction: { paymentInstrument: { type: "wechatpay" } } },
    "wechatpay",
    false,
  ],
  [
    "cybersource",
    "transaction",
    { submitTimeUTC: DAY, paymentInformation: { paymentType: { method: "APY" } } },
    "APY",
    true,
  ],
  [
    "cybersource",
    "payment-request",
    { orderInformation: {}, paymentInformation: { paymentType: { name: "DIGITAL", method: { name: "APY" } } } },
    "APY",
    false,
  ],
  ["unzer", "payment", { id: "s-pay-1", resources: { typeId: "s-ali-0j6eclklhsy2", customerId: null } }, "ali", false],
  ["buckaroo", "push", { transaction: { Key: "1", ServiceCode: "alipay" } }, "alipay", false],
  ["buckaroo", "transaction", { Key: "1", ServiceCode: "WeChatPay", Services: null }, "WeChatPay", false],
  ["buckaroo", "sdk-transaction", { key: "1", serviceCode: "alipay", services: [{ name: "alipay" }] }, "alipay", false],
  ["buckaroo", "form-push", { brq_payment: "1", brq_payment_method: "wechatpay" }, "wechatpay", false],
  ["aci", "payment", { id: "1", paymentBrand: "ALIPAY", result: { code: "000.100.110" } }, "ALIPAY", false],
  ["payone", "authorization-request", { clearingtype: "wlt", wallettype: "ALP" }, "ALP", false],
  [
    "wirecard",
    "payment-request",
    { payment: { "payment-methods": { "payment-method": [{ name: "alipay-xborder" }] } } },
    "alipay-xborder",
    false,
  ],
  [
    "qfpay",
    "response",
    { respcd: "0000", data: { pay_type: "800101", txdtm: "2021-03-01 12:00:00" } },
    "800101",
    false,
  ],
  ["qfpay", "payment", { pay_type: "800201", out_trade_no: "1" }, "800201", false],
  [
    "payermax",
    "order-and-pay-request",
    { requestTime: DAY, data: { paymentDetail: { paymentMethodType: "WALLET", targetOrg: "ALIPAY" } } },
    "ALIPAY",
    false,
  ],
  ["payssion", "payment", { pm_id: "alipay_cn", order_id: "1" }, "alipay_cn", false],
  ["payssion", "details-response", { transaction: { pm_id: "tenpay_cn" } }, "tenpay_cn", false],
  ["beecloud", "bill", { bill_no: "1", channel: "ALI_WEB", title: "Bread" }, "ALI_WEB", false],
  ["beecloud", "sdk-order", { billNo: "1", channel: "WX_NATIVE", title: null }, "WX_NATIVE", false],
  [
    "epay",
    "notification",
    { out_trade_no: "1", trade_status: "TRADE_SUCCESS", type: "wxpay", name: "VIP" },
    "wxpay",
    false,
  ],
  [
    "hyperswitch",
    "payment",
    { payment_id: "1", merchant_id: "1", payment_method: "wallet", payment_method_type: "ali_pay", created: DAY },
    "ali_pay",
    false,
  ],
  [
    "primer",
    "payment-status-webhook",
    { eventType: "PAYMENT.STATUS", payment: { paymentMethod: { paymentMethodType: "ADYEN_ALIPAY" } } },
    "ADYEN_ALIPAY",
    false,
  ],
  ["primer", "payment", { id: "1", paymentMethod: { paymentMethodType: "PACYPAY_WECHAT" } }, "PACYPAY_WECHAT", false],
  [
    "shopify",
    "transaction",
    { gateway: "shopify_payments", processed_at: DAY, payment_details: { payment_method_name: "alipay" } },
    "alipay",
    true,
  ],
  [
    "shopify",
    "order-transaction",
    { processedAt: DAY, paymentDetails: { paymentMethodName: "wechatpay" } },
    "wechatpay",
    true,
  ],
  [
    "woopayments",
    "charge",
    { created: 1_614_600_000, payment_method_details: { type: "alipay" }, billing_details: null },
    "alipay",
    true,
  ],
];

describe.each(OBJECTS)("%s, %s", (provider, kind, object, code, timed) => {
  it("names its wallet, and has a time only where it says one", () => {
    const { transaction, ...rest } = fromProvider(provider, object);
    expect(rest).toMatchObject({ provider, kind });
    expect(transaction.parties).toContainEqual({ role: "wallet", provider, paymentMethod: code });
    expect(transaction.at !== "").toBe(timed);
    // Codes that the ruleset holds as unverified are held, even where the payment would be prohibited.
    const dealt = provider === "cybersource" ? "hold" : "block";
    expect(supposed.check(transaction).action).toBe(timed ? dealt : "hold");
    const now = fromProvider(provider, object, { at: "2021-03-01" });
    const prohibited = supposed.check(now.transaction);
    expect(prohibited.action).toBe(dealt);
    if (dealt === "block") expect(prohibited.outcome).toBe("prohibited");
    expect(law.check(now.transaction)).toMatchObject({ action: "hold", basis: "not-identified" });
  });

  it("with null in the place of every text is held", () => {
    const nulled = JSON.parse(JSON.stringify(object), (_, value: unknown) =>
      value === code || value === `s-${code}-0j6eclklhsy2` ? null : value,
    ) as object;
    const emptied = provider === "paypal" ? { ...object, payment_source: { alipay: null } } : nulled;
    const named = provider === "worldline" ? JSON.parse(JSON.stringify(object).replace("861", "null")) : emptied;
    let action = "hold";
    try {
      action = law.check(fromProvider(provider, named, { at: TODAY }).transaction).action;
    } catch (error) {
      expect(error).toMatchObject({ code: "invalid-input" });
    }
    expect(action).toBe("hold");
  });
});

describe("the table", () => {
  it("has an object in these tests for each of its rows", () => {
    const elsewhere = new Set(["stripe", "adyen", "iso20022"]);
    const rows = providerRows
      .filter(({ id }) => !elsewhere.has(id))
      .flatMap((row) => row.objects.map(({ kind }) => `${row.id} ${kind}`));
    expect(OBJECTS.map(([provider, kind]) => `${provider} ${kind}`).sort()).toEqual(rows.sort());
  });

  it("says of every shape where and when it was read, and compiles", () => {
    for (const row of providerRows)
      for (const object of row.objects) {
        expect(object.read).toMatch(/read \d{4}-\d\d-\d\d$/);
        expect(planOf(object).root.members.size).toBeGreaterThan(0);
      }
  });

  it("names its providers as the ruleset does, so that their codes are known", () => {
    expect(ruleset.currentThrough).toBe(TODAY);
    for (const [provider, , object] of OBJECTS) {
      const [match] = law.screen({
        provider,
        paymentMethod: fromProvider(provider, object).transaction.parties[0]?.paymentMethod,
      });
      expect([provider, match?.evidence[0]?.field]).toEqual([provider, "provider+paymentMethod"]);
    }
  });

  it("a word that names only a family of methods is no method", () => {
    const unknown = { source_type: "EXTERNAL", wallet_details: null, created_at: DAY };
    const { transaction, notFound } = fromProvider("square", unknown);
    expect(notFound).toContainEqual({ fact: "method", path: "source_type", why: "names a family only" });
    expect(law.check(transaction)).toMatchObject({ action: "hold", problem: { code: "empty-counterparty" } });
  });
});
