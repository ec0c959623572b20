import { type Kind, kindOfWord } from "../../names/words/kinds.js";

const LONGEST = 8;

/**
 * Cuts a run of Chinese characters into known words, from the left, so that as few characters as can be are unknown, and
 * says of each character what its word does beside a name.
 */
export function segment(run: readonly string[]): readonly Kind[] {
  // Least cost to the end from each place, and the word that has it.
  const cost = new Array<number>(run.length + 1).fill(0);
  const step = new Array<number>(run.length).fill(1);
  const kind = new Array<Kind>(run.length).fill("unknown");
  for (let at = run.length - 1; at >= 0; at--) {
    cost[at] = (cost[at + 1] as number) + 10;
    let word = "";
    for (let to = at; to < Math.min(run.length, at + LONGEST); to++) {
      word += run[to] as string;
      const known = kindOfWord(word);
      const here = (cost[to + 1] as number) + 1;
      if (known === undefined || here > (cost[at] as number)) continue;
      cost[at] = here;
      step[at] = to + 1 - at;
      kind[at] = known;
    }
  }
  const kinds: Kind[] = [];
  for (let at = 0; at < run.length; at += step[at] as number)
    for (let i = 0; i < (step[at] as number); i++) kinds.push(kind[at] as Kind);
  return kinds;
}
