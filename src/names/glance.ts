import { CLASSES, gramOf } from "./classes.js";

/**
 * What a first look at a text asks: tables that are small enough to stay near the processor. Beginnings and ends are
 * told by three letters first, one bit each, which most words of a language do not share with any name.
 */
export interface Glance {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Beginnings of three, four or six letters, spread: one bit each. */
  readonly beginnings: Int32Array;
  /** By three last letters or four, spread, how many the whole name may have: one bit each. One or two are a whole word. */
  readonly lengths: Int32Array;
  /** By the four letters before the last two and the number of all, spread: one bit each. */
  readonly whole: Int32Array;
}

/** Letters of five bits: two, three, four, six. */
const TWO = 0x3ff;
const THREE = 0x7fff;
const FOUR = 0xfffff;
const SIX = 0x3fffffff;
const APART = 0x5bd1e995;
const SPREAD = 0x9e3779b1;

/** What a character is: a class with a letter or digit; a dot; what needs a closer look; else 0, a space. */
const KINDS = new Uint8Array(128);
const CLASS = 31;
const DIGIT = 32;
const LETTER = 64;
const DOT = 32;
const CLOSER = 128;
const HIGHEST = 1 << 31;
for (let code = 0; code < 128; code++) {
  const kind = CLASSES[code] as number;
  if (kind !== 0) KINDS[code] = kind | (code < 58 ? DIGIT : LETTER);
}
for (const sign of "+:@$!|/%;\\") KINDS[sign.charCodeAt(0)] = CLOSER;
KINDS[".".charCodeAt(0)] = DOT;

/** Makes the tables, empty. */
export function emptyGlance(): Glance {
  const bits = (count: number): Int32Array => new Int32Array(2 ** count / 32);
  return { begins: bits(15), ends: bits(15), beginnings: bits(17), lengths: new Int32Array(1 << 11), whole: bits(18) };
}

/** Puts in that a known name begins with three, four or six letters. */
export function showBeginning(glance: Glance, letters: string): void {
  put(glance.begins, gramOf(letters.slice(0, 3)));
  put(glance.beginnings, Math.imul(gramOf(letters), SPREAD) >>> 15);
}

/**
 * Puts in that a known name of some lengths ends with three letters or four; of one or two, that a word is it.
 *
 * @param bits one for each length less one, see `moved`
 */
export function showEnd({ ends, lengths }: Glance, letters: string, bits: number): void {
  put(ends, gramOf(letters.slice(-3)));
  const cell = Math.imul(gramOf(letters), SPREAD) >>> 21;
  lengths[cell] = (lengths[cell] as number) | bits;
}

/** Puts in a known text, as letters and digits. Each "and" in it may be written as a sign, which is no letter. */
export function showWhole(glance: Glance, key: string): void {
  put(glance.whole, wholeCell(gramOf(key), key.length));
  for (let at = key.indexOf("and"); at >= 0; at = key.indexOf("and", at + 1))
    showWhole(glance, key.slice(0, at) + key.slice(at + 3));
}

function put(table: Int32Array, at: number): void {
  table[at >>> 5] = (table[at >>> 5] as number) | (1 << (at & 31));
}

/** Codes end in up to two check digits: what stands before them counts, see `stemHash`. */
function wholeCell(six: number, length: number): number {
  return Math.imul((six >>> 10) ^ Math.imul(length, APART), SPREAD) >>> 14;
}

/**
 * Tells of most texts that name nobody that they do: no word, nor words read as one, begins or ends like a name, and the
 * whole is nothing that is known. Nothing is allocated, and but for the ends of words hardly a branch depends on a letter.
 *
 * The trap: true is final; false says only that the text has to be looked at more closely, see `passes`.
 */
export function isPlain(text: string, glance: Glance): boolean {
  // Written for the engine: see passes. Written out, because a call in a loop costs as much as the loop.
  const kinds = KINDS;
  const { begins, ends, beginnings, lengths, whole } = glance;
  const { charCodeAt } = String.prototype;
  const length = text.length;
  let gram = 0;
  // One bit for each word that began so many letters ago; the highest one for all that began before.
  let begun = 0;
  let met = 0;
  let letters = 0;
  let size = 0;
  let word = 0;
  let before = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? charCodeAt.call(text, i) : 32;
    if (code > 127) return false;
    const kind = kinds[code] as number;
    const letter = kind & CLASS;
    if (letter !== 0) {
      gram = (gram << 5) | letter;
      begun = (begun << 1) | (begun & HIGHEST) | (size === 0 ? 1 : 0);
      word |= kind;
      size++;
      const three = gram & THREE;
      met = (met << 1) | (((begins[three >>> 5] as number) >>> (three & 31)) & (begun >>> 2) & 1);
      if ((met & 11) !== 0) {
        const three = Math.imul(gram & THREE, SPREAD) >>> 15;
        const four = Math.imul(gram & FOUR, SPREAD) >>> 15;
        const six = Math.imul(gram & SIX, SPREAD) >>> 15;
        if (
          (met & 1 & ((beginnings[three >>> 5] as number) >>> (three & 31))) |
          ((met >>> 1) & 1 & ((beginnings[four >>> 5] as number) >>> (four & 31))) |
          ((met >>> 3) & 1 & ((beginnings[six >>> 5] as number) >>> (six & 31)))
        )
          return false;
      }
    } else {
      if (kind === CLOSER) return false;
      if (size !== 0) {
        // Digits among letters may stand for some, or for tones; a dot and two letters may be the end of an address.
        if ((word & (DIGIT | LETTER)) === (DIGIT | LETTER) || (before === DOT && size > 1)) return false;
        const three = gram & THREE;
        if ((((ends[three >>> 5] as number) >>> (three & 31)) & 1) !== 0) {
          const by3 = lengths[Math.imul(three, SPREAD) >>> 21] as number;
          const by4 = lengths[Math.imul(gram & FOUR, SPREAD) >>> 21] as number;
          if (((by3 | by4) & begun) !== 0) return false;
        }
        if (size < 3) {
          const short = gram & (size === 1 ? CLASS : TWO);
          if ((((ends[short >>> 5] as number) >>> (short & 31)) & 1) !== 0) return false;
        }
        letters += size;
        size = 0;
        word = 0;
      }
      before = kind;
    }
  }
  if (letters === 0) return false;
  const cell = wholeCell(gram & SIX, letters);
  return (((whole[cell >>> 5] as number) >>> (cell & 31)) & 1) === 0;
}
