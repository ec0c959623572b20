import { hostOf } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { addressFound } from "./address-found.js";
import { isEmail } from "./email.js";
import { forReview } from "./for-review.js";
import type { Found } from "./found.js";
import { hostFound } from "./host-found.js";

const BETWEEN = new Set(Array.from(",;|<>\"'()[]{}*\t\n\v\f\r ", (sign) => sign.charCodeAt(0)));
const PLAIN_HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i;
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i;

/**
 * Screens addresses and hosts among other words, and addresses that no parser takes. What they say of the party is
 * open, so they are for review.
 *
 * The trap: an e-mail address among the words is no host.
 */
export function embeddedFound(lookup: Lookup, text: string, received: string, field: string): readonly Found[] {
  if (!text.includes(".") && !text.includes(":")) return NONE;
  const all: Found[] = [];
  for (const word of dottedWords(text)) {
    const bare = withoutEnd(word);
    if (PLAIN_HOST.test(bare)) all.push(...hostFound(lookup, bare.toLowerCase(), received, field));
    else if ((bare.includes(".") || bare.includes(":")) && !isEmail(bare))
      all.push(...(addressFound(lookup, bare, received, field) ?? authorityFound(lookup, bare, received, field)));
  }
  return all.length === 0 ? all : forReview(all);
}

const NONE: readonly Found[] = [];
const [DOT, COLON] = [46, 58];

/** The words with a dot or a colon in them, each once. */
function dottedWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let from = 0;
  let dotted = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && !isBetween(code)) {
      dotted ||= code === DOT || code === COLON;
      continue;
    }
    if (dotted) words.add(text.slice(from, at));
    from = at + 1;
    dotted = false;
  }
  return words;
}

/** Whether a sign parts words here: any space, and what stands around addresses. */
function isBetween(code: number): boolean {
  if (code < 0x80) return (code < 48 || code > 57) && (code < 97 || code > 122) && BETWEEN.has(code);
  if (code < 0x1680) return code === 0xa0;
  if (code > 0x2fff) return code === 0x3000 || code === 0xfeff;
  if (code > 0x205f) return false;
  return (
    code === 0x1680 ||
    (code > 0x1fff && code < 0x200b) ||
    (code > 0x2027 && code < 0x202a) ||
    code === 0x202f ||
    code === 0x205f
  );
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
