import type { NameForm } from "../../compile/lookup/name-form.js";
import { classOf, PAYMENT } from "../../names/words/kinds.js";

/** A word of a name up to this long has to be as it is: UPS Office is not WPS Office. */
const SHORT_WORD = 4;
/** A name up to this long is one letter away from many others. */
const SHORT_NAME = 7;
const LONG_NAME = 10;
/** A longer one of several words is not another's by a slip in a short word. */
export const TELLING = 16;
/** The end of a family name, which people write in several ways. */
const FAMILY_NAME = /sk(?:i[jy]?|ii)$/;
const SYLLABLE =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:i?ang|iong|uang|[ei]ng|ong|i?an|iao|uan|uai|[aeu]i|ao|ou|iu|[iu]e|[eiu]n|ua|uo|ia|[aeiou])/;
/** A syllable of Chinese in Latin letters. */
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE.source}$`);
/** Two of them, for short names: Weixing is a name of its own, and not a slip for Weixin. */
const PINYIN = new RegExp(`^(?:${SYLLABLE.source}){2}$`);

export function isSyllable(word: string): boolean {
  return ONE_SYLLABLE.test(word);
}

/** Tells whether a text within the limit of edits can be a slip for a name at all. */
export function isPossible({ key, words }: NameForm, text: string, edits: number): boolean {
  if (!hasSameDigits(key, text)) return false;
  const several = words.length > 1;
  if (text.startsWith(key) || text.endsWith(key) || key.startsWith(text) || key.endsWith(text))
    if (!isDoubled(key, text) && !isShorter(key, text) && !(several && key.length >= LONG_NAME)) return false;
  if (edits === 1 && key.length <= SHORT_NAME && PINYIN.test(key) && PINYIN.test(text)) return false;
  return !several || key.length >= TELLING || keepsShortWords(key, words, text);
}

/**
 * Tells whether the edits are slips that people make and no other name needs, in a word that is not short; of a family
 * name another spelling may as well be another family's.
 */
export function isSlip({ key, words }: NameForm, text: string, edits: number): boolean {
  if (!isLikely(key, text, edits) || FAMILY_NAME.test(text)) return false;
  if (words.length < 2) return !isShorter(key, text);
  if (!keepsShortWords(key, words, text)) return false;
  return (edits === 1 && key.length >= TELLING) || keepsWords(key, words, text, edits);
}

/** Whether two texts have the same digits in the same order. */
function hasSameDigits(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && !isDigit(a.charCodeAt(i))) i++;
    while (j < b.length && !isDigit(b.charCodeAt(j))) j++;
    if (i === a.length || j === b.length) return i === a.length && j === b.length;
    if (a.charCodeAt(i++) !== b.charCodeAt(j++)) return false;
  }
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** How many letters the two begin with alike. */
function sameAhead(key: string, text: string): number {
  let same = 0;
  while (same < key.length && key[same] === text[same]) same++;
  return same;
}

/** How many they end with alike, of those behind so many. */
function sameBehind(key: string, text: string, ahead: number): number {
  const most = Math.min(key.length, text.length) - ahead;
  let same = 0;
  while (same < most && key.at(-1 - same) === text.at(-1 - same)) same++;
  return same;
}

/** Whether the edits leave the short words of a name as they are, but for a slip in one that only says what it is. */
function keepsShortWords(key: string, words: readonly string[], text: string): boolean {
  const same = sameAhead(key, text);
  const tail = sameBehind(key, text, same);
  let from = 0;
  for (const word of words) {
    const to = from + word.length;
    const put = same + tail >= key.length;
    const doubled = put && same === from && text[same] === key[same - 1];
    const touched = put ? same >= from && same <= to && !doubled : same < to && key.length - tail > from;
    if (touched && word.length <= SHORT_WORD) {
      const slip = to === key.length && (classOf(word) & PAYMENT) !== 0 && same >= from;
      const as = text.slice(from);
      if (!slip || !(isLikely(word, as, 1) || beginsSwapped(word, as))) return false;
    }
    from = to;
  }
  return true;
}

function beginsSwapped(word: string, as: string): boolean {
  return as === `${word[1]}${word[0]}${word.slice(2)}`;
}

/** Whether the first letter is missing or the last, as where a field cuts a name: for review, because it may be another. */
function isShorter(key: string, text: string): boolean {
  return text.length === key.length - 1 && (key.startsWith(text) || key.endsWith(text));
}

/**
 * Whether each word is still the one of the name: another first letter makes it another word (`Ballet` for `Wallet`), and so
 * do two edits in one that is short, but where the end is cut off.
 */
function keepsWords(key: string, words: readonly string[], text: string, edits: number): boolean {
  const same = sameAhead(key, text);
  const tail = sameBehind(key, text, same);
  let from = 0;
  for (const word of words) {
    const to = from + word.length;
    const within = same >= from && key.length - tail <= to;
    if (within && edits > 1 && word.length <= SHORT_NAME && !key.startsWith(text)) return false;
    // A letter changed or left out, and not swapped with the next.
    if (within && same === from && from > 0 && key.length - tail === from + 1) return false;
    from = to;
  }
  return true;
}

/** A longer word that only begins or ends with the name is another word, but for its last letter typed twice. */
function isDoubled(key: string, text: string): boolean {
  return text === key + key.at(-1) || text === (key[0] as string) + key;
}

/**
 * Whether the edits are slips by their kind: letters swapped, doubled, left out within the word. A changed letter in a
 * short name, or a changed first one, may be another name.
 */
function isLikely(key: string, text: string, edits: number): boolean {
  if (edits > 1) return key.length >= LONG_NAME && key[0] === text[0];
  if (key.length > SHORT_NAME) return key[0] === text[0] || key[0] === text[1];
  if (key[0] !== text[0]) return false;
  if (text.length < key.length) return true;
  let at = 0;
  while (at < key.length && key[at] === text[at]) at++;
  if (text.length > key.length) return text[at] === text[at - 1];
  return key[at] === text[at + 1] && key[at + 1] === text[at];
}

/** Whether another letter is doubled than in the name, which is one slip: Oficce for Office. */
export function movesDouble(key: string, text: string): boolean {
  if (key.length !== text.length || key === text || key[0] !== text[0]) return false;
  let i = 0;
  let j = 0;
  // Both are read with every run of a letter as one.
  while (i < key.length && j < text.length) {
    if (key.charCodeAt(i) !== text.charCodeAt(j)) return false;
    i = behindRun(key, i);
    j = behindRun(text, j);
  }
  return i === key.length && j === text.length;
}

function behindRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  while (text.charCodeAt(to) === code) to++;
  return to;
}
