import { boundedDistance } from "./distance.js";
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

/**
 * Writes a word of a legal form in the one spelling under which forms are compared.
 *
 * @param word folded
 * @example formWord("limited") // "ltd"
 */
export function formWord(word: string): string {
  if (short === undefined) {
    short = new Map();
    for (const line of WORDS) {
      const [first, ...others] = line.split(" ") as [string, ...string[]];
      for (const other of others) short.set(other, first);
    }
  }
  const known = short.get(word);
  if (known !== undefined) return known;
  const plain = ASCII.test(word) ? word : plainLetters(word);
  if (plain.length < LEAST_LONG) return plain;
  for (const long of LONG)
    if (long.charCodeAt(0) === plain.charCodeAt(0) && isOneOff(long, plain)) return short.get(long) ?? long;
  return short.get(plain) ?? plain;
}

function isOneOff(long: string, word: string): boolean {
  return Math.abs(long.length - word.length) <= 1 && boundedDistance(word, long, 1) === 1;
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
