import type { Answers, Ending, RowFormat } from "./answers.js";
import { csvCell } from "./cells.js";
import { lineNumbers } from "./line-numbers.js";
import { unquote } from "./quoted.js";

const ZERO = 48;
const COMMA = 44;
const QUOTE = 34;
const BACKSLASH = 92;
/** The first byte of full-width signs in UTF-8. */
const FULL_WIDTH = 0xef;
const DIGITS = 16;
/** What is written in whole words may reach so far behind its end. */
const ROOM = 32;

/** Writes rows into bytes: the line, the id, and the ending of the answer. */
export class RowWriter {
  out: Uint8Array;
  #view: DataView;
  /** How many bytes are written. */
  length = 0;
  readonly #format: RowFormat;
  readonly #answers: Answers;
  readonly #all: boolean;
  readonly #encoder = new TextEncoder();
  readonly #lead: Uint8Array;
  readonly #idLead: Uint8Array;
  readonly #number = lineNumbers();

  constructor(format: RowFormat, answers: Answers, all: boolean, size: number) {
    this.#format = format;
    this.#answers = answers;
    this.#all = all;
    this.out = new Uint8Array(size);
    this.#view = viewOf(this.out);
    this.#lead = this.#encoder.encode('{"line":');
    this.#idLead = this.#encoder.encode(',"id":"');
  }

  /** Starts a new piece, in a buffer that may be used again. */
  start(buffer: Uint8Array | undefined): void {
    this.out = buffer ?? new Uint8Array(this.out.length);
    this.#view = viewOf(this.out);
    this.length = 0;
  }

  /** Writes a row. Its id is a range of bytes as they stand in the input, quotes included. */
  row(line: number, bytes: Uint8Array, from: number, to: number, answer: number): void {
    if (!this.#all && this.#answers.allows[answer] === true) return;
    const ending = this.#answers.endings[answer] as Ending;
    const needed = this.length + DIGITS + (to - from) * 6 + ROOM + ending.length;
    if (needed > this.out.length) this.#grow(needed);
    if (this.#format === "ndjson") {
      this.out.set(this.#lead, this.length);
      this.length += this.#lead.length;
    }
    this.length = this.#number(this.#view, this.length, line);
    if (this.#format === "csv") this.#csvId(bytes, from, to);
    else this.#jsonId(bytes, from, to);
    this.#end(ending);
  }

  /** Takes rows that were written elsewhere. */
  append(rows: Uint8Array): void {
    const needed = this.length + rows.length + ROOM;
    if (needed > this.out.length) this.#grow(needed);
    this.out.set(rows, this.length);
    this.length += rows.length;
  }

  #end({ words, length }: Ending): void {
    const view = this.#view;
    let at = this.length;
    for (let word = 0; word < words.length; word++, at += 4) view.setInt32(at, words[word] as number, true);
    this.length += length;
  }

  #grow(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, this.out.length * 2));
    wider.set(this.out.subarray(0, this.length));
    this.out = wider;
    this.#view = viewOf(wider);
  }

  #csvId(bytes: Uint8Array, from: number, to: number): void {
    const { out } = this;
    let at = this.length;
    out[at++] = COMMA;
    const first = from < to ? (bytes[from] as number) : ZERO;
    let plain = beginsPlain(first);
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
    this.out.set(this.#idLead, this.length);
    this.length += this.#idLead.length;
    this.out.set(bytes.subarray(from, to), this.length);
    this.length += to - from;
    this.out[this.length++] = QUOTE;
  }

  #text(at: number, text: string): void {
    const bytes = this.#encoder.encode(text);
    this.out.set(bytes, at);
    this.length = at + bytes.length;
  }
}

/** Letters, digits and whatever is above them begin no formula, but for the equals and at signs, and signs in full width. */
function beginsPlain(byte: number): boolean {
  return byte >= ZERO && byte !== 61 && byte !== 64 && byte !== FULL_WIDTH;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
