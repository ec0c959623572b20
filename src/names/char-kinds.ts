import { foldName } from "./fold.js";
import { pattern } from "./pattern.js";

/** No part of a word. */
export const BETWEEN = 1;
/** Part of a word that is not folded by itself: it may join its neighbours, or become several letters. */
export const JOINING = 2;
/** A character of Chinese, which is a word by itself. */
export const HAN = 3;
/** Half of a character. */
export const HALF = 4;
/** A mark on a letter, which folding takes away. */
export const MARK = 5;
/** From here on it is a letter or digit, and this is its fold. */
export const FIRST_FOLD = 32;

const beginsHan = pattern("^\\p{Script=Han}", "u");
/** Made when a character first needs them: the classes take long to compile. */
const inWord = pattern("^[\\p{L}\\p{N}\\p{M}]", "u");
const isMark = pattern("^\\p{M}", "u");
/** Letters that join the ones beside them: Korean ones that are parts of syllables, and narrow kana with their marks. */
const JOIN: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xd7b0, 0xd7ff],
  [0xff65, 0xffdc],
];
/** The one mark that becomes a letter in capitals: the Greek iota below. */
const IOTA_BELOW = 0x345;

const KINDS = new Uint16Array(1 << 16);

/** Says of a code unit whether it is part of a word, and its fold where it has one of its own. Learnt as it is met. */
export function kindOfChar(code: number): number {
  const known = KINDS[code] as number;
  if (known !== 0) return known;
  const kind = learn(code);
  KINDS[code] = kind;
  return kind;
}

/**
 * Says of a whole character of two code units whether it is part of a word.
 *
 * @returns {@link BETWEEN}, {@link HAN} or {@link JOINING}
 */
export function kindOfPair(pair: string): number {
  if (beginsHan().test(pair)) return HAN;
  return inWord().test(pair) ? JOINING : BETWEEN;
}

/** Latin letters, with marks and without, and digits. */
function isLatin(code: number): boolean {
  if (code > 127) return code > 0xbf && code < 0x250 && code !== 0xd7 && code !== 0xf7;
  const small = code | 32;
  return (small > 96 && small < 123) || (code > 47 && code < 58);
}

/** Signs of ASCII and of names in China and Japan. */
function isSign(code: number): boolean {
  if (code < 128) return !isLatin(code);
  return code === 0xb7 || (code > 0x200f && code < 0x205f) || (code > 0x3007 && code < 0x3012) || isBracket(code);
}

/** In full width. */
function isBracket(code: number): boolean {
  return code === 0xff08 || code === 0xff09;
}

function learn(code: number): number {
  if (code > 0x4dff && code < 0x9fa6) return HAN;
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  if (isSign(code)) return BETWEEN;
  const char = String.fromCharCode(code);
  if (isLatin(code)) return kindOfLetter(foldName(char));
  if (beginsHan().test(char)) return HAN;
  if (!inWord().test(char)) return BETWEEN;
  const fold = foldName(char);
  if (isMark().test(char)) return fold === "" && code !== IOTA_BELOW ? MARK : JOINING;
  if (JOIN.some(([first, last]) => code >= first && code <= last) || isMark().test(fold)) return JOINING;
  return kindOfLetter(fold);
}

function kindOfLetter(fold: string): number {
  return fold.length === 1 ? fold.charCodeAt(0) : JOINING;
}
