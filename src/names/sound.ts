import { latinOf } from "./transliterate.js";

/**
 * Writes a word as it sounds, so roughly that romanisations of one name meet: vowels are one sound, l is r, b is p and
 * v, doubled letters are single.
 *
 * @param consonants leaves the vowels out altogether, for scripts that do not write them
 * @example soundOf("samsung") === soundOf("삼성") // true
 */
export function soundOf(word: string, consonants = false): string {
  const latin = latinOf(word)
    .replace(/sch|sh|sz/g, "s")
    .replace(/tch|ch|ts|tz/g, "c")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ck|q|kh|gh/g, "k")
    .replace(/c(?![eiyh])/g, "k")
    .replace(/x/g, "ks")
    .replace(/[wb]/g, "v")
    .replace(/z/g, "s")
    .replace(/l/g, "r")
    .replace(/[aeiouy]+/g, consonants ? "" : "a");
  let sound = "";
  for (const char of latin) if (char !== sound.at(-1)) sound += char;
  return sound;
}
