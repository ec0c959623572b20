import { PLACES } from "./places.js";
import { COMMON_WORDS, EMPTY_WORDS, PARTICLES, SAME_NAMES, VAGUE_WORDS } from "./words.js";

/**
 * What a word says of the company it names.
 *
 * - `name`: which company it is
 * - `common`: what it does, which many do
 * - `place`: where
 * - `number`: which of several
 * - `particle`: nothing
 */
export type WordKind = "name" | "common" | "place" | "number" | "particle";

/** How much a word weighs when two names are held against each other. */
export const WEIGHTS = {
  name: 1,
  trade: 0.45,
  vague: 0.3,
  empty: 0.1,
  place: 0.6,
  number: 0.5,
  initial: 0.5,
  particle: 0.04,
};

/** A known word: its kind, and the word that stands for it and its like. */
export interface KnownWord {
  readonly kind: WordKind;
  readonly stands: string;
  readonly weight: number;
}

let known: Map<string, KnownWord> | undefined;

/** Looks a word up in the lists of words that say little. */
export function knownWord(word: string): KnownWord | undefined {
  known ??= build();
  return known.get(word);
}

function build(): Map<string, KnownWord> {
  const map = new Map<string, KnownWord>();
  const empty = new Set(EMPTY_WORDS.split(" "));
  const vague = new Set(VAGUE_WORDS.split(" "));
  for (const line of COMMON_WORDS) {
    const words = line.split(" ");
    const stands = words[0] as string;
    const weight = empty.has(stands) ? WEIGHTS.empty : vague.has(stands) ? WEIGHTS.vague : WEIGHTS.trade;
    for (const word of words) map.set(word, { kind: "common", stands, weight });
  }
  for (const line of SAME_NAMES) {
    const words = line.split(" ");
    for (const word of words) map.set(word, { kind: "name", stands: words[0] as string, weight: WEIGHTS.name });
  }
  for (const line of PLACES) {
    const words = line.split(" ");
    for (const word of words) map.set(word, { kind: "place", stands: words[0] as string, weight: WEIGHTS.place });
  }
  for (const word of PARTICLES.split(" ")) map.set(word, { kind: "particle", stands: word, weight: WEIGHTS.particle });
  for (const word of ["and", "und", "et", "y"])
    map.set(word, { kind: "particle", stands: "and", weight: WEIGHTS.particle });
  return map;
}
