import type { Answers, RowFormat } from "./answers.js";
import { csvCell } from "./cells.js";
import { unquote } from "./quoted.js";

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const QUOTE = 34;
const BACKSLASH = 92;
/** The first byte of full-width signs in UTF-8. */
const FULL_WIDTH = 0xef;
const DIGITS = 16;

/** Writes rows into bytes: the line, the id, and the ending of the answer. */
export class RowWriter {
  out: Uint8Array;
  /** How many bytes are written. */
  length = 0;
  readonly #format: RowFormat;
  readonly #answers: Answers;
  readonly #all: boolean;
  readonly #encoder = new TextEncoder();
  readonly #lead: Uint8Array;
  readonly #digits = new Uint8Array(DIGITS);
  #first = DIGITS;
  #line = -1;

  constructor(format: RowFormat, answers: Answers, all: boolean, buffer: Uint8Array) {
    this.#format = format;
    this.#answers = answers;
    this.#all = all;
    this.out = buffer;
    this.#lead = this.#encoder.encode('{"line":');
  }

  /** Starts a new piece, in a buffer that may be used again. */
  start(buffer: Uint8Array | undefined): void {
    this.out = buffer ?? new Uint8Array(this.out.length);
    this.length = 0;
  }

  /** Writes a row. Its id is a range of bytes as they stand in the input, quotes included. */
  row(line: number, bytes: Uint8Array, from: number, to: number, answer: number): void {
    if (!this.#all && this.#answers.allows[answer] === true) return;
    const ending = this.#answers.endings[answer] as Uint8Array;
    const needed = this.length + DIGITS + (to - from) * 6 + 32 + ending.length;
    if (needed > this.out.length) this.#grow(needed);
    if (this.#format === "ndjson") {
      this.out.set(this.#lead, this.length);
      this.length += this.#lead.length;
    }
    this.#number(line);
    if (this.#format === "csv") this.#csvId(bytes, from, to);
    else this.#jsonId(bytes, from, to);
    this.out.set(ending, this.length);
    this.length += ending.length;
  }

  #grow(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, this.out.length * 2));
    wider.set(this.out.subarray(0, this.length));
    this.out = wider;
  }

  /** Lines mostly follow on each other, so the digits are counted up and not divided out. */
  #number(line: number): void {
    const digits = this.#digits;
    if (line === this.#line + 1 && this.#line >= 0) {
      let at = DIGITS - 1;
      while (at >= this.#first && digits[at] === NINE) digits[at--] = ZERO;
      if (at < this.#first) digits[--this.#first] = ZERO + 1;
      else digits[at] = (digits[at] as number) + 1;
    } else if (line !== this.#line) {
      let rest = line;
      let at = DIGITS;
      do {
        digits[--at] = ZERO + (rest % 10);
        rest = Math.floor(rest / 10);
      } while (rest > 0);
      this.#first = at;
    }
    this.#line = line;
    const { out } = this;
    let at = this.length;
    for (let digit = this.#first; digit < DIGITS; digit++) out[at++] = digits[digit] as number;
    this.length = at;
  }

  #csvId(bytes: Uint8Array, from: number, to: number): void {
    const { out } = this;
    let at = this.length;
    out[at++] = COMMA;
    const first = from < to ? (bytes[from] as number) : ZERO;
    // Letters, digits and whatever is above them begin no formula, but for the at sign and signs in full width.
    let plain = first >= ZERO && first !== 64 && first !== 61 && first !== FULL_WIDTH;
    for (let place = from; plain && place < to; place++) {
      const byte = bytes[place] as number;
      plain = byte !== COMMA && byte !== QUOTE;
      out[at++] = byte;
    }
    if (plain) this.length = at;
    else this.#text(this.length, `,${csvCell(unquote(bytes, from, to))}`);
  }

  #jsonId(bytes: Uint8Array, from: number, to: number): void {
    let plain = from < to;
    for (let place = from; plain && place < to; place++) {
      const byte = bytes[place] as number;
      plain = byte >= 32 && byte < 127 && byte !== QUOTE && byte !== BACKSLASH;
    }
    if (!plain) {
      this.#text(this.length, `,"id":${from === to ? null : JSON.stringify(unquote(bytes, from, to))}`);
      return;
    }
    this.#text(this.length, ',"id":"');
    this.out.set(bytes.subarray(from, to), this.length);
    this.length += to - from;
    this.out[this.length++] = QUOTE;
  }

  #text(at: number, text: string): void {
    const { written } = this.#encoder.encodeInto(text, this.out.subarray(at));
    this.length = at + written;
  }
}
