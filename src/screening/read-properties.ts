import { fail, InterdictError } from "../errors.js";
import type { Party } from "../model/transaction.js";
import { FIELDS } from "./fields.js";

/** What was read of a party, unchecked, by number of the field; then the owners and the role. */
export type Raw = readonly unknown[];

/** Where a party stands in the input: a path, or its number among `parties`, which is spelled out only when needed. */
export type Place = string | number;

/** Writes a place as a path. */
export function pathOf(place: Place): string {
  return typeof place === "number" ? `parties.${place}` : place;
}

/** A party's properties, of which nothing is known yet. */
export type UnreadParty = { readonly [Key in keyof Party]?: unknown };

/**
 * Takes a value for a party. An instance with getters is one; a list or a function is not.
 *
 * @throws InterdictError `invalid-input`
 */
export function asParty(value: unknown, place: Place): UnreadParty {
  // An error has a name, which is not that of a party.
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Error)) return value;
  return fail("invalid-input", pathOf(place), "has to be a counterparty or a name", value);
}

/**
 * Reads each property of a party exactly once, in a fixed order: a getter or proxy may answer differently the second
 * time, so nothing asks twice. A string is a name. Other properties are not looked at.
 *
 * @throws InterdictError `invalid-input` where the value is no party or a property cannot be read
 */
export function readProperties(value: unknown, path: string): Raw {
  if (typeof value === "string") return [value];
  try {
    const party = asParty(value, path);
    return [...FIELDS, "owners" as const, "role" as const].map((key) => party[key]);
  } catch (error) {
    return refuseThrown(error, path);
  }
}

/** Turns what a getter or proxy threw into a refusal. Its message is not repeated: it is the caller's secret. */
export function refuseThrown(error: unknown, path: string): never {
  if (error instanceof InterdictError) throw error;
  return fail("invalid-input", path, "has a property that throws when it is read");
}
