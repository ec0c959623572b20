import { codeKey } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { isValidIsin, isValidLei } from "./check-digits.js";
import { entryFound } from "./entry-found.js";
import { withWrongDigits } from "./for-review.js";
import type { Found } from "./found.js";

/**
 * Looks a code with check digits up. What stands before them names the party: digits that do not fit keep the match,
 * because a mistake in the message or in the data does not make the party another.
 */
export function codeFound(
  lookup: Lookup,
  kind: "lei" | "isin",
  key: string,
  received: string,
  field: string,
): readonly Found[] {
  const entry = lookup.codes()[kind].get(key);
  if (entry === undefined) return [];
  const valid = kind === "lei" ? isValidLei(key) : isValidIsin(key);
  const found = entryFound(entry, received, field);
  return valid ? found : withWrongDigits(found);
}

/** Looks a register number up, and one whose check character is wrong. */
export function registrationFound(lookup: Lookup, key: string, received: string, field: string): readonly Found[] {
  const { registrations } = lookup.codes();
  const whole = registrations.get(key);
  if (whole !== undefined) return entryFound(whole, received, field);
  return withWrongDigits(entryFound(registrations.near(key), received, field));
}

const LABEL = /^(?:lei|isin)\b[\s:#.]*/i;
const LEI = /^[A-Z0-9]{18}[0-9]{2}$/;
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;
/** A register number that can stand anywhere: long, with a letter among its digits. */
const REGISTRATION = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{10,22}$/;

/** Writes a code without the name of its kind, as capital letters and digits. */
export function plainCode(text: string): string {
  return codeKey(text.replace(LABEL, ""));
}

/** A LEI has 20 characters, an ISIN 12; in print they have spaces, dashes and their name before them. */
const LENGTHS = { least: 10, most: 48 };

/** Screens a text that has the shape of a LEI, an ISIN or a register number. */
export function codeShaped(lookup: Lookup, text: string, received: string, field: string): readonly Found[] {
  if (text.length < LENGTHS.least || text.length > LENGTHS.most) return [];
  const key = plainCode(text);
  const lei = LEI.test(key) ? codeFound(lookup, "lei", key, received, field) : [];
  if (lei.length > 0) return lei;
  const isin = ISIN.test(key) ? codeFound(lookup, "isin", key, received, field) : [];
  if (isin.length > 0) return isin;
  return REGISTRATION.test(key) ? registrationFound(lookup, key, received, field) : [];
}
