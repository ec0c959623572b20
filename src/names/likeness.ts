import { boundedDistance } from "./distance.js";
import { pattern } from "./pattern.js";
import { soundOf } from "./sound.js";
import type { Token } from "./tokens.js";
import { latinOf } from "./transliterate.js";

const BEYOND_ASCII = /[^\0-\x7f]/;
/** What one wrong letter takes from a word, as a share of its length. */
const PER_EDIT = 0.75;
/** A short word that begins otherwise is another one more often than a slip: Meyer and Beyer. */
const SHORT = 6;
const PER_FIRST = 1.25;
const ABBREVIATED = 0.95;
/** A name in another script is never the very same. */
const ACROSS = 0.95;

/** How many wrong letters a word of a length may have. */
export function editLimit(length: number): number {
  if (length < 4) return 0;
  return length < 10 ? 1 : length < 16 ? 2 : 3;
}

/**
 * Says how alike two words are, from 0 to 1.
 *
 * The traps: numbers and codes with digits agree or do not; a word of Chinese characters has no near misses; an
 * abbreviation counts only for words that many companies share.
 */
export function likeness(a: Token, b: Token): number {
  if (a.text === b.text) return a.kind === b.kind || a.weight === b.weight ? 1 : 0.9;
  if (a.kind === "number" || b.kind === "number") return 0;
  if (a.kind === "common" && b.kind === "common") return abbreviates(a, b) ? ABBREVIATED : 0;
  if (a.kind === "particle" || b.kind === "particle" || (a.kind === "place" && b.kind === "place")) return 0;
  if (a.letters === "latin" && b.letters === "latin") return wordLikeness(latinWord(a), latinWord(b));
  if (a.letters === "mixed" || b.letters === "mixed") return 0;
  if (a.letters === "latin" || b.letters === "latin") return acrossScripts(a.text, b.text);
  if (a.letters === "east-asian" || b.letters === "east-asian") return 0;
  return wordLikeness(a.text, b.text);
}

/** A known word as it was written, because a slip is made in what one writes; unless that is in another script. */
function latinWord({ written, text }: Token): string {
  return BEYOND_ASCII.test(written) ? text : written;
}

/** Says how alike two words of one script are: 0 beyond the number of wrong letters that their length allows. */
export function wordLikeness(a: string, b: string, most = 3): number {
  const length = Math.max(a.length, b.length);
  const limit = Math.min(most, editLimit(length));
  const distance = boundedDistance(a, b, limit);
  if (distance > limit) return 0;
  const other = length <= SHORT && a[0] !== b[0] && a[0] !== b[1];
  return 1 - ((other ? PER_FIRST : PER_EDIT) * distance) / length;
}

/** `consult` for consultancy, `ind` for industries. */
function abbreviates(a: Token, b: Token): boolean {
  const [short, long] = a.written.length < b.written.length ? [a.written, b.written] : [b.written, a.written];
  return short.length >= 3 && long.startsWith(short);
}

const LEAST_SOUNDS = 3;
/** Scripts that are written letter by letter, so that the letters have to agree too. */
const alphabet = pattern("[\\p{Script=Cyrillic}\\p{Script=Greek}]", "u");
const looseVowels = pattern("[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Katakana}]", "u");

/** Compares a word with one in another script, by its letters and by its sound. */
export function acrossScripts(a: string, b: string): number {
  const latinA = latinOf(a);
  const latinB = latinOf(b);
  if (latinA === latinB) return ACROSS;
  const voiced = soundLikeness(soundOf(a), soundOf(b));
  if (alphabet().test(a + b)) {
    const limit = Math.max(latinA.length, latinB.length) / 3;
    return boundedDistance(latinA, latinB, Math.floor(limit)) > limit ? 0 : voiced;
  }
  // Arabic and Hebrew leave vowels out; kana put some in that are not spoken.
  return looseVowels().test(a + b) ? Math.max(voiced, soundLikeness(soundOf(a, true), soundOf(b, true))) : voiced;
}

function soundLikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < LEAST_SOUNDS || BEYOND_ASCII.test(a) || BEYOND_ASCII.test(b)) return 0;
  const limit = length < 6 ? 0 : length < 10 ? 1 : 2;
  const distance = boundedDistance(a, b, limit);
  return distance > limit ? 0 : ACROSS - distance / (2 * length);
}
