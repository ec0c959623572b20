import { hostOf } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import type { MatchFlag } from "../model/match.js";
import { isDisguised } from "../names/disguise.js";
import { type Found, found } from "./found.js";

/** Looks a domain up; `undefined` where the text is none. */
export function domainFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const host = hostOf(text);
  return host === undefined ? undefined : hostFound(lookup, host, received, field);
}

/** No host on the internet is longer; of a longer text only the end is compared. */
const LONGEST = 253;

/**
 * Finds whose host it is: the longest known domain that it ends with, label by label.
 *
 * The traps: a domain that is known to be somebody else ends the search, so mail.qq.com does not fall back to qq.com;
 * a look-alike letter makes another domain, with another owner, and matches nothing.
 */
export function hostFound(lookup: Lookup, host: string, received: string, field: string): readonly Found[] {
  const domains = lookup.domains();
  for (let domain = host.slice(-LONGEST); ; domain = domain.slice(domain.indexOf(".") + 1)) {
    const entry = domains.get(domain);
    if (entry !== undefined) {
      if (entry.hits.length === 0) return [];
      const disguised: readonly MatchFlag[] = isDisguised(received) ? ["disguised"] : [];
      const below = domain !== host && host !== `www.${domain}`;
      return entry.hits.map((hit) =>
        below && hit.shared
          ? found(hit, field, received, { weak: true, flags: [...disguised, "shared"] })
          : found(hit, field, received, { flags: disguised }),
      );
    }
    if (!domain.includes(".")) return [];
  }
}
