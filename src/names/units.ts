import { BETWEEN, FIRST_FOLD, HALF, HAN, JOINING, kindOfChar, kindOfPair, MARK } from "./char-kinds.js";
import { foldName } from "./fold.js";
import { gapOf } from "./gaps.js";
import { simplified } from "./han.js";

/** A word of a text; of Chinese, which has no spaces, a single character. */
export interface Unit {
  /** Its fold, in simplified characters. */
  readonly key: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly han: boolean;
  /** What stands between it and the word before, by `gapOf`. */
  readonly gap: number;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const PLUS = 43;

/**
 * Cuts a text into words. Whatever stands between them is left out: a caller finds it between `to` and `from`.
 *
 * @param signs whether signs that stand for letters (`$`, `@`, `!`, `|`) belong to words, which then stay unfolded
 * @example unitsOf("支付宝 Wallet").map((unit) => unit.key) // ["支", "付", "宝", "wallet"]
 */
export function unitsOf(text: string, signs = false): readonly Unit[] {
  if (!BEYOND_ASCII.test(text)) return plain(text, signs);
  const simple = simplified(text);
  return mixed(simple.length === text.length ? simple : text, signs);
}

/** Letter by letter: a word whose letters are folded one by one needs no other look. */
function mixed(text: string, signs: boolean): readonly Unit[] {
  const units: Unit[] = [];
  let from = -1;
  let end = 0;
  // Whether the word so far is folded by its letters, else as a whole; which letters it has, one bit for each sort.
  let alone = true;
  let sorts = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    let kind = at < text.length ? kindOfChar(code) : BETWEEN;
    const width = kind === HALF && at + 1 < text.length ? 2 : 1;
    if (kind === HALF) kind = kindOfPair(text.slice(at, at + width));
    if (kind === BETWEEN && signs && isSign(code)) kind = JOINING;
    if (kind >= FIRST_FOLD || kind === MARK || kind === JOINING) {
      if (from < 0) from = at;
      if (kind >= FIRST_FOLD) sorts |= kind === code ? FOLDED : code < 128 ? CAPITAL : FOREIGN;
      else if (kind === MARK) sorts |= MARKED;
      else alone = false;
    } else {
      if (from >= 0) {
        const plus = code === PLUS;
        const to = plus ? at + 1 : at;
        let key = "";
        if (signs) key = text.slice(from, to);
        else if (!alone || (plus && sorts === MARKED)) key = foldName(text.slice(from, to));
        else if (plus) key = `${byLetters(text, from, at, sorts)}plus`;
        else key = byLetters(text, from, at, sorts);
        if (key !== "") {
          units.push({ key, from, to, han: false, gap: gapOf(text, end, from) });
          end = to;
        }
        from = -1;
        alone = true;
        sorts = 0;
      }
      if (kind === HAN) {
        const key = width === 1 ? charOf(code) : text.slice(at, at + width);
        units.push({ key, from: at, to: at + width, han: true, gap: gapOf(text, end, at) });
        end = at + width;
      }
    }
    at += width - 1;
  }
  return units;
}

/** Letters that are their own fold, other ones of ASCII, other ones, and marks, which go. */
const FOLDED = 1;
const CAPITAL = 2;
const FOREIGN = 4;
const MARKED = 8;

/** The fold of a word whose letters are folded one by one. Most are cut out of the text as they are. */
function byLetters(text: string, from: number, to: number, sorts: number): string {
  if (sorts === FOLDED) return text.slice(from, to);
  if (sorts <= (FOLDED | CAPITAL)) return text.slice(from, to).toLowerCase();
  let key = "";
  for (let at = from; at < to; at++) {
    const kind = kindOfChar(text.charCodeAt(at));
    if (kind >= FIRST_FOLD) key += String.fromCharCode(kind);
  }
  return key;
}

const CHARS = new Map<number, string>();

/** Characters of Chinese, each made once: the lists of words are asked for the very same text, which is fast. */
function charOf(code: number): string {
  const known = CHARS.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  CHARS.set(code, char);
  return char;
}

/** The same for ASCII, which most texts are. */
function plain(text: string, signs: boolean): readonly Unit[] {
  const units: Unit[] = [];
  const lower = signs ? text : text.toLowerCase();
  let from = -1;
  let end = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    const inside = isWord(code) || (signs && isSign(code));
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    const plus = code === PLUS;
    const key = plus ? `${lower.slice(from, at)}plus` : lower.slice(from, at);
    units.push({ key, from, to: plus ? at + 1 : at, han: false, gap: gapOf(lower, end, from) });
    end = plus ? at + 1 : at;
    from = -1;
  }
  return units;
}

function isWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
}

/** Signs that stand for letters: `$`, `@`, `!`, `|`. */
function isSign(code: number): boolean {
  return code === 36 || code === 64 || code === 33 || code === 124;
}
