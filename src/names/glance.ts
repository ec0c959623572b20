import { CLASSES, gramOf } from "./classes.js";

/**
 * What a first look at a text asks: one bit for each row of letters by which a known name begins or ends, and for each
 * known text as a whole. Small enough to stay in the nearest memory of a processor.
 */
export interface Glance {
  /** By three letters. */
  readonly begins: Int32Array;
  /** Fewer than three letters are a word of their own. */
  readonly ends: Int32Array;
  /** By four letters, spread. */
  readonly begins4: Int32Array;
  readonly ends4: Int32Array;
  /** By the last six letters and the number of all. */
  readonly whole: Int32Array;
}

/** Three letters of five bits, four, and six. */
const THREE = 0x7fff;
const FOUR = 0xfffff;
const SIX = 0x3fffffff;

/** What a character is: a class with a letter or digit; a dot; what needs a closer look; else 0, a space. */
const KINDS = new Uint8Array(128);
const CLASS = 31;
const DIGIT = 32;
const LETTER = 64;
const DOT = 32;
const CLOSER = 128;
for (let code = 0; code < 128; code++) {
  const kind = CLASSES[code] as number;
  if (kind !== 0) KINDS[code] = kind | (code < 58 ? DIGIT : LETTER);
}
for (const sign of "+:@$!|/%") KINDS[sign.charCodeAt(0)] = CLOSER;
KINDS[".".charCodeAt(0)] = DOT;

/** Makes the tables, empty. */
export function emptyGlance(): Glance {
  const table = (bits: number): Int32Array => new Int32Array((1 << bits) / 32);
  return { begins: table(15), ends: table(15), begins4: table(15), ends4: table(15), whole: table(16) };
}

/** Puts in that a known name begins or ends with some letters: at most four, and fewer than three only as a word. */
export function show(glance: Glance, side: "begins" | "ends", letters: string): void {
  const gram = gramOf(letters);
  if (letters.length < 4) put(glance[side], gram);
  else put(side === "begins" ? glance.begins4 : glance.ends4, spread4(gram));
}

/** Puts in a known text, as letters and digits. Each "and" in it may be written as a sign, which is no letter. */
export function showWhole(glance: Glance, key: string): void {
  put(glance.whole, spread(gramOf(key), key.length));
  for (let at = key.indexOf("and"); at >= 0; at = key.indexOf("and", at + 1))
    showWhole(glance, key.slice(0, at) + key.slice(at + 3));
}

function put(table: Int32Array, at: number): void {
  table[at >>> 5] = (table[at >>> 5] as number) | (1 << (at & 31));
}

function spread4(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 17;
}

function spread(gram: number, length: number): number {
  return Math.imul(gram ^ Math.imul(length, 0x85ebca6b), 0x9e3779b1) >>> 16;
}

/**
 * Tells of most texts that name nobody that they do: no word, nor words read as one, begins or ends like a name, and the
 * whole is nothing that is known. Nothing is allocated, and but for the ends of words hardly a branch depends on a letter.
 *
 * The trap: true is final; false says only that the text has to be looked at more closely, see `passes`.
 */
export function isPlain(text: string, glance: Glance): boolean {
  // Written for the engine: see foldHash. Written out, because a call in a loop costs as much as the loop.
  const kinds = KINDS;
  const { begins, ends, begins4, ends4, whole } = glance;
  const { charCodeAt } = String.prototype;
  const length = text.length;
  let gram = 0;
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
      begun = (begun << 1) | (size === 0 ? 1 : 0);
      word |= kind;
      size++;
      const four = Math.imul(gram & FOUR, 0x9e3779b1) >>> 17;
      met |= ((begins[(gram & THREE) >>> 5] as number) >>> (gram & 31)) & (begun >>> 2);
      met |= ((begins4[four >>> 5] as number) >>> (four & 31)) & (begun >>> 3);
    } else {
      if (kind === CLOSER) return false;
      if (size !== 0) {
        // Digits among letters may stand for some, or for tones; a dot and two letters may be the end of an address.
        if ((word & (DIGIT | LETTER)) === (DIGIT | LETTER) || (before === DOT && size > 1)) return false;
        const four = Math.imul(gram & FOUR, 0x9e3779b1) >>> 17;
        met |= (ends[(gram & THREE) >>> 5] as number) >>> (gram & 31);
        met |= (ends4[four >>> 5] as number) >>> (four & 31);
        if (size < 3) {
          const short = gram & (size === 1 ? 31 : 1023);
          met |= (ends[short >>> 5] as number) >>> (short & 31);
        }
        letters += size;
        size = 0;
        word = 0;
      }
      before = kind;
    }
  }
  if ((met & 1) !== 0 || letters === 0) return false;
  const cell = spread(gram & SIX, letters);
  return (((whole[cell >>> 5] as number) >>> (cell & 31)) & 1) === 0;
}
