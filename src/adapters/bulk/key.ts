import { LONGEST_KEY } from "./distinct.js";

/**
 * What rows are told apart by: the bytes of their key columns as words of four, the last word of each column filled up
 * with NULs, of which there is at least one. No row with a NUL in it comes here, so two keys are never the same words.
 */
export interface KeyMaker {
  readonly words: Int32Array;
  /** How many words the key has. More than `LONGEST_KEY` are not all there. */
  length: number;
  hash: number;
  /** Begins a new key. */
  start(): void;
  /** Takes a column into the key. */
  column(bytes: Uint8Array, from: number, to: number): void;
}

/** Makes keys out of ranges of bytes, one after the other. */
export function keyMaker(): KeyMaker {
  const words = new Int32Array(LONGEST_KEY + 1);
  const maker: KeyMaker = {
    words,
    length: 0,
    hash: 0,
    start() {
      maker.length = 0;
      maker.hash = 0;
    },
    column(bytes, from, to) {
      for (let at = from; at <= to; at += 4) {
        let word = 0;
        for (let byte = at; byte < to && byte < at + 4; byte++) word |= (bytes[byte] as number) << ((byte - at) << 3);
        maker.hash = mix(maker.hash, word);
        // A place that is not there is not written to.
        words[maker.length++] = word;
      }
    },
  };
  return maker;
}

/** Takes a word of a key into its hash. */
export function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
