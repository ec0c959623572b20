// Chance that can be had again: the same seed gives the same throws on every machine.

export interface Dice {
  /** A whole number from 0 up to, and without, `below`. */
  readonly int: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Each of a list with the same probability, in its order. */
  readonly some: <T>(list: readonly T[], probability: number) => readonly T[];
}

/** Dice for one number of one seed: what is thrown for one case says nothing of the next. */
export function diceOf(seed: number, number: number): Dice {
  // Mulberry32, with both numbers mixed into its state.
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(number | 0, 0x85ebca6b)) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  for (let n = 0; n < 4; n++) next();
  const chance = (probability: number) => next() < probability;
  return {
    int: (below) => Math.floor(next() * below),
    chance,
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    some: (list, probability) => list.filter(() => chance(probability)),
  };
}
