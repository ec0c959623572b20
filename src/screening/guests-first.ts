import type { Hit } from "../compile/lookup/hit.js";
import type { Lookup } from "../compile/lookup.js";
import { lowered, type NameHit, RANK } from "./search/scored.js";

/**
 * Puts an application that a text names behind another that lives in it and that the text names too: who writes
 * `QQ (QQ Wallet)` means the wallet.
 */
export function guestsFirst(lookup: Lookup, hits: readonly (Hit | NameHit)[]): readonly (Hit | NameHit)[] {
  if (hits.length < 2) return hits;
  return hits.map((host) => {
    const guests = lookup.subjects.get(host.subject)?.hosts ?? [];
    if (guests.length === 0 || host.weak || !("pieces" in host)) return host;
    const guest = hits.find((one) => guests.includes(one.subject));
    return guest === undefined || guest.weak || !("pieces" in guest) ? host : lowered(host, guest.score + RANK);
  });
}
