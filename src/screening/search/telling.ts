import { pattern } from "../../names/pattern.js";
import { LEGAL } from "../../names/words/kinds.js";
import { MANY } from "./near.js";
import type { Span } from "./span.js";

/** A short abbreviation beside a legal form is another company. */
export const ABBREVIATION = 4;

/** As many words, or letters, are hardly ever somebody else's by chance. */
const TELLING_WORDS = 3;
const TELLING_LETTERS = 13;
const TELLING_SIGNS = 4;
const allHan = pattern("^\\p{Script=Han}+$", "u");
const LATIN = /^[a-z0-9]+$/;

/** Whether a name that has to be the whole text says by itself whom it means: a long one, or a company's with its form. */
export function isTelling({ form, to, respaced, reordered }: Span, kinds: Uint8Array): boolean {
  const { key, words } = form;
  if (respaced || reordered || key.length < TELLING_SIGNS) return false;
  if (!LATIN.test(key)) return key.length > TELLING_SIGNS || !allHan().test(key);
  if (key.length <= ABBREVIATION) return false;
  return words.length >= TELLING_WORDS || key.length >= TELLING_LETTERS || (form.company && kinds[to] === LEGAL);
}

/** With so many letters it takes two slips. */
const TELLING_TWICE = 20;

/**
 * Whether a misspelt name is none any more beside a word of which nothing is known: one of several words and many letters
 * still says whom it means, but in a long text.
 */
export function isOff({ form, edits }: Span, words: number): boolean {
  if (edits === 0) return false;
  const least = edits === 1 ? TELLING_LETTERS : TELLING_TWICE;
  return form.words.length < 2 || form.key.length < least || words > MANY;
}
