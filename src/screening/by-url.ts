import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { screenText } from "./by-name.js";
import { emailFound } from "./email.js";
import { embeddedFound } from "./embedded-found.js";
import type { Found } from "./found.js";
import { domainFound } from "./host-found.js";
import { isShaped } from "./identifier-shape.js";
import { merchantFound } from "./merchant-found.js";

/** Screens a web address or deep link. An address without its scheme is taken for one of the web. */
export function screenUrl(lookup: Lookup, received: string, field: string): readonly Found[] {
  return merchantFound(lookup, received, field) ?? screenDomain(lookup, received, field);
}

/** Screens a domain. An address is read as one; what has not the shape of either is read as a name. */
export function screenDomain(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = locatorText(received);
  const found =
    emailFound(lookup, text, received, field) ??
    addressFound(lookup, text, received, field) ??
    (text.includes("//") ? undefined : domainFound(lookup, text, received, field));
  if (found !== undefined && (found.length > 0 || isShaped(text))) return found;
  const embedded = embeddedFound(lookup, text, received, field);
  return embedded.length > 0 || isShaped(text) ? embedded : screenText(lookup, received, field);
}

/** Browsers take the full stops of Chinese and Japanese, and an encoded one, for dots. */
function locatorText(received: string): string {
  return visibleText(received).replaceAll("。", ".").replace(/%2e/gi, ".");
}
