import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { screenPayerCode } from "./by-code.js";
import { screenUrl } from "./by-url.js";
import { entryFound } from "./entry-found.js";
import type { Found } from "./found.js";
import { merchantFound } from "./merchant-found.js";

/**
 * Screens what a merchant's QR code holds: an address or deep link, or EMVCo text with the identifiers of the schemes
 * that it accepts. A wrong check sum keeps the match; text that is neither is read as a name.
 *
 * A payer's code is read here too, because callers mix the two up, and so is the identifier of a scheme alone.
 */
export function screenQr(lookup: Lookup, received: string, field: string): readonly Found[] {
  const merchant = merchantFound(lookup, received, field);
  if (merchant !== undefined) return merchant;
  const guid = lookup.codes().guids.get(visibleText(received).toUpperCase());
  if (guid !== undefined) return entryFound(guid, received, field);
  const payer = screenPayerCode(lookup, received, field);
  return payer.length > 0 ? payer : screenUrl(lookup, received, field);
}
