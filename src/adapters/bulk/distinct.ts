import type { Asked } from "./screener.js";

const SLOTS = 1 << 18;
/** Half of the slots at most, so that a search stays short. */
const MOST_ENTRIES = SLOTS >> 1;
const ARENA = 8 << 20;
/** A longer key is asked each time. */
const LONGEST_KEY = 4096;
/** Keys that an adversary made to collide are asked each time, so they cost no more than themselves. */
const MOST_PROBES = 32;

// An entry is six numbers side by side, so that reading it costs one visit to memory: hash, place and length of its key,
// the span of times (from <= t < to), and the number of the answer.
const STRIDE = 8;
const START = 1;
const LENGTH = 2;
const FROM = 3;
const TO = 4;
const ANSWER = 5;

/**
 * Answers by the bytes of the key columns: the same bytes are asked once for each span of times. Of bounded size: when
 * it is full it is emptied. Keys are compared whole, so a hash that collides can never lend its answer.
 */
export class Distinct {
  readonly #slots = new Int32Array(SLOTS);
  readonly #entries = new Int32Array((MOST_ENTRIES + 1) * STRIDE);
  readonly #arena = new Uint8Array(ARENA);
  readonly #words = new DataView(this.#arena.buffer);
  #used = 0;
  #count = 0;
  /** The entries with a fault. */
  readonly asked = new Map<number, Asked>();

  /**
   * Finds the entry of a key: the bytes of `count` columns, of which `begins` and `ends` say where they are. 0 where
   * there is none yet; -1 where it cannot be kept.
   */
  find(hash: number, bytes: DataView, begins: Int32Array, ends: Int32Array, count: number): number {
    const entries = this.#entries;
    let slot = slotOf(hash);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return 0;
      if (entries[entry] === hash && this.#equals(entry, bytes, begins, ends, count)) return entry;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  /** The answer of an entry at a time; -1 where it was not asked about that time. */
  at(entry: number, time: number): number {
    const entries = this.#entries;
    if (time < (entries[entry + FROM] as number) || time >= (entries[entry + TO] as number)) return -1;
    return entries[entry + ANSWER] as number;
  }

  #equals(entry: number, bytes: DataView, begins: Int32Array, ends: Int32Array, count: number): boolean {
    const words = this.#words;
    let at = this.#entries[entry + START] as number;
    const end = at + (this.#entries[entry + LENGTH] as number);
    for (let column = 0; column < count; column++) {
      const to = ends[column] as number;
      let from = begins[column] as number;
      if (at + (to - from) >= end) return false;
      for (; from + 4 <= to; from += 4, at += 4) if (bytes.getInt32(from) !== words.getInt32(at)) return false;
      for (; from < to; from++, at++) if (bytes.getUint8(from) !== words.getUint8(at)) return false;
      if (words.getUint8(at++) !== 0) return false;
    }
    return at === end;
  }

  /** Keeps an answer for a key that {@link find} did not find. 0 where the key is too long to be kept. */
  add(hash: number, bytes: Uint8Array, begins: Int32Array, ends: Int32Array, count: number, asked: Asked): number {
    let length = count;
    for (let column = 0; column < count; column++) length += (ends[column] as number) - (begins[column] as number);
    if (length > LONGEST_KEY) return 0;
    if (this.#count >= MOST_ENTRIES || this.#used + length > ARENA) this.#empty();
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    const entry = ++this.#count * STRIDE;
    this.#slots[slot] = entry;
    this.#entries[entry] = hash;
    this.#entries[entry + START] = this.#used;
    this.#entries[entry + LENGTH] = length;
    for (let column = 0; column < count; column++) {
      const part = bytes.subarray(begins[column], ends[column]);
      this.#arena.set(part, this.#used);
      this.#used += part.length;
      // No row with a NUL in it comes here, so it ends each part.
      this.#arena[this.#used++] = 0;
    }
    this.update(entry, asked);
    return entry;
  }

  /** Replaces the answer of an entry by that for another span of times. */
  update(entry: number, asked: Asked): void {
    this.#entries[entry + FROM] = asked.from;
    this.#entries[entry + TO] = asked.to;
    this.#entries[entry + ANSWER] = asked.answer;
    if (asked.fault !== undefined) this.asked.set(entry, asked);
    else if (this.asked.size > 0) this.asked.delete(entry);
  }

  #empty(): void {
    this.#slots.fill(0);
    this.#count = 0;
    this.#used = 0;
    this.asked.clear();
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Takes the bytes of a field into a hash, four at a time. */
export function hashField(hash: number, bytes: DataView, from: number, to: number): number {
  let mixed = hash;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    mixed = Math.imul(mixed ^ bytes.getInt32(at), 0x45d9f3b);
    mixed ^= mixed >>> 15;
  }
  for (; at < to; at++) mixed = ((mixed << 5) - mixed + bytes.getUint8(at)) | 0;
  mixed = Math.imul(mixed ^ (to - from), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
