import type { Lookup } from "../compile/lookup.js";
import type { Match } from "../model/match.js";
import { screenText } from "./by-name.js";
import { isConflict } from "./conflict.js";
import type { Found } from "./found.js";
import { isMalformedAddress } from "./malformed.js";
import { mergeFound } from "./merge.js";
import { screenOwners } from "./ownership.js";
import { type ReadParty, readCounterparty } from "./read-counterparty.js";
import { rememberNobody } from "./recall.js";
import { screenFields } from "./screen-fields.js";

/**
 * Screens one counterparty by all its fields and its owners.
 *
 * The trap: no matches is also the answer for a party with nothing to screen.
 *
 * @param path where the party stands in the caller's input, for errors
 * @throws InterdictError `invalid-input`, `over-long`
 */
export function screenParty(lookup: Lookup, counterparty: unknown, path: string): readonly Match[] {
  return screenRead(lookup, readCounterparty(counterparty, path));
}

/** Screens a party that has been read. */
export function screenRead(lookup: Lookup, party: ReadParty): readonly Match[] {
  const results = screenFields(lookup, party.values);
  const found: Found[] = [];
  for (const result of results) {
    if (result.found.length > 0) for (const one of result.found) found.push(one);
    else if (!isMalformedAddress(result.field, party.values[result.field]))
      rememberNobody(lookup, result.field, party.values);
  }
  for (const one of screenOwners(lookup, party)) found.push(one);
  if (found.length === 0) return lookup.memo.none.matches;
  return mergeFound(lookup, found, results.length > 1 && isConflict(lookup, results), party.role);
}

/** Screens a party that is told by its name alone, which has been checked. */
export function screenName(lookup: Lookup, name: string): readonly Match[] {
  const found = screenText(lookup, name, "name");
  return found.length === 0 ? lookup.memo.none.matches : mergeFound(lookup, found, false, undefined);
}
