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
