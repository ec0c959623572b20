// Adyen. Shapes read in the published types, @adyen/api-library 32.1.0 (lib/src/typings: checkout/paymentRequest,
// checkout/paymentMethodsResponse, notification/notificationRequestItem), 2026-11-22.
import type { ObjectRow, PartyRow, ProviderRow } from "./row.js";

const READ = "@adyen/api-library 32.1.0, lib/src/typings, read 2026-11-22";
const common = { read: READ, activity: "payment", needs: ["method"] } as const;
const NO_TIME = [{ fact: "at", path: "", why: "the object has no time: give context.at" }];

const item = (at: string): Pick<ObjectRow, "id" | "time" | "method" | "parties"> => ({
  id: [`${at}pspReference`],
  time: [`${at}eventDate`],
  method: [`${at}paymentMethod`],
  parties: [{ role: "payee", name: `${at}merchantAccountCode` }],
});

const listed = (list: string): PartyRow => ({ role: "wallet-offered", at: `${list}[]`, name: "name" });

export const adyen: ProviderRow = {
  id: "adyen",
  entry: { code: ["type"], name: ["name"] },
  objects: [
    {
      ...common,
      kind: "payment-request",
      is: { has: ["merchantAccount", "paymentMethod"] },
      id: ["reference"],
      method: ["paymentMethod.type"],
      descriptor: ["shopperStatement"],
      parties: [
        { role: "payer", name: ["shopperName.firstName", "shopperName.lastName"], country: "countryCode" },
        { role: "payer", at: "billingAddress", country: "country" },
        { role: "payer", at: "company", name: "name", registrationNumber: "registrationNumber", url: "homepage" },
        { role: "recipient", at: "deliveryAddress", name: ["firstName", "lastName"], country: "country" },
        { role: "recipient", at: "fundRecipient.shopperName", name: ["firstName", "lastName"] },
        { role: "payee", name: "merchantAccount" },
        { role: "payee", at: "subMerchants[]", name: "name", country: "address.country", url: "url" },
      ],
      unsaid: NO_TIME,
    },
    {
      ...common,
      kind: "notification",
      is: { has: ["notificationItems"] },
      each: "notificationItems[].NotificationRequestItem",
      ...item("notificationItems[].NotificationRequestItem."),
    },
    {
      ...common,
      kind: "notification-item",
      is: { has: ["NotificationRequestItem"] },
      ...item("NotificationRequestItem."),
    },
    { ...common, kind: "notification-request-item", is: { has: ["pspReference", "eventCode"] }, ...item("") },
    {
      ...common,
      kind: "payment-methods-response",
      is: { has: ["paymentMethods"] },
      offered: ["paymentMethods[].type", "storedPaymentMethods[].type"],
      parties: [listed("paymentMethods"), listed("storedPaymentMethods")],
      unsaid: NO_TIME,
    },
  ],
};
