// Gateways of many countries. Each shape was read where its row says; a field that was not read there is not a path.
import type { ObjectRow, PartyRow, ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const NO_TIME = [{ fact: "at", path: "", why: "the object has no time of payment: give context.at" }];

/** GraphQL: the query has to ask for `type`, and for `__typename` where no wallet is meant. */
const braintree: ProviderRow = {
  id: "braintree",
  aliases: ["braintree (graphql)", "braintree payments"],
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["paymentMethodSnapshot"] },
      read: "braintree/graphql-api 2252d47, schema.graphql (Transaction, LocalPaymentDetails, CreditCardDetails, Customer), read 2026-11-22",
      id: ["id", "legacyId"],
      time: ["createdAt"],
      method: ["paymentMethodSnapshot.type", "paymentMethodSnapshot.brandCode", "paymentMethodSnapshot.__typename"],
      vague: ["LocalPaymentDetails", "CustomActionsPaymentMethodDetails"],
      descriptor: ["descriptor.name"],
      parties: [
        { role: "wallet", name: "paymentMethodSnapshot.displayName" },
        { role: "payer", at: "customer", name: ["firstName", "lastName"] },
        { role: "payer", at: "customer", name: "company", url: "website" },
        { role: "payer", at: "billingAddress", name: "fullName", country: "countryCode" },
        { role: "recipient", at: "shipping.shippingAddress", name: "fullName", country: "countryCode" },
        { role: "payee", name: "merchantName", country: "merchantAddress.countryCode" },
      ],
    },
    {
      ...common,
      kind: "local-payment-context",
      is: { has: ["approvalUrl", "paymentId"] },
      read: "braintree/graphql-api 2252d47, schema.graphql (LocalPaymentContext); braintree 3.40.0, local_payment_context_gateway, read 2026-11-22",
      id: ["id", "legacyId"],
      time: ["transactedAt"],
      method: ["type"],
    },
  ],
};

const rapyd: ProviderRow = {
  id: "rapyd",
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["payment_method_type"] },
      read: "Rapyd-Samples/Rapyd-Python-SDK 1.0.9, documentation/models/Payment.md and Address1.md, read 2026-11-22",
      id: ["id"],
      method: ["payment_method_type"],
      descriptor: ["statement_descriptor", "description"],
      parties: [{ role: "payer", at: "address", name: "name", country: "country" }],
      unsaid: [{ fact: "at", path: "created_at", why: "says when the object was made: give context.at" }],
    },
  ],
};

const nuveiParties: readonly PartyRow[] = ["userDetails", "billingAddress"].map((at) => ({
  role: "payer",
  at,
  name: ["firstName", "lastName"],
  country: "country",
}));
const nuveiRequest = {
  ...common,
  read: "Nuvei/nuvei-server-java fcbbe0e, request/PaymentAPMRequest, SafechargeOrderDetailsRequest and their superclasses, read 2026-11-22",
  id: ["clientUniqueId", "clientRequestId"],
  descriptor: ["dynamicDescriptor.merchantName"],
  parties: [
    ...nuveiParties,
    { role: "recipient", at: "shippingAddress", name: ["firstName", "lastName"], country: "country" },
  ],
  unsaid: [{ fact: "at", path: "timeStamp", why: "is in no zone: give context.at" }],
} as const satisfies Partial<ObjectRow>;

const nuvei: ProviderRow = {
  id: "nuvei",
  objects: [
    {
      ...nuveiRequest,
      kind: "payment-apm-request",
      is: { has: ["paymentMethod", "merchantSiteId"] },
      method: ["paymentMethod"],
    },
    {
      ...common,
      kind: "payment-status",
      is: { has: ["paymentOption", "transactionStatus"] },
      read: "Nuvei/nuvei-server-java fcbbe0e, response/GetPaymentStatusResponse, model/PaymentDetailsPaymentOption, read 2026-11-22",
      id: ["transactionId"],
      method: ["paymentOption.alternativePaymentMethod.paymentMethod"],
      standing: { "paymentOption.card": "card" },
      unsaid: NO_TIME,
    },
  ],
};

const globalPayments: ProviderRow = {
  id: "globalpayments",
  aliases: ["global payments", "global-payments", "gp api"],
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["payment_method", "time_created"] },
      read: "globalpayments-api 3.10.10, lib/src/Mapping/GpApiMapping (mapResponse, mapResponseAPM), read 2026-11-22",
      id: ["id"],
      time: ["time_created"],
      method: ["payment_method.apm.provider", "payment_method.apm.provider.name"],
      standing: { "payment_method.card": "card", "payment_method.bank_transfer": "bank_transfer" },
      parties: [
        { role: "payer", name: "payment_method.apm.provider_payer_name" },
        {
          role: "payer",
          at: "payment_method.payer.billing_address",
          name: ["first_name", "last_name"],
          country: "country",
        },
      ],
    },
    {
      ...common,
      kind: "transaction-request",
      is: { has: ["payment_method", "account_name"] },
      read: "globalpayments-api 3.10.10, lib/src/Builders/RequestBuilder/GpApi/GpApiAuthorizationRequestBuilder, read 2026-11-22",
      id: ["reference"],
      method: ["payment_method.apm.provider", "payment_method.digital_wallet.provider"],
      standing: { "payment_method.card": "card", "payment_method.bank_transfer": "bank_transfer" },
      descriptor: ["description"],
      parties: [{ role: "payer", at: "payer", name: "name", country: "billing_address.country" }],
      unsaid: NO_TIME,
    },
  ],
};

export const gateways: readonly ProviderRow[] = [braintree, rapyd, nuvei, globalPayments];
