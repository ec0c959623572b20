// Providers of Chinese wallets. Each shape was read where its row says.
import type { ObjectRow, ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const NO_TIME = [{ fact: "at", path: "", why: "the object has no time of payment: give context.at" }];
const noZone = (path: string) => [{ fact: "at", path, why: "is in no zone: give context.at" }] as const;

const QFPAY = "sdk.qfapi.com, integration/api-reference/response-format and online-shop/alipay, read 2026-11-22";

const qfpay: ProviderRow = {
  id: "qfpay",
  objects: [
    {
      ...common,
      kind: "response",
      is: { has: ["data.pay_type"] },
      read: QFPAY,
      id: ["data.qf_trade_no", "data.out_trade_no"],
      method: ["data.pay_type"],
      unsaid: noZone("data.txdtm"),
    },
    {
      ...common,
      kind: "payment",
      is: { has: ["pay_type", "out_trade_no"] },
      read: QFPAY,
      id: ["syssn", "out_trade_no"],
      method: ["pay_type"],
      descriptor: ["goods_name", "goods_info", "trade_name"],
      unsaid: noZone("txdtm"),
    },
  ],
};

const payermax: ProviderRow = {
  id: "payermax",
  objects: [
    {
      ...common,
      kind: "order-and-pay-request",
      is: { has: ["data.paymentDetail"] },
      read: "docs.payermax.com/public/api/cn, aggregate-pay/api/gateway/orderAndPay, read 2026-11-22",
      id: ["data.outTradeNo"],
      // targetOrg is required with every type but CARD.
      method: ["data.paymentDetail.targetOrg", "data.paymentDetail.paymentMethodType"],
      vague: ["WALLET"],
      descriptor: ["data.subject"],
      unsaid: [
        { fact: "at", path: "requestTime", why: "says when it was asked for, not when it is paid: give context.at" },
      ],
    },
  ],
};

const PAYSSION =
  "payssion/payssion-php, samples/sample_create, sample_postback, sample_transactiondetails, read 2026-11-22";

const payssion: ProviderRow = {
  id: "payssion",
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["pm_id"] },
      read: PAYSSION,
      id: ["order_id"],
      method: ["pm_id"],
      descriptor: ["description"],
      unsaid: NO_TIME,
    },
    {
      ...common,
      kind: "details-response",
      is: { has: ["transaction.pm_id"] },
      read: PAYSSION,
      id: ["transaction.order_id"],
      method: ["transaction.pm_id"],
      unsaid: NO_TIME,
    },
  ],
};

const bill = (id: string): Pick<ObjectRow, "read" | "id" | "method" | "descriptor" | "unsaid"> => ({
  read: "beecloud/beecloud-java 7447bb0, cn/beecloud/BCPay.java and bean/BCOrder.java, read 2026-11-22",
  id: [id],
  method: ["channel"],
  descriptor: ["title"],
  unsaid: NO_TIME,
});

/** Not its webhook, whose `channel_type` was not read with its values. */
const beecloud: ProviderRow = {
  id: "beecloud",
  objects: [
    { ...common, kind: "bill", is: { has: ["bill_no", "channel"] }, ...bill("bill_no") },
    { ...common, kind: "sdk-order", is: { has: ["billNo", "channel"] }, ...bill("billNo") },
  ],
};

const epay: ProviderRow = {
  id: "epay",
  aliases: ["易支付"],
  objects: [
    {
      ...common,
      kind: "notification",
      is: { has: ["out_trade_no", "trade_status"] },
      read: "pay.ecqq.cc (one operator of the family), payment result notification, read 2026-11-22",
      id: ["trade_no", "out_trade_no"],
      method: ["type"],
      descriptor: ["name"],
      unsaid: NO_TIME,
    },
  ],
};

export const chinese: readonly ProviderRow[] = [qfpay, payermax, payssion, beecloud, epay];
