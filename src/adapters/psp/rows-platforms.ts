// Platforms that route or bill for merchants. Each shape was read where its row says.
import type { ProviderRow } from "./row.js";

const common = { activity: "payment", id: ["id"], needs: ["method"] } as const;

const paddle: ProviderRow = {
  id: "paddle",
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["payments", "collection_mode"] },
      read: "@paddle/paddle-node-sdk 3.10.0, types/transaction/transaction-response and shared, read 2026-11-22",
      time: ["payments[].captured_at", "payments[].created_at"],
      method: ["payments[].method_details.type"],
      offered: ["available_payment_methods[]"],
      vague: ["unknown"],
      parties: [
        { role: "payer", name: "customer.name", country: "address.country_code" },
        { role: "payer", at: "business", name: "name", registrationNumber: "company_number" },
      ],
    },
    {
      ...common,
      kind: "sdk-transaction",
      is: { has: ["payments", "collectionMode"] },
      read: "@paddle/paddle-node-sdk 3.10.0, entities/transaction and shared, read 2026-11-22",
      time: ["payments[].capturedAt", "payments[].createdAt"],
      method: ["payments[].methodDetails.type"],
      offered: ["availablePaymentMethods[]"],
      vague: ["unknown"],
      parties: [
        { role: "payer", name: "customer.name", country: "address.countryCode" },
        { role: "payer", at: "business", name: "name", registrationNumber: "companyNumber" },
      ],
    },
  ],
};

const chargebee: ProviderRow = {
  id: "chargebee",
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["gateway", "payment_method"] },
      read: "chargebee 3.33.0, types/resources/Transaction.d.ts, read 2026-11-22",
      time: ["date"],
      clock: "seconds",
      method: ["payment_method"],
      descriptor: ["custom_payment_method_name"],
    },
  ],
};

const gr4vy: ProviderRow = {
  id: "gr4vy",
  entry: { code: ["method"] },
  objects: [
    {
      ...common,
      kind: "transaction",
      is: { has: ["payment_source", "intent_outcome"] },
      read: "@gr4vy/sdk 1.10.18, models/components/transaction (names on the wire), read 2026-11-22",
      time: ["captured_at", "authorized_at", "created_at"],
      method: ["method", "payment_method.method"],
      descriptor: ["statement_descriptor.name", "statement_descriptor.description"],
      parties: [
        { role: "payer", at: "buyer", name: "display_name" },
        {
          role: "payer",
          at: "buyer.billing_details",
          name: ["first_name", "last_name"],
          country: "address.country",
        },
        { role: "payer", at: "buyer.billing_details.address", name: "organization" },
      ],
    },
    {
      ...common,
      kind: "sdk-transaction",
      is: { has: ["paymentSource", "intentOutcome"] },
      read: "@gr4vy/sdk 1.10.18, models/components/transaction, read 2026-11-22",
      time: ["capturedAt", "authorizedAt", "createdAt"],
      method: ["method", "paymentMethod.method"],
      descriptor: ["statementDescriptor.name", "statementDescriptor.description"],
      parties: [
        { role: "payer", at: "buyer", name: "displayName" },
        { role: "payer", at: "buyer.billingDetails", name: ["firstName", "lastName"], country: "address.country" },
        { role: "payer", at: "buyer.billingDetails.address", name: "organization" },
      ],
    },
  ],
};

const yookassa: ProviderRow = {
  id: "yookassa",
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["payment_method", "paid"] },
      read: "@a2seven/yoo-checkout 1.1.4 (not by the provider), build/models/payment.d.ts, read 2026-11-22",
      time: ["captured_at", "created_at"],
      method: ["payment_method.type"],
      descriptor: ["description", "payment_method.title"],
    },
  ],
};

export const platforms: readonly ProviderRow[] = [paddle, chargebee, gr4vy, yookassa];
