/** Letters one behind the other, with sums by which any run of them is told from others in a few steps. */
export interface Letters {
  /** Small letters and digits. */
  readonly codes: Uint8Array;
  /** Of all letters before each place. */
  readonly sums: Int32Array;
  /** How many letters so far are the same as the one before. */
  readonly doubles: Uint16Array;
}

export const BASE = 0x2c1b3c6d;
/** More letters than a name has. */
const MOST = 2048;
const POWERS = new Int32Array(MOST + 1).fill(1);
for (let at = 1; at <= MOST; at++) POWERS[at] = Math.imul(POWERS[at - 1] as number, BASE);

/** Makes room for so many letters. */
export function roomFor(many: number): Letters {
  return { codes: new Uint8Array(many), sums: new Int32Array(many + 1), doubles: new Uint16Array(many) };
}

/** The sum with one more letter. */
export function added(sum: number, code: number): number {
  return (Math.imul(sum, BASE) + code) | 0;
}

/** Adds up letters whose codes are there. */
export function addUp({ codes, sums, doubles }: Letters, many: number): void {
  let sum = 0;
  let double = 0;
  for (let at = 0; at < many; at++) {
    const code = codes[at] as number;
    if (at > 0 && code === codes[at - 1]) double++;
    sum = (Math.imul(sum, BASE) + code) | 0;
    sums[at + 1] = sum;
    doubles[at] = double;
  }
}

/**
 * Tells a run of letters from others by one number, the same wherever it stands.
 *
 * The trap: equal numbers prove nothing, and a run has 2,048 letters at most.
 */
export function runOf(sums: Int32Array, from: number, to: number): number {
  return ((sums[to] as number) - Math.imul(sums[from] as number, POWERS[to - from] as number)) | 0;
}

export const FAR = 0x5bd1e995;

/** Puts two numbers together, in this order. */
export function both(first: number, second: number): number {
  return (Math.imul(first, FAR) + second) | 0;
}

/** The number of a text by itself. */
export function runOfText(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = added(sum, text.charCodeAt(at));
  return sum;
}
