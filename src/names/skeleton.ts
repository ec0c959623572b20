import { foldName, plainWidth } from "./fold.js";
import { pattern } from "./pattern.js";
import { isStable } from "./stable.js";
import { CONFUSABLES } from "./tables/confusables.js";

/** Made when a text first needs it: the classes take long to compile. */
const word = pattern("[\\p{L}\\p{N}\\p{M}$@!|]+", "gu");
const ASCII_WORD = /[A-Za-z0-9$@!|]+/g;
const ONE_ASCII_WORD = /^[A-Za-z0-9$@!|]+$/;
const BEYOND_ASCII = /[^\0-\x7f]/;
const foreign = pattern(
  "[\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}\\p{Script=Lisu}]",
  "u",
);
const latin = pattern("\\p{Script=Latin}", "u");
/** Marks that NFD parts from letters. */
const MARKS = /[\u0300-\u036f]+/g;
/** What only sounds like a Latin letter, for words that mix it with some. */
const SOUNDS = new Map(Object.entries({ λ: "l", п: "p", π: "p", и: "i", л: "l", з: "z", д: "d", φ: "f", ф: "f" }));
const LEET = new Map(
  Object.entries({ "0": "o", "1": "1", "3": "e", "4": "a", "5": "s", "7": "t", $: "s", "@": "a", "!": "1", "|": "1" }),
);
const LEET_SIGN = /[0134578$@!|]/;

/** Small capitals, which the table leaves out: letters of phonetics that people write names with. */
const SMALL_CAPITALS = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

let confusables: Map<string, string> | undefined;

/** Unpacks the table when the first text beyond ASCII asks for it. */
function lookalikes(): Map<string, string> {
  if (confusables) return confusables;
  confusables = new Map();
  for (let i = 0; i < SMALL_CAPITALS.length; i += 2)
    confusables.set(SMALL_CAPITALS[i] as string, SMALL_CAPITALS[i + 1] as string);
  for (const group of CONFUSABLES.split(" ")) {
    const like = /^[a-z1]+/.exec(group)?.[0] ?? "";
    for (const char of group.slice(like.length)) confusables.set(char, like);
  }
  return confusables;
}

/**
 * Folds a name to the key under which spellings meet that look alike: besides what `foldName` takes away, letters of
 * other scripts and signs that stand for Latin letters, digits within words, `rn` for m and `vv` for w.
 *
 * The traps: a bar (`1`, `|`, a capital I among small letters) becomes an l before a vowel and an i elsewhere, so that
 * `Al1pay` is Alipay and not allpay; a word of another script that holds a letter without a Latin look stays as it is;
 * numbers stay numbers (`3M`, `861`). It is for comparing with keys made likewise, not for showing.
 *
 * @param fold the text's fold, where it is one word and this is known
 * @example skeletonOf("Аlірау") // "alipay" (Cyrillic A, i, p, a, y)
 * @example skeletonOf("W3Ch4t P@y") // "wechatpay"
 * @example skeletonOf("allpay") // "allpay"
 */
export function skeletonOf(text: string, fold?: string): string {
  if (ONE_ASCII_WORD.test(text)) return withPairs(foldedWord(text, skeletonWord(text), fold));
  const plain = BEYOND_ASCII.test(text) ? plainWidth(text) : text;
  // What has a fold is one word, but for a plus behind it.
  if (fold !== undefined && plain === text && !text.includes("+"))
    return withPairs(foldedWord(text, skeletonWord(text), fold));
  const shown = plain.replace(BEYOND_ASCII.test(plain) ? word() : ASCII_WORD, skeletonWord);
  return withPairs(foldedWord(text, shown, fold));
}

function foldedWord(text: string, shown: string, fold: string | undefined): string {
  return fold !== undefined && shown === text ? fold : foldName(shown);
}

function withPairs(key: string): string {
  return key.includes("rn") || key.includes("vv") ? key.replaceAll("rn", "m").replaceAll("vv", "w") : key;
}

function skeletonWord(word: string): string {
  let plain = word;
  if (BEYOND_ASCII.test(word)) plain = latinLook(word) ?? word;
  if (SMALL_BAR.test(plain)) plain = plain.replace(SMALL_BAR, "1");
  if (hasBarCapital(plain)) plain = plain.replace(/(?<=[a-z])I|I(?=[a-z]{2})/g, "1");
  if (LEET_SIGN.test(plain)) plain = unleet(plain);
  return plain;
}

/** Letters of scripts of which none is Latin begin here; between these two there are only signs among the stable ones. */
const FIRST_FOREIGN = 0x370;
const [FIRST_SIGN, LAST_SIGN, MIDDLE_DOT] = [0x2000, 0x3040, 0x30fb];
/** By code unit, learnt as it is met: whether it looks like Latin letters. */
const LOOKS = new Uint8Array(1 << 16);
const LATIN_LOOK = 1;
const OWN_LOOK = 2;

/** Whether a word is in another script in earnest, so that it looks like itself. False says nothing. */
export function isForeign(text: string, from: number, to: number): boolean {
  let own = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_FOREIGN || (code >= FIRST_SIGN && code <= LAST_SIGN) || code === MIDDLE_DOT) return false;
    if (LOOKS[code] === 0) LOOKS[code] = latinLook(text.charAt(at)) === undefined ? OWN_LOOK : LATIN_LOOK;
    own ||= LOOKS[code] === OWN_LOOK;
  }
  return own && isStable(text, from, to);
}

/** The word in the Latin letters that it shows, or nothing where it is written in another script in earnest. */
export function latinLook(word: string): string | undefined {
  return lookByLetters(word) ?? wholeLook(word);
}

/** By code unit, learnt as it is met: the Latin letters that it looks like; null where it looks like none, or is half a character. */
const SHOWN = new Map<number, string | null>();

function lookByLetters(word: string): string | undefined {
  let look = "";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    let shown = SHOWN.get(code);
    if (shown === undefined) {
      shown = wholeLook(word.charAt(at)) ?? null;
      SHOWN.set(code, shown);
    }
    if (shown === null) return undefined;
    look += shown;
  }
  return look;
}

function wholeLook(word: string): string | undefined {
  const bare = word.normalize("NFD").replace(MARKS, "");
  if (!BEYOND_ASCII.test(bare)) return bare;
  const like = lookalikes();
  const mixed = foreign().test(bare) && latin().test(bare);
  let look = "";
  for (const char of bare) {
    const shown =
      char <= "\x7f"
        ? char
        : (like.get(char) ?? like.get(char.toLowerCase()) ?? (mixed ? SOUNDS.get(char.toLowerCase()) : undefined));
    if (shown === undefined && (!mixed || foreign().test(char))) return undefined;
    look += shown ?? char;
  }
  return look;
}

/** A small l that stands for a capital I: `ALlPAY`, `SHARElt`, and before a consonant that no word has it before: `TlkTok`. */
const SMALL_BAR = /(?<=[A-Z]{2})l|(?<=^[B-DF-HJ-NP-TV-Z])l(?=[bcdfghjkmnpqrstvwxz])/;

/** A capital I within small letters: `AIipay`, `WeIxin`. A word that begins with one in earnest is left alone. */
function hasBarCapital(word: string): boolean {
  return /[a-z]I|^[A-Z]I[a-z]/.test(word);
}

/** Reads digits and signs among letters as the letters that they stand for. A third of the word has to be letters. */
function unleet(word: string): string {
  let letters = 0;
  let digits = 0;
  for (const char of word) {
    if ((char >= "a" && char <= "z") || (char >= "A" && char <= "Z")) letters++;
    else if (char >= "0" && char <= "9") digits++;
  }
  if (letters < 2 || digits > 2 * letters) return word;
  let read = "";
  for (let i = 0; i < word.length; i++) {
    const letter = LEET.get(word[i] as string) ?? (word[i] as string);
    read += letter === "1" ? bar(word, i) : letter;
  }
  return read;
}

/** A bar before a vowel is an l (`A1ipay`), elsewhere an i (`Al1pay`); of two that begin a word the first is an l: `11m1t3d`. */
function bar(word: string, at: number): string {
  const next = word[at + 1] ?? "";
  if (at === 0 && LEET.get(next) === "1" && bar(word, 1) === "i") return "l";
  return /[aeiouy034@]/i.test(LEET.get(next) ?? next) ? "l" : "i";
}
