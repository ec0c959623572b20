import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { screenUrl } from "./by-url.js";
import { readMerchantQr } from "./emvco.js";
import { entryFound } from "./entry-found.js";
import type { Found } from "./found.js";

/**
 * Screens what a merchant's QR code holds: an address or deep link, or EMVCo text with the identifiers of the schemes
 * that it accepts. A wrong check sum keeps the match; text that is neither is read as a name.
 */
export function screenQr(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const address = addressFound(lookup, text, received, field);
  if (address !== undefined) return address;
  const qr = readMerchantQr(text);
  if (qr === undefined) return screenUrl(lookup, received, field);
  const flags = qr.intact === false ? (["checksum-failed"] as const) : [];
  return qr.guids.flatMap((guid) => entryFound(lookup.codes().guids.get(guid), received, field, flags));
}
