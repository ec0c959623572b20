import type { PartyData } from "../../model/party.js";
import type { Entry, Subject } from "./hit.js";
import { claimOf } from "./identifiers.js";
import { addressOf } from "./keys.js";
import { Claims } from "./settle.js";

/** The beginnings of addresses by scheme, the longest first; one without more than its scheme is the whole scheme. */
export type PrefixTable = ReadonlyMap<string, readonly { readonly prefix: string; readonly entry: Entry }[]>;

/** Builds the table of deep links and web addresses. */
export function indexPrefixes(data: PartyData, subjects: ReadonlyMap<string, Subject>): PrefixTable {
  const claims = new Claims();
  for (const party of [...data.applications, ...data.persons])
    for (const identifier of party.identifiers)
      if (identifier.kind === "url-prefix")
        claims.add(prefixKey(identifier.value), claimOf(subjects.get(party.id) as Subject, identifier));
  for (const { id, neighbours } of data.applications)
    for (const { kind, value, confidence } of neighbours)
      if (kind === "url-prefix")
        claims.add(prefixKey(value), {
          subject: subjects.get(id) as Subject,
          rule: "url-prefix",
          matched: value,
          confidence,
          not: true,
        });

  const table = new Map<string, { readonly prefix: string; readonly entry: Entry }[]>();
  for (const [prefix, entry] of claims.settle()) {
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
  if (scheme !== undefined) return `${scheme.toLowerCase()}:`;
  return addressOf(prefix)?.text ?? "";
}
