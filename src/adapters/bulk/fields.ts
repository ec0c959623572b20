/** What a column may say. The last group is about the transaction, the rest about the party. */
export const PARTY_FIELDS = [
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
  "country",
  "usPerson",
  "kind",
] as const;

export const TRANSACTION_FIELDS = [
  "activity",
  "usNexus",
  "withinUnitedStates",
  "withinState",
  "deviceOf",
  "personalUse",
  "contractDate",
] as const;

export type PartyField = (typeof PARTY_FIELDS)[number];
export type TransactionField = (typeof TRANSACTION_FIELDS)[number];
/** Every field that a column can be mapped to. */
export type BulkField = "id" | "at" | PartyField | TransactionField;

export const BULK_FIELDS: readonly BulkField[] = ["id", "at", ...PARTY_FIELDS, ...TRANSACTION_FIELDS];

/** Fields that are yes or no. */
export const BOOLEAN_FIELDS: ReadonlySet<string> = new Set([
  "usPerson",
  "usNexus",
  "withinUnitedStates",
  "personalUse",
]);

/** Fields that name somebody by themselves: a second column of one is screened as a further party. */
export const NAMING_FIELDS: ReadonlySet<string> = new Set([
  "name",
  "app",
  "androidPackage",
  "iosBundleId",
  "appStoreId",
  "domain",
  "url",
  "paymentMethod",
  "payerCode",
  "qr",
  "lei",
  "isin",
  "ticker",
  "registrationNumber",
]);

/** A paymentMethod belongs to its provider, so two of them cannot be told apart. */
export const REPEATABLE: ReadonlySet<string> = new Set([...NAMING_FIELDS].filter((field) => field !== "paymentMethod"));

/** Header words, without case, blanks and signs, by the field they are taken for. */
const WORDS: Readonly<Partial<Record<BulkField, string>>> = {
  id: "id transactionid paymentid txid txnid reference ref chargeid orderid rowid uuid endtoendid",
  at: "at date time timestamp datetime created createdat createddate createdutc transactiondate transactiontime transactiondatetime paymentdate paidat bookedat bookingdate bookingdatetime valuedate settledat settlementdate occurredat day",
  activity: "activity",
  name: "name merchant merchantname descriptor statementdescriptor description payee payeename counterparty counterpartyname beneficiary beneficiaryname vendor vendorname recipient recipientname creditor creditorname debtor debtorname payer payername sender sendername customer customername company companyname business businessname seller sellername remittanceinformation",
  app: "app application appname applicationname wallet walletname wallettype",
  androidPackage: "package packagename androidpackage apppackage",
  iosBundleId: "bundle bundleid iosbundleid iosbundle",
  appStoreId: "appstoreid appleid",
  domain: "domain host hostname merchantdomain",
  url: "url link website deeplink merchanturl",
  provider: "provider psp processor gateway paymentprovider paymentprocessor",
  paymentMethod: "method paymentmethod paymentmethodtype paymentmethodcode methodtype methodcode paymenttype",
  payerCode: "payercode",
  qr: "qr qrcode qrpayload",
  lei: "lei",
  isin: "isin",
  ticker: "ticker symbol",
  registrationNumber: "registrationnumber companynumber",
  country: "country countrycode merchantcountry payeecountry counterpartycountry beneficiarycountry",
  usPerson: "usperson",
  kind: "kind partykind counterpartykind",
  usNexus: "usnexus",
  withinUnitedStates: "withinunitedstates",
  withinState: "withinstate",
  deviceOf: "deviceof",
  personalUse: "personaluse",
  contractDate: "contractdate",
};

const BY_WORD: ReadonlyMap<string, BulkField> = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split(" ").map((word) => [word, field as BulkField] as const),
  ),
);

/** The field that a header is taken for, if any. Case, blanks and signs do not count: `Payment Method`, `payment_method`. */
export function guessField(header: string): BulkField | undefined {
  return BY_WORD.get(header.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
