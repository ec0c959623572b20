// Acquirers and their gateways. Each shape was read where its row says; a field that was not read there is not a path.
import type { ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const NO_TIME = [{ fact: "at", path: "", why: "the request has no time: give context.at" }];

const worldpay: ProviderRow = {
  id: "worldpay",
  aliases: ["access worldpay", "worldpay (access)"],
  objects: [
    {
      ...common,
      kind: "apm-payment-request",
      is: { has: ["instruction.method"] },
      read: "developer.worldpay.com/products/apms/wechatpay, example request, read 2026-11-22",
      id: ["transactionReference"],
      method: ["instruction.method"],
      descriptor: ["instruction.narrative.line1"],
      unsaid: NO_TIME,
    },
    {
      ...common,
      kind: "apm-payment-request-2023-06-01",
      is: { has: ["instruction.paymentInstrument.type"] },
      read: "developer.worldpay.com/products/apms/20230601/get-started, example request, read 2026-11-22",
      method: ["instruction.paymentInstrument.type"],
      descriptor: ["instruction.narrative.line1"],
      unsaid: NO_TIME,
    },
  ],
};

/** `paymentType.name` says a family only, and is no path: the method below it, or a card, has to be told. */
const cybersource: ProviderRow = {
  id: "cybersource",
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["submitTimeUTC", "paymentInformation"] },
      read: "cybersource-rest-client 0.0.83, docs/TssV2TransactionsGet200Response and what it refers to, read 2026-11-22",
      id: ["id"],
      time: ["submitTimeUTC"],
      method: ["paymentInformation.paymentType.method"],
      standing: { "paymentInformation.card": "card" },
      descriptor: ["merchantInformation.merchantDescriptor.name"],
      parties: [
        { role: "payer", at: "orderInformation.billTo", name: ["firstName", "lastName"], country: "country" },
        { role: "payer", name: "orderInformation.billTo.company" },
      ],
    },
    {
      ...common,
      kind: "payment-request",
      is: { has: ["paymentInformation", "orderInformation"] },
      read: "cybersource-rest-client 0.0.83, docs/CreatePaymentRequest and what it refers to, read 2026-11-22",
      method: ["paymentInformation.paymentType.method.name"],
      standing: { "paymentInformation.card": "card" },
      descriptor: [
        "merchantInformation.merchantDescriptor.name",
        "merchantInformation.merchantDescriptor.alternateName",
      ],
      parties: [
        { role: "payer", at: "orderInformation.billTo", name: ["firstName", "lastName"], country: "country" },
        {
          role: "payee",
          at: "merchantInformation.merchantDescriptor",
          name: "storeName",
          country: "country",
          url: "url",
        },
      ],
      unsaid: NO_TIME,
    },
  ],
};

const fiserv: ProviderRow = {
  id: "fiserv",
  aliases: ["fiserv (connect)", "fiserv connect"],
  objects: [
    {
      ...common,
      kind: "transaction-response",
      is: { has: ["ipgTransactionId", "paymentMethodDetails"] },
      read: "GBSEcom/Ruby (API 6.12.0), lib/openapi_client/models/transaction_response and payment_method_details, read 2026-11-22",
      id: ["ipgTransactionId"],
      time: ["transactionTime"],
      clock: "seconds",
      method: ["paymentMethodDetails.paymentMethodType"],
    },
  ],
};

export const acquirers: readonly ProviderRow[] = [worldpay, cybersource, fiserv];
