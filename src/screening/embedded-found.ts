import { hostOf } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { addressFound } from "./address-found.js";
import { isEmail } from "./email.js";
import { forReview } from "./for-review.js";
import type { Found } from "./found.js";
import { hostFound } from "./host-found.js";

const BETWEEN = /[\s,;|<>"'()[\]{}*]+/;
const PLAIN_HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i;
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i;

/**
 * Screens addresses and hosts among other words, and addresses that no parser takes. What they say of the party is
 * open, so they are for review.
 *
 * The trap: an e-mail address among the words is no host.
 */
export function embeddedFound(lookup: Lookup, text: string, received: string, field: string): readonly Found[] {
  if (!text.includes(".") && !text.includes(":")) return [];
  const all: Found[] = [];
  for (const word of new Set(text.split(BETWEEN))) {
    const bare = withoutEnd(word);
    if (PLAIN_HOST.test(bare)) all.push(...hostFound(lookup, bare.toLowerCase(), received, field));
    else if ((bare.includes(".") || bare.includes(":")) && !isEmail(bare))
      all.push(...(addressFound(lookup, bare, received, field) ?? authorityFound(lookup, bare, received, field)));
  }
  return all.length === 0 ? all : forReview(all);
}

/** Takes the stops off the end of a sentence. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".:".includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

/** A host with what a parser refuses around it: a port beyond all ports. */
function authorityFound(lookup: Lookup, word: string, received: string, field: string): readonly Found[] {
  const authority = AUTHORITY.exec(word)?.[1] ?? word;
  const host = hostOf(authority.slice(authority.lastIndexOf("@") + 1));
  return host === undefined || !host.includes(".") ? [] : hostFound(lookup, host, received, field);
}
