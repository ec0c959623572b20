import { lettersOf } from "./fold.js";
import { pattern } from "./pattern.js";
import { isStable } from "./stable.js";

/**
 * Characters that show nothing and change no letter: zero-width and bidirectional marks, soft hyphen, fillers,
 * variation selectors, tags. Unicode calls them default ignorable; the interlinear marks belong with them.
 */
const invisible = pattern("[\\p{Default_Ignorable_Code_Point}\\u{FFF9}-\\u{FFFB}]", "u");
/**
 * Letters drawn as signs: mathematical, circled, squared, in brackets. NFKC makes plain ones of them, and no program of a
 * bank writes them. Full-width letters are not among them: East Asian systems write those every day.
 */
const DRAWN =
  /[\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c-\u2134\u2145-\u2149\u249c-\u24e9\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}]/u;
/** Strokes through letters. */
const STRUCK = /[a-zA-Z][\u0334-\u0338\u20d2\u20d3\u20e5-\u20eb]/;
const allInvisible = pattern("[\\p{Default_Ignorable_Code_Point}\\u{FFF9}-\\u{FFFB}]", "gu");
/** Made when a text first needs it: the classes take long to compile. */
const letterOrNumber = pattern("[\\p{L}\\p{N}]", "u");
const blank = pattern("^[\\s\\p{Default_Ignorable_Code_Point}]*$", "u");
/** Trade and service marks and two Arabic honorifics: NFKC would spell them out, one as a sentence of 18 letters. */
const SPELT_OUT = /[\u2120\u2122\ufdfa\ufdfb]/g;

/**
 * Tells whether a text holds characters that hide its spelling from the eye, or letters that only a picture of one has.
 *
 * The trap: such a character is not proof of bad faith. Persian and emoji use joiners; the flag is for a reviewer.
 *
 * @example isDisguised("Ali\u200bPay") // true
 */
export function isDisguised(text: string): boolean {
  return !isStable(text) && (invisible().test(text) || DRAWN.test(text) || STRUCK.test(text));
}

/**
 * Removes the invisible characters and the spaces around, and brings full-width forms to plain ones.
 *
 * @example visibleText(" com.tencent\u200b.mm ") // "com.tencent.mm"
 */
export function visibleText(text: string): string {
  if (isStable(text)) return text.trim();
  return lettersOf(text.replace(allInvisible(), "").replace(SPELT_OUT, "")).normalize("NFKC").trim();
}

/** Tells whether a text shows nothing at all. A blank field counts as absent, like a null. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && blank().test(text);
}

/** What programs write where a value is missing. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(["null", "undefined", "[object Object]", "NaN"]);

/** Tells whether a text stands for a missing value, or has no letter and no number to go by. It counts as absent. */
export function isPlaceholder(text: string): boolean {
  if (PLACEHOLDERS.has(text.trim())) return true;
  return !(/[A-Za-z0-9]/.test(text) || letterOrNumber().test(text) || letterOrNumber().test(visibleText(text)));
}
