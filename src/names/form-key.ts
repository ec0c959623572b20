import { foldName } from "./fold.js";
import { plainLetters } from "./letters.js";

/** Words of legal forms: the short spelling that stands for all, then the long ones. */
const WORDS = [
  "ltd limited lmtd lmited limted limtd limitd",
  "co company compagnie companies cie",
  "corp corporation corporate corpn",
  "inc incorporated incorporation incorp",
  "pvt private",
  "pty proprietary",
  "pub public publicly publ",
  "jt joint",
  "stk stock",
  "and und et y",
];
/** Long words in which one wrong letter is forgiven. */
const LONG = [
  ...[
    "limited",
    "company",
    "corporation",
    "incorporated",
    "proprietary",
    "liability",
    "partnership",
    "aktiengesellschaft",
  ],
  ...[
    "gesellschaft",
    "beschrankter",
    "haftung",
    "aktiebolag",
    "kabushiki",
    "vennootschap",
    "naamloze",
    "societe",
    "anonyme",
  ],
  ...["ограниченнои", "ответственностью", "общество", "акционерное"],
];
const LEAST_LONG = 6;
const ASCII = /^[\0-\x7f]*$/;
const WORD_BREAK = /[\s,/()"“”«»-]+/;

let short: Map<string, string> | undefined;
/** The long words by their first letter. */
const long = new Map<number, string[]>();

function shortWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of WORDS) {
    const [first, ...others] = line.split(" ") as [string, ...string[]];
    for (const other of others) words.set(other, first);
  }
  for (const word of LONG) {
    const first = word.charCodeAt(0);
    long.set(first, [...(long.get(first) ?? []), word]);
  }
  return words;
}

/** The words that are written shorter. */
export function longerWords(): Iterable<string> {
  short ??= shortWords();
  return short.keys();
}

const LAST_ASCII = 127;
/** Beyond here no letter is written in another way. */
const LAST_STROKED = 0x36f;

/** Whether {@link formWord} may write a word of some letters so that it begins with three others. False is sure. */
export function mayBeginOtherwise(word: string): boolean {
  for (let at = 0; at < 3; at++) {
    const code = word.charCodeAt(at);
    if (code > LAST_ASCII && code <= LAST_STROKED) return true;
  }
  const alike = long.get(word.charCodeAt(0));
  if (alike === undefined) return false;
  for (const { length } of alike) if (length - word.length < 2 && word.length - length < 2) return true;
  // Letters behind may be written as two.
  return !ASCII.test(word);
}

/**
 * Writes a word of a legal form in the one spelling under which forms are compared.
 *
 * @param word folded
 * @example formWord("limited") // "ltd"
 */
export function formWord(word: string): string {
  short ??= shortWords();
  const known = short.get(word);
  if (known !== undefined) return known;
  const plain = ASCII.test(word) ? word : plainLetters(word);
  if (plain.length < LEAST_LONG) return plain;
  const alike = long.get(plain.charCodeAt(0));
  if (alike !== undefined) for (const one of alike) if (isOneOff(one, plain)) return short.get(one) ?? one;
  return plain === word ? plain : (short.get(plain) ?? plain);
}

/** Whether two words are one edit apart: the same but for one letter at most in either, or for two that are swapped. */
function isOneOff(long: string, word: string): boolean {
  const off = long.length - word.length;
  if (off > 1 || off < -1) return false;
  const least = off > 0 ? word.length : long.length;
  let first = 0;
  while (first < least && long.charCodeAt(first) === word.charCodeAt(first)) first++;
  let [endLong, endWord] = [long.length, word.length];
  while (endLong > first && endWord > first && long.charCodeAt(endLong - 1) === word.charCodeAt(endWord - 1)) {
    endLong--;
    endWord--;
  }
  const [left, other] = [endLong - first, endWord - first];
  if (left < 2 && other < 2) return left + other > 0;
  if (left !== 2 || other !== 2) return false;
  return long.charCodeAt(first) === word.charCodeAt(first + 1) && long.charCodeAt(first + 1) === word.charCodeAt(first);
}

/**
 * Writes a legal form as the key under which its spellings meet: words shortened, dots and spaces gone.
 *
 * @example formKey("Pub. Limited Company") // "publtdco"
 */
export function formKey(form: string): string {
  return form
    .normalize("NFKC")
    .split(WORD_BREAK)
    .map((word) => formWord(foldName(word)))
    .join("");
}
