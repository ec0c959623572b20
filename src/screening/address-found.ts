import { addressOf } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { appLinkFound } from "./app-link-found.js";
import { entryFound } from "./entry-found.js";
import type { Found } from "./found.js";
import { hostFound } from "./host-found.js";
import { decodedAddress } from "./percent.js";
import { storeFound } from "./store-found.js";

/** A host with a dot in it, with what may stand around a host, before a path or a query. */
const BARE = /^[^\s/?#.]+\.[^\s/?#]*[/?#]/;

/**
 * Screens a text as an address; `undefined` where it is none.
 *
 * A link to an application or into a store is that application. Else the longest known beginning decides, else, on the
 * web, the host. The trap: in `https://alipay.com@evil.example/` the host is `evil.example`.
 */
export function addressFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const link = appLinkFound(
    lookup,
    text,
    received,
    field,
    (inner) => directFound(lookup, inner, received, field) ?? [],
  );
  if (link !== undefined) return link;
  const direct = directFound(lookup, text.startsWith("//") ? `https:${text}` : text, received, field);
  if (direct !== undefined) return direct;
  const plain = decodedAddress(text);
  if (plain !== undefined) return directFound(lookup, plain, received, field);
  return BARE.test(text) ? directFound(lookup, `https://${text}`, received, field) : undefined;
}

function directFound(lookup: Lookup, text: string, received: string, field: string): readonly Found[] | undefined {
  const address = addressOf(text);
  if (address === undefined) return undefined;
  const store = storeFound(lookup, address, received, field);
  if (store !== undefined) return store;
  const list = lookup.prefixes().get(address.scheme);
  if (list !== undefined) {
    const small = address.text.toLowerCase();
    for (const { prefix, entry } of list) if (small.startsWith(prefix)) return entryFound(entry, received, field);
  }
  return address.host === undefined ? [] : hostFound(lookup, address.host, received, field);
}
