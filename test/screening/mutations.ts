// Misspellings of names, drawn from a seed: the same in every run.
import { parties } from "../../src/parties/index.js";

/** Every name of the built-in data in letters of ASCII that a misspelling may lead to. */
export const latinNames: readonly string[] = [...parties.applications, ...parties.persons]
  .flatMap((party) => [party.name, ...party.names.map((name) => name.value)])
  .filter((name, at, all) => /^[\0-\x7f]+$/.test(name) && name.length > 4 && all.indexOf(name) === at);

/** Draws whole numbers below a bound. */
export function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Puts a letter in, leaves one out, changes one or swaps two. */
export function edited(text: string, draw: (below: number) => number): string {
  const at = draw(text.length);
  const letter = LETTERS[draw(LETTERS.length)] as string;
  const kind = draw(4);
  if (kind === 0) return text.slice(0, at) + letter + text.slice(at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + letter + text.slice(at + 1);
  return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
}
