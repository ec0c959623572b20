import { fail, InterdictError } from "../errors.js";
import type { Party } from "../model/transaction.js";

/** What was read of a party, unchecked, by number of the field; then the owners and the role. */
export type Raw = readonly unknown[];

/** Where a party stands in the input: a path, or its number among `parties`, which is spelled out only when needed. */
export type Place = string | number;

/** Writes a place as a path. */
export function pathOf(place: Place): string {
  return typeof place === "number" ? `parties.${place}` : place;
}

/**
 * Reads each property of a party exactly once, in a fixed order: a getter or proxy may answer differently the second
 * time, so nothing asks twice. A string is a name. Other properties are not looked at.
 *
 * @throws InterdictError `invalid-input` where the value is no party or a property cannot be read
 */
export function readProperties(value: unknown, place: Place): Raw {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail("invalid-input", pathOf(place), "has to be a counterparty or a name", value);
  const party = value as { readonly [Key in keyof Party]: unknown };
  try {
    return [
      party.name,
      party.app,
      party.androidPackage,
      party.iosBundleId,
      party.appStoreId,
      party.domain,
      party.url,
      party.provider,
      party.paymentMethod,
      party.payerCode,
      party.qr,
      party.lei,
      party.isin,
      party.ticker,
      party.registrationNumber,
      party.owners,
      party.role,
    ];
  } catch (error) {
    return refuseThrown(error, pathOf(place));
  }
}

/** Turns what a getter or proxy threw into a refusal. Its message is not repeated: it is the caller's secret. */
export function refuseThrown(error: unknown, path: string): never {
  if (error instanceof InterdictError) throw error;
  return fail("invalid-input", path, "has a property that throws when it is read");
}
