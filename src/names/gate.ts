import { CLASSES, gramOf } from "./classes.js";
import { EMPTY_HASH, PRIME } from "./hash.js";

/**
 * Tables by which a text without any known name is told in one pass: lengths that a known name may have, one bit each,
 * by a hash of its first three or four letters and of its last. Longer ones share the highest bit.
 */
export interface Gate {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Whole texts that are known, by `stemHash`. */
  readonly whole: ReadonlySet<number>;
}

const CELLS = 1 << 15;
/** Three letters of five bits, and four. */
const THREE = 0x7fff;
const FOUR = 0xfffff;
const LONGEST = 31;
const MANY = 24;

/** What an ASCII character is: its small letter or digit, nothing (0), or a sign. */
const SIGNS = new Uint8Array(128);
for (let code = 48; code < 123; code++) if (CLASSES[code] !== 0) SIGNS[code] = code > 64 ? code | 32 : code;
/** A sign that needs a closer look; a dot; one that may stand for a letter; one that is read as a word; parts of addresses. */
const CLOSER = 1;
const DOT = 2;
const MASK = 3;
const AND = 4;
const SLASH = 5;
const PERCENT = 6;
const LAST_SIGN = 6;
const MEANINGS: readonly (readonly [string, number])[] = [
  ["+:@", CLOSER],
  [".", DOT],
  ["$!|", MASK],
  ["&", AND],
  ["/", SLASH],
  ["%", PERCENT],
];
for (const [signs, meaning] of MEANINGS) for (const sign of signs) SIGNS[sign.charCodeAt(0)] = meaning;

const STARTS = new Int16Array(MANY);
const OPEN = new Int16Array(MANY);
const LENGTHS = new Int32Array(MANY);

/** Makes the tables, empty. */
export function emptyGate(whole: ReadonlySet<number>): Gate {
  return { begins: new Int32Array(CELLS), ends: new Int32Array(CELLS), whole };
}

/** Spreads some letters over the cells. */
function cellOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 17;
}

/**
 * Lets names of some lengths pass where a text begins or ends a word with some letters: at most four, of which three or
 * four in a row count as such, and fewer only as a word.
 *
 * @param lengths one bit for each, see `moved`
 */
export function open(gate: Gate, side: "begins" | "ends", letters: string, lengths: number): void {
  const cell = cellOf(gramOf(letters));
  gate[side][cell] = (gate[side][cell] as number) | lengths;
}

/** What the gate says of a text: it names nobody; it may, by some of its letters alone; it has to be read in full. */
export const CLEAN = 0;
export const BY_LETTERS = 1;
export const UNTOLD = 2;

/**
 * Tells whether a text has to be looked at more closely: one pass, nothing allocated. Words in a row are read as one,
 * from the beginning of any to the end of any, because names are also written apart.
 *
 * The traps: {@link CLEAN} is final, so whatever the search could find has to have its letters in the tables; by
 * {@link BY_LETTERS} the text has no sign that needs a closer look, and as a whole it is nothing that is known.
 */
export function passes(text: string, gate: Gate): number {
  // Written for the engine. Strings come in more hidden kinds than an inline cache holds (flat, sliced, internalised,
  // in one byte or two), and then `text.charCodeAt` is a slow call: taken off the prototype it is a load, 3 times as
  // fast. The tables are locals, because a bundler may turn the constants into variables.
  const signs = SIGNS;
  const kinds = CLASSES;
  const { begins, ends } = gate;
  const { charCodeAt } = String.prototype;
  const length = text.length;
  // Of all letters so far, of all but the last, of all but two.
  let hash = EMPTY_HASH;
  let less = EMPTY_HASH;
  let stem = EMPTY_HASH;
  let more = 0;
  let before = 0;
  let letters = 0;
  let gram = 0;
  let begun = 0;
  let words = 0;
  let pending = 0;
  let tones = 0;
  let told = CLEAN;
  let label = 0;
  let address = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? charCodeAt.call(text, i) : 32;
    if (code > 127) return UNTOLD;
    const sign = signs[code] as number;
    if (sign > LAST_SIGN) {
      // Whatever is looked up by its dots ends in two letters or more; a company's form may be one letter and one.
      if (before === MASK || label === 1) return UNTOLD;
      label = before === DOT ? 1 : 0;
      stem = less;
      less = hash;
      hash = Math.imul(hash ^ sign, PRIME);
      gram = ((gram << 5) | (kinds[code] as number)) & FOUR;
      begun <<= 1;
      if (before <= LAST_SIGN) {
        if (words === MANY) return UNTOLD;
        STARTS[words++] = letters;
        begun |= 1;
      } else if (sign < 54 && sign > 48 && before > 57 && ++tones > 1) return UNTOLD;
      letters++;
      if ((begun & 12) !== 0 && told === CLEAN) {
        const four = begun & 8 ? begins[Math.imul(gram, 0x9e3779b1) >>> 17] : 0;
        const three = begun & 4 ? begins[Math.imul(gram & THREE, 0x9e3779b1) >>> 17] : 0;
        if (four !== 0 || three !== 0) {
          if (pending + 1 >= MANY) told = BY_LETTERS;
          else if (four !== 0) {
            OPEN[pending] = letters - 4;
            LENGTHS[pending++] = four as number;
          }
          if (three !== 0 && told === CLEAN) {
            OPEN[pending] = letters - 3;
            LENGTHS[pending++] = three as number;
          }
        }
      }
    } else {
      if (sign === CLOSER) return UNTOLD;
      label = 0;
      if (sign === AND) {
        stem = Math.imul(hash ^ 97, PRIME);
        less = Math.imul(stem ^ 110, PRIME);
        hash = Math.imul(less ^ 100, PRIME);
        more += 3;
      } else if (sign === SLASH) {
        // An address that can be read without a dot begins with two.
        if (before === SLASH || address === PERCENT) return UNTOLD;
        address = SLASH;
      } else if (sign === PERCENT) {
        if (address === SLASH) return UNTOLD;
        address = PERCENT;
      }
      if (before > LAST_SIGN && told === CLEAN) {
        for (let p = 0; p < pending; p++)
          if (((LENGTHS[p] as number) >>> Math.min(letters - (OPEN[p] as number), LONGEST)) & 1) told = BY_LETTERS;
        const lengths =
          (ends[Math.imul(gram, 0x9e3779b1) >>> 17] as number) |
          (ends[Math.imul(gram & THREE, 0x9e3779b1) >>> 17] as number);
        if (lengths !== 0)
          for (let w = words - 1; w >= 0; w--)
            if ((lengths >>> Math.min(letters - (STARTS[w] as number), LONGEST)) & 1) told = BY_LETTERS;
        const short = letters - (STARTS[words - 1] as number);
        if (
          short < 3 &&
          ((ends[Math.imul(gram & ((1 << (5 * short)) - 1), 0x9e3779b1) >>> 17] as number) >>> short) & 1
        )
          told = BY_LETTERS;
      }
    }
    before = sign;
  }
  const all = letters + more;
  return all === 0 || gate.whole.has(Math.imul(stem ^ all, PRIME) & 0x7fffffff) ? UNTOLD : told;
}
