import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Trie } from "../../compile/lookup/trie.js";
import { readingOf as spoken } from "../../names/han.js";
import type { Unit } from "../../names/units.js";
import { isClosedUp } from "./span.js";

/** Thai, Lao, Burmese, Khmer, and both kinds of kana: scripts that put no space between words. */
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff]+$/;
/** A shorter name is part of too many words. */
const LEAST = 4;

/** Parts names from the words that they are closed up with, in scripts without spaces; nothing where there are none. */
export function partedRuns(trie: Trie<NameForm>, units: readonly Unit[]): readonly Unit[] | undefined {
  const parted = units.flatMap((unit) => {
    const { key, from, to, han } = unit;
    return han || key.length !== to - from || key.length <= LEAST || !UNSPACED.test(key) ? [unit] : part(trie, unit);
  });
  return parted.length === units.length ? undefined : parted;
}

function part(trie: Trie<NameForm>, { key, from, gap }: Unit): readonly Unit[] {
  const units: Unit[] = [];
  let done = 0;
  const put = (to: number): void => {
    const before = done === 0 ? gap : 0;
    if (to > done) units.push({ key: key.slice(done, to), from: from + done, to: from + to, han: false, gap: before });
    done = to;
  };
  for (let at = 0; at + LEAST <= key.length; at++) {
    const end = longestFrom(trie, key, at);
    if (end - at < LEAST) continue;
    put(at);
    put(end);
    at = end - 1;
  }
  put(key.length);
  return units;
}

/** Where the longest name ends that begins at a place; 0 where none does. */
function longestFrom(trie: Trie<NameForm>, key: string, from: number): number {
  let node = 0;
  let end = 0;
  for (let at = from; at < key.length; at++) {
    node = trie.step(node, key.charCodeAt(at));
    if (node === 0) break;
    if (trie.at(node) !== undefined) end = at + 1;
  }
  return end;
}

/** Reads Chinese aloud that runs into Latin letters: 支付bao, zhi付宝; nothing where none does. */
export function spokenRuns(units: readonly Unit[]): readonly Unit[] | undefined {
  const read = units.map((unit, at) => {
    if (!unit.han || !runsIntoLatin(units, at)) return unit;
    const key = spoken(unit.key);
    return key === undefined ? unit : { ...unit, key, han: false };
  });
  return read.some((unit, at) => unit !== units[at]) ? read : undefined;
}

const LATIN = /^[a-z]+$/;

function runsIntoLatin(units: readonly Unit[], at: number): boolean {
  for (let to = at + 1; to < units.length && isClosedUp(units, to); to++)
    if (!(units[to] as Unit).han) return LATIN.test((units[to] as Unit).key);
  for (let from = at; from > 0 && isClosedUp(units, from); from--)
    if (!(units[from - 1] as Unit).han) return LATIN.test((units[from - 1] as Unit).key);
  return false;
}
