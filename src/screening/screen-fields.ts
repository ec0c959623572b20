import type { Lookup } from "../compile/lookup.js";
import { screenApp, screenAppId } from "./by-app.js";
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
    } else if (name !== "paymentMethod" && value !== undefined)
      results.push({ field, found: SCREENERS[name](lookup, value, name) });
  }
  return results;
}
