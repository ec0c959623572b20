import { isStable } from "./stable.js";

/** Marks over and under letters, of Latin, Greek, Cyrillic, Hebrew and Arabic. Kana, Thai and Indic marks are letters. */
const DIACRITICS = new RegExp(
  [
    "[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]",
    "[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]",
    "[\\u0640\\u064b-\\u065f\\u0670]",
    "[\\u02b0-\\u02ff\\u0483-\\u0489]",
  ].join("|"),
  "gu",
);
/**
 * NFKC would spell these out as letters: "Alipay™" would become "alipaytm", and two Arabic honorifics whole sentences,
 * which is also what would make a short text long.
 */
const SPELT_OUT = /[\u2120\u2122\ufdfa\ufdfb]/g;
/**
 * All but letters, numbers and marks; and those letters and marks that show nothing (fillers, variation selectors).
 * Spelled out as a class of its own, because the class of the invisible in an alternative takes 9 ms to compile. Even so
 * it takes longer to compile than many names to fold: it is made when a text first needs it.
 */
function notInKey(): RegExp {
  signs ??= new RegExp(
    [
      "[\\p{P}\\p{S}\\p{Z}\\p{C}",
      "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d\\u180f\\u3164\\ufe00-\\ufe0f\\uffa0\\u{e0100}-\\u{e01ef}]+",
    ].join(""),
    "gu",
  );
  return signs;
}

let signs: RegExp | undefined;

/** ASCII, and letters and marks of the commoner scripts, in which only signs of ASCII are not in the key. */
const COMMON = new RegExp(
  [
    "^[\\0-\\x7f\\u00df-\\u00f6\\u00f8-\\u017f\\u03b1-\\u03c9\\u0430-\\u045f\\u05d0-\\u05ea\\u0621-\\u064a",
    "\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fa5\\uac00-\\ud7a3]*$",
  ].join(""),
);
/** Arabic letters that are also written in the Persian way, or without their dots. */
const ARABIC = new Map(Object.entries({ ى: "ي", ی: "ي", ک: "ك", ة: "ه", ٱ: "ا" }));
const ANY_ARABIC = /[ىیکةٱ]/g;
/** All of ASCII but small letters and digits. */
const ASCII_SIGNS = /[\0-/:-`{-\x7f]+/g;
/** Beyond ASCII nearly everything is a letter; the classes that say so exactly take 2 ms to compile. */
const PLUS_AFTER_LETTER = /([a-z0-9\u0080-\uffff])\s?\+(?![a-z0-9\u0080-\uffff])/g;
const PLAIN = /^[a-z0-9]*$/;
/** ASCII and common Chinese characters, of which nothing is to be folded. */
const EASY = /^[\0-\x7f\u4e00-\u9fa5]*$/;

/** Whether a name is folded without a look at each of its characters. */
export function isEasy(text: string): boolean {
  return EASY.test(text);
}

/**
 * Folds a name to the key under which spellings of it meet: case, width, diacritics, invisible characters, spacing and
 * punctuation are taken away.
 *
 * The traps: a plus at the end of a word stays as `plus` and an ampersand as `and`, because Alipay+ is not Alipay and Q&Q is
 * not QQ; letters of another script that only look alike stay apart; the key of a text without letters and digits is
 * `""`, which names nobody.
 *
 * @example foldName("ＷｅＣｈａｔ－Ｐａｙ") // "wechatpay"
 * @example foldName("Zhīfùbǎo®") // "zhifubao"
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text;
  if (EASY.test(text)) return spell(text.toLowerCase()).replace(ASCII_SIGNS, "");
  return isStable(text) && !text.includes("+") ? foldLetters(text) : foldWhole(text);
}

/** By code unit, learnt as it is met: letters that normalisation does not join are folded one by one. */
const FOLDS = new Map<number, string>();

function foldLetters(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let fold = FOLDS.get(code);
    if (fold === undefined) {
      fold = foldWhole(text.charAt(at));
      FOLDS.set(code, fold);
    }
    folded += fold;
  }
  return folded;
}

function foldWhole(text: string): string {
  const wide = plainWidth(text);
  // Up and down again, so that letters with two small forms (sharp s, dotless i, final sigma) get one.
  const lower = wide.toUpperCase().toLowerCase().replaceAll("ς", "σ");
  const bare = lower.normalize("NFD").replace(DIACRITICS, "").normalize("NFC");
  const spelt = spell(bare.replace(ANY_ARABIC, (letter) => ARABIC.get(letter) as string));
  return spelt.replace(COMMON.test(spelt) ? ASCII_SIGNS : notInKey(), "");
}

/** Brings full-width and other compatibility forms to plain ones, without the signs that would become words. */
export function plainWidth(text: string): string {
  if (isStable(text)) return text;
  return lettersOf(text.replace(SPELT_OUT, "")).normalize("NFKC");
}

/** Capitals on a filled ground, which NFKC leaves as signs: 🅐 and 🅰. */
const FILLED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
/**
 * Whole words of Japanese units in one square (㌖, キロメートル), and two of physics: NFKC would spell them out in up to six
 * letters, and no name of anybody is written with them. They become a letter of kana that no name has.
 */
const SQUARED = /[\u3300-\u3357\u33ae\u33af]/g;
/** What any of these may be, a filled capital by its first half. */
const LOST = /[ϲϹ\u3300-\u3357\u33ae\u33af\ud83c]/;
const LUNATE = new Map(Object.entries({ ϲ: "с", Ϲ: "С" }));

/**
 * Brings letters that NFKC loses to ones that it keeps. The lunate sigma looks like a c, and NFKC would make a plain sigma
 * of it: it becomes the Cyrillic letter of that look, which is read as a disguise.
 */
export function lettersOf(text: string): string {
  if (!LOST.test(text)) return text;
  return text
    .replace(FILLED, (sign) => String.fromCharCode(65 + (((sign.codePointAt(0) as number) - 0x1f150) & 31)))
    .replace(/[ϲϹ]/g, (letter) => LUNATE.get(letter) as string)
    .replace(SQUARED, "ヰ");
}

function spell(lower: string): string {
  let text = lower;
  if (text.includes("+")) text = text.replace(PLUS_AFTER_LETTER, "$1plus");
  if (text.includes("&")) text = text.replaceAll("&", "and");
  return text;
}
