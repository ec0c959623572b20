import { READINGS } from "./tables/readings.js";
import { SIMPLIFIED } from "./tables/simplified.js";

const HAN = /\p{Script=Han}/u;

let simple: Map<string, string> | undefined;
let readings: Map<string, string> | undefined;

/**
 * Characters that the table leaves as they are and that a name of the data is also written with: rarer forms, and those
 * of Japan. Our own list, in pairs.
 */
const VARIANTS = "寳宝寚宝賲宝銭钱団团気气掲揭払払関关訳译険险伝传検检戦战";

/**
 * Writes traditional Chinese characters in their simplified form, as far as the table goes: what the index, legal forms
 * and most company names need.
 *
 * The trap: it goes character by character, so a character with two simplified forms gets the commoner one.
 *
 * @example simplified("支付寶") // "支付宝"
 */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  simple ??= unpack(VARIANTS + SIMPLIFIED);
  let out = "";
  for (const char of text) out += simple.get(char) ?? char;
  return out;
}

function unpack(pairs: string): Map<string, string> {
  const map = new Map<string, string>();
  const chars = [...pairs];
  for (let i = 0; i + 1 < chars.length; i += 2) map.set(chars[i] as string, chars[i + 1] as string);
  return map;
}

/**
 * Reads a Chinese character aloud in plain pinyin: its first reading.
 *
 * @returns nothing where the table does not hold the character
 *
 * @example readingOf("华") // "hua"
 */
export function readingOf(char: string): string | undefined {
  if (readings === undefined) {
    readings = new Map();
    for (const [, syllable, chars] of READINGS.matchAll(/([a-z]+)([^a-z]+)/g))
      for (const each of chars as string) readings.set(each, syllable as string);
  }
  return readings.get(char);
}
