import { type Address, addressOf } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { entryFound, packageFound } from "./entry-found.js";
import type { Found } from "./found.js";
import { hostFound } from "./host-found.js";

/**
 * Screens a text as an address; `undefined` where it is none.
 *
 * A link into a store is the application it leads to. Else the longest known beginning decides, else, on the web, the
 * host. The trap: in `https://alipay.com@evil.example/` the host is `evil.example`.
 */
export function addressFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const address = addressOf(text.startsWith("//") ? `https:${text}` : text);
  if (address === undefined) return undefined;
  const store = storeFound(lookup, address, received, field);
  if (store !== undefined) return store;
  for (const { prefix, entry } of lookup.prefixes().get(address.scheme) ?? [])
    if (address.text.startsWith(prefix)) return entryFound(entry, received, field);
  return address.host === undefined ? [] : hostFound(lookup, address.host, received, field);
}

const APPLE = /^(?:apps|itunes)\.apple\.com$/;
const APPLE_NUMBER = /\/id(\d+)(?![^/?#])/;
const PLAY = /^(?:https?:\/\/play\.google\.com\/store\/apps\/details|market:\/\/details)\/?\?/;
const PLAY_PACKAGE = /[?&]id=([^&#]*)/;

function storeFound(lookup: Lookup, address: Address, received: string, field: string): readonly Found[] | undefined {
  const { scheme, host, text } = address;
  if (PLAY.test(text)) {
    const id = decoded(PLAY_PACKAGE.exec(text)?.[1] ?? "");
    return packageFound(lookup, id, received, field) ?? [];
  }
  const apple = host === undefined ? scheme.startsWith("itms") : APPLE.test(host);
  const number = apple ? APPLE_NUMBER.exec(text)?.[1] : undefined;
  return number === undefined ? undefined : entryFound(lookup.apps().appStore.get(number), received, field);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
