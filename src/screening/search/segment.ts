import { Trie } from "../../compile/lookup/trie.js";
import { UNKNOWN, wordsBeyondAscii } from "../../names/words/kinds.js";

/** About twice as many steps as the known words take. */
const ROOM = 1 << 11;

let known: Trie<number> | undefined;

function knownWords(): Trie<number> {
  if (known !== undefined) return known;
  known = new Trie(ROOM);
  for (const [word, kind] of wordsBeyondAscii()) known.add(word, kind);
  return known;
}

/**
 * Cuts a run of Chinese characters into known words, from the left, so that as few characters as can be are unknown, and
 * says of each character what its word does beside a name.
 */
export function segment(run: readonly string[]): readonly number[] {
  const words = knownWords();
  // Least cost to the end from each place, and the word that has it.
  const cost = new Array<number>(run.length + 1).fill(0);
  const step = new Array<number>(run.length).fill(1);
  const kind = new Array<number>(run.length).fill(UNKNOWN);
  for (let at = run.length - 1; at >= 0; at--) {
    cost[at] = (cost[at + 1] as number) + 10;
    let node = 0;
    for (let to = at; to < run.length; to++) {
      node = stepOver(words, node, run[to] as string);
      if (node === 0) break;
      const as = words.at(node);
      const here = (cost[to + 1] as number) + 1;
      if (as === undefined || here > (cost[at] as number)) continue;
      cost[at] = here;
      step[at] = to + 1 - at;
      kind[at] = as;
    }
  }
  const kinds: number[] = [];
  for (let at = 0; at < run.length; at += step[at] as number)
    for (let i = 0; i < (step[at] as number); i++) kinds.push(kind[at] as number);
  return kinds;
}

/** A character of Chinese may have two code units. */
function stepOver(words: Trie<number>, node: number, char: string): number {
  let to = node;
  for (let i = 0; i < char.length; i++) {
    to = words.step(to, char.charCodeAt(i));
    if (to === 0) return 0;
  }
  return to;
}
