import { runOfText } from "../../names/run.js";
import type { NameForm } from "./name-form.js";
import { partsOf } from "./near-keys.js";
import { kindsOf } from "./near-kinds.js";
import { emptySieve, mixed, type Sieve, sift } from "./sieve.js";

/**
 * Names that a misspelling may lead to, by the parts that it leaves as they are. All is in plain numbers, so that a list of
 * a hundred thousand names takes little more time than one of a hundred: see `partsOf`.
 */
export interface NearTable {
  readonly forms: readonly NameForm[];
  /** The letters of all forms, one behind the other, and where those of each begin. */
  readonly letters: Uint8Array;
  readonly starts: Int32Array;
  /** What tells most parts of a text to be part of no name: the first four letters and the last, and which parts. */
  readonly heads: Sieve;
  readonly tails: Sieve;
  readonly sieve: Sieve;
  /** The parts of short names, see `partsOf`. */
  readonly short: Sieve;
  /** By how many letters a row has, by which parts it may lead to a name, see `near-kinds.ts`. */
  readonly kinds: Int32Array;
  /** Where in the list below the names are that may have a part, by {@link cellOf}: up to where those of the next are. */
  readonly cells: Int32Array;
  /**
   * That list, two numbers each: the form, with its length in the bits from {@link LENGTH_AT} on, and which letters and
   * digits it has, by {@link signOf}. They lie beside each other, because a place far off in memory costs more than all
   * that is made of it.
   */
  readonly entries: Int32Array;
  readonly shift: number;
}

/** More names than any list has; a longer name counts as the longest that there is room for, which no row is like. */
export const LENGTH_AT = 24;
const LONGEST = 127;
/** So many names share a cell, so that the cells stay near the processor. */
const SHARED = 2;

/** Where the names stand that have a part. */
export function cellOf({ shift }: Pick<NearTable, "shift">, part: number): number {
  return mixed(part) >>> shift;
}

/** One bit for a letter; digits share bits. */
export function signOf(code: number): number {
  return 1 << (code > 96 ? code - 97 : 26 + (code % 6));
}

/** As many beginnings of four letters a language has; a sieve of them takes 32 kB, and stays near the processor. */
const MOST_FOURS = 1 << 15;

/** Builds the table. */
export function nearTable(all: readonly NameForm[]): NearTable {
  const forms = all.filter((form) => form.near);
  const fours = Math.min(MOST_FOURS, forms.length);
  const [heads, tails] = [emptySieve(fours), emptySieve(fours)];
  const [parts, ofShort]: [Owned, Owned] = [
    { numbers: [], forms: [] },
    { numbers: [], forms: [] },
  ];
  for (let form = 0; form < forms.length; form++) {
    const { key, holds, held } = forms[form] as NameForm;
    sift(heads, runOfText(key.slice(0, 4)));
    sift(tails, runOfText(key.slice(-4)));
    const { all, short } = partsOf(key, !holds || held > 0);
    put(parts, all, form);
    put(ofShort, short, form);
  }
  const [sieve, short] = [sieveOf(parts.numbers), sieveOf(ofShort.numbers)];
  const kinds = kindsOf(forms.map(({ key }) => key));
  return { forms, ...lettersOf(forms), heads, tails, sieve, short, kinds, ...cellsOf([parts, ofShort], forms) };
}

/** Parts, and of each the form. */
interface Owned {
  readonly numbers: number[];
  readonly forms: number[];
}

function put({ numbers, forms }: Owned, parts: readonly number[], form: number): void {
  for (const part of parts) {
    numbers.push(part);
    forms.push(form);
  }
}

function sieveOf(numbers: readonly number[]): Sieve {
  const sieve = emptySieve(numbers.length);
  for (const number of numbers) sift(sieve, number);
  return sieve;
}

function cellsOf(lists: readonly Owned[], forms: readonly NameForm[]): Pick<NearTable, "cells" | "entries" | "shift"> {
  const many = lists.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const power = Math.max(1, Math.ceil(Math.log2((many + 1) / SHARED)));
  const cells = new Int32Array(2 ** power + 1);
  const table = { shift: 32 - power };
  for (const { numbers } of lists)
    for (const part of numbers) {
      const next = cellOf(table, part) + 1;
      cells[next] = (cells[next] as number) + 1;
    }
  for (let at = 1; at < cells.length; at++) cells[at] = (cells[at] as number) + (cells[at - 1] as number);
  const free = cells.slice();
  const signs = forms.map(({ key }) => signsOf(key));
  const entries = new Int32Array(2 * many);
  for (const { numbers, forms: of } of lists)
    for (let at = 0; at < numbers.length; at++) {
      const cell = cellOf(table, numbers[at] as number);
      const place = free[cell] as number;
      free[cell] = place + 1;
      const form = of[at] as number;
      entries[2 * place] = form | (Math.min(LONGEST, (forms[form] as NameForm).key.length) << LENGTH_AT);
      entries[2 * place + 1] = signs[form] as number;
    }
  return { cells, entries, shift: table.shift };
}

function lettersOf(forms: readonly NameForm[]): Pick<NearTable, "letters" | "starts"> {
  const starts = new Int32Array(forms.length + 1);
  for (let at = 0; at < forms.length; at++)
    starts[at + 1] = (starts[at] as number) + (forms[at] as NameForm).key.length;
  const letters = new Uint8Array(starts[forms.length] as number);
  for (let at = 0; at < forms.length; at++) {
    const { key } = forms[at] as NameForm;
    for (let i = 0; i < key.length; i++) letters[(starts[at] as number) + i] = key.charCodeAt(i);
  }
  return { letters, starts };
}

function signsOf(key: string): number {
  let signs = 0;
  for (let i = 0; i < key.length; i++) signs |= signOf(key.charCodeAt(i));
  return signs;
}
