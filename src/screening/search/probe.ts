import { LEAST_CUT } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { NameIndex } from "../../compile/lookup/name-index.js";
import type { Trie } from "../../compile/lookup/trie.js";
import { skeletonOf } from "../../names/skeleton.js";
import { fusedWords } from "../../names/words/ordinary.js";
import { fullBudget, nearestInTable } from "./nearest.js";
import { MOST_WORDS } from "./rows.js";

/** A longer text is searched. */
const LONGEST = 128;

/** The words of the text as codes of small letters and digits, one behind the other, and where each ends. */
const CODES = new Uint8Array(LONGEST);
const ENDS = new Uint8Array(LONGEST);
/** Whether a letter is the last of its word. */
const IS_END = new Uint8Array(LONGEST);
/** Where words that may look like something else stand in the text, and which they are. */
const MASKED = new Uint8Array(LONGEST);

/**
 * Tells whether the search could find a name in a text of ASCII in which the gate met no sign that needs a closer look.
 * It asks the same tables as the search and builds next to nothing, so that a text which only begins like a name costs
 * little.
 *
 * The trap: a false answer is final. What stands around a name is not looked at, so a true one proves nothing.
 */
export function couldHold(index: NameIndex, text: string): boolean {
  if (text.length > LONGEST) return true;
  const { charCodeAt } = String.prototype;
  let letters = 0;
  let words = 0;
  let masks = 0;
  let before = 0;
  let raw = 0;
  let looks = false;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? charCodeAt.call(text, i) : 32;
    const small = code > 64 && code < 91 ? code + 32 : code;
    if ((small > 96 && small < 123) || (small > 47 && small < 58)) {
      if (before === 0) from = i;
      else if (isMasked(before, small, raw, code, i - from)) looks = true;
      CODES[letters] = small;
      IS_END[letters++] = 0;
      before = small;
    } else if (code === 33 || code === 36 || code === 124) {
      return true;
    } else if (before !== 0) {
      IS_END[letters - 1] = 1;
      ENDS[words] = letters;
      if (looks) {
        MASKED[masks++] = words;
        MASKED[masks++] = from;
        MASKED[masks++] = i;
        looks = false;
      }
      words++;
      before = 0;
    }
    raw = code;
  }
  if (holds(index, index.trie, words)) return true;
  if (masks === 0) return false;
  return holds(index, index.skeletons(), unmasked(text, words, masks));
}

/** A, E, I, O and U: of a word that begins with one, a small l behind it is one in earnest. */
const VOWELS = new Set([65, 69, 73, 79, 85]);

/** A digit beside a letter, a capital I among small letters, a small l behind capitals, letters that together look like one. */
function isMasked(before: number, small: number, raw: number, code: number, at: number): boolean {
  if (small < 58 !== before < 58) return true;
  if (code === 73 && raw > 96) return true;
  if (code === 108 && raw > 64 && raw < 91 && (at > 1 || !VOWELS.has(raw))) return true;
  if (raw === 73 && code > 96 && at === 2) return true;
  return (before === 114 && small === 110) || (before === 118 && small === 118);
}

/** Writes the words that may look like something else as they look, and moves the others up. */
function unmasked(text: string, words: number, masks: number): number {
  const codes = CODES.slice();
  const ends = ENDS.slice(0, words);
  let letters = 0;
  let mask = 0;
  for (let word = 0; word < words; word++) {
    if (mask < masks && MASKED[mask] === word) {
      const look = skeletonOf(text.slice(MASKED[mask + 1], MASKED[mask + 2]));
      mask += 3;
      for (let i = 0; i < look.length; i++) letters = put(letters, look.charCodeAt(i));
    } else
      for (let i = word === 0 ? 0 : (ends[word - 1] as number); i < (ends[word] as number); i++)
        letters = put(letters, codes[i] as number);
    IS_END[letters - 1] = 1;
    ENDS[word] = letters;
  }
  return words;
}

function put(at: number, code: number): number {
  CODES[at] = code;
  IS_END[at] = 0;
  return at + 1;
}

function holds(index: NameIndex, trie: Trie<NameForm>, words: number): boolean {
  const letters = ENDS[words - 1] as number;
  const budget = fullBudget();
  for (let word = 0; word < words; word++) {
    const from = word === 0 ? 0 : (ENDS[word - 1] as number);
    if (isNamed(trie, from, ENDS[word] as number, letters)) return true;
    for (let to = word; to < words && to < word + MOST_WORDS; to++) {
      if (nearestInTable(index.near, CODES, from, ENDS[to] as number, budget) !== undefined) return true;
    }
  }
  return false;
}

/** Whether a name begins at a letter and ends with a word, or runs into another within its first. */
function isNamed(trie: Trie<NameForm>, from: number, wordEnd: number, letters: number): boolean {
  let node = 0;
  for (let at = from; at < letters; at++) {
    node = trie.step(node, CODES[at] as number);
    if (node === 0) return false;
    const form = trie.at(node);
    if (form === undefined || form.neighbour) continue;
    if (IS_END[at] === 1) return true;
    if (form.anywhere && at < wordEnd && fusedWords().has(lettersOf(at + 1, wordEnd))) return true;
  }
  // The text ends within a name.
  return letters - from >= LEAST_CUT;
}

function lettersOf(from: number, to: number): string {
  return String.fromCharCode(...CODES.subarray(from, to));
}
