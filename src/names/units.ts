import { foldName } from "./fold.js";
import { simplified } from "./han.js";

/** A word of a text; of Chinese, which has no spaces, a single character. */
export interface Unit {
  /** Its fold, in simplified characters. */
  readonly key: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly han: boolean;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+\+?/gu;
const DISGUISED = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}$@!|])+\+?/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * Cuts a text into words. Whatever stands between them is left out: a caller finds it between `to` and `from`.
 *
 * @param signs whether signs that stand for letters (`$`, `@`, `!`, `|`) belong to words
 * @example unitsOf("支付宝 Wallet").map((unit) => unit.key) // ["支", "付", "宝", "wallet"]
 */
export function unitsOf(text: string, signs = false): readonly Unit[] {
  if (BEYOND_ASCII.test(text)) return mixed(text, signs);
  const units: Unit[] = [];
  plain(text, 0, signs, units);
  return units;
}

function mixed(received: string, signs: boolean): readonly Unit[] {
  const units: Unit[] = [];
  const simple = simplified(received);
  const text = simple.length === received.length ? simple : received;
  // Common Chinese characters are cut off by their numbers: the classes are for what stands between them.
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const common = at < text.length && isCommonHan(text.charCodeAt(at));
    if (!common && at < text.length) continue;
    if (at > from) cut(text.slice(from, at), from, signs, units);
    if (common) units.push({ key: text[at] as string, from: at, to: at + 1, han: true });
    from = at + 1;
  }
  return units;
}

function isCommonHan(code: number): boolean {
  return code > 0x4dff && code < 0x9fa6;
}

function cut(text: string, offset: number, signs: boolean, units: Unit[]): void {
  if (!BEYOND_ASCII.test(text)) {
    plain(text, offset, signs, units);
    return;
  }
  for (const match of text.matchAll(signs ? DISGUISED : WORD)) {
    const [word] = match;
    const han = HAN.test(word);
    const key = han || signs ? word : foldName(word);
    const from = offset + match.index;
    if (key !== "") units.push({ key, from, to: from + word.length, han });
  }
}

/** The same for ASCII, which most texts are, by hand: a tenth of the time. */
function plain(text: string, offset: number, signs: boolean, units: Unit[]): void {
  const lower = signs ? text : text.toLowerCase();
  let from = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    const inside = isWord(code) || (signs && isSign(code));
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    const plus = code === 43;
    const key = plus ? `${lower.slice(from, at)}plus` : lower.slice(from, at);
    units.push({ key, from: offset + from, to: offset + at + (plus ? 1 : 0), han: false });
    from = -1;
  }
}

function isWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
}

/** Signs that stand for letters: `$`, `@`, `!`, `|`. */
function isSign(code: number): boolean {
  return code === 36 || code === 64 || code === 33 || code === 124;
}
