import { foldName, plainWidth } from "./fold.js";
import { simplified } from "./han.js";
import { HAN_WORDS } from "./han-words.js";
import { formClasses } from "./legal-form.js";
import { plainLetters } from "./letters.js";
import { isTens, numberOf } from "./numbers.js";
import { pattern } from "./pattern.js";
import { latinLook } from "./skeleton.js";
import { knownWord, WEIGHTS, type WordKind } from "./word-kind.js";

/** One word of a name, as it counts in a comparison. */
export interface Token {
  /** Folded, in the spelling that stands for the word. */
  readonly text: string;
  /** Folded, as written. */
  readonly written: string;
  readonly kind: WordKind;
  readonly weight: number;
  /** The letters it is written in; `mixed` where digits are among them, so that it is a code and has no near misses. */
  readonly letters: "latin" | "east-asian" | "other" | "mixed";
  /** Whether it stood in brackets. */
  readonly aside: boolean;
}

/** Names have fewer words. */
export const MOST_TOKENS = 24;

/** Made when the first name needs it: the classes take long to compile. */
const piecePattern = pattern("[\\p{L}\\p{N}\\p{M}'’.\\p{Cf}]+|[()（）&+]", "gu");
const letterOrDigit = pattern("[\\p{L}\\p{N}]", "u");
const eastAsian = pattern("[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}]", "u");
const LATIN = /^[a-z]*$/;
const DIGIT = /\d/;
/** A legal form within a name: Hello Oy World. */
const LONGEST_SHORT_FORM = 5;
const ASIDE_WEIGHT = 0.3;
const greekOrCyrillic = pattern("[\\p{Script=Greek}\\p{Script=Cyrillic}]", "u");
const latin = pattern("\\p{Script=Latin}", "u");

/**
 * Parts a name into words and weighs them: initials are joined (L.X.C is LXC), numbers read, words that many companies
 * share brought to one spelling, Chinese, Japanese and Korean names parted by the words of the trade.
 *
 * The trap: it is for names without their legal form; see `withoutLegalForm`.
 *
 * @example nameTokens("1st Intl. Bank").map((token) => token.text) // ["1", "international", "bank"]
 */
export function nameTokens(name: string): readonly Token[] {
  const tokens: Token[] = [];
  const pieces = joinPlaces(piecesOf(name));
  for (let i = 0; i < pieces.length; i++) {
    const { word, aside } = pieces[i] as Piece;
    const value = numberOf(word, i === pieces.length - 1);
    const token = value === undefined ? tokenOf(word, aside) : numberToken(value, word, aside);
    const before = tokens.at(-1);
    if (value !== undefined && value < 10 && before && before.kind === "number" && isTens(before.written))
      tokens[tokens.length - 1] = numberToken(Number(before.text) + value, word, aside);
    else tokens.push(token);
  }
  return tokens;
}

/** Hong Kong, New York: places of two words. */
function joinPlaces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const both = (before?.word ?? "") + piece.word;
    if (before && before.aside === piece.aside && before.word.length > 1 && knownWord(both)?.kind === "place")
      joined[joined.length - 1] = { word: both, aside: piece.aside };
    else joined.push(piece);
  }
  return joined;
}

interface Piece {
  readonly word: string;
  readonly aside: boolean;
}

function piecesOf(name: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let initials = false;
  const add = (word: string): void => {
    const before = pieces.at(-1);
    const initial = word.length === 1;
    if (initial && initials && before !== undefined && before.aside === depth > 0)
      pieces[pieces.length - 1] = { word: before.word + word, aside: before.aside };
    else pieces.push({ word, aside: depth > 0 });
    initials = initial && !/\d/.test(word);
  };
  const text = plainWidth(name);
  for (const match of text.matchAll(piecePattern())) {
    const piece = match[0];
    if (piece === "(" || piece === "（") depth++;
    else if (piece === ")" || piece === "）") depth = Math.max(0, depth - 1);
    else if (piece === "+" && glued(text, match.index)) add("plus");
    else if (piece === "&" || piece === "+") add("and");
    else for (const word of wordsOf(piece)) add(word);
    if (!letterOrDigit().test(piece)) initials = false;
  }
  return pieces;
}

/** A plus that ends a word is part of the name: Alipay+. */
function glued(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? " ") && !letterOrDigit().test(text[at + 1] ?? " ");
}

function wordsOf(piece: string): readonly string[] {
  const dotted = piece.split(".");
  const joined = dotted.every((part) => part.length <= 1) ? [dotted.join("")] : dotted;
  return joined.flatMap((part) => {
    const seen = greekOrCyrillic().test(part) && latin().test(part) ? (latinLook(part) ?? part) : part;
    const word = plainLetters(foldName(seen));
    if (word === "") return [];
    return eastAsian().test(word) ? segments(simplified(word)) : [word];
  });
}

/** Parts a run of East Asian text by the words of the trade, the longest first. */
function segments(text: string): readonly string[] {
  const words: string[] = [];
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    if (word === undefined) rest += text[at++];
    else {
      if (rest !== "") words.push(rest);
      rest = "";
      words.push(word);
      at += word.length;
    }
  }
  if (rest !== "") words.push(rest);
  return words;
}

const LONGEST_HAN_WORD = 10;

function wordAt(text: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST_HAN_WORD, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (Object.hasOwn(HAN_WORDS, word)) return word;
  }
  return undefined;
}

function tokenOf(word: string, aside: boolean): Token {
  const read = Object.hasOwn(HAN_WORDS, word) ? (HAN_WORDS[word] as string) : word;
  const known = knownWord(read);
  if (known) return token(known.stands, word, known.kind, known.weight, aside);
  if (word.length <= LONGEST_SHORT_FORM && formClasses().has(word))
    return token(word, word, "common", WEIGHTS.empty, aside);
  return token(read, word, "name", word.length === 1 && LATIN.test(word) ? WEIGHTS.initial : WEIGHTS.name, aside);
}

function numberToken(value: number, written: string, aside: boolean): Token {
  return token(String(value), written, "number", WEIGHTS.number, aside);
}

function token(text: string, written: string, kind: WordKind, weight: number, aside: boolean): Token {
  return { text, written, kind, weight: aside ? weight * ASIDE_WEIGHT : weight, letters: lettersOf(text), aside };
}

function lettersOf(text: string): Token["letters"] {
  if (LATIN.test(text)) return "latin";
  if (DIGIT.test(text)) return "mixed";
  return eastAsian().test(text) ? "east-asian" : "other";
}
