import { skeletonOf } from "../../names/skeleton.js";
import { unitsOf } from "../../names/units.js";
import { type KeySieve, keySieve } from "./key-sieve.js";
import type { NameForm } from "./name-form.js";
import { Trie } from "./trie.js";

const LATIN = /^[a-z0-9]+$/;
/** A name that looks like itself: letters only, and no capital I among small ones. */
const PLAIN = /^(?!.*[a-z]I)[A-Za-z .,()-]+$/;

/** A spelling with its form, and where it stands among all. */
export type Spelling = readonly [value: string, form: NameForm, order: number];

/** The names by what they look like. */
export interface Shown {
  readonly trie: Trie<NameForm>;
  readonly keys: KeySieve;
}

/**
 * Puts names where their look leads to them.
 *
 * @param held the forms that are found by their keys too: a text meets one under either
 */
export function shownBy(spellings: Spelling[], held: readonly NameForm[]): Shown {
  const forms = new Map(held.map((form) => [form.key, form]));
  const trie = new Trie<NameForm>();
  const keys: string[] = [];
  for (const [value, form] of spellings.sort((a, b) => a[2] - b[2])) {
    const skeleton = PLAIN.test(value) ? form.key.replaceAll("rn", "m").replaceAll("vv", "w") : look(value);
    if (!LATIN.test(skeleton)) continue;
    trie.add(skeleton, forms.get(form.key) ?? form);
    keys.push(skeleton);
  }
  return { trie, keys: keySieve(keys) };
}

/** A name as it looks, word by word, as the search reads a text. */
function look(name: string): string {
  return unitsOf(name, true)
    .map((unit) => (unit.han ? unit.key : skeletonOf(unit.key)))
    .join("");
}
