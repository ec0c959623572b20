import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Trie } from "../../compile/lookup/trie.js";
import { readingOf as spoken } from "../../names/han.js";
import type { Unit } from "../../names/units.js";
import { isClosedUp } from "./span.js";

/** Thai, Lao, Burmese, Khmer, and both kinds of kana: scripts that put no space between words. */
const FIRST_UNSPACED = 0xe00;
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff]+$/;
/** A shorter name is part of too many words. */
const LEAST = 4;

/** Parts names from the words that they are closed up with, in scripts without spaces; nothing where there are none. */
export function partedRuns(trie: Trie<NameForm>, units: readonly Unit[]): readonly Unit[] | undefined {
  let parted: Unit[] | undefined;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const own = mayBeParted(unit) ? part(trie, unit) : undefined;
    if (own !== undefined && own.length > 1) {
      parted ??= units.slice(0, at);
      for (const one of own) parted.push(one);
    } else parted?.push(unit);
  }
  return parted;
}

function mayBeParted({ key, from, to, han }: Unit): boolean {
  if (han || key.length <= LEAST || key.charCodeAt(0) < FIRST_UNSPACED || key.length !== to - from) return false;
  return UNSPACED.test(key);
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
  let read: Unit[] | undefined;
  for (let from = 0; from < units.length; ) {
    if (!units[from]?.han) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < units.length && units[to]?.han && isClosedUp(units, to)) to++;
    if (runIntoLatin(units, from, to))
      for (let at = from; at < to; at++) {
        const unit = units[at] as Unit;
        const key = spoken(unit.key);
        if (key === undefined) continue;
        read ??= [...units];
        read[at] = { key, from: unit.from, to: unit.to, han: false, gap: unit.gap };
      }
    from = to;
  }
  return read;
}

const LATIN = /^[a-z]+$/;

/** Whether a run of Chinese runs into Latin letters: those behind it, or, where nothing is, those in front. */
function runIntoLatin(units: readonly Unit[], from: number, to: number): boolean {
  if (to < units.length && isClosedUp(units, to)) return LATIN.test((units[to] as Unit).key);
  return from > 0 && isClosedUp(units, from) && LATIN.test((units[from - 1] as Unit).key);
}
