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
export function isSought({ key, holds }: NameForm, text: string): boolean {
  return firstGrams(key).some((gram) => text.startsWith(gram)) || (!holds && text.endsWith(lastGram(key)));
}
