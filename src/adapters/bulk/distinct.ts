import type { Asked } from "./screener.js";

const SLOTS = 1 << 18;
/** Half of the slots at most, so that a search stays short. */
const MOST_ENTRIES = SLOTS >> 1;
/** Room for the entries, in words. */
const ARENA = 3 << 20;
/** A longer key, in words, is asked each time. */
export const LONGEST_KEY = 1024;
/** Keys that an adversary made to collide are asked each time, so they cost no more than themselves. */
const MOST_PROBES = 32;

// An entry is five numbers and its key behind them, so that meeting it costs one visit to memory: hash, span of times
// (from <= t < to), number of the answer (negative where there is a fault), length of the key. An entry is known by
// where it begins; 0 is none.
const FROM = 1;
const TO = 2;
const ANSWER = 3;
const LENGTH = 4;
const KEY = 5;

/**
 * Answers by the bytes of the key columns: the same bytes are asked once for each span of times. Of bounded size: when
 * it is full it is emptied. Keys are compared whole, so a hash that collides can never lend its answer.
 */
export class Distinct {
  readonly #slots: Int32Array;
  readonly #words: Int32Array;
  #entries = 0;
  #next = 1;
  /** The entries with a fault. */
  readonly faults = new Map<number, Asked>();

  /** Starts empty, in memory of its own or in that of the kernel, which reads it too. */
  constructor(memory?: { readonly slots: Int32Array; readonly words: Int32Array }) {
    this.#slots = memory?.slots ?? new Int32Array(SLOTS);
    this.#words = memory?.words ?? new Int32Array(ARENA);
  }

  /** Finds the entry of a key: words from `from` to `to`. 0 where there is none yet; -1 where it cannot be kept. */
  find(hash: number, key: Int32Array, from: number, to: number): number {
    if (to - from > LONGEST_KEY) return -1;
    const slots = this.#slots;
    const words = this.#words;
    let slot = slotOf(hash);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const entry = slots[slot] as number;
      if (entry === 0) return 0;
      if (words[entry] === hash && words[entry + LENGTH] === to - from) {
        let at = entry + KEY;
        let word = from;
        while (word < to && words[at] === key[word]) {
          at++;
          word++;
        }
        if (word === to) return entry;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  /** The answer of an entry at a time; negative where it was not asked about that time, or the row has a fault. */
  at(entry: number, time: number): number {
    const words = this.#words;
    if (time < (words[entry + FROM] as number) || time >= (words[entry + TO] as number)) return -1;
    return words[entry + ANSWER] as number;
  }

  /** Keeps an answer for a key that {@link find} did not find. A key that is too long is not kept. */
  add(hash: number, key: Int32Array, from: number, to: number, asked: Asked): void {
    const length = to - from;
    if (length > LONGEST_KEY) return;
    if (this.#entries >= MOST_ENTRIES || this.#next + KEY + length > ARENA) this.#empty();
    const words = this.#words;
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    const entry = this.#next;
    this.#next += KEY + length;
    this.#entries++;
    this.#slots[slot] = entry;
    words[entry] = hash;
    words[entry + LENGTH] = length;
    for (let at = 0; at < length; at++) words[entry + KEY + at] = key[from + at] as number;
    this.update(entry, asked);
  }

  /** Replaces the answer of an entry by that for another span of times. */
  update(entry: number, asked: Asked): void {
    this.#words[entry + FROM] = asked.from;
    this.#words[entry + TO] = asked.to;
    this.#words[entry + ANSWER] = asked.fault === undefined ? asked.answer : -1;
    if (asked.fault !== undefined) this.faults.set(entry, asked);
    else if (this.faults.size > 0) this.faults.delete(entry);
  }

  #empty(): void {
    this.#slots.fill(0);
    this.#entries = 0;
    this.#next = 1;
    this.faults.clear();
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
