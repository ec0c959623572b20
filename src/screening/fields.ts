/**
 * The fields of a counterparty that are screened, in the order in which they are read and in which evidence is listed.
 * Screening passes the values of a party as an array in this order: that is one allocation and no dictionary.
 */
export const FIELDS = [
  "name",
  "app",
  "androidPackage",
  "iosBundleId",
  "appStoreId",
  "domain",
  "url",
  "provider",
  "paymentMethod",
  "payerCode",
  "qr",
  "lei",
  "isin",
  "ticker",
  "registrationNumber",
] as const;

export type Field = (typeof FIELDS)[number];

/** The values of a party by number of the field; blank ones are `undefined`. */
export type Values = readonly (string | undefined)[];

export const NAME = FIELDS.indexOf("name");
export const PROVIDER = FIELDS.indexOf("provider");
export const PAYMENT_METHOD = FIELDS.indexOf("paymentMethod");
/** Fields that say which application it is; one that says another is a contradiction. */
export const APP_IDENTITY: ReadonlySet<number> = new Set(
  (["app", "androidPackage", "iosBundleId", "appStoreId"] as const).map((field) => FIELDS.indexOf(field)),
);

/** Fields that hold a web address or a host. */
export const ADDRESSES: ReadonlySet<number> = new Set(
  (["domain", "url"] as const).map((field) => FIELDS.indexOf(field)),
);

/** Where the owners and the role stand behind the fields. */
export const OWNERS = FIELDS.length;
export const ROLE = FIELDS.length + 1;
