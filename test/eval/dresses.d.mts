/** One spelling of a name. */
export interface Dressed {
  /** Which dress: `upper case`, `one letter missing`, `pinyin with tones`. */
  readonly dress: string;
  readonly text: string;
}

/** An alias of a subject, as far as dressing it needs. */
export interface Dressable {
  readonly value: string;
  /** `person` also gets the dresses of legal forms. */
  readonly kind: "application" | "person";
}

/** Every dress that fits an alias, each once; the same for the same alias and seed. */
export function dressesOf(alias: Dressable, seed?: number): readonly Dressed[];

/** Names of all dresses, in the order of the report. */
export const DRESSES: readonly string[];

/** A generator of numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: string | number): () => number;
