import type { NameForm } from "./name-form.js";

/** How many letters at either end of a misspelt name have to be as they are: half of it at most. */
function gramOf(length: number): number {
  return length < 8 ? 3 : 4;
}

/**
 * The beginnings that a name with one edit can have where its end is changed too: its own, and, of six or eight letters,
 * that with the middle two swapped. Any other single edit leaves the first letters or the last.
 */
export function firstGrams(key: string): readonly string[] {
  const gram = gramOf(key.length);
  const own = key.slice(0, gram);
  return key.length === 2 * gram ? [own, key.slice(0, gram - 1) + (key[gram] as string)] : [own];
}

/** The end that a name with one edit can have. */
export function lastGram(key: string): string {
  return key.slice(-gramOf(key.length));
}

/** Tells whether a misspelling of a name leaves the letters by which it is sought. */
export function isSought(form: NameForm, text: string): boolean {
  return isSoughtByBeginning(form, text) || isSoughtByEnd(form, text);
}

/** The same of its beginning, also as that of the name with which it begins, where its end is left too. */
export function isSoughtByBeginning({ key, held }: NameForm, text: string): boolean {
  if (beginsAlike(key, text)) return true;
  return isAsLong(key, held, text) && text.startsWith(key.slice(0, gramOf(held))) && endsAlike(key, text);
}

/** Whether a text begins as a name with one edit can: with one of {@link firstGrams}, which are not cut out for it. */
function beginsAlike(key: string, text: string): boolean {
  const last = gramOf(key.length) - 1;
  for (let at = 0; at < last; at++) if (key.charCodeAt(at) !== text.charCodeAt(at)) return false;
  const code = text.charCodeAt(last);
  return code === key.charCodeAt(last) || (key.length === 2 * last + 2 && code === key.charCodeAt(last + 1));
}

/** The same of its end. Where that is too common, that of the name with which it begins has to stand before it. */
export function isSoughtByEnd({ key, holds, held }: NameForm, text: string): boolean {
  if (!holds) return endsAlike(key, text);
  return isAsLong(key, held, text) && text.endsWith(key.slice(held - gramOf(held)));
}

/** Whether so little is missing or too much that the name with which it begins is met by itself. */
function isAsLong(key: string, held: number, text: string): boolean {
  return held > 0 && Math.abs(text.length - key.length) <= 1;
}

/** Whether it ends as such a name can: with its {@link lastGram}. */
function endsAlike(key: string, text: string): boolean {
  const gram = gramOf(key.length);
  for (let back = 1; back <= gram; back++)
    if (key.charCodeAt(key.length - back) !== text.charCodeAt(text.length - back)) return false;
  return true;
}
