import type { Unit } from "../../names/units.js";
import type { Kind } from "../../names/words/kinds.js";
import { countryCodes } from "../../names/words/places.js";
import { VIA } from "./context.js";
import { MANY } from "./near.js";
import { kindsOf } from "./surroundings.js";

/** What may part a text into a name and words that are not looked at. */
const PARTED = /[*\u0080-\uffff]/;

/**
 * Lists the words of a long text beside which no misspelling counts, because nothing is known of them or they make it
 * somebody else. One of them that no misspelling covers spares the search for all others.
 *
 * The trap: in a text that may be parted (`Alipya*ANYTHING`) the words of one part do not count, so none is listed.
 */
export function blockedBy(text: string, units: readonly Unit[]): readonly number[] {
  if (units.length <= MANY || PARTED.test(text) || units.some((unit) => VIA.has(unit.key))) return [];
  const kinds: readonly Kind[] = kindsOf(text, units, []);
  const blocked: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const kind = kinds[at];
    // A country's code counts or not by the words behind it.
    if ((kind === "unknown" || kind === "other") && !countryCodes().has((units[at] as Unit).key)) blocked.push(at);
  }
  return blocked;
}
