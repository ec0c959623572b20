import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { screenText } from "./by-name.js";
import type { Found } from "./found.js";
import { domainFound } from "./host-found.js";

/** A host with a dot in it, before any path. */
const BARE = /^[^\s/?#.]+\.[^\s/?#]/;

/** Screens a web address or deep link. An address without its scheme is taken for one of the web. */
export function screenUrl(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const address = addressFound(lookup, text, received, field);
  if (address !== undefined) return address;
  const bare = BARE.test(text) ? domainFound(lookup, text, received, field) : undefined;
  return bare ?? screenText(lookup, received, field);
}

/** Screens a domain. An address is read as one; what no browser would take for a host is read as a name. */
export function screenDomain(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const address = addressFound(lookup, text, received, field);
  return address ?? domainFound(lookup, text, received, field) ?? screenText(lookup, received, field);
}
