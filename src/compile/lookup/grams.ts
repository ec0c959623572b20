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
  return beginsAlike(key, text) || (!holds && endsAlike(key, text));
}

/** Whether a text begins as a name with one edit can: with one of {@link firstGrams}, which are not cut out for it. */
export function beginsAlike(key: string, text: string): boolean {
  const last = gramOf(key.length) - 1;
  for (let at = 0; at < last; at++) if (key.charCodeAt(at) !== text.charCodeAt(at)) return false;
  const code = text.charCodeAt(last);
  return code === key.charCodeAt(last) || (key.length === 2 * last + 2 && code === key.charCodeAt(last + 1));
}

/** Whether it ends as such a name can: with its {@link lastGram}. */
export function endsAlike(key: string, text: string): boolean {
  const gram = gramOf(key.length);
  for (let back = 1; back <= gram; back++)
    if (key.charCodeAt(key.length - back) !== text.charCodeAt(text.length - back)) return false;
  return true;
}
