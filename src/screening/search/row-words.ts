import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Letters } from "../../names/run.js";
import type { Unit } from "../../names/units.js";
import { KIND, OTHER } from "../../names/words/kinds.js";
import type { Reading } from "./reading.js";
import { isSyllable, TELLING } from "./typo.js";

/** By so many letters names of some length are sought. */
const MOST_SAME = 4;

/** Whether a row begins as the name does, or one of its words where the name goes on from the one with which it begins. */
export function isParted(
  { starts, letters: { codes } }: { readonly starts: Uint16Array; readonly letters: Letters },
  { key, held }: NameForm,
  from: number,
  to: number,
): boolean {
  const start = starts[from] as number;
  let same = 0;
  while (same < MOST_SAME && codes[start + same] === key.charCodeAt(same)) same++;
  if (same === MOST_SAME) return true;
  const border = (starts[to + 1] as number) - (key.length - held);
  for (let at = from + 1; at <= to; at++) if (starts[at] === border) return true;
  return false;
}

/** Whether the last word only goes on from the one of the name, so that it is another form of it: `Ant Financially`. */
export function isInflected(
  { starts, letters: { codes } }: { readonly starts: Uint16Array; readonly letters: Letters },
  { key, words }: NameForm,
  from: number,
  to: number,
): boolean {
  const start = starts[from] as number;
  const end = starts[to + 1] as number;
  if (
    words.length < 2 ||
    key.length >= TELLING ||
    end - start <= key.length ||
    (starts[to] as number) - start >= key.length
  )
    return false;
  for (let at = 0; at < key.length; at++) if (codes[start + at] !== key.charCodeAt(at)) return false;
  // But for its last letter typed twice.
  return end - start > key.length + 1 || codes[end - 1] !== codes[end - 2];
}

/**
 * Whether a title or a family name stands in a row that does not stand so in the name: put into a company's it is hardly a
 * slip (`Alibaba Dr Group`), and among nothing but syllables of Chinese it is another's name.
 */
export function hasOther(
  { classes, units }: Reading,
  starts: Uint16Array,
  key: string,
  from: number,
  to: number,
): boolean {
  let syllables = true;
  let others = false;
  const [start, end] = [starts[from] as number, starts[to + 1] as number];
  for (let at = from; at <= to; at++) {
    const word = (units[at] as Unit).key;
    syllables &&= isSyllable(word);
    if (((classes[at] as number) & KIND) !== OTHER) continue;
    others = true;
    const behind = key.length - (end - (starts[at + 1] as number));
    if (!key.startsWith(word, (starts[at] as number) - start) && !key.slice(0, behind).endsWith(word)) return true;
  }
  return others && syllables;
}
