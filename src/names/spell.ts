import { hashOf } from "./hash.js";
import { added, BASE, runOf } from "./run.js";
import { AND, CLOSER, DOT, LAST_SIGN, MASK, SIGNS, SLASH } from "./signs.js";
import { LIKE, LIKE_LATER, MOST_SPELT, PAIRS, SHAPES, type Spelt } from "./spelt.js";

/**
 * Writes down the letters of a text of ASCII, word by word, in one pass.
 *
 * @returns whether its letters are all that has to be asked about: false for a text with a sign that needs a closer look,
 * with nothing to read, or too long
 */
export function spell(text: string, spelt: Spelt): boolean {
  // Written for the engine. Strings come in more hidden kinds than an inline cache holds (flat, sliced, internalised,
  // in one byte or two), and then `text.charCodeAt` is a slow call: taken off the prototype it is a load, 3 times as
  // fast. The tables are locals, because a bundler may turn the constants into variables.
  const { charCodeAt } = String.prototype;
  const { ends, places, looks, letters: written } = spelt;
  const { codes, sums, doubles } = written;
  const [signs, shapes, pairs] = [SIGNS, SHAPES, PAIRS];
  const { length } = text;
  if (length > MOST_SPELT) return false;
  const [lastSign, base] = [LAST_SIGN, BASE];
  let masked = false;
  let signed = false;
  let ands = false;
  let words = 0;
  let letters = 0;
  let sum = 0;
  let double = 0;
  let before = 0;
  let shape = 0;
  let last = 0;
  let like = 0;
  let start = 0;
  let tones = 0;
  let dotted = false;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? charCodeAt.call(text, i) : 32;
    if (code > 127) return false;
    const sign = signs[code] as number;
    if (sign > lastSign) {
      const shapeBefore = shape;
      shape = shapes[code] as number;
      if (before > lastSign) {
        const pair = pairs[(shapeBefore << 4) | shape] as number;
        if (pair !== 0) {
          if (pair === LIKE || (i > start + 1 && (pair === LIKE_LATER || i === start + 2))) like = 1;
          if (sign < 54 && sign > 48 && before > 57 && ++tones > 1) return false;
        }
      } else {
        if (before === MASK) return false;
        dotted = before === DOT;
        start = i;
        like = 0;
      }
      if (sign === last) double++;
      last = sign;
      sum = (Math.imul(sum, base) + sign) | 0;
      codes[letters] = sign;
      doubles[letters++] = double;
      sums[letters] = sum;
    } else {
      if (before > lastSign) {
        // Whatever is looked up by its dots ends in two letters or more; a company's form may be one letter and one.
        if (dotted && i > start + 1) return false;
        ends[words] = letters;
        places[words] = start;
        looks[words++] = like === 0 ? 0 : i;
        if (like !== 0) masked = true;
      }
      if (sign !== 0 && sign !== DOT) {
        if (sign === CLOSER) return false;
        if (sign === MASK) signed = true;
        else if (sign === AND) ands = true;
        // An address that can be read without a dot begins with two.
        else if (before === SLASH) return false;
      }
    }
    before = sign;
  }
  spelt.words = words;
  spelt.masked = masked;
  spelt.signs = signed;
  spelt.hash = ands ? hashWithAnds(text) : hashOf(runOf(sums, 0, letters > 2 ? letters - 2 : 0), letters);
  return words > 0 || ands;
}

/** The hash of a text in which "and" is written as a sign, which is no letter. */
function hashWithAnds(text: string): number {
  let [sum, less, stem] = [0, 0, 0];
  let letters = 0;
  const add = (code: number): void => {
    stem = less;
    less = sum;
    sum = added(sum, code);
    letters++;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)] as number;
    if (sign > LAST_SIGN) add(sign);
    else if (sign === AND) for (const code of [97, 110, 100]) add(code);
  }
  return hashOf(stem, letters);
}
