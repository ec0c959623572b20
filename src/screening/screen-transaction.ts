import type { Lookup } from "../compile/lookup.js";
import { fail } from "../errors.js";
import { NAME } from "./fields.js";
import { isMalformed } from "./malformed.js";
import { joinSets, type MatchSet, matchSet } from "./match-set.js";
import {
  checkParty,
  elementsOf,
  endReading,
  isReadable,
  noteUntold,
  type Reading,
  startReading,
} from "./read-counterparty.js";
import { type Place, pathOf, type Raw } from "./read-properties.js";
import { isSimple, recall, recallField, remember, rememberName } from "./recall.js";
import { screenName, screenRead } from "./screen-party.js";

/** The parties of a transaction, unread. */
export interface Parties {
  readonly counterparty?: unknown;
  readonly parties?: unknown;
}

/**
 * Screens all parties of a transaction, each by all its fields. The same identifier gives the same frozen answer, so
 * the evaluator can keep what it made of it.
 *
 * The traps: an empty party beside one that can be screened is passed over, but somebody has to be there; one that is
 * only told by unknown keys is refused, because it would be lost.
 *
 * @throws InterdictError `empty-counterparty` where nobody could be screened; `invalid-input`, `over-long`
 */
export function screenTransaction(lookup: Lookup, { counterparty, parties }: Parties): MatchSet {
  return screenParties(lookup, counterparty, parties);
}

/** The same, where the two have been read: a getter may answer differently the second time. */
export function screenParties(lookup: Lookup, counterparty: unknown, parties: unknown): MatchSet {
  if (parties === undefined || parties === null) {
    if (counterparty === undefined || counterparty === null) return nobody("");
    return screenOne(lookup, counterparty, "counterparty", undefined) ?? nobody("counterparty");
  }
  const reading = startReading();
  const sets: MatchSet[] = [];
  if (counterparty !== undefined && counterparty !== null) {
    const set = screenOne(lookup, counterparty, "counterparty", reading);
    if (set !== undefined) sets.push(set);
  }
  const list = elementsOf(parties, "parties", reading);
  for (let index = 0; index < list.length; index++) {
    const set = screenOne(lookup, list[index], index, reading);
    if (set !== undefined) sets.push(set);
  }
  endReading(reading);
  return sets.length === 0 ? nobody("parties") : joinSets(lookup.memo, sets);
}

/** Screens one party; `undefined` where there is nothing to screen. A shared reading collects its problems. */
export function screenOne(
  lookup: Lookup,
  value: unknown,
  place: Place,
  shared: Reading | undefined,
): MatchSet | undefined {
  if (typeof value === "string" && shared === undefined) {
    const known = recallField(lookup, NAME, value);
    if (known !== undefined) return known;
    if (isReadable(value)) return rememberName(lookup, value, matchSet(lookup.memo, screenName(lookup, value)));
  }
  const known =
    typeof value === "string" ? (recallField(lookup, NAME, value) ?? [value]) : recall(lookup, value, place);
  if (isRaw(known)) return screenRaw(lookup, known, [value], pathOf(place), shared);
  if (shared) shared.nodes++;
  return known;
}

function isRaw(known: MatchSet | Raw): known is Raw {
  return Array.isArray(known);
}

function screenRaw(
  lookup: Lookup,
  raw: Raw,
  chain: readonly unknown[],
  path: string,
  shared: Reading | undefined,
): MatchSet | undefined {
  const reading = shared ?? startReading();
  const party = checkParty(raw, path, reading, chain);
  if (shared === undefined) endReading(reading);
  else if (shared.code !== undefined) return undefined;
  // A role belongs to the answer, not to what is kept of it.
  const simple = isSimple(raw);
  const matches = screenRead(lookup, simple && party.role !== undefined ? { ...party, role: undefined } : party);
  if (matches.length === 0) {
    if (party.empty) return undefined;
    if (party.owners.length === 0 && isMalformed(party.values)) {
      noteUntold(reading, path, chain[0]);
      if (shared === undefined) endReading(reading);
      return undefined;
    }
  }
  const set = matchSet(lookup.memo, matches);
  return simple ? remember(lookup, raw, set, party.role) : set;
}

function nobody(path: string): never {
  return fail("empty-counterparty", path, "names nobody who could be screened");
}
