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

/** The same of its beginning, also as that of the name with which it begins. */
export function isSoughtByBeginning(form: NameForm, text: string): boolean {
  const { key, held } = form;
  if (firstGrams(key).some((gram) => text.startsWith(gram))) return true;
  return isAsLong(form, text) && text.startsWith(key.slice(0, gramOf(held))) && text.endsWith(key.slice(-3));
}

/** The same of its end. Where that is too common, that of the name with which it begins has to stand before it. */
export function isSoughtByEnd(form: NameForm, text: string): boolean {
  const { key, holds, held } = form;
  if (!holds) return text.endsWith(lastGram(key));
  return isAsLong(form, text) && text.endsWith(key.slice(held - gramOf(held)));
}

/** Whether so little is missing or too much that the name with which it begins is met by itself. */
function isAsLong({ key, held }: NameForm, text: string): boolean {
  return held > 0 && text.length >= key.length - 1 && text.length <= key.length + 1;
}
