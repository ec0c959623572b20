import type { Asked } from "./screener.js";

/** How many keys are brought near at once. */
export const BATCH = 64;

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

// Before the slots: how many entries there are, and where the next one begins.
const COUNT = 0;
const NEXT = 1;
const HEAD = 8;

/** How much memory a table needs. */
export const DISTINCT_BYTES = (HEAD + SLOTS + ARENA) * 4;

/** A key in words, as `keyOf` makes it, in a part of an array. */
export interface Key {
  readonly hash: number;
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Answers by the bytes of the key columns: the same bytes are asked once for each span of times. Of bounded size: when
 * it is full it is emptied. Keys are compared whole, so a hash that collides can never lend its answer.
 */
export class Distinct {
  readonly #head: Int32Array;
  readonly #slots: Int32Array;
  readonly #words: Int32Array;
  readonly #near = new Int32Array(BATCH);
  /** The entries with a fault. */
  readonly faults = new Map<number, Asked>();

  /** Lays a table into memory that is all 0, or in which one was laid before. */
  constructor(memory: ArrayBufferLike = new ArrayBuffer(DISTINCT_BYTES), at = 0) {
    this.#head = new Int32Array(memory, at, HEAD);
    this.#slots = new Int32Array(memory, at + HEAD * 4, SLOTS);
    this.#words = new Int32Array(memory, at + (HEAD + SLOTS) * 4, ARENA);
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

  /**
   * Reads the entries of many keys, so that they are in the cache of the processor when they are sought. One by one each
   * would be waited for; these do not depend on each other, so they are fetched together.
   */
  bringNear(hashes: Int32Array, first: number, stride: number, count: number): void {
    const near = this.#near;
    for (let key = 0, at = first; key < count; key++, at += stride)
      near[key] = this.#slots[slotOf(hashes[at] as number)] as number;
    for (let key = 0; key < count; key++) near[key] = this.#words[near[key] as number] as number;
  }

  /** The answer of an entry at a time; negative where it was not asked about that time, or the row has a fault. */
  at(entry: number, time: number): number {
    const words = this.#words;
    if (time < (words[entry + FROM] as number) || time >= (words[entry + TO] as number)) return -1;
    return words[entry + ANSWER] as number;
  }

  /** The span and the answer of an entry. */
  asked(entry: number): Asked {
    const words = this.#words;
    const answer = words[entry + ANSWER] as number;
    const span = { from: words[entry + FROM] as number, to: words[entry + TO] as number };
    return this.faults.get(entry) ?? { answer, fault: undefined, ...span };
  }

  /** Keeps an answer for a key that {@link find} did not find. A key that is too long is not kept. */
  add({ hash, words: key, from, to }: Key, asked: Asked): void {
    const length = to - from;
    if (length > LONGEST_KEY) return;
    const head = this.#head;
    const words = this.#words;
    if ((head[COUNT] as number) >= MOST_ENTRIES || (head[NEXT] as number) + KEY + length >= ARENA) this.#empty();
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    const entry = (head[NEXT] as number) || 1;
    head[COUNT] = (head[COUNT] as number) + 1;
    head[NEXT] = entry + KEY + length;
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
    this.#head.fill(0);
    this.faults.clear();
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
