import type { MatchMode, PartyData } from "../../model/party.js";
import { foldName } from "../../names/fold.js";
import { simplified } from "../../names/han.js";
import { withoutLegalForm } from "../../names/legal-form.js";
import { skeletonOf } from "../../names/skeleton.js";
import { unitsOf } from "../../names/units.js";
import { kindOfWord } from "../../names/words/kinds.js";
import type { Entry, Subject } from "./hit.js";
import { aliasClaim, namesOf, neighbourClaim } from "./names.js";
import { permutations } from "./permutations.js";
import { type Claim, Claims } from "./settle.js";
import { Trie } from "./trie.js";

/** A key under which names of the data are sought within a text. */
export interface NameForm {
  readonly key: string;
  /** Whether any name with this key may stand within a longer text. */
  anywhere: boolean;
  /** Without its legal form, which the data writes. */
  readonly reduced: boolean;
  /** With its words in another order. */
  readonly reordered: boolean;
  /** Whether the data writes it with a legal form. */
  company: boolean;
  /** Whether it is only ever somebody else's name. */
  neighbour: boolean;
  /** Whether a misspelling may lead to it. */
  near: boolean;
  /** Whether its end is too common to seek it by: it holds another name, by which a slip in its beginning is found. */
  holds: boolean;
  /** Where its spellings have a space or begin a word. */
  readonly cuts: Set<number>;
  /** Its words, as first written. */
  readonly words: readonly string[];
  readonly entry: () => Entry;
}

/** All keys, for the search within texts. */
export interface NameIndex {
  readonly forms: readonly NameForm[];
  readonly trie: Trie<NameForm>;
  readonly skeletons: Trie<NameForm>;
  /** By first letters, and by last letters. */
  readonly first: ReadonlyMap<string, readonly NameForm[]>;
  readonly last: ReadonlyMap<string, readonly NameForm[]>;
  /** Chinese names of some length by their characters in the order of their codes. */
  readonly shuffles: ReadonlyMap<string, NameForm>;
}

const LATIN = /^[a-z0-9]+$/;
const HAN_NAME = /^\p{Script=Han}{5,8}$/u;
/** A shorter name has too many neighbours one letter away. */
const LEAST_NEAR = 6;
const LEAST_REDUCED = 4;
/** Kinds of name that may have a legal form. */
const WITH_FORM = new Set(["legal", "former", "official"]);
/** Kinds of name that are sought as they are: they hold a name that is also sought misspelt, or ordinary words. */
const ONLY_AS_IT_IS = new Set(["typo", "edition", "translation"]);
const MOST_PERMUTED = 3;
/** Spellings of places by which a wallet of another country is told from the one that is meant. */
const ELSEWHERE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\s?(?:HK|Hong Kong|香港)$/, ["HK", " Hong Kong", "香港"]],
  [/\s?(?:MO|Macau|澳门)$/, ["MO", " Macau", " Macao", "澳门"]],
];

/** A name that looks like itself: letters only, and no capital I among small ones. */
const PLAIN = /^(?!.*[a-z]I)[A-Za-z .,()-]+$/;

interface Written {
  readonly value: string;
  readonly mode: MatchMode;
  readonly claim: Claim;
  readonly near: boolean;
  /** Without its legal form. */
  readonly core: string;
  readonly legal: boolean;
}

/** Builds the keys. Names that count only as written are not among them. */
export function indexForms(data: PartyData, subjects: ReadonlyMap<string, Subject>): NameIndex {
  const builder = new Builder();
  const written = [...aliases(data, subjects)];
  // A misspelling is sought without the legal form.
  for (const one of written) builder.add({ ...one, near: one.near && one.core === one.value }, one.value, false, false);
  for (const one of neighbours(data, subjects)) builder.add(one, one.value, false, false);
  for (const one of written) {
    if (one.core === one.value) continue;
    builder.add(one, one.core, true, false);
  }
  for (const one of written) {
    if (!one.legal) continue;
    for (const short of abbreviated(one.core)) builder.add(one, short, true, false);
  }
  for (const one of written) {
    const brand = one.core.replace(UMBRELLA, "");
    if (one.legal && brand !== one.core && brand.length >= LEAST_REDUCED) builder.add(one, brand, true, false);
  }
  for (const one of written) {
    if (!one.core.includes(" ")) continue;
    const words = unitsOf(one.core).map((unit) => unit.key);
    if (words.some((word) => !LATIN.test(word))) continue;
    // A longer one only with its city behind: Tencent Computer Systems (Shenzhen).
    const city = words.length > MOST_PERMUTED && kindOfWord(words[0] as string) === "place";
    if (city) builder.add(one, [...words.slice(1), words[0]].join(" "), true, true);
    if (words.length > MOST_PERMUTED) continue;
    for (const order of permutations(words)) builder.add(one, order.join(" "), true, true);
  }
  return builder.done();
}

/** How registers and banks shorten words of companies' names. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bTechnology\b/, "Tech"],
  [/\bHolding\b/, "Hldg"],
  [/\bHoldings\b/, "Hldgs"],
  [/\bGroup\b/, "Grp"],
  [/\bInternational\b/, "Intl"],
  [/\bServices\b/, "Svcs"],
  [/\bInformation\b/, "Info"],
  [/\bPayment\b/, "Pymt"],
];

/** The name with one of these words shortened, and with all. */
function abbreviated(name: string): readonly string[] {
  const each = SHORT.filter(([long]) => long.test(name)).map(([long, short]) => name.replace(long, short));
  if (each.length < 2) return each;
  return [...each, SHORT.reduce((text, [long, short]) => text.replace(long, short), name)];
}

/** A word that says no more than that there are several companies. */
const UMBRELLA = /\s?(?:Group|集团)$/;
/** The legal form in Latin letters: limited company, company limited by shares. */
const PINYIN_FORM = /\s(?:g[uǔ]f[eè]n\s)?y[oǒ]uxi[aà]n\sg[oō]ngs[iī]$/i;

/** A name without its legal form, where the data says that it has one and enough is left. */
function coreOf(name: string, kind: string): string {
  if (PINYIN_FORM.test(name)) return name.replace(PINYIN_FORM, "");
  if (!WITH_FORM.has(kind)) return name;
  const { core } = withoutLegalForm(name);
  return foldName(simplified(core)).length < LEAST_REDUCED ? name : core;
}

function* aliases(data: PartyData, subjects: ReadonlyMap<string, Subject>): Generator<Written> {
  for (const parties of [data.applications, data.persons])
    for (const party of parties)
      for (const alias of namesOf(party)) {
        if (alias.mode === "exact") continue;
        const claim = aliasClaim(subjects.get(party.id) as Subject, alias);
        const { value, mode } = alias;
        yield {
          value,
          mode,
          claim,
          core: coreOf(value, alias.kind),
          legal: alias.kind === "legal",
          near: alias.weak !== true && !ONLY_AS_IT_IS.has(alias.kind),
        };
      }
}

function* neighbours(data: PartyData, subjects: ReadonlyMap<string, Subject>): Generator<Written> {
  for (const { id, neighbours: list } of data.applications)
    for (const one of list) {
      if (one.kind !== "name") continue;
      const subject = subjects.get(id) as Subject;
      for (const value of spellings(one.value))
        yield {
          value,
          core: value,
          legal: false,
          mode: "anywhere",
          claim: { ...neighbourClaim(subject, one), matched: value },
          near: true,
        };
    }
}

function spellings(value: string): readonly string[] {
  for (const [ending, places] of ELSEWHERE)
    if (ending.test(value)) return [value, ...places.map((place) => value.replace(ending, place))];
  return [value];
}

class Builder {
  readonly #forms = new Map<string, NameForm>();
  readonly #claims = new Claims(true);
  readonly #skeletons = new Trie<NameForm>();

  add({ claim, mode, near, core, value: written }: Written, value: string, reduced: boolean, reordered: boolean): void {
    const units = unitsOf(value);
    const words = units.map((unit) => unit.key);
    const key = words.join("");
    if (key === "") return;
    let form = this.#forms.get(key);
    if (form && form.reduced !== reduced) return;
    if (form && form.reordered !== reordered) return;
    if (!form) {
      const entry = () => this.#claims.get(key) as Entry;
      form = {
        key,
        anywhere: false,
        reduced,
        reordered,
        neighbour: true,
        company: false,
        near: false,
        holds: true,
        cuts: new Set(),
        words,
        entry,
      };
      this.#forms.set(key, form);
    }
    this.#claims.add(key, claim);
    if (words.length === 1) form.holds = false;
    if (!claim.not) form.neighbour = false;
    if (core !== written) form.company = true;
    if (mode === "anywhere") {
      form.anywhere = true;
      let at = 0;
      for (const word of words) {
        form.cuts.add(at);
        at += word.length;
      }
    }
    if (near && !reordered && key.length >= LEAST_NEAR && LATIN.test(key)) form.near = true;
    const skeleton = PLAIN.test(value) ? key.replaceAll("rn", "m").replaceAll("vv", "w") : look(value);
    if (skeleton !== "" && LATIN.test(skeleton)) this.#skeletons.add(skeleton, form);
  }

  #holdsAnother({ words }: NameForm): boolean {
    return rows(words).some(({ key, rest }) => {
      const held = this.#forms.get(key);
      return held?.near === true && !held.neighbour && rest.length > 0 && rest.every((word) => isHarmless(word));
    });
  }

  done(): NameIndex {
    const trie = new Trie<NameForm>();
    const first = new Map<string, NameForm[]>();
    const last = new Map<string, NameForm[]>();
    const shuffles = new Map<string, NameForm>();
    for (const form of this.#forms.values()) {
      trie.add(form.key, form);
      if (HAN_NAME.test(form.key) && form.anywhere) shuffles.set([...form.key].sort().join(""), form);
      if (!form.near) continue;
      form.holds &&= this.#holdsAnother(form);
      for (const gram of firstGrams(form.key)) push(first, gram, form);
      if (!form.holds) push(last, lastGram(form.key), form);
    }
    return { forms: [...this.#forms.values()], trie, skeletons: this.#skeletons, first, last, shuffles };
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

/** A name as it looks, word by word, as the search reads a text. */
function look(name: string): string {
  return unitsOf(name, true)
    .map((unit) => (unit.han ? unit.key : skeletonOf(unit.key)))
    .join("");
}

function isHarmless(word: string): boolean {
  const kind = kindOfWord(word);
  return kind !== undefined && kind !== "other";
}

/** How many letters at either end of a misspelt name have to be as they are: half of it at most. */
function gramOf(length: number): number {
  return length < 8 ? 3 : 4;
}

/**
 * The beginnings that a name with one edit can have where its end is changed too: its own, and, of six or eight letters,
 * that with the middle two swapped. Any other single edit leaves the first letters or the last.
 */
export function firstGrams(key: string): readonly string[] {
  const gram = gramOf(key.length);
  const own = key.slice(0, gram);
  return key.length === 2 * gram ? [own, key.slice(0, gram - 1) + (key[gram] as string)] : [own];
}

/** The end that a name with one edit can have. */
export function lastGram(key: string): string {
  return key.slice(-gramOf(key.length));
}

/** Tells whether a misspelling of a name leaves the letters by which it is sought. */
export function isSought({ key, holds }: NameForm, text: string): boolean {
  return firstGrams(key).some((gram) => text.startsWith(gram)) || (!holds && text.endsWith(lastGram(key)));
}

function push(map: Map<string, NameForm[]>, gram: string, form: NameForm): void {
  const held = map.get(gram);
  if (held) held.push(form);
  else map.set(gram, [form]);
}
