import { READINGS } from "./tables/readings.js";
import { SIMPLIFIED } from "./tables/simplified.js";

/** Where characters of Chinese begin. */
const FIRST_HAN = 0x2e80;

let simple: Uint16Array | undefined;
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
  let out = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN) continue;
    simple ??= table();
    const to = simple[code] as number;
    if (to === 0) continue;
    out += text.slice(done, at) + String.fromCharCode(to);
    done = at + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** By code unit: the table holds no character of two. */
function table(): Uint16Array {
  const to = new Uint16Array(1 << 16);
  const pairs = VARIANTS + SIMPLIFIED;
  for (let i = 0; i + 1 < pairs.length; i += 2) to[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return to;
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
