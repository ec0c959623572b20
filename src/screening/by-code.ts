import { codeKey } from "../compile/lookup/keys.js";
import { parseTicker } from "../compile/lookup/ticker.js";
import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { codeFound, plainCode, registrationFound } from "./code-found.js";
import { entryFound } from "./entry-found.js";
import { type Found, found, type Reservations } from "./found.js";

const UNSURE: Reservations = { weak: true, flags: ["ambiguous"] };

/** Screens a LEI or an ISIN, each also where the other belongs. */
export function screenSecurityCode(lookup: Lookup, received: string, field: string): readonly Found[] {
  const key = plainCode(visibleText(received));
  const lei = codeFound(lookup, "lei", key, received, field);
  return lei.length > 0 ? lei : codeFound(lookup, "isin", key, received, field);
}

/**
 * Screens a ticker. Without a known venue a number is for review (it means other companies elsewhere), and so is any
 * symbol with a venue that is not known; a known venue that does not list the subject is somebody else.
 */
export function screenTicker(lookup: Lookup, received: string, field: string): readonly Found[] {
  const ticker = parseTicker(visibleText(received));
  if (ticker === undefined) return [];
  const { symbol, venue } = ticker;
  if (venue !== undefined && venue !== "?")
    return entryFound(lookup.codes().tickers().get(`${venue}:${symbol}`), received, field);
  const entry = lookup.codes().tickers().get(`:${symbol}`);
  const reservations = venue === "?" || /^\d+$/.test(symbol) ? UNSURE : undefined;
  return (entry?.hits ?? []).map((hit) => found(hit, field, received, reservations));
}

/** Screens a number in a company register. The data says which numbers are too short to stand alone. */
export function screenRegistration(lookup: Lookup, received: string, field: string): readonly Found[] {
  return registrationFound(lookup, codeKey(visibleText(received)), received, field);
}

/** Screens a code that a payer presents: the issuer's prefix, and as many digits as the issuer writes. */
export function screenPayerCode(lookup: Lookup, received: string, field: string): readonly Found[] {
  const digits = visibleText(received).replace(/[\s-]/g, "");
  if (!/^\d+$/.test(digits)) return [];
  return lookup
    .codes()
    .payerCodes.filter(({ minLength, maxLength }) => digits.length >= minLength && digits.length <= maxLength)
    .filter(({ prefixes }) => prefixes.some((prefix) => digits.startsWith(prefix)))
    .flatMap(({ hits }) => hits.map((hit) => found(hit, field, received)));
}
