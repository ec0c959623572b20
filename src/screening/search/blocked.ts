import { COUNTRY, OTHER, UNKNOWN, VIA } from "../../names/words/kinds.js";
import { markedFor } from "./marked.js";
import { MANY } from "./near.js";
import type { Reading } from "./reading.js";
import type { Span } from "./span.js";
import { markKinds } from "./surroundings.js";

const NONE: readonly number[] = [];

/**
 * Lists the words of a long text beside which no misspelling counts, because nothing is known of them or they make it
 * somebody else: first those that are no part of a name as it is. One of them that no misspelling covers spares the
 * search for all others.
 *
 * The trap: in a text that may be parted (`Alipya*ANYTHING`) the words of one part do not count, so none is listed.
 */
export function blockedBy(reading: Reading, exact: readonly Span[]): readonly number[] {
  const { units, classes, all } = reading;
  if (units.length <= MANY || reading.star || reading.han || (all & VIA) !== 0) return NONE;
  const marked = markedFor(units.length);
  markKinds(reading, marked);
  const { kinds } = marked;
  const named = new Array<boolean>(units.length).fill(false);
  for (const { from, to } of exact) named.fill(true, from, to);
  const blocked: number[] = [];
  const names: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const kind = kinds[at];
    // A country's code counts or not by the words behind it.
    if ((kind === UNKNOWN || kind === OTHER) && ((classes[at] as number) & COUNTRY) === 0)
      (named[at] ? names : blocked).push(at);
  }
  return [...blocked, ...names];
}
