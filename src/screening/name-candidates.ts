import type { Entry } from "../compile/lookup/hit.js";
import type { Lookup } from "../compile/lookup.js";
import { PLACEHOLDERS } from "../names/disguise.js";
import { foldName } from "../names/fold.js";
import { EMPTY_HASH, foldHash } from "../names/hash.js";

/** Whom a text names, and of whom it is known to be only a neighbour. */
export type NameCandidates = Entry;

/** What stands where a name is missing has to go the long way, where it counts as absent. */
const PLACEHOLDER_HASHES: readonly number[] = [...PLACEHOLDERS].map(foldHash);

const NOBODY: NameCandidates = { hits: [], not: [] };

/**
 * Lists whom a text names. This is the single point at which name candidates are produced; whatever else recognises
 * names (misspellings, legal forms, names within a text) adds its candidates here, behind the exact ones.
 *
 * The trap: a known neighbour (`not`) is no candidate under any rule, however near its name comes.
 */
export function nameCandidates(lookup: Lookup, text: string): NameCandidates {
  const { raw, normalised } = lookup.names();
  return raw.get(text) ?? normalised.get(foldName(text)) ?? NOBODY;
}

/**
 * Tells in one pass over the characters that a text names nobody and looks like no identifier. Most counterparties are
 * nobody of interest, so this is what a screening costs most of the time. Whatever {@link nameCandidates} learns to
 * recognise has to be let through here.
 */
export function isCleanMiss(lookup: Lookup, text: string): boolean {
  const hash = foldHash(text);
  return hash >= 0 && hash !== EMPTY_HASH && !PLACEHOLDER_HASHES.includes(hash) && !lookup.hashes().has(hash);
}
