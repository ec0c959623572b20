import { codeKey } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { isDisguised, visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { codeFound } from "./code-found.js";
import { packageFound } from "./entry-found.js";
import { type Found, found } from "./found.js";
import { domainFound } from "./host-found.js";
import { nameCandidates } from "./name-candidates.js";

/**
 * Screens a text as a name, and as the identifier whose shape it has: a package, a domain, an address, a LEI, an ISIN.
 * People put identifiers where names belong.
 *
 * The trap: an e-mail address is not a domain. Millions of people have one at qq.com.
 */
export function screenText(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const flags = isDisguised(received) ? (["disguised"] as const) : [];
  const { hits, not } = nameCandidates(lookup, text);
  const named = hits.map((hit) => found(hit, field, received, { flags }));
  const shaped = byShape(lookup, text, received, field).filter((one) => !not.includes(one.subject));
  return [...named, ...shaped];
}

const LEI = /^[A-Z0-9]{18}[0-9]{2}$/;
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;

function byShape(lookup: Lookup, text: string, received: string, field: string): readonly Found[] {
  const address = addressFound(lookup, text, received, field);
  if (address !== undefined) return address;
  if (/\s/.test(text)) return byCode(lookup, text, received, field);
  const packages = packageFound(lookup, text, received, field);
  if (packages !== undefined) return packages;
  if (text.includes(".") && !text.includes("@")) return domainFound(lookup, text, received, field) ?? [];
  return byCode(lookup, text, received, field);
}

/** A LEI has 20 characters, an ISIN 12; in print they have spaces and dashes. */
const CODE_LENGTHS = { least: 12, most: 40 };

function byCode(lookup: Lookup, text: string, received: string, field: string): readonly Found[] {
  if (text.length < CODE_LENGTHS.least || text.length > CODE_LENGTHS.most) return [];
  const key = codeKey(text);
  if (LEI.test(key)) return codeFound(lookup, "lei", key, received, field);
  if (ISIN.test(key)) return codeFound(lookup, "isin", key, received, field);
  return [];
}
