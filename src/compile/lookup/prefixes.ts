import type { PartyData } from "../../model/party.js";
import type { Entry, Subject } from "./hit.js";
import { addressOf } from "./keys.js";
import { Claims } from "./settle.js";
import { statements } from "./statements.js";

/**
 * The beginnings of addresses by scheme, in small letters, the longest first; one without more than its scheme is the
 * whole scheme. Case does not count: a QR code that saves room writes capitals only.
 */
export type PrefixTable = ReadonlyMap<string, readonly { readonly prefix: string; readonly entry: Entry }[]>;

/** Builds the table of deep links and web addresses. */
export function indexPrefixes(data: PartyData, subjects: ReadonlyMap<string, Subject>): PrefixTable {
  const claims = new Claims();
  for (const { identifier, claim } of statements(data, subjects, ["url-prefix"]))
    claims.add(prefixKey(identifier.value).toLowerCase(), claim);
  const table = new Map<string, { readonly prefix: string; readonly entry: Entry }[]>();
  for (const prefix of claims.keys()) {
    const entry = claims.get(prefix) as Entry;
    const scheme = prefix.slice(0, prefix.indexOf(":"));
    const list = table.get(scheme) ?? [];
    list.push({ prefix, entry });
    table.set(scheme, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.prefix.length - a.prefix.length);
  return table;
}

const SCHEME_ONLY = /^([a-z][a-z0-9+.-]*):\/{0,2}$/i;

/**
 * Writes a prefix as {@link addressOf} writes addresses. `mqq://` becomes `mqq:`, because a link of that scheme may do
 * without the slashes. A web prefix without a path ends its host, so that no longer host begins with it.
 */
function prefixKey(prefix: string): string {
  const scheme = SCHEME_ONLY.exec(prefix)?.[1];
  if (scheme !== undefined) return `${scheme}:`;
  return addressOf(prefix)?.text ?? "";
}
