import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { foldName } from "../names/fold.js";
import { appIdFound, screenApp, screenAppId } from "./by-app.js";
import { screenPayerCode, screenRegistration, screenSecurityCode, screenTicker } from "./by-code.js";
import { screenText } from "./by-name.js";
import { screenPaymentMethod } from "./by-payment-method.js";
import { screenQr } from "./by-qr.js";
import { screenDomain, screenUrl } from "./by-url.js";
import { FIELDS, type Field, PAYMENT_METHOD, PROVIDER, type Values } from "./fields.js";
import type { Found } from "./found.js";

/** What one field of a party brought to light, nothing included. */
export interface FieldResult {
  /** Number of the field. */
  readonly field: number;
  readonly found: readonly Found[];
}

type Screener = (lookup: Lookup, received: string, field: string) => readonly Found[];

const SCREENERS: Record<Exclude<Field, "provider" | "paymentMethod">, Screener> = {
  name: screenText,
  app: screenApp,
  androidPackage: screenAppId,
  iosBundleId: screenAppId,
  appStoreId: screenAppId,
  domain: screenDomain,
  url: screenUrl,
  payerCode: screenPayerCode,
  qr: screenQr,
  lei: screenSecurityCode,
  isin: screenSecurityCode,
  ticker: screenTicker,
  registrationNumber: screenRegistration,
};

/** Screens every field that is there. A provider and its payment method are one field. */
export function screenFields(lookup: Lookup, values: Values): readonly FieldResult[] {
  const results: FieldResult[] = [];
  for (let field = 0; field < FIELDS.length; field++) {
    const name = FIELDS[field] as Field;
    const value = values[field];
    if (name === "provider") {
      const method = values[PAYMENT_METHOD];
      if (value === undefined && method === undefined) continue;
      results.push({ field: PROVIDER, found: screenPaymentMethod(lookup, value, method) });
    } else if (name !== "paymentMethod" && value !== undefined) {
      const found = SCREENERS[name](lookup, value, name);
      results.push({ field, found: found.length > 0 ? found : elsewhere(lookup, value, name) });
    }
  }
  return results;
}

/** Fields whose own screening reads names too. */
const READ_AS_NAMES: ReadonlySet<Field> = new Set(["name", "app", "androidPackage", "iosBundleId", "appStoreId"]);
const LOCATORS: ReadonlySet<Field> = new Set(["domain", "url", "qr"]);
/** A shorter text in a field for numbers is too often somebody's symbol. */
const TELLING = 4;
const SCORE_FOR_REVIEW = 0.87;

/**
 * Reads a value that its own field does not know as what it may be elsewhere: an application's id, or a name. A name in a
 * field for numbers is for review.
 */
function elsewhere(lookup: Lookup, value: string, field: Field): readonly Found[] {
  if (READ_AS_NAMES.has(field)) return [];
  if (LOCATORS.has(field)) return appIdFound(lookup, visibleText(value), value, field) ?? [];
  if (foldName(value).length < TELLING) return [];
  return screenText(lookup, value, field).map((one) => ({
    ...one,
    weak: true,
    score: Math.min(one.score, SCORE_FOR_REVIEW),
  }));
}
