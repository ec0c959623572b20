/** The text goes beyond ASCII. */
export const BEYOND = 1;
/** A digit behind a letter, which may be the tone of a syllable. */
export const NUMBERED = 2;
/** A sign that may stand for a letter. */
export const SIGN = 4;
/** In ASCII: letters, digits or signs beside one another that may look like something else. */
export const MASKED = 8;

const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const MASK = 8;
/** A letter that no vowel is, nor a sign of one: before these, or behind them, a small l may be a capital I. */
const CONSONANT = 16;
const LETTER = UPPER | LOWER;

const KINDS = new Uint8Array(128);
for (let code = 48; code < 58; code++) KINDS[code] = DIGIT;
for (let code = 97; code < 123; code++) {
  const consonant = "bcdfghjkmnpqrstvwxz".includes(String.fromCharCode(code)) ? CONSONANT : 0;
  KINDS[code] = LOWER | consonant;
  KINDS[code - 32] = UPPER | consonant;
}
for (const sign of "LY") KINDS[sign.charCodeAt(0)] = UPPER | CONSONANT;
for (const sign of "$@!|") KINDS[sign.charCodeAt(0)] = MASK;

const UNDERSCORE = 95;
const [CAPITAL_I, SMALL_L] = [73, 108];

/** Says in one pass what a text has that is read in a second way: one bit for each. */
export function marksOf(text: string): number {
  let marks = 0;
  let [kind, kindBefore, kindTwoBefore] = [0, 0, 0];
  let [before, twoBefore, threeBefore] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) {
      marks |= BEYOND;
      kind = 0;
    } else kind = KINDS[code] as number;
    if (kind === MASK) marks |= SIGN;
    if ((kindBefore & LETTER) !== 0) {
      if (code > 48 && code < 54) marks |= NUMBERED;
      if ((kind & (DIGIT | MASK)) !== 0) marks |= MASKED;
      else if ((marks & MASKED) === 0 && (kind & LETTER) !== 0) {
        const free = (kindTwoBefore & UPPER) !== 0 && !isInWord(threeBefore);
        if (code === CAPITAL_I && (kindBefore & LOWER) !== 0) marks |= MASKED;
        else if (code === SMALL_L && (kindBefore & UPPER) !== 0 && (kindTwoBefore & UPPER) !== 0) marks |= MASKED;
        else if (free && before === CAPITAL_I && (kind & LOWER) !== 0) marks |= MASKED;
        else if (free && before === SMALL_L && kindTwoBefore > UPPER && kind === (LOWER | CONSONANT)) marks |= MASKED;
        else if (isPair(before | 32, code | 32)) marks |= MASKED;
      }
    } else if ((kindBefore & (DIGIT | MASK)) !== 0 && (kind & LETTER) !== 0) marks |= MASKED;
    threeBefore = twoBefore;
    twoBefore = before;
    before = code;
    kindTwoBefore = kindBefore;
    kindBefore = kind;
  }
  return marks;
}

function isInWord(code: number): boolean {
  return code === UNDERSCORE || (code < 128 && ((KINDS[code] as number) & (LETTER | DIGIT)) !== 0);
}

/** `rn` looks like m, `vv` like w. */
function isPair(first: number, second: number): boolean {
  return (first === 114 && second === 110) || (first === 118 && second === 118);
}
