// What stands between two words, one bit each: it is asked again for every way in which names lie among the words, and of
// nearly all texts it is a space or nothing.

/** A name does not go on over these: `* | ; #`. */
export const BREAK = 1;
/** Joins what it parts: a hyphen, a dot, an apostrophe, a trade mark. */
export const JOINED = 1 << 1;
/** Begins as behind a label: `BNF:`, `merchant=`, `SVWZ+`. */
export const LABEL = 1 << 2;
/** Ends a line or a field. */
export const FIELD_END = 1 << 3;
/** A dash with spaces around; in Chinese one without spaces will do. */
export const DASH = 1 << 4;
export const HAN_DASH = 1 << 5;
export const SLASH = 1 << 6;
export const COMMA = 1 << 7;
export const STAR = 1 << 8;
/** In Chinese a sign that parts the method from the merchant. */
export const HAN_PART = 1 << 9;
/** Begins with a star, behind closing signs. */
export const STAR_FIRST = 1 << 10;
/** Between an application's name and what a store adds to it: `VMate - short video`. */
export const TITLE = 1 << 11;
/** Ends in an opening bracket. */
export const BRACKET = 1 << 12;
/** Begins with a star or a slash, behind one space at most; with a star. */
export const SHORT_PREFIX = 1 << 13;
export const PREFIX = 1 << 14;

const ONLY_JOINS = "._'’·・";
const PARTS_HAN = "-:：/|*_·、，,;；(（【[";
const OPENS = "(（[";

/**
 * Says what stands between two places of a text.
 *
 * The trap: it is for what lies between words, which holds no letter and no digit.
 */
export function gapOf(text: string, from: number, to: number): number {
  if (from === to) return 0;
  const code = text.charCodeAt(from);
  return to - from === 1 && code < 128 ? (SINGLE[code] as number) : scan(text, from, to);
}

function scan(text: string, from: number, to: number): number {
  let gap = beginningOf(text, from, to);
  // Spaces before the first sign and behind the last, how many signs there are, and the last of them.
  let [before, behind, signs, sign] = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    gap |= holding(code);
    if (isSpace(code)) {
      if (signs === 0) before++;
      else behind++;
    } else {
      signs++;
      sign = code;
      behind = 0;
    }
  }
  if (signs === 0) return gap;
  const last = String.fromCharCode(sign);
  if (OPENS.includes(last)) gap |= BRACKET;
  return signs === 1 ? gap | ofOneSign(sign, last, before, behind) : gap;
}

/** One sign with spaces around. */
function ofOneSign(code: number, sign: string, before: number, behind: number): number {
  const dash = code === 45 || (code > 0x200f && code < 0x2016);
  const apart = before > 0 && behind > 0;
  const alone = before === 0 && behind === 0;
  let gap = 0;
  if (dash || sign === "_" || sign === "·") gap |= HAN_DASH;
  if (dash || PARTS_HAN.includes(sign)) gap |= HAN_PART;
  if (dash && apart) gap |= DASH;
  if (sign === "-" || sign === "®" || sign === "™" || (alone && (dash || ONLY_JOINS.includes(sign)))) gap |= JOINED;
  if (apart && (dash || sign === "|")) gap |= TITLE;
  if ((sign === ":" || sign === "：") && before < 2 && behind > 0) gap |= TITLE;
  return gap;
}

function beginningOf(text: string, from: number, to: number): number {
  const at = (place: number): number => (place < to ? text.charCodeAt(place) : 0);
  const first = at(from);
  let gap = first === PLUS ? LABEL : 0;
  let label = first === QUOTE || first === APOSTROPHE ? from + 1 : from;
  if (isSpace(at(label))) label++;
  if (at(label) === COLON || at(label) === EQUALS) gap |= LABEL;
  const prefix = at(isSpace(first) ? from + 1 : from);
  if (prefix === ASTERISK) gap |= PREFIX | SHORT_PREFIX;
  else if (prefix === SOLIDUS) gap |= SHORT_PREFIX;
  let star = from;
  while (at(star) === DOT || at(star) === CLOSING || isSpace(at(star))) star++;
  return at(star) === ASTERISK ? gap | STAR_FIRST : gap;
}

const [QUOTE, HASH, APOSTROPHE, CLOSING, ASTERISK, PLUS, COMMA_SIGN, DOT, SOLIDUS] = [
  34, 35, 39, 41, 42, 43, 44, 46, 47,
];
const [COLON, SEMICOLON, EQUALS, BAR] = [58, 59, 61, 124];

function holding(code: number): number {
  if (code === ASTERISK) return BREAK | STAR;
  if (code === BAR || code === SEMICOLON) return BREAK | FIELD_END;
  if (code === HASH) return BREAK;
  if (code === SOLIDUS) return SLASH;
  if (code === COMMA_SIGN) return COMMA;
  return code === 9 || code === 10 || code === 13 ? FIELD_END : 0;
}

/** What a pattern takes for a space. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return (
    code === 0xa0 || code === 0xfeff || code === 0x3000 || (code > 0x167f && SPACE.test(String.fromCharCode(code)))
  );
}

const SPACE = /\s/;

/** Of gaps of one sign of ASCII. */
const SINGLE = new Uint16Array(128);
for (let code = 0; code < 128; code++) SINGLE[code] = scan(String.fromCharCode(code), 0, 1);
