import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { screenPayerCode } from "./by-code.js";
import { screenUrl } from "./by-url.js";
import { readMerchantQr } from "./emvco.js";
import { entryFound } from "./entry-found.js";
import { type Found, found } from "./found.js";

/**
 * Screens what a merchant's QR code holds: an address or deep link, or EMVCo text with the identifiers of the schemes
 * that it accepts. A wrong check sum keeps the match; text that is neither is read as a name.
 */
export function screenQr(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const address = addressFound(lookup, text, received, field);
  if (address !== undefined) return address;
  const qr = readMerchantQr(text);
  if (qr === undefined) return damaged(lookup, text, received, field) ?? screenUrl(lookup, received, field);
  const flags = qr.intact === false ? (["checksum-failed"] as const) : [];
  return qr.guids.flatMap((guid) => entryFound(lookup.codes().guids.get(guid), received, field, flags));
}

/**
 * What cannot be parsed may still name a scheme (a payload cut short, a length counted in bytes): that is for review,
 * and never clear. A payer's code is read here too, because callers mix the two up.
 */
function damaged(lookup: Lookup, text: string, received: string, field: string): readonly Found[] | undefined {
  const payer = screenPayerCode(lookup, received, field);
  if (payer.length > 0) return payer;
  const upper = text.toUpperCase();
  const named: Found[] = [];
  const { guids } = lookup.codes();
  for (const guid of guids.keys())
    if (upper.includes(guid.toUpperCase()))
      for (const hit of guids.get(guid)?.hits ?? [])
        named.push(found(hit, field, received, { weak: true, flags: ["ambiguous"] }));
  return named.length > 0 ? named : undefined;
}
