import type { Lookup } from "../compile/lookup.js";
import { addressFound } from "./address-found.js";
import { codeShaped } from "./code-found.js";
import { emailFound } from "./email.js";
import { embeddedFound } from "./embedded-found.js";
import { packageFound } from "./entry-found.js";
import type { Found } from "./found.js";
import { domainFound } from "./host-found.js";
import { guidsFound } from "./merchant-guids.js";

/**
 * Screens a text as the identifier whose shape it has: an address, a package, a domain, a code, a merchant's QR code.
 * People put identifiers where names belong.
 *
 * The trap: an e-mail address is not a domain. Millions of people have one at qq.com, and at a company's own domain it
 * says where somebody works, which is for review.
 *
 * @param text what shows of the text that was received
 */
export function shapeFound(lookup: Lookup, text: string, received: string, field: string): readonly Found[] {
  const told = toldBySigns(text);
  if (told === WORDS) return NONE;
  if (told === ONE_WORD) return packageFound(lookup, text, received, field) ?? NONE;
  const merchant = guidsFound(lookup, received, field, text);
  if (merchant !== undefined) return merchant;
  const address = text.includes("@") && !text.includes("/") ? undefined : addressFound(lookup, text, received, field);
  if (address !== undefined) return address;
  const mail = text.includes("@") ? emailFound(lookup, text, received, field) : undefined;
  if (mail !== undefined) return mail;
  if (/\s/.test(text)) {
    const code = codeShaped(lookup, text, received, field);
    return code.length > 0 ? code : embeddedFound(lookup, text, received, field);
  }
  const packages = packageFound(lookup, text, received, field);
  if (packages !== undefined) return packages;
  if (text.includes(".") && !text.includes("@")) return domainFound(lookup, text, received, field) ?? [];
  return codeShaped(lookup, text, received, field);
}

const NONE: readonly Found[] = [];

/** Signs of an address, and digits, without which there is no code. */
const SIGNS = new Uint8Array(128);
for (const sign of "0123456789./:?#@%\\") SIGNS[sign.charCodeAt(0)] = 1;
const [SPACE, COMMA, DOT] = [32, 44, 46];

/** What a text may be by its signs: any identifier; only one that is a word of letters; none. */
const ANYTHING = 0;
const ONE_WORD = 1;
const WORDS = 2;

/**
 * Tells most names from identifiers in one pass: they have no digit and no sign of an address, and among several words a
 * dot only ends one.
 */
function toldBySigns(text: string): number {
  let parted = false;
  let dotted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) parted = true;
    else if (code < 128 && SIGNS[code] === 1) {
      if (code !== DOT) return ANYTHING;
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
      if (next !== SPACE && next !== COMMA) return ANYTHING;
      dotted = true;
    }
  }
  if (parted) return WORDS;
  return dotted || WHITE.test(text) ? ANYTHING : ONE_WORD;
}

/** Any other space. */
const WHITE = /\s/;
