import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { type MerchantQr, readMerchantQr } from "./emvco.js";
import { entryFound } from "./entry-found.js";
import { forReview, withWrongDigits } from "./for-review.js";
import type { Found } from "./found.js";
import { hostFound } from "./host-found.js";

const DIGITS_FIRST = /^\s*\d{4}/;

/**
 * Reads a merchant's QR code as it was received, and only then without what shows nothing: the check sum counts every
 * character, and a full-width bracket in a name is one of them.
 *
 * @param shown what of it shows, where that is known
 */
export function merchantQrOf(received: string, shown?: string): MerchantQr | undefined {
  if (DIGITS_FIRST.test(received)) {
    const qr = readMerchantQr(received.trim());
    if (qr?.whole) return qr;
  }
  const text = shown ?? visibleText(received);
  return DIGITS_FIRST.test(text) ? readMerchantQr(text) : undefined;
}

/** Screens the schemes that a merchant's QR code accepts. */
export function schemesFound(lookup: Lookup, qr: MerchantQr, received: string, field: string): readonly Found[] {
  const named = [
    ...qr.guids.flatMap((guid) => guidFound(lookup, guid, received, field)),
    ...qr.addresses.flatMap((address) => addressFound(lookup, address, received, field) ?? []),
  ];
  const found = qr.intact === false ? withWrongDigits(named) : named;
  return qr.whole ? found : forReview(found);
}

/** Screens a text as a merchant's QR code, by its schemes; `undefined` where it is none. */
export function guidsFound(
  lookup: Lookup,
  received: string,
  field: string,
  shown?: string,
): readonly Found[] | undefined {
  const qr = merchantQrOf(received, shown);
  return qr && schemesFound(lookup, qr, received, field);
}

/**
 * Screens one identifier. One that the data does not hold is often the owner's domain read backwards: that says whose
 * scheme it is, not which, so it is for review.
 */
export function guidFound(lookup: Lookup, guid: string, received: string, field: string): readonly Found[] {
  const entry = lookup.codes().guids.get(guid);
  if (entry !== undefined) return entryFound(entry, received, field);
  if (!/^[A-Z0-9-]+(?:\.[A-Z0-9-]+)+$/.test(guid)) return [];
  return forReview(hostFound(lookup, guid.toLowerCase().split(".").reverse().join("."), received, field));
}
