import { inWords } from "./answers.js";

const ZERO = 48;
const FOURS = 10_000;

/** The numbers below ten thousand as four digits, in the words as which they are written. */
const fours = Int32Array.from({ length: FOURS }, (_, number) => {
  const digit = (place: number) => ZERO + (Math.trunc(number / place) % 10);
  return digit(1000) | (digit(100) << 8) | (digit(10) << 16) | (digit(1) << 24);
});

/**
 * Gives what writes a number at a place, and says the place behind it. The last four digits come from a table; those
 * before them change once in ten thousand lines. It writes in whole words, up to three bytes further than it says.
 */
export function lineNumbers(): (out: DataView, at: number, line: number) => number {
  const encoder = new TextEncoder();
  let front = 0;
  let digits = inWords(new Uint8Array(0));
  return (out, at, line) => {
    const before = Math.trunc(line / FOURS);
    if (before !== front) {
      front = before;
      digits = inWords(before === 0 ? new Uint8Array(0) : encoder.encode(String(before)));
    }
    const { words, length } = digits;
    for (let word = 0; word < words.length; word++) out.setInt32(at + word * 4, words[word] as number, true);
    // Below ten thousand the zeros in front are left out.
    const zeros = before > 0 || line > 999 ? 0 : line > 99 ? 1 : line > 9 ? 2 : 3;
    out.setInt32(at + length, (fours[line - before * FOURS] as number) >>> (zeros * 8), true);
    return at + length + 4 - zeros;
  };
}
