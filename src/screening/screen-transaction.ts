import type { Lookup } from "../compile/lookup.js";
import { fail } from "../errors.js";
import { concatSets, type MatchSet, matchSet } from "./match-set.js";
import { checkParty, elementsOf, endReading, type Reading, startReading } from "./read-counterparty.js";
import { readProperties } from "./read-properties.js";
import { isSimple, recall, remember } from "./recall.js";
import { screenRead } from "./screen-party.js";

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
 * only told by unknown keys is empty.
 *
 * @throws InterdictError `empty-counterparty` where nobody could be screened; `invalid-input`, `over-long`
 */
export function screenTransaction(lookup: Lookup, { counterparty, parties }: Parties): MatchSet {
  if (parties === undefined || parties === null) {
    if (counterparty === undefined || counterparty === null) return nobody("");
    return screenOne(lookup, counterparty, "counterparty", undefined) ?? nobody("counterparty");
  }
  const reading = startReading();
  const sets: MatchSet[] = [];
  const add = (value: unknown, path: string): void => {
    const set = screenOne(lookup, value, path, reading);
    if (set !== undefined) sets.push(set);
  };
  if (counterparty !== undefined && counterparty !== null) add(counterparty, "counterparty");
  for (const [index, party] of elementsOf(parties, "parties", reading).entries()) add(party, `parties.${index}`);
  endReading(reading);
  return sets.length === 0 ? nobody("parties") : concatSets(lookup.memo, sets);
}

/** Screens one party; `undefined` where there is nothing to screen. A shared reading collects its problems. */
export function screenOne(
  lookup: Lookup,
  value: unknown,
  path: string,
  shared: Reading | undefined,
): MatchSet | undefined {
  const raw = readProperties(value, path);
  const known = recall(lookup, raw);
  if (known !== undefined) {
    if (shared) shared.nodes++;
    return known;
  }
  const reading = shared ?? startReading();
  const party = checkParty(raw, path, reading, [value]);
  if (shared === undefined) endReading(reading);
  else if (shared.code !== undefined) return undefined;
  // A role belongs to the answer, not to what is kept of it.
  const simple = isSimple(raw);
  const matches = screenRead(lookup, simple ? { ...party, role: undefined } : party);
  if (party.empty && matches.length === 0) return undefined;
  const set = matchSet(lookup.memo, matches);
  return simple ? remember(lookup, raw, set, party.role) : set;
}

function nobody(path: string): never {
  return fail("empty-counterparty", path, "names nobody who could be screened");
}
