import { LEAST_CUT } from "../../compile/lookup/hit.js";
import { KEY_HEAD, type KeySieve } from "../../compile/lookup/key-sieve.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { NameIndex } from "../../compile/lookup/name-index.js";
import { leadsFrom, leadsOf, leadsTo } from "../../compile/lookup/near-leads.js";
import { sifted } from "../../compile/lookup/sieve.js";
import type { Trie } from "../../compile/lookup/trie.js";
import { type Gate, mayLookKnown } from "../../names/gate.js";
import { addUp, runOf } from "../../names/run.js";
import { skeletonOf } from "../../names/skeleton.js";
import { MOST_SPELT, roomForText, type Spelt } from "../../names/spelt.js";
import { fusedWords } from "../../names/words/ordinary.js";
import { fullBudget, nearestInTable } from "./nearest.js";
import { LONGEST, MOST_WORDS, SHORTEST } from "./rows.js";

/** The words as they look, of the text that is read now. */
const SHOWN = roomForText();
const TAILS = new Int32Array(MOST_SPELT);

/**
 * Tells whether the search could find a name in a text of ASCII in which the gate met no sign that needs a closer look.
 * It asks the same tables as the search and builds next to nothing, so that a text which only begins like a name costs
 * little: each row of words is a number, and most numbers are told to be no part of any name by one load.
 *
 * The trap: a false answer is final. What stands around a name is not looked at, so a true one proves nothing.
 *
 * @param spelt the text's letters, by `spell`
 */
export function couldHold(index: NameIndex, gate: Gate, text: string, spelt: Spelt): boolean {
  if (spelt.signs || holds(index, index.trie, index.keys, spelt)) return true;
  if (!spelt.masked || !mayLookKnown(gate, spelt)) return false;
  unmask(text, spelt);
  return holds(index, index.skeletons(), index.shown(), SHOWN);
}

/** Writes down the words that may look like something else as they look, and the others as they are. */
function unmask(text: string, { letters: { codes }, ends, looks, places, words }: Spelt): void {
  const shown = SHOWN.letters.codes;
  let many = 0;
  const put = (code: number): void => {
    shown[many++] = code;
  };
  for (let word = 0; word < words; word++) {
    if (looks[word] !== 0) {
      const look = skeletonOf(text.slice(places[word], looks[word]));
      for (let i = 0; i < look.length; i++) put(look.charCodeAt(i));
    } else
      for (let at = word === 0 ? 0 : (ends[word - 1] as number); at < (ends[word] as number); at++)
        put(codes[at] as number);
    SHOWN.ends[word] = many;
  }
  SHOWN.words = words;
  addUp(SHOWN.letters, many);
}

function holds(index: NameIndex, trie: Trie<NameForm>, keys: KeySieve, { letters, ends, words }: Spelt): boolean {
  const { near } = index;
  const { codes, sums } = letters;
  const all = ends[words - 1] as number;
  const budget = fullBudget();
  const tails = TAILS;
  for (let word = 0; word < words; word++) tails[word] = leadsTo(near, letters, ends[word] as number);
  for (let word = 0, from = 0; word < words; from = ends[word++] as number) {
    // Whether a key of more than a few letters may begin here: mostly none does.
    const begins = all - from >= KEY_HEAD && sifted(keys.heads, runOf(sums, from, from + KEY_HEAD)) !== 0;
    const most = begins ? keys.longest : KEY_HEAD - 1;
    if (isFused(trie, keys, codes, sums, from, ends[word] as number, most)) return true;
    if (begins && all - from >= LEAST_CUT && sifted(keys.cuts, runOf(sums, from, from + LEAST_CUT)) !== 0)
      if (isBeginning(trie, codes, from, all)) return true;
    const heads = leadsFrom(near, letters, from, all);
    for (let to = word; to < words; to++) {
      const end = ends[to] as number;
      const length = end - from;
      if (length <= most && sifted(keys.sieve, runOf(sums, from, end)) !== 0 && isName(trie, codes, from, end))
        return true;
      if (length > LONGEST || to >= word + MOST_WORDS) {
        if (length > most) break;
        continue;
      }
      if (length < SHORTEST) continue;
      const found = leadsOf(near, letters, from, end, heads | (tails[to] as number));
      if (found !== 0 && nearestInTable(near, letters, from, end, found, budget) !== undefined) return true;
    }
  }
  return false;
}

function isName(trie: Trie<NameForm>, codes: Uint8Array, from: number, to: number): boolean {
  const form = formAt(trie, codes, from, to);
  return form !== undefined && !form.neighbour;
}

/** Whether the text ends within a name. */
function isBeginning(trie: Trie<NameForm>, codes: Uint8Array, from: number, to: number): boolean {
  let node = 0;
  for (let at = from; at < to; at++) {
    node = trie.step(node, codes[at] as number);
    if (node === 0) return false;
  }
  return true;
}

function formAt(trie: Trie<NameForm>, codes: Uint8Array, from: number, to: number): NameForm | undefined {
  let node = 0;
  for (let at = from; at < to; at++) {
    node = trie.step(node, codes[at] as number);
    if (node === 0) return undefined;
  }
  return trie.at(node);
}

/** By the last two letters of a word, how many letters of it may be one that is run together with a name, one bit each. */
let fused: Uint16Array | undefined;

function fusedLengths(): Uint16Array {
  const lengths = new Uint16Array(1 << 10);
  for (const word of fusedWords()) {
    const at = pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
    lengths[at] = (lengths[at] as number) | (1 << word.length);
  }
  return lengths;
}

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Whether a word is a name with another word that may be run together with it. */
function isFused(
  trie: Trie<NameForm>,
  { sieve }: KeySieve,
  codes: Uint8Array,
  sums: Int32Array,
  from: number,
  end: number,
  most: number,
): boolean {
  if (end - from < 3) return false;
  fused ??= fusedLengths();
  let lengths = fused[pairOf(codes[end - 2] as number, codes[end - 1] as number)] as number;
  for (let at = end; lengths !== 0 && at > from; at--, lengths >>>= 1) {
    if ((lengths & 1) === 0 || at - from > most || sifted(sieve, runOf(sums, from, at)) === 0) continue;
    const form = formAt(trie, codes, from, at);
    if (form?.anywhere === true && !form.neighbour && fusedWords().has(lettersOf(codes, at, end))) return true;
  }
  return false;
}

function lettersOf(codes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...codes.subarray(from, to));
}
