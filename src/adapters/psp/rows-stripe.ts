// Stripe. Shapes read in the published types, stripe 23.1.0 (esm/resources: PaymentIntents, Charges, PaymentMethods,
// Checkout/Sessions, Sources, Customers, Accounts), 2026-11-22. The beginnings of ids as Stripe's API reference writes
// them; a customer may have an id of the merchant's own making.
import type { ObjectRow, PartyRow, ProviderRow } from "./row.js";

const READ = "stripe 23.1.0, esm/resources, read 2026-11-22";
const METHOD_IDS = ["pm_", "card_", "src_", "ba_"];
const CHARGE_IDS = ["ch_", "py_"];
const NOT_THE_PAYMENT = "says when the object was made, not when it is paid: give context.at";

const at = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Who pays, as billing details under `path` say. */
const billing = (path: string): PartyRow => ({
  role: "payer",
  at: at(path, "billing_details"),
  name: "name",
  country: "address.country",
});

/** Who pays, as an expanded customer says. */
const customer = (path: string): readonly PartyRow[] => [
  { role: "payer", at: at(path, "customer"), name: "name", country: "address.country" },
  { role: "payer", at: at(path, "customer"), name: "business_name" },
];

const shipping = (path: string): PartyRow => ({
  role: "recipient",
  at: at(path, "shipping"),
  name: "name",
  country: "address.country",
});

/** Who is paid, where the platform pays on: an expanded account. */
const payee = (path: string): PartyRow => ({
  role: "payee",
  at: path,
  name: "business_profile.name",
  country: "country",
  url: "business_profile.url",
});

const intent = (path: string): Pick<ObjectRow, "method" | "offered" | "current" | "time" | "descriptor"> => ({
  method: [
    at(path, "payment_method.type"),
    at(path, "latest_charge.payment_method_details.type"),
    // All attempts, as API versions before 2022-11-15 list them.
    at(path, "charges.data[].payment_method_details.type"),
    at(path, "source.type"),
  ],
  offered: [at(path, "payment_method_types[]"), at(path, "last_payment_error.payment_method.type")],
  current: { path: at(path, "payment_method"), sameAs: at(path, "latest_charge.payment_method") },
  time: [at(path, "latest_charge.created")],
  descriptor: [
    at(path, "statement_descriptor"),
    at(path, "statement_descriptor_suffix"),
    at(path, "description"),
    at(path, "latest_charge.calculated_statement_descriptor"),
    at(path, "latest_charge.statement_descriptor"),
    at(path, "latest_charge.description"),
  ],
});

const intentParties = (path: string): readonly PartyRow[] => [
  billing(at(path, "payment_method")),
  billing(at(path, "latest_charge")),
  ...customer(path),
  shipping(path),
  payee(at(path, "on_behalf_of")),
  payee(at(path, "transfer_data.destination")),
];

const intentIds = (path: string): Readonly<Record<string, readonly string[]>> => ({
  [at(path, "payment_method")]: METHOD_IDS,
  [at(path, "latest_charge")]: CHARGE_IDS,
  [at(path, "source")]: METHOD_IDS,
  [at(path, "customer")]: [],
  [at(path, "on_behalf_of")]: [],
  [at(path, "transfer_data.destination")]: [],
});

const common = { read: READ, activity: "payment", id: ["id"], clock: "seconds", needs: ["method"] } as const;

export const stripe: ProviderRow = {
  id: "stripe",
  // Entries of payment_method_types are texts; a list of saved methods holds PaymentMethods.
  entry: { code: ["type"], name: [] },
  objects: [
    {
      ...common,
      kind: "payment_intent",
      is: { path: "object", equals: "payment_intent" },
      ...intent(""),
      parties: intentParties(""),
      expandable: intentIds(""),
      unsaid: [{ fact: "at", path: "created", why: NOT_THE_PAYMENT }],
    },
    {
      ...common,
      kind: "charge",
      is: { path: "object", equals: "charge" },
      method: ["payment_method_details.type", "source.type"],
      time: ["created"],
      descriptor: [
        "calculated_statement_descriptor",
        "statement_descriptor",
        "statement_descriptor_suffix",
        "description",
      ],
      parties: [billing(""), ...customer(""), shipping(""), payee("on_behalf_of"), payee("transfer_data.destination")],
      expandable: { customer: [], on_behalf_of: [], "transfer_data.destination": [] },
    },
    {
      ...common,
      kind: "payment_method",
      is: { path: "object", equals: "payment_method" },
      method: ["type"],
      parties: [billing(""), ...customer("")],
      expandable: { customer: [] },
      unsaid: [{ fact: "at", path: "created", why: NOT_THE_PAYMENT }],
    },
    {
      ...common,
      kind: "checkout.session",
      is: { path: "object", equals: "checkout.session" },
      ...intent("payment_intent"),
      offered: ["payment_method_types[]", "payment_intent.payment_method_types[]"],
      parties: [
        { role: "payer", at: "customer_details", name: "name", country: "address.country" },
        { role: "payer", at: "customer_details", name: "business_name" },
        ...customer(""),
        ...intentParties("payment_intent"),
      ],
      expandable: { customer: [], payment_intent: ["pi_"], ...intentIds("payment_intent") },
      unsaid: [{ fact: "at", path: "created", why: NOT_THE_PAYMENT }],
    },
    {
      ...common,
      kind: "source",
      is: { path: "object", equals: "source" },
      method: ["type"],
      descriptor: ["statement_descriptor", "alipay.statement_descriptor", "wechat.statement_descriptor"],
      parties: [{ role: "payer", at: "owner", name: "name", country: "address.country" }],
      unsaid: [{ fact: "at", path: "created", why: NOT_THE_PAYMENT }],
    },
  ],
};
