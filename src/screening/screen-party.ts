import type { Lookup } from "../compile/lookup.js";
import type { Match } from "../model/match.js";
import { isConflict } from "./conflict.js";
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
  for (const { field, found } of results) if (found.length === 0) rememberNobody(lookup, field, party.values);
  const found = [...results.flatMap((result) => result.found), ...screenOwners(lookup, party)];
  if (found.length === 0) return lookup.memo.none.matches;
  return mergeFound(lookup, found, isConflict(lookup, results), party.role);
}
