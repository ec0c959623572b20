import type { Address } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { entryFound, packageFound } from "./entry-found.js";
import type { Found } from "./found.js";
import { parameter } from "./percent.js";

/** `market:`, and the same of makers of phones. */
const MARKET = /^[a-z]*market:\/\/(?:details|search)\/?\?/;
const PLAY = /^https?:\/\/play\.google\.com\/store\/apps\/details\/?\?/;
const APPLE_SCHEME = /^(?:itms|macappstore)/;
const APPLE_HOST = /^(?:apps|itunes)\.apple\.com$/;
const APPLE_NUMBER = /\/id(\d+)(?![^/?#])/;
const MICROSOFT = /^(?:https?:\/\/apps\.microsoft\.com\/(?:store\/)?detail\/(?:[^/?#]*\/)?|ms-windows-store:)/i;
const MICROSOFT_ID = /\/([a-z0-9]{12})(?![^/?#])/i;

/** Screens a link into a store: it is the application that it leads to. `undefined` where it leads into none. */
export function storeFound(
  lookup: Lookup,
  address: Address,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const { text } = address;
  if (PLAY.test(text) || MARKET.test(text))
    return packageFound(lookup, parameter(text, "id") ?? searched(text) ?? "", received, field) ?? [];
  const number = appleNumber(address);
  if (number !== undefined) return entryFound(lookup.apps().appStore.get(number), received, field);
  if (!MICROSOFT.test(text)) return undefined;
  const product = parameter(text, "productid") ?? MICROSOFT_ID.exec(text)?.[1];
  return product === undefined ? undefined : (packageFound(lookup, product, received, field) ?? []);
}

/** A search for one package leads to that application. */
function searched(text: string): string | undefined {
  return /^pname:(.+)/i.exec(parameter(text, "q") ?? "")?.[1];
}

function appleNumber({ scheme, host, text }: Address): string | undefined {
  const apple = host === undefined ? APPLE_SCHEME.test(scheme) : APPLE_HOST.test(host);
  if (!apple) return undefined;
  const id = APPLE_NUMBER.exec(text)?.[1] ?? parameter(text, "id");
  return id !== undefined && /^\d+$/.test(id) ? id : undefined;
}
