import { EMPTY_HASH } from "./hash.js";

/**
 * Tables by which a text without any known name is told in one pass: lengths that a known name may have, one bit each,
 * by a hash of its first three or four letters and of its last. Longer ones share the highest bit.
 */
export interface Gate {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Hashes of whole texts that are known. */
  readonly whole: ReadonlySet<number>;
}

const CELLS = 1 << 15;
/** Three letters of five bits, and four. */
const THREE = 0x7fff;
const FOUR = 0xfffff;
const LONGEST = 31;
const MANY = 24;

/** What an ASCII character is: its small letter or digit, 1 for a sign that needs a closer look, 2 for a dot, 3 for a sign that may stand for a letter, 0 for nothing. */
const SIGNS = new Uint8Array(128);
/** Letters that digits may stand for share a class with them, and i shares one with l. */
const CLASSES = new Uint8Array(128);
let classes = 0;
for (const group of ["a4", "b", "c", "d", "e3", "f", "g", "h", "il1", "j", "k", "m", "n", "o0", "p", "q", "r"])
  put(group);
for (const group of ["s5", "t7", "u", "v", "w", "x", "y", "z", "2", "6", "8", "9"]) put(group);
for (const sign of "+&:@/") SIGNS[sign.charCodeAt(0)] = 1;
SIGNS[".".charCodeAt(0)] = 2;
for (const sign of "$!|") SIGNS[sign.charCodeAt(0)] = 3;

function put(group: string): void {
  classes++;
  for (const char of group) {
    const code = char.charCodeAt(0);
    SIGNS[code] = code;
    CLASSES[code] = classes;
    if (code > 96) {
      SIGNS[code - 32] = code;
      CLASSES[code - 32] = classes;
    }
  }
}

const STARTS = new Int16Array(MANY);
const OPEN = new Int16Array(MANY);
const LENGTHS = new Int32Array(MANY);

/** Makes the tables, empty. */
export function emptyGate(whole: ReadonlySet<number>): Gate {
  return { first: new Int32Array(CELLS), last: new Int32Array(CELLS), whole };
}

/** Spreads some letters over the cells. */
function cellOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 17;
}

/**
 * Lets a name of so many letters pass where a text begins or ends a word with some letters: at most four, of which
 * three or four in a row count as such, and fewer only as a word.
 */
export function open(gate: Gate, side: "first" | "last", letters: string, length: number): void {
  let gram = 0;
  for (let i = 0; i < letters.length; i++) gram = (gram << 5) | (CLASSES[letters.charCodeAt(i)] as number);
  const cell = cellOf(gram);
  gate[side][cell] = (gate[side][cell] as number) | (1 << Math.min(length, LONGEST));
}

/**
 * Tells whether a text has to be looked at more closely: one pass, nothing allocated. Words in a row are read as one,
 * from the beginning of any to the end of any, because names are also written apart.
 *
 * The trap: a false answer is final, so whatever the search could find has to have its letters in the tables.
 */
export function passes(text: string, gate: Gate, refused: readonly number[]): boolean {
  // Written for the engine; see foldHash.
  const signs = SIGNS;
  const kinds = CLASSES;
  const { first, last } = gate;
  const { charCodeAt } = String.prototype;
  const length = text.length;
  let hash = EMPTY_HASH;
  let before = 0;
  let letters = 0;
  let gram = 0;
  let begun = 0;
  let words = 0;
  let pending = 0;
  let tones = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? charCodeAt.call(text, i) : 32;
    if (code > 127) return true;
    const sign = signs[code] as number;
    if (sign > 3) {
      if (before === 2 || before === 3) return true;
      hash = Math.imul(hash ^ sign, 0x01000193);
      gram = ((gram << 5) | (kinds[code] as number)) & FOUR;
      begun <<= 1;
      if (before < 4) {
        if (words === MANY) return true;
        STARTS[words++] = letters;
        begun |= 1;
      } else if (sign < 54 && sign > 48 && before > 57 && ++tones > 1) return true;
      letters++;
      if ((begun & 12) !== 0) {
        const begins = begun & 8 ? first[Math.imul(gram, 0x9e3779b1) >>> 17] : 0;
        const three = begun & 4 ? first[Math.imul(gram & THREE, 0x9e3779b1) >>> 17] : 0;
        if (begins !== 0 || three !== 0) {
          if (pending + 1 >= MANY) return true;
          if (begins !== 0) {
            OPEN[pending] = letters - 4;
            LENGTHS[pending++] = begins as number;
          }
          if (three !== 0) {
            OPEN[pending] = letters - 3;
            LENGTHS[pending++] = three as number;
          }
        }
      }
    } else {
      if (sign === 1) return true;
      if (before > 3) {
        for (let p = 0; p < pending; p++)
          if (((LENGTHS[p] as number) >>> Math.min(letters - (OPEN[p] as number), LONGEST)) & 1) return true;
        const lengths =
          (last[Math.imul(gram, 0x9e3779b1) >>> 17] as number) |
          (last[Math.imul(gram & THREE, 0x9e3779b1) >>> 17] as number);
        if (lengths !== 0)
          for (let w = words - 1; w >= 0; w--)
            if ((lengths >>> Math.min(letters - (STARTS[w] as number), LONGEST)) & 1) return true;
        const short = letters - (STARTS[words - 1] as number);
        if (
          short < 3 &&
          ((last[Math.imul(gram & ((1 << (5 * short)) - 1), 0x9e3779b1) >>> 17] as number) >>> short) & 1
        )
          return true;
      }
    }
    before = sign;
  }
  hash &= 0x7fffffff;
  return hash === EMPTY_HASH || gate.whole.has(hash) || refused.includes(hash);
}
