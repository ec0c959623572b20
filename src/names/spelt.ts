import { type Letters, roomFor } from "./run.js";

/** Longer texts are not written down. */
export const MOST_SPELT = 128;

/** The letters of a text of ASCII word by word, written down while it is read, and then asked by what looks closer. */
export interface Spelt {
  readonly letters: Letters;
  /** By word, where its letters end. */
  readonly ends: Uint8Array;
  /** By word, where it begins in the text, and whether it may look like another: where it ends, else 0. */
  readonly places: Uint8Array;
  readonly looks: Uint8Array;
  words: number;
  /** Of all letters, as `stemHash` gives it. */
  hash: number;
  /** Whether any word may look like another. */
  masked: boolean;
  /** Whether there is a sign that may stand for a letter. */
  signs: boolean;
}

export function roomForText(): Spelt {
  const words = (): Uint8Array => new Uint8Array(MOST_SPELT);
  return {
    letters: roomFor(MOST_SPELT),
    ends: words(),
    places: words(),
    looks: words(),
    words: 0,
    hash: 0,
    masked: false,
    signs: false,
  };
}

/** What two characters in a word may be taken for: another letter; so from the third on, or as second and third only. */
export const LIKE = 1;
export const LIKE_LATER = 2;
export const LIKE_THIRD = 3;

/** What a character is here: a digit, one of the letters that matter, another capital, or another small letter. */
export const SHAPES = new Uint8Array(128);
const [DIGIT, CONSONANT, VOWEL, CAPITAL_I, SMALL, SMALL_L, R, N, V, CAPITAL_R, CAPITAL_N, CAPITAL_V] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
for (let code = 65; code < 91; code++) {
  SHAPES[code] = CONSONANT;
  SHAPES[code + 32] = SMALL;
}
const SINGLED: readonly (readonly [string, number])[] = [
  ["AEOU", VOWEL],
  ["I", CAPITAL_I],
  ["l", SMALL_L],
  ["r", R],
  ["n", N],
  ["v", V],
  ["R", CAPITAL_R],
  ["N", CAPITAL_N],
  ["V", CAPITAL_V],
];
for (const [letters, shape] of SINGLED) for (const letter of letters) SHAPES[letter.charCodeAt(0)] = shape;

const isSmall = (shape: number): boolean => shape >= SMALL && shape <= V;

/** By the shapes of two characters, the first by 16. */
export const PAIRS = new Uint8Array(256);
for (let first = DIGIT; first <= CAPITAL_V; first++)
  for (let second = DIGIT; second <= CAPITAL_V; second++) PAIRS[first * 16 + second] = likeness(first, second);

/** A digit beside a letter, a capital I among small letters, a small l behind capitals, letters that together look like one. */
function likeness(first: number, second: number): number {
  if ((first === DIGIT) !== (second === DIGIT)) return LIKE;
  if (second === CAPITAL_I && isSmall(first)) return LIKE;
  if ((first === R || first === CAPITAL_R) && (second === N || second === CAPITAL_N)) return LIKE;
  if ((first === V || first === CAPITAL_V) && (second === V || second === CAPITAL_V)) return LIKE;
  // Of a word that begins with a vowel, a small l behind it is one in earnest.
  if (second === SMALL_L && (first === VOWEL || first === CAPITAL_I)) return LIKE_LATER;
  if (second === SMALL_L && first !== DIGIT && !isSmall(first)) return LIKE;
  return first === CAPITAL_I && isSmall(second) ? LIKE_THIRD : 0;
}
