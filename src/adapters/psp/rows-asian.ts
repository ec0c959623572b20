// Providers at home in Asia. Each shape was read where its row says.
import type { ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const NO_ZONE = "is in no zone: give context.at";

const antom: ProviderRow = {
  id: "antom",
  aliases: ["ant a+"],
  entry: { code: ["paymentMethodType"] },
  objects: [
    {
      ...common,
      kind: "pay-request",
      is: { has: ["paymentRequestId", "paymentMethod"] },
      read: "alipay/global-open-sdk-java, request/ams/pay/AlipayPayRequest, model/ams/PaymentMethod, Order, Merchant, read 2026-11-22",
      id: ["paymentRequestId"],
      method: ["paymentMethod.paymentMethodType", "payToMethod.paymentMethodType"],
      descriptor: ["order.orderDescription"],
      parties: [
        { role: "payee", name: "order.merchant.merchantName", country: "merchantRegion" },
        { role: "payee", name: "order.merchant.merchantDisplayName" },
        { role: "payee", at: "merchant", name: "merchantName" },
        { role: "payee", at: "merchant", name: "merchantDisplayName" },
      ],
      unsaid: [{ fact: "at", path: "", why: "the request has no time: give context.at" }],
    },
  ],
};

const omise: ProviderRow = {
  id: "omise",
  aliases: ["opn", "opn payments"],
  entry: { code: ["type", "name"] },
  objects: [
    {
      ...common,
      kind: "charge",
      is: { path: "object", equals: "charge" },
      read: "omise 1.1.0, types/index.d.ts, read 2026-11-22",
      id: ["id"],
      time: ["paid_at", "created_at"],
      method: ["source.type", "card.object"],
      descriptor: ["description"],
      parties: [{ role: "payer", at: "source", name: "name", country: "billing.country" }],
      expandable: { card: ["card_"] },
    },
  ],
};

/** Xendit's words for a family of methods; the channel says which one. */
const XENDIT_FAMILIES = ["EWALLET", "DIRECT_DEBIT", "OVER_THE_COUNTER", "VIRTUAL_ACCOUNT", "QR_CODE"];

const xendit: ProviderRow = {
  id: "xendit",
  objects: [
    {
      ...common,
      kind: "payment-request",
      is: { has: ["payment_method", "business_id"] },
      read: "xendit-node, payment_request/models/PaymentRequest, PaymentMethod, EWallet (names on the wire), read 2026-11-22",
      id: ["id"],
      method: ["payment_method.ewallet.channel_code", "payment_method.type"],
      vague: XENDIT_FAMILIES,
      descriptor: ["description"],
      unsaid: [{ fact: "at", path: "created", why: "says when the request was made: give context.at" }],
    },
    {
      ...common,
      kind: "sdk-payment-request",
      is: { has: ["paymentMethod", "businessId"] },
      read: "xendit-node, payment_request/models/PaymentRequest, PaymentMethod, EWallet, read 2026-11-22",
      id: ["id"],
      method: ["paymentMethod.ewallet.channelCode", "paymentMethod.type"],
      vague: XENDIT_FAMILIES,
      descriptor: ["description"],
      unsaid: [{ fact: "at", path: "created", why: "says when the request was made: give context.at" }],
    },
  ],
};

const pingpp: ProviderRow = {
  id: "pingpp",
  aliases: ["ping++", "pingplusplus", "pingxx"],
  objects: [
    {
      ...common,
      kind: "charge",
      is: { path: "object", equals: "charge" },
      read: "PingPlusPlus/pingpp-go, pingpp/charge.go, read 2026-11-22",
      id: ["id"],
      method: ["channel"],
      descriptor: ["subject", "body"],
      unsaid: [
        { fact: "at", path: "created", why: "says when the charge was made, not when it was paid: give context.at" },
      ],
    },
  ],
};

const jeepay: ProviderRow = {
  id: "jeepay",
  objects: [
    {
      ...common,
      kind: "pay-order",
      is: { has: ["payOrderId", "wayCode"] },
      read: "jeequan/jeepay, jeepay-core, entity/PayOrder.java, read 2026-11-22",
      id: ["payOrderId"],
      method: ["wayCode"],
      descriptor: ["subject", "body"],
      parties: [{ role: "payee", name: "mchName" }],
      unsaid: [{ fact: "at", path: "successTime", why: NO_ZONE }],
    },
  ],
};

const wechatpay: ProviderRow = {
  id: "wechatpay",
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["trade_type", "mchid"] },
      read: "wechatpay-apiv3/wechatpay-java, service/payments/model/Transaction.java, read 2026-11-22",
      id: ["transaction_id", "out_trade_no"],
      time: ["success_time"],
      method: ["trade_type"],
      descriptor: ["attach"],
    },
  ],
};

export const asian: readonly ProviderRow[] = [antom, omise, xendit, pingpp, jeepay, wechatpay];
