// Providers of many countries. Each shape was read where its row says; a field that was not read there is not a path.
import type { ObjectRow, ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const ORDER_TIME = "says when the order was made, not when it is paid: give context.at";

const checkoutCom: ProviderRow = {
  id: "checkout.com",
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["source", "requested_on"] },
      read: "checkout/checkout-sdk-net, Payments/Response/GetPaymentResponse.cs and Common/CustomerResponse.cs, read 2026-11-22",
      id: ["id"],
      time: ["requested_on"],
      method: ["source.type"],
      descriptor: ["description"],
      parties: [{ role: "payer", at: "customer", name: "name" }],
    },
  ],
};

const airwallex: ProviderRow = {
  id: "airwallex",
  objects: [
    {
      ...common,
      kind: "payment-intent",
      is: { has: ["latest_payment_attempt"] },
      read: "@airwallex/node-sdk 2.1.0-beta.5, dist/model/paymentAcceptancePaymentIntentSingleResponse, read 2026-11-22",
      id: ["id"],
      time: ["latest_payment_attempt.created_at"],
      method: ["latest_payment_attempt.payment_method.type"],
      descriptor: ["descriptor"],
      parties: [
        { role: "payer", at: "customer", name: ["first_name", "last_name"], country: "address.country_code" },
        { role: "payer", at: "customer", name: "business_name" },
      ],
    },
  ],
};

/** PayPal writes the method as the name of the one member of `payment_source`. */
const paypal: ProviderRow = {
  id: "paypal",
  objects: [
    {
      ...common,
      kind: "order",
      is: { has: ["purchase_units"] },
      read: "@paypal/paypal-server-sdk 2.5.0, models/order, purchaseUnit, payer, ordersCapture (names on the wire), read 2026-11-22",
      id: ["id"],
      time: ["purchase_units[].payments.captures[].create_time"],
      method: ["payment_source.@"],
      descriptor: ["purchase_units[].soft_descriptor", "purchase_units[].description"],
      parties: [
        { role: "payer", at: "payer", name: ["name.given_name", "name.surname"], country: "address.country_code" },
        {
          role: "recipient",
          at: "purchase_units[].shipping",
          name: "name.full_name",
          country: "address.country_code",
        },
      ],
      unsaid: [{ fact: "at", path: "create_time", why: ORDER_TIME }],
    },
  ],
};

/** The words of `source_type`; what names a wallet is its brand. */
const SQUARE_FAMILIES = ["WALLET", "EXTERNAL", "UNKNOWN"];

const square: ProviderRow = {
  id: "square",
  aliases: ["squareup"],
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["source_type"] },
      read: "square 46.0.0, api/types/Payment and DigitalWalletDetails, serialization/types, read 2026-11-22",
      id: ["id"],
      time: ["created_at"],
      method: ["wallet_details.brand", "source_type"],
      vague: SQUARE_FAMILIES,
      descriptor: ["statement_description_identifier", "note"],
      parties: [{ role: "payer", at: "billing_address", name: ["first_name", "last_name"], country: "country" }],
    },
    {
      ...common,
      kind: "sdk-payment",
      is: { has: ["sourceType"] },
      read: "square 46.0.0, api/types/Payment and DigitalWalletDetails, read 2026-11-22",
      id: ["id"],
      time: ["createdAt"],
      method: ["walletDetails.brand", "sourceType"],
      vague: SQUARE_FAMILIES,
      descriptor: ["statementDescriptionIdentifier", "note"],
      parties: [{ role: "payer", at: "billingAddress", name: ["firstName", "lastName"], country: "country" }],
    },
  ],
};

const WORLDLINE_METHODS = ["redirect", "mobile", "card"].map((kind) => `${kind}PaymentMethodSpecific`);
const worldlineCommon = {
  ...common,
  read: "connect-sdk-nodejs 5.2.0, lib/v1/model/domain/index.d.ts, read 2026-11-22",
} as const satisfies Partial<ObjectRow>;

const worldline: ProviderRow = {
  id: "worldline",
  aliases: ["worldline connect", "worldline global collect"],
  entry: { code: ["id"], name: [] },
  objects: [
    {
      ...worldlineCommon,
      kind: "payment",
      is: { has: ["paymentOutput"] },
      id: ["id"],
      method: WORLDLINE_METHODS.map((member) => `paymentOutput.${member}Output.paymentProductId`),
      unsaid: [
        {
          fact: "at",
          path: "statusOutput.statusCodeChangeDateTime",
          why: "says when the status changed, and in no zone: give context.at",
        },
      ],
    },
    {
      ...worldlineCommon,
      kind: "payment-request",
      is: { has: ["order.amountOfMoney"] },
      id: ["order.references.merchantReference"],
      method: WORLDLINE_METHODS.map((member) => `${member}Input.paymentProductId`),
      descriptor: ["order.references.descriptor"],
      parties: [
        {
          role: "payer",
          at: "order.customer",
          name: "companyInformation.name",
          country: "billingAddress.countryCode",
        },
        { role: "payee", at: "order.seller", name: "name", country: "address.countryCode" },
      ],
      unsaid: [{ fact: "at", path: "", why: "the request has no time: give context.at" }],
    },
  ],
};

export const international: readonly ProviderRow[] = [checkoutCom, airwallex, paypal, square, worldline];
