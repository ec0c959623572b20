// Shops and the platforms that route their payments. Each shape was read where its row says.
import type { ObjectRow, PartyRow, ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const MADE = "says when the object was made, not when it is paid: give context.at";

/** `payment_method` says a family where `payment_method_type` is missing; a card may be told by it alone. */
const HYPERSWITCH_FAMILIES = [
  "card_redirect",
  "pay_later",
  "wallet",
  "bank_redirect",
  "bank_transfer",
  "crypto",
  "bank_debit",
  "real_time_payment",
  "upi",
  "voucher",
  "gift_card",
  "open_banking",
  "mobile_payment",
];

const address = (role: string, at: string): PartyRow => ({
  role,
  at: `${at}.address`,
  name: ["first_name", "last_name"],
  country: "country",
});

const hyperswitch: ProviderRow = {
  id: "hyperswitch",
  aliases: ["juspay", "juspay hyperswitch"],
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["payment_id", "merchant_id"] },
      read: "@juspay-tech/hyperswitch-node 2.0.0, types/2020-08-27/components.d.ts (PaymentsResponse, Address, CustomerDetailsResponse), read 2026-11-22",
      id: ["payment_id"],
      method: ["payment_method_type", "payment_method"],
      offered: ["allowed_payment_method_types[]"],
      vague: HYPERSWITCH_FAMILIES,
      descriptor: ["statement_descriptor_name", "statement_descriptor_suffix", "description"],
      parties: [
        { role: "payer", name: "customer.name" },
        { role: "payer", name: "name" },
        address("payer", "billing"),
        address("recipient", "shipping"),
        { role: "payee", name: "business_label", country: "business_country" },
      ],
      unsaid: [{ fact: "at", path: "created", why: MADE }],
    },
  ],
};

const primerPayment = (
  at: string,
): Pick<ObjectRow, "read" | "id" | "method" | "descriptor" | "parties" | "unsaid"> => ({
  read: "primer.io/docs/api-reference, v2.4 payment-webhooks/payment-status-update and payments-api/create-payment, read 2026-11-22",
  id: [`${at}id`],
  method: [`${at}paymentMethod.paymentMethodType`],
  descriptor: [`${at}paymentMethod.descriptor`],
  parties: [{ role: "payer", country: `${at}customer.billingAddress.countryCode` }],
  unsaid: [{ fact: "at", path: `${at}date`, why: "is in no zone: give context.at" }],
});

const primer: ProviderRow = {
  id: "primer",
  objects: [
    { ...common, kind: "payment-status-webhook", is: { has: ["payment.paymentMethod"] }, ...primerPayment("payment.") },
    { ...common, kind: "payment", is: { has: ["paymentMethod"] }, ...primerPayment("") },
  ],
};

/** The name of the method is a text of Shopify's own and not always a code: it is screened as a name too. */
const shopify: ProviderRow = {
  id: "shopify",
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["gateway", "payment_details"] },
      read: "@shopify/shopify-api 13.1.0, dist/ts/rest/admin/2026-04/transaction.d.ts; shopify.dev/changelog (payment_method_name), read 2026-11-22",
      id: ["id"],
      time: ["processed_at"],
      method: ["payment_details.payment_method_name"],
      parties: [{ role: "wallet", name: "payment_details.payment_method_name" }],
    },
    {
      ...common,
      kind: "order-transaction",
      is: { has: ["paymentDetails"] },
      read: "shopify.dev/docs/api/admin-graphql/latest, OrderTransaction and LocalPaymentMethodsPaymentDetails, read 2026-11-22",
      id: ["id"],
      time: ["processedAt"],
      method: ["paymentDetails.paymentMethodName"],
      descriptor: ["paymentDetails.paymentDescriptor"],
      parties: [{ role: "wallet", name: "paymentDetails.paymentMethodName" }],
    },
  ],
};

const wooPayments: ProviderRow = {
  id: "woopayments",
  aliases: ["woocommerce payments", "woocommerce-payments"],
  objects: [
    {
      ...common,
      kind: "charge",
      is: { has: ["payment_method_details"] },
      read: "Automattic/woocommerce-payments 008c37a, client/types/charges.d.ts, read 2026-11-22",
      id: ["id"],
      time: ["created"],
      clock: "seconds",
      method: ["payment_method_details.type"],
      parties: [{ role: "payer", at: "billing_details", name: "name", country: "address.country" }],
    },
  ],
};

export const commerce: readonly ProviderRow[] = [hyperswitch, primer, shopify, wooPayments];
