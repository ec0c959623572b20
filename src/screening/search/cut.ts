import { type Entry, type Hit, LEAST_CUT } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { NameIndex } from "../../compile/lookup/name-index.js";
import type { Unit } from "../../names/units.js";
import { kindOfWord, UNKNOWN } from "../../names/words/kinds.js";
import type { Span } from "./span.js";

/** So many are enough behind a whole word that is a name by itself, where the text names nobody else: `Kingsoft Of`. */
const LEAST_BEHIND_NAME = 9;
const LEAST_NAME = 6;
/** As many characters of Chinese. */
const LEAST_HAN = 5;
/** Of a name so many letters of a word that is its own have to be there. */
const LEAST_OWN = 4;
/** A beginning that leads to more subjects says nothing. */
const MOST_SUBJECTS = 4;

/**
 * Finds a name that the end of the text cuts short: banks and card networks cut fields at 18 to 35 characters, also
 * within a word. What is there has to be long, and to hold a word of the name's own; all names that go on from it count,
 * for review.
 *
 * @param named whether the text names somebody as it is
 */
export function cutSpan(index: NameIndex, units: readonly Unit[], named: boolean): Span | undefined {
  let length = 0;
  let found: Span | undefined;
  for (let from = units.length - 1; from >= 0; from--) {
    const unit = units[from] as Unit;
    length += unit.key.length;
    if (length > index.longest()) break;
    const least = unit.han ? LEAST_HAN : !named && isName(index, units, from) ? LEAST_BEHIND_NAME : LEAST_CUT;
    if (length < least || !isBeginning(index, units, from)) continue;
    const words = units.slice(from);
    const form = cutForm(index, words.map(({ key }) => key).join(""), words);
    if (form === undefined) continue;
    const place = { from, to: units.length, respaced: false, reordered: false };
    found = { form, ...place, edits: 0, doubtful: false, disguised: false };
  }
  return found;
}

/** Whether a word that others follow is a name, and none of the ordinary words. */
function isName({ trie }: NameIndex, units: readonly Unit[], from: number): boolean {
  const { key } = units[from] as Unit;
  if (from === units.length - 1 || key.length < LEAST_NAME || kindOfWord(key) !== UNKNOWN) return false;
  let node = 0;
  for (let i = 0; i < key.length; i++) {
    node = trie.step(node, key.charCodeAt(i));
    if (node === 0) return false;
  }
  return (trie.at(node)?.entry().hits.length ?? 0) > 0;
}

/** Whether any name goes on from the end of the text, or ends there, that begins with a word. */
function isBeginning({ trie }: NameIndex, units: readonly Unit[], from: number): boolean {
  let node = 0;
  for (let at = from; at < units.length; at++) {
    const { key } = units[at] as Unit;
    for (let i = 0; i < key.length; i++) {
      node = trie.step(node, key.charCodeAt(i));
      if (node === 0) return false;
    }
  }
  return true;
}

function cutForm(index: NameIndex, key: string, words: readonly Unit[]): NameForm | undefined {
  const hits: Hit[] = [];
  const sorted = index.sorted();
  for (let at = firstFrom(sorted, key); at < sorted.length; at++) {
    const form = sorted[at] as NameForm;
    if (!form.key.startsWith(key)) break;
    if (form.reordered || form.key === key) continue;
    for (const hit of form.entry().hits) if (!hits.some((one) => one.subject === hit.subject)) hits.push(hit);
  }
  if (hits.length === 0 || hits.length > MOST_SUBJECTS) return undefined;
  if (!words.some((word) => word.han || (word.key.length >= LEAST_OWN && kindOfWord(word.key) === UNKNOWN)))
    return undefined;
  const several = hits.length > 1;
  const entry: Entry = { hits: hits.map((hit) => asCut(hit, several)), not: [] };
  const rest = { company: false, neighbour: false, near: false, holds: false, held: 0, cuts: [] };
  const claims = () => [];
  const names = words.map((word) => word.key);
  return { key, anywhere: true, reduced: false, reordered: false, ...rest, words: names, entry: () => entry, claims };
}

function asCut(hit: Hit, several: boolean): Hit {
  const flags = [...hit.flags, "cut" as const];
  return { ...hit, weak: true, flags: several && !flags.includes("ambiguous") ? [...flags, "ambiguous"] : flags };
}

function firstFrom(sorted: readonly NameForm[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as NameForm).key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
