import type { NameForm } from "../../compile/lookup/name-form.js";
import { leadsFrom, leadsOf, leadsTo } from "../../compile/lookup/near-leads.js";
import type { NearTable } from "../../compile/lookup/near-table.js";
import { addUp, type Letters, roomFor } from "../../names/run.js";
import type { Unit } from "../../names/units.js";
import { OWN } from "../../names/words/kinds.js";
import { type Budget, type Near, nearestInTable, nearestOf } from "./nearest.js";
import type { Reading } from "./reading.js";
import { hasOther, isInflected, isParted } from "./row-words.js";
import { LONGEST, MOST_WORDS, SHORTEST } from "./rows.js";
import type { Span } from "./span.js";

/** A text of more words than a name has. */
export const MANY = 16;
/** Of many words that leave no misspelling beside them the first ones decide: if none does, all rows are read. */
const MOST_BLOCKED = 8;
/** Of a text with more misspelt names than this the rest is not read. */
const MOST_FOUND = 48;

/** Misspelt names, and how many units were read for them. */
export interface NearFound {
  readonly spans: readonly Span[];
  readonly read: number;
}

/** Where misspelt names are sought: by the letters of a row, or, as a test does, each row among all names. */
export type Candidates = NearTable | readonly NameForm[];

function isTable(candidates: Candidates): candidates is NearTable {
  return !Array.isArray(candidates);
}

/** Which rows may count as a misspelling, by the names that are there as they are. */
export interface Apart {
  /** By place: how far the names reach that begin there or before. */
  readonly reach: readonly number[];
  /** Whether somebody else's name lies there. */
  readonly taken: readonly boolean[];
}

/** What is sought in one text. */
interface Search {
  readonly candidates: Candidates;
  readonly reading: Reading;
  readonly budget: Budget;
  readonly apart: Apart | undefined;
  readonly words: Words;
  /** What rows of a long text were taken for, which may repeat itself. */
  readonly known: Map<string, Near | undefined> | undefined;
}

const NONE: readonly Span[] = [];

/**
 * Finds misspelt names: rows of whole words within as many edits of a key as its length allows.
 *
 * The traps: a neighbour as near as the name takes the place, and then nobody is found there; a word that is somebody's
 * own name is no misspelling; where the budget is spent, a row that may be a name is taken for one, for review; where
 * the text holds very many, all of them are for review and the rest is left unread.
 *
 * @param blocked units beside which nobody is named by a misspelling: unless one covers them, nothing need be sought
 */
export function nearSpans(
  candidates: Candidates,
  reading: Reading,
  budget: Budget,
  blocked: readonly number[] = [],
  apart?: Apart,
): NearFound {
  const { units } = reading;
  const words = wordsOf(units);
  const long = units.length > MANY;
  const known = long ? new Map<string, Near | undefined>() : undefined;
  const search: Search = { candidates, reading, budget, apart, words, known };
  for (let i = 0; i < blocked.length && i < MOST_BLOCKED; i++)
    if (!isCovered(search, blocked[i] as number)) return { spans: NONE, read: units.length };
  const spans: Span[] = [];
  let named = 0;
  for (let from = 0; from < units.length; from++) {
    named += readFrom(search, from, from, spans);
    if (named < MOST_FOUND || !long) continue;
    const read = spans.reduce((most, span) => Math.max(most, span.to), 0);
    return { spans: spans.map((span) => ({ ...span, doubtful: true })), read };
  }
  return {
    spans: spans.length > 1 ? spans.filter((span, at) => !isPartOf(span, at, spans)) : spans,
    read: units.length,
  };
}

/** Whether a row that lacks a letter is the end of one that is as near to the same name: the beginning is its own, `Io NTSIG`. */
function isPartOf({ form, from, to, edits, doubtful }: Span, place: number, spans: readonly Span[]): boolean {
  if (!doubtful || edits !== 1) return false;
  for (let at = place - 1; at >= 0; at--) {
    const other = spans[at] as Span;
    if (other.from + MOST_WORDS < to) return false;
    if (other.form === form && other.edits === 1 && other.from < from && other.to === to) return true;
  }
  return false;
}

/** Whether any row with a unit in it is a misspelling. */
function isCovered(search: Search, at: number): boolean {
  const found: Span[] = [];
  for (let from = Math.max(0, at + 1 - MOST_WORDS); from <= at && found.length === 0; from++)
    readFrom(search, from, at, found);
  return found.length > 0;
}

/** A name so long is itself with one slip in a word that by itself is somebody's own: for review. */
const LONG_NAME = 10;

/** Reads the rows from a unit on that go as far as another at least, and counts those that name somebody. */
function readFrom(search: Search, from: number, least: number, into: Span[]): number {
  const { reading, apart } = search;
  const { starts } = search.words;
  const start = starts[from] as number;
  const last = Math.min(reading.units.length, from + MOST_WORDS);
  let named = 0;
  let own = false;
  for (let to = from; to < last; to++) {
    const end = starts[to + 1] as number;
    if (end === starts[to] || end - start > LONGEST) break;
    own ||= ((reading.classes[to] as number) & OWN) !== 0;
    if (to < least || end - start < (own ? LONG_NAME : SHORTEST)) continue;
    if (apart !== undefined && !counts(apart, from, to + 1)) continue;
    const near = nearestTo(search, from, to, start, end);
    if (near === undefined) continue;
    const { form, edits } = near;
    if (form.held > 0 && !isParted(search.words, form, from, to)) continue;
    if (own && (from === to || edits > 1 || form.words.length < 2 || form.key.length < LONG_NAME)) continue;
    const doubtful =
      near.doubtful ||
      own ||
      hasOther(reading, starts, form.key, from, to) ||
      isInflected(search.words, form, from, to);
    into.push({ form, from, to: to + 1, respaced: false, reordered: false, edits, doubtful, disguised: false });
    if (form.entry().hits.length > 0) named++;
  }
  return named;
}

function nearestTo(search: Search, from: number, to: number, start: number, end: number): Near | undefined {
  const { candidates, words, budget, known, reading } = search;
  if (!isTable(candidates)) return nearestOf(candidates, keyOf(reading.units, from, to));
  const { heads, tails, letters } = words;
  if (heads[from] === UNTOLD) heads[from] = leadsFrom(candidates, letters, start, words.all);
  if (tails[to] === UNTOLD) tails[to] = leadsTo(candidates, letters, end);
  const ends = (heads[from] as number) | (tails[to] as number);
  const found = leadsOf(candidates, letters, start, end, ends);
  return found === 0 ? undefined : nearestInTable(candidates, letters, start, end, found, budget, known);
}

/** Tells misspellings from those within a name as it is, and from those over somebody else's. */
function counts({ reach, taken }: Apart, from: number, to: number): boolean {
  if ((reach[from] as number) >= to) return false;
  for (let at = from; at < to; at++) if (taken[at]) return false;
  return true;
}

/** Where names lie as they are, and where somebody else's; nothing where there are none. */
export function apartFrom(exact: readonly Span[], others: readonly Span[], length: number): Apart | undefined {
  if (exact.length === 0) return undefined;
  const reach = new Array<number>(length).fill(0);
  for (const { from, to } of exact) reach[from] = Math.max(reach[from] as number, to);
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  const taken = new Array<boolean>(length).fill(false);
  for (const { from, to } of others) taken.fill(true, from, to);
  return { reach, taken };
}

/** The letters of all words. A word of other than small ASCII letters and digits has none. */
interface Words {
  readonly letters: Letters;
  /** How many letters there are. */
  readonly all: number;
  /** Where each word begins, and the last ends. */
  readonly starts: Uint16Array;
  /** By word, what its first letters and those that follow can lead to, and what its last and those before. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
}

const UNTOLD = -1;

function roomForWords(letters: number, words: number): Omit<Words, "all"> {
  return {
    letters: roomFor(letters),
    starts: new Uint16Array(words + 1),
    heads: new Int32Array(words),
    tails: new Int32Array(words),
  };
}

/** Room for most texts: the one that is read now. Nothing is read while another is. */
const MOST_LETTERS = 2048;
const MOST_UNITS = 1024;
const ROOM = roomForWords(MOST_LETTERS, MOST_UNITS);

function wordsOf(units: readonly Unit[]): Words {
  let most = 0;
  for (let at = 0; at < units.length; at++) most += (units[at] as Unit).key.length;
  const fits = most <= MOST_LETTERS && units.length <= MOST_UNITS;
  const room = fits ? ROOM : roomForWords(most, units.length);
  const { codes } = room.letters;
  let letters = 0;
  for (let at = 0; at < units.length; at++) {
    const { key } = units[at] as Unit;
    const start = letters;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (!((code > 96 && code < 123) || (code > 47 && code < 58))) {
        letters = start;
        break;
      }
      codes[letters++] = code;
    }
    room.starts[at + 1] = letters;
    room.heads[at] = UNTOLD;
    room.tails[at] = UNTOLD;
  }
  addUp(room.letters, letters);
  const { starts, heads, tails } = room;
  return { letters: room.letters, starts, heads, tails, all: letters };
}

function keyOf(units: readonly Unit[], from: number, to: number): string {
  let key = (units[from] as Unit).key;
  for (let at = from + 1; at <= to; at++) key += (units[at] as Unit).key;
  return key;
}
