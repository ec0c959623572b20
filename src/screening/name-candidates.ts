import type { Entry, Hit } from "../compile/lookup/hit.js";
import type { NameGate } from "../compile/lookup/name-gate.js";
import type { NameIndex } from "../compile/lookup/name-index.js";
import type { Lookup } from "../compile/lookup.js";
import type { Alternative } from "../model/match.js";
import { foldName } from "../names/fold.js";
import { isPlain } from "../names/glance.js";
import { hasHash } from "../names/hash-set.js";
import { spell } from "../names/spell.js";
import { roomForText } from "../names/spelt.js";
import { couldHold } from "./search/probe.js";
import type { NameHit } from "./search/scored.js";
import { searchName } from "./search/search.js";

/** Whom a text names, of whom it is known to be only a neighbour, and who lost. */
export interface NameCandidates extends Entry {
  readonly hits: readonly (Hit | NameHit)[];
  readonly lost?: readonly Alternative[];
}

const NOBODY: NameCandidates = { hits: [], not: [] };
/** No part of it can match in two ways, so nothing backtracks. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
const TOP = /\.[a-z]{2,}$/i;
const SPACE = /\s/;

/** A longer name goes the long way, where its length is checked. */
export const SHORT = 128;

/**
 * Lists whom a text names. This is the single point at which name candidates are produced: the whole text as a name of
 * the data, then the names within it.
 *
 * The trap: a known neighbour (`not`) is no candidate under any rule, however near its name comes, unless the name is
 * written so that it looks like a covered one.
 */
export function nameCandidates(lookup: Lookup, text: string): NameCandidates {
  const { raw, normalised, longest } = lookup.names();
  const written = raw.get(text);
  const entry = written ?? (hasMore(text, longest) ? undefined : normalised.get(foldName(text)));
  if (entry?.hits.length === 0) return written ?? { ...entry, hits: inDisguise(lookup, text) };
  if (entry?.hits.some((hit) => !hit.weak)) return entry;
  if (isAddress(text)) return entry ?? NOBODY;
  const searched = searchName(formsFor(lookup, text), text);
  if (entry === undefined) return searched;
  // A name that is for review by itself may hold one that is not: an unsourced edition of a known application.
  const sure = searched.hits.filter((hit) => !hit.weak && !entry.not.includes(hit.subject));
  const rest = entry.hits.filter((hit) => !sure.some((one) => one.subject === hit.subject));
  return { hits: [...sure, ...rest], not: entry.not, lost: searched.lost };
}

/** Whether a text has more letters than so many: of ASCII and of Chinese, which folding keeps one by one. */
function hasMore(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters <= most; at++) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    if ((small > 96 && small < 123) || (code > 47 && code < 58) || (code > 0x4dff && code < 0x9fa6)) letters++;
  }
  return letters > most;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The keys that a text can meet: one in ASCII those in ASCII. */
function formsFor(lookup: Lookup, text: string): NameIndex {
  return BEYOND_ASCII.test(text) ? lookup.forms() : lookup.plainForms();
}

/** Whom a text shows that by its letters is a neighbour's name: nobody, but for `ALlPAY`. */
function inDisguise(lookup: Lookup, text: string): readonly NameHit[] {
  return searchName(formsFor(lookup, text), text).hits.filter((hit) => hit.flags.includes("disguised"));
}

/** A host or an e-mail address: whose it is, is told by its end, and not by the words in it. */
function isAddress(text: string): boolean {
  return !SPACE.test(text) && TOP.test(text) && HOST.test(text.slice(text.lastIndexOf("@") + 1));
}

/** What the gate says of a text: it names nobody, only its letters have to be read, or all that it may be. */
export const NOBODYS = 0;
export const IN_LETTERS = 1;
export const ANYTHING = 2;

/**
 * Tells, mostly in one pass over the characters, that a text names nobody and looks like no identifier. Most counterparties are
 * nobody of interest, so this is what a screening costs most of the time. Whatever {@link nameCandidates} learns to
 * recognise has to be let through here.
 */
export function isCleanMiss(lookup: Lookup, text: string): boolean {
  return toldOf(lookup, text) === NOBODYS;
}

/**
 * Tells what has to be asked about a text. Of one that is {@link IN_LETTERS} it is known that it is in ASCII, is no name
 * as a whole, and is no identifier: names can only be within it.
 */
export function toldOf(lookup: Lookup, text: string): number {
  const { made } = lookup.gate;
  // A process whose first names are known ones as written never builds what the others are told by.
  if (made === undefined && lookup.names().raw.get(text) !== undefined) return ANYTHING;
  const gate = made ?? lookup.gate();
  // Most texts are told here, and none of them is kept.
  if (!gate.crowded && isPlain(text, gate.glance)) return NOBODYS;
  const { memo } = lookup;
  if (memo.last !== text) {
    memo.told = tell(lookup, text, gate);
    memo.last = text;
  }
  return memo.told;
}

/** The letters of the text that is read now. */
const SPELT = roomForText();

function tell(lookup: Lookup, text: string, { gate, whole }: NameGate): number {
  if (!spell(text, SPELT) || hasHash(whole, SPELT.hash)) return ANYTHING;
  return couldHold(lookup.plainForms(), gate, text, SPELT) ? IN_LETTERS : NOBODYS;
}
