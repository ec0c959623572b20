import type { PartyData } from "../../model/party.js";
import { pattern } from "../../names/pattern.js";
import { unitsOf } from "../../names/units.js";
import { kindOfWord, OTHER, PLACE, UNKNOWN } from "../../names/words/kinds.js";
import { abbreviated } from "./abbreviated.js";
import { BuiltForm } from "./built-form.js";
import type { Subject } from "./hit.js";
import { type KeySieve, keySieve } from "./key-sieve.js";
import { lazy } from "./lazy.js";
import type { NameForm } from "./name-form.js";
import { type NearTable, nearTable } from "./near-table.js";
import { type PackedForms, unpackForms } from "./packed-names.js";
import { permutations } from "./permutations.js";
import { inPinyin } from "./pinyin-names.js";
import { type Spelling, shownBy } from "./shown.js";
import { Trie } from "./trie.js";
import { aliases, LEAST_REDUCED, neighbours, type Wanted, type Written } from "./written.js";

/**
 * Keys for the search within texts. What only some texts ask for is built when the first of them does: at first there
 * are the keys in ASCII, which are all that a text in ASCII can meet.
 */
export interface NameIndex {
  /** Adds the keys beyond ASCII. */
  readonly complete: () => NameIndex;
  readonly forms: readonly NameForm[];
  readonly trie: Trie<NameForm>;
  /** The keys in ASCII as numbers. */
  readonly keys: KeySieve;
  /** By what they look like. */
  readonly skeletons: () => Trie<NameForm>;
  /** What they look like, as numbers. */
  readonly shown: () => KeySieve;
  readonly near: NearTable;
  /** All keys in their order, and the length of the longest: a text may end within one. */
  readonly sorted: () => readonly NameForm[];
  readonly longest: () => number;
  /** Chinese names of some length by their characters in the order of their codes. */
  readonly shuffles: () => ReadonlyMap<string, NameForm>;
}

const LATIN = /^[a-z0-9]+$/;
/** A shorter name has too many neighbours one letter away. */
const LEAST_NEAR = 6;
const MOST_PERMUTED = 3;
/** A word of so many letters has to be as it is in a short name. */
const MOST_SHORT = 4;
/** A name of so many letters has two edits. */
const LEAST_LONG = 10;
/** A word that says no more than that there are several companies. */
const UMBRELLA = /\s?(?:Group|集团)$/;

/** More than signs and letters of other scripts, of which no key in ASCII is made. */
const WITH_LATIN = /[^\0-/:-@[-`{-\x7f\u0370-\u1cff\u3040-\u31ff\u3400-\u9fff\uac00-\ud7af]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** More names than any data has: the order of all names, one way of writing them after the other. */
const PASS = 1 << 20;

/** Builds the keys. Names that count only as written are not among them. */
export function indexForms(
  data: PartyData,
  subjects: ReadonlyMap<string, Subject>,
  packed?: () => PackedForms,
): NameIndex {
  const latin = lazy(() => builtFor(new Builder(true), data, subjects, (value) => WITH_LATIN.test(value)));
  const rest = lazy(() => {
    const builder = builtFor(new Builder(false), data, subjects, (value) => BEYOND_ASCII.test(value));
    forms.push(...builder.forms());
    for (const form of builder.forms()) trie.add(form.key, form);
    return builder;
  });
  const forms = packed ? unpackForms(packed(), data, subjects) : latin().latinForms();
  const trie = new Trie<NameForm>();
  for (const form of forms) trie.add(form.key, form);
  let sorted: readonly NameForm[] = [];
  let longest = 0;
  let measured = 0;
  const shown = lazy(() => shownBy([...latin().spellings, ...rest().spellings], forms));
  const index: NameIndex = {
    complete: () => {
      rest();
      return index;
    },
    forms,
    trie,
    keys: keySieve(forms.map(({ key }) => key)),
    skeletons: () => shown().trie,
    shown: () => shown().keys,
    near: nearTable(forms),
    sorted: () => {
      if (sorted.length !== forms.length) sorted = [...forms].sort((a, b) => (a.key < b.key ? -1 : 1));
      return sorted;
    },
    longest: () => {
      if (measured !== forms.length) longest = forms.reduce((most, { key }) => Math.max(most, key.length), 0);
      measured = forms.length;
      return longest;
    },
    shuffles: lazy(() => shufflesOf(rest().forms())),
  };
  return index;
}

/** Puts in all names that may have a key for the builder: as they are, then shorter, then in other orders. */
function builtFor(builder: Builder, data: PartyData, subjects: ReadonlyMap<string, Subject>, wanted: Wanted): Builder {
  const written = [...aliases(data, subjects, wanted)];
  // A misspelling is sought without the legal form.
  for (const one of written) builder.add({ ...one, near: one.near && one.core === one.value }, one.value, false);
  builder.pass += PASS;
  for (const one of neighbours(data, subjects, wanted)) builder.add(one, one.value, false);
  builder.pass += PASS;
  for (const one of written) if (one.core !== one.value) builder.add(one, one.core, true);
  builder.pass += PASS;
  for (const one of written) if (one.shortens) for (const short of abbreviated(one.core)) builder.add(one, short, true);
  builder.pass += PASS;
  for (const one of written) {
    const brand = one.core.replace(UMBRELLA, "");
    if (one.legal && brand !== one.core && brand.length >= LEAST_REDUCED) builder.add(one, brand, true);
  }
  builder.pass += PASS;
  if (!builder.latin) return builder;
  for (const one of written) {
    if (!one.core.includes(" ")) continue;
    const words = wordsOf(one.core);
    if (words.some((word) => !LATIN.test(word))) continue;
    // A longer one only with its city behind: Tencent Computer Systems (Shenzhen).
    const [first = "", ...rest] = words;
    const city = words.length > MOST_PERMUTED && kindOfWord(first) === PLACE;
    if (city) builder.addWords(one, [...rest, first], [...rest, first].join(" "), true, true);
    if (words.length > MOST_PERMUTED) continue;
    for (const order of permutations(words)) builder.addWords(one, order, order.join(" "), true, true);
  }
  builder.pass += PASS;
  for (const { syllables, ...one } of inPinyin(data, subjects))
    builder.addWords(one, syllables, syllables.join(" "), true, false);
  return builder;
}

function wordsOf(name: string): readonly string[] {
  return unitsOf(name).map((unit) => unit.key);
}

class Builder {
  #forms = new Map<string, BuiltForm>();
  readonly spellings: Spelling[] = [];
  readonly latin: boolean;
  pass = 0;

  /** @param latin whether the keys in ASCII are built, or the others */
  constructor(latin: boolean) {
    this.latin = latin;
  }

  add(one: Written, value: string, reduced: boolean): void {
    this.addWords(one, wordsOf(value), value, reduced, false);
  }

  addWords(one: Written, words: readonly string[], value: string, reduced: boolean, reordered: boolean): void {
    const key = words.join("");
    if (key === "" || LATIN.test(key) !== this.latin) return;
    const form = this.#forms.get(key) ?? this.#start(key, words, reduced, reordered);
    if (form.reduced !== reduced || form.reordered !== reordered) {
      // A brand that is for review by itself is sought misspelt as well, because a company has it for its name.
      const brand = reduced && !reordered && words.length === 1 && key.length >= LEAST_NEAR;
      if (brand && one.near && this.latin) form.near = true;
      return;
    }
    form.claim(one.claim, words);
    this.spellings.push([value, form, this.pass + one.place]);
    if (words.length === 1) form.holds = false;
    if (!one.claim.not) form.neighbour = false;
    if (one.core !== one.value) form.company = true;
    if (one.mode === "anywhere") form.anywhere = true;
    if (one.near && !reordered && key.length >= LEAST_NEAR && this.latin) form.near = true;
  }

  #start(key: string, words: readonly string[], reduced: boolean, reordered: boolean): BuiltForm {
    const form = new BuiltForm(key, words, reduced, reordered);
    this.#forms.set(key, form);
    return form;
  }

  /** The names that are sought misspelt within a longer one, beside words that leave them what they are. */
  heldBy({ words }: NameForm): readonly string[] {
    return rows(words)
      .filter(({ key, rest }) => {
        const held = this.#forms.get(key);
        if (held?.near !== true || held.neighbour || held.claims().every((claim) => claim.weak)) return false;
        return rest.length > 0 && rest.every((word) => isHarmless(word));
      })
      .map(({ key }) => key);
  }

  forms(): readonly NameForm[] {
    return [...this.#forms.values()];
  }

  /** The forms, of which those whose end is too common are told by the others. Asked once: the builder lets go of them. */
  latinForms(): NameForm[] {
    const forms = [...this.#forms.values()];
    for (const form of forms) {
      if (!form.near) continue;
      // A slip in a short word is not found by the name that the rest is.
      const short = (form.words[0] as string).length <= MOST_SHORT && form.words.length > MOST_PERMUTED;
      const held = form.holds && !short ? this.heldBy(form) : [];
      form.holds = held.length > 0;
      form.held = held.find((key) => isBeginning(key, form.key))?.length ?? 0;
    }
    this.#forms = new Map();
    return forms;
  }
}

/** Lists the rows of words within some words, but for all of them, each with the words beside it. */
function rows(words: readonly string[]): readonly { readonly key: string; readonly rest: readonly string[] }[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((_, more) => {
      const to = from + more + 1;
      return { key: words.slice(from, to).join(""), rest: [...words.slice(0, from), ...words.slice(to)] };
    }),
  );
}

/** Behind a name with which a longer one begins may follow so many letters. */
const MOST_BEHIND = 8;
const LEAST_BEHIND = 3;

function isBeginning(key: string, of: string): boolean {
  const behind = of.length - key.length;
  return of.startsWith(key) && behind >= LEAST_BEHIND && behind <= MOST_BEHIND && of.length >= LEAST_LONG;
}

function isHarmless(word: string): boolean {
  const kind = kindOfWord(word);
  return kind !== UNKNOWN && kind !== OTHER;
}

const hanName = pattern("^\\p{Script=Han}{5,8}$", "u");

function shufflesOf(forms: readonly NameForm[]): ReadonlyMap<string, NameForm> {
  const shuffles = new Map<string, NameForm>();
  for (const form of forms)
    if (form.anywhere && hanName().test(form.key)) shuffles.set([...form.key].sort().join(""), form);
  return shuffles;
}
