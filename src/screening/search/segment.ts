import { Trie } from "../../compile/lookup/trie.js";
import type { Unit } from "../../names/units.js";
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

/** Most characters of a run that there is room for beforehand. */
const MOST = 1024;
/** Least cost to the end from each character, and how many its word has. */
const COST = new Int32Array(MOST + 1);
const STEP = new Uint16Array(MOST);

/**
 * Cuts a run of Chinese characters into known words, from the left, so that as few characters as can be are unknown, and
 * writes down of each character what its word does beside a name.
 *
 * @returns whether all are known
 */
export function segment(units: readonly Unit[], from: number, to: number, kinds: Uint8Array): boolean {
  const words = knownWords();
  const many = to - from;
  const cost = many <= MOST ? COST : new Int32Array(many + 1);
  const step = many <= MOST ? STEP : new Uint16Array(many);
  cost[many] = 0;
  for (let at = many - 1; at >= 0; at--) {
    let least = (cost[at + 1] as number) + 10;
    step[at] = 1;
    kinds[from + at] = UNKNOWN;
    let node = 0;
    for (let end = at; end < many; end++) {
      node = stepOver(words, node, (units[from + end] as Unit).key);
      if (node === 0) break;
      const as = words.at(node);
      const here = (cost[end + 1] as number) + 1;
      if (as === undefined || here > least) continue;
      least = here;
      step[at] = end + 1 - at;
      kinds[from + at] = as;
    }
    cost[at] = least;
  }
  let whole = true;
  for (let at = 0; at < many; ) {
    const kind = kinds[from + at] as number;
    if (kind === UNKNOWN) whole = false;
    for (const next = at + (step[at] as number); at < next; at++) kinds[from + at] = kind;
  }
  return whole;
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
