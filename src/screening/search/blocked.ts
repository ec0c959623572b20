import type { Unit } from "../../names/units.js";
import type { Kind } from "../../names/words/kinds.js";
import { countryCodes } from "../../names/words/places.js";
import { VIA } from "./context.js";
import { MANY } from "./near.js";
import type { Span } from "./span.js";
import { kindsOf } from "./surroundings.js";

/**
 * Lists the words of a long text beside which no misspelling counts, because nothing is known of them or they make it
 * somebody else: first those that are no part of a name as it is. One of them that no misspelling covers spares the
 * search for all others.
 *
 * The trap: in a text that may be parted (`Alipya*ANYTHING`) the words of one part do not count, so none is listed.
 */
export function blockedBy(text: string, units: readonly Unit[], exact: readonly Span[]): readonly number[] {
  if (units.length <= MANY || text.includes("*") || units.some(({ key, han }) => han || VIA.has(key))) return [];
  const kinds: readonly Kind[] = kindsOf(text, units, []);
  const named = new Array<boolean>(units.length).fill(false);
  for (const { from, to } of exact) named.fill(true, from, to);
  const blocked: number[] = [];
  const names: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const kind = kinds[at];
    // A country's code counts or not by the words behind it.
    if ((kind === "unknown" || kind === "other") && !countryCodes().has((units[at] as Unit).key))
      (named[at] ? names : blocked).push(at);
  }
  return [...blocked, ...names];
}
