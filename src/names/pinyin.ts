const BEYOND_ASCII = /[^\0-\x7f]/;
const TONES = /[\u0304\u0301\u030c\u0300\u0308]/g;
/**
 * One syllable, at one place, with its number; the neutral tone often has none. No part of it can match in two ways, so
 * nothing backtracks.
 */
const SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ing|uai|uan|ong|ang|eng|iu|ia|ie|in|ua|uo|ui|un|ue|ve|ai|ei|ao|ou|an|en|er|i|a|o|e|u:?|v)[1-5]?/iy;
const WORD = /[a-z:1-5]+/gi;
const NUMBERED = /[a-z:][1-5]/i;

/**
 * Takes the tones off pinyin, both as marks and as numbers. Spacing and case stay.
 *
 * The trap: a number is a tone only behind a syllable, and only where at least two of them are numbered, so that names
 * such as `A1` keep theirs.
 *
 * @example plainPinyin("Zhīfùbǎo") // "Zhifubao"
 * @example plainPinyin("zhi1 fu4 bao3") // "zhi fu bao"
 * @example plainPinyin("Route 66") // "Route 66"
 */
export function plainPinyin(text: string): string {
  const plain = BEYOND_ASCII.test(text) ? withoutTones(text) : text;
  if (!NUMBERED.test(plain)) return plain;
  let syllables = 0;
  const read = plain.replace(WORD, (word) => {
    const count = hasTone(word) ? countSyllables(word) : 0;
    syllables += count;
    return count === 0 ? word : word.replace(/[1-5:]/g, "");
  });
  return syllables < 2 ? plain : read.replace(/([nl])v/gi, "$1u");
}

function withoutTones(text: string): string {
  let at = 0;
  while (at < text.length && !isToned(text.charCodeAt(at))) at++;
  // Nearly always it is in that form, and then this is the text itself.
  if (at === text.length) return text.normalize("NFC");
  return text.normalize("NFD").replace(TONES, "").normalize("NFC");
}

/** By code unit, learnt as it is met: whether it holds such a mark. */
const TONED = new Uint8Array(1 << 16);
const PLAIN = 1;
const WITH_TONE = 2;

function isToned(code: number): boolean {
  if (TONED[code] === 0) TONED[code] = String.fromCharCode(code).normalize("NFD").search(TONES) < 0 ? PLAIN : WITH_TONE;
  return TONED[code] === WITH_TONE;
}

/** How many numbered syllables a word consists of; 0 where it is not made of them alone. */
function countSyllables(word: string): number {
  let count = 0;
  SYLLABLE.lastIndex = 0;
  let at = 0;
  while (at < word.length) {
    SYLLABLE.lastIndex = at;
    if (!SYLLABLE.test(word)) return 0;
    at = SYLLABLE.lastIndex;
    if (isTone(word.charCodeAt(at - 1))) count++;
  }
  return count;
}

function hasTone(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isTone(word.charCodeAt(at))) return true;
  return false;
}

function isTone(code: number): boolean {
  return code > 48 && code < 54;
}
