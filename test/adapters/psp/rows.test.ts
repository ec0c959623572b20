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
];

describe.each(OBJECTS)("%s, %s", (provider, kind, object, code, timed) => {
  it("names its wallet, and has a time only where it says one", () => {
    const { transaction, ...rest } = fromProvider(provider, object);
    expect(rest).toMatchObject({ provider, kind });
    expect(transaction.parties).toContainEqual({ role: "wallet", provider, paymentMethod: code });
    expect(transaction.at !== "").toBe(timed);
    expect(supposed.check(transaction).action).toBe(timed ? "block" : "hold");
    const now = fromProvider(provider, object, { at: "2021-03-01" });
    expect(supposed.check(now.transaction)).toMatchObject({ action: "block", outcome: "prohibited" });
    expect(law.check(now.transaction)).toMatchObject({ action: "hold", basis: "not-identified" });
  });

  it("with null in the place of every text is held", () => {
    const nulled = JSON.parse(JSON.stringify(object), (_, value: unknown) => (value === code ? null : value)) as object;
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
