// Providers at home in Europe. Each shape was read where its row says.
import type { ObjectRow, ProviderRow } from "./row.js";

const common = { activity: "payment", needs: ["method"] } as const;
const NO_TIME = [{ fact: "at", path: "", why: "the object has no time of payment: give context.at" }];
const noZone = (path: string) => [{ fact: "at", path, why: "is in no zone: give context.at" }] as const;

const multisafepay: ProviderRow = {
  id: "multisafepay",
  objects: [
    {
      ...common,
      kind: "order",
      is: { has: ["order_id", "payment_details"] },
      read: "MultiSafepay/php-sdk, Api/Transactions/TransactionResponse.php and PaymentDetails.php, read 2026-11-22",
      id: ["order_id"],
      method: ["payment_details.type"],
      descriptor: ["description"],
      parties: [{ role: "payer", at: "payment_details", name: "account_holder_name" }],
      unsaid: noZone("created"),
    },
  ],
};

/** The id of the payment type has the method's short word in its middle: `s-ali-...`, `p-wcp-...`. */
const unzer: ProviderRow = {
  id: "unzer",
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["resources"] },
      read: "unzerdev/java-sdk 89bf6f7, communication/json/ApiPayment, ApiInitPayment, JsonResources; unzerdev/php-sdk, Constants/IdStrings and Services/IdService, read 2026-11-22",
      id: ["id", "orderId"],
      method: ["resources.typeId"],
      within: { "resources.typeId": /^[sp]-([a-z]+)-/ },
      unsaid: NO_TIME,
    },
  ],
};

const buckarooTransaction = (
  at: string,
): Pick<ObjectRow, "read" | "id" | "method" | "descriptor" | "parties" | "unsaid"> => ({
  read: "@buckaroo/buckaroo_sdk 1.11.1, src/Models/Response/TransactionResponse.ts and example/response/push.ts, read 2026-11-22",
  id: [`${at}Key`],
  method: [`${at}ServiceCode`, `${at}Services[].Name`],
  descriptor: [`${at}Description`],
  parties: [{ role: "payer", name: `${at}CustomerName` }],
  unsaid: noZone(`${at}Status.DateTime`),
});

const buckaroo: ProviderRow = {
  id: "buckaroo",
  objects: [
    { ...common, kind: "push", is: { has: ["transaction.ServiceCode"] }, ...buckarooTransaction("transaction.") },
    { ...common, kind: "transaction", is: { has: ["Key", "ServiceCode"] }, ...buckarooTransaction("") },
    {
      ...common,
      ...buckarooTransaction(""),
      kind: "sdk-transaction",
      is: { has: ["key", "serviceCode"] },
      id: ["key"],
      method: ["serviceCode", "services[].name"],
      descriptor: ["description"],
      parties: [{ role: "payer", name: "customerName" }],
      unsaid: noZone("status.dateTime"),
    },
    {
      ...common,
      ...buckarooTransaction(""),
      kind: "form-push",
      is: { has: ["brq_payment_method"] },
      id: ["brq_transactions", "brq_payment"],
      method: ["brq_payment_method"],
      descriptor: [],
      parties: [{ role: "payer", name: "brq_customer_name" }],
      unsaid: noZone("brq_timestamp"),
    },
  ],
};

const aci: ProviderRow = {
  id: "aci",
  aliases: ["aci (oppwa)", "oppwa", "aci worldwide"],
  objects: [
    {
      ...common,
      kind: "payment",
      is: { has: ["paymentBrand", "result"] },
      read: "catalog.payment.eatech.al/aci/copyandpay (recorded by an integrator, not by the provider), read 2026-11-22",
      id: ["id"],
      method: ["paymentBrand"],
      descriptor: ["descriptor"],
      unsaid: [{ fact: "at", path: "timestamp", why: "is not written as ISO 8601: give context.at" }],
    },
  ],
};

const payone: ProviderRow = {
  id: "payone",
  objects: [
    {
      ...common,
      kind: "authorization-request",
      is: { has: ["clearingtype"] },
      read: "PAYONE-GmbH/magento-2 3.17.2, Model/Api/Request/Authorization, AddressRequest and Model/Methods/AliPay, read 2026-11-22",
      id: ["reference"],
      method: ["wallettype", "clearingtype"],
      // The clearing type of every wallet.
      vague: ["wlt"],
      descriptor: ["narrative_text"],
      parties: [
        { role: "payer", name: ["firstname", "lastname"], country: "country" },
        { role: "payer", name: "company" },
        { role: "recipient", name: ["shipping_firstname", "shipping_lastname"], country: "shipping_country" },
      ],
      unsaid: NO_TIME,
    },
  ],
};

const wirecard: ProviderRow = {
  id: "wirecard",
  objects: [
    {
      ...common,
      kind: "payment-request",
      is: { has: ["payment.payment-methods"] },
      read: "wirecard/paymentSDK-php 21e5f961, Mapper/RequestMapper, Transaction/Transaction, Entity/AccountHolder and Address, read 2026-11-22",
      id: ["payment.order-id"],
      method: ["payment.payment-methods.payment-method[].name"],
      parties: [
        {
          role: "payer",
          at: "payment.account-holder",
          name: ["first-name", "last-name"],
          country: "address.country",
        },
      ],
      unsaid: NO_TIME,
    },
  ],
};

export const european: readonly ProviderRow[] = [multisafepay, unzer, buckaroo, aci, payone, wirecard];
