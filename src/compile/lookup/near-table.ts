import { firstGrams, lastGram } from "./grams.js";
import type { NameForm } from "./name-form.js";
import { nearLimit } from "./near-limit.js";

/** A name that a misspelling may lead to, as numbers that tell most other texts from it. */
export interface NearName {
  readonly form: NameForm;
  readonly length: number;
  readonly limit: number;
  /** Which letters and digits it has, by {@link signOf}. */
  readonly signs: number;
}

/** Names that a misspelling may lead to, by their first letters and by their last: a single edit leaves one of them. */
export interface NearTable {
  readonly first: ReadonlyMap<string, readonly NameForm[]>;
  readonly last: ReadonlyMap<string, readonly NameForm[]>;
  /** The place in `names` of those that begin, or end, with three or four letters, by their {@link cellOf}; 0 for none. */
  readonly begins: Uint16Array;
  readonly ends: Uint16Array;
  readonly names: readonly (readonly NearName[])[];
}

const CELLS = 1 << 12;

/** Where three or four letters of ASCII stand in a table, of which every one has its number of six bits. */
export function cellOf(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> 20;
}

/** The number of a small letter or digit, 1 to 37. */
export function letterOf(code: number): number {
  return code > 96 ? code - 96 : code - 20;
}

/** One bit for a letter; digits share bits. */
export function signOf(code: number): number {
  return 1 << (code > 96 ? code - 97 : 26 + (code % 6));
}

/** Builds the tables. */
export function nearTable(forms: Iterable<NameForm>): NearTable {
  const first = new Map<string, NameForm[]>();
  const last = new Map<string, NameForm[]>();
  const begins = new Uint16Array(CELLS);
  const ends = new Uint16Array(CELLS);
  const names: NearName[][] = [[]];
  for (const form of forms) {
    if (!form.near) continue;
    const { length } = form.key;
    const name: NearName = { form, length, limit: nearLimit(length), signs: signsOf(form.key) };
    for (const gram of firstGrams(form.key)) {
      push(first, gram, form);
      put(begins, names, gram, name);
    }
    if (form.holds) continue;
    push(last, lastGram(form.key), form);
    put(ends, names, lastGram(form.key), name);
  }
  return { first, last, begins, ends, names };
}

function push(map: Map<string, NameForm[]>, gram: string, form: NameForm): void {
  const held = map.get(gram);
  if (held) held.push(form);
  else map.set(gram, [form]);
}

function put(places: Uint16Array, names: NearName[][], gram: string, name: NearName): void {
  let letters = 0;
  for (let i = 0; i < gram.length; i++) letters = (letters << 6) | letterOf(gram.charCodeAt(i));
  const cell = cellOf(letters);
  if (places[cell] === 0) places[cell] = names.push([]) - 1;
  (names[places[cell] as number] as NearName[]).push(name);
}

function signsOf(key: string): number {
  let signs = 0;
  for (let i = 0; i < key.length; i++) signs |= signOf(key.charCodeAt(i));
  return signs;
}
