import { isSoughtByBeginning, isSoughtByEnd } from "../../compile/lookup/grams.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import { HAS_RUNS_ONCE, partAt } from "../../compile/lookup/near-leads.js";
import { nearLimit } from "../../compile/lookup/near-limit.js";
import { cellOf, LENGTH_AT, type NearTable, signOf } from "../../compile/lookup/near-table.js";
import type { Letters } from "../../names/run.js";
import { isWithin } from "../../names/within.js";

/** A shorter row of letters is no misspelt name. */
export const SHORTEST = 5;
/** Nor is a longer one, nor one of more words. */
export const LONGEST = 64;
export const MOST_WORDS = 7;

const NONE: readonly number[] = [];
const OWNER = (1 << LENGTH_AT) - 1;

/**
 * Lists the names, by their numbers, that a row of letters may be a misspelling of: with a part of it, about as many
 * letters and about the same ones. Others may be among them, and one may be there more than once.
 *
 * @param found how many parts of names it has, see `leadsOf`
 */
export function namesLike(
  table: NearTable,
  letters: Letters,
  from: number,
  to: number,
  found: number,
): readonly number[] {
  const length = to - from;
  const { cells, entries, starts } = table;
  const { codes } = letters;
  const parts = found & ~HAS_RUNS_ONCE;
  let own = 0;
  let like: number[] | undefined;
  for (let part = 0; part < parts; part++) {
    // A name whose doubled letter is another may be more edits away.
    const moved = part === parts - 1 && (found & HAS_RUNS_ONCE) !== 0;
    const cell = cellOf(table, partAt(part));
    const end = 2 * (cells[cell + 1] as number);
    for (let at = 2 * (cells[cell] as number); at < end; at += 2) {
      const entry = entries[at] as number;
      const many = entry >>> LENGTH_AT;
      const off = many - length;
      if (off > 2 || off < -2) continue;
      if (own === 0) own = signsOf(codes, from, to);
      const limit = nearLimit(many);
      if (off > limit || -off > limit || !isLike(own, entries[at + 1] as number, 2 * limit)) continue;
      const owner = entry & OWNER;
      const start = starts[owner] as number;
      if (!moved && !isWithin(codes, from, to, table.letters, start, start + many, limit)) continue;
      if (like === undefined) like = [owner];
      else like.push(owner);
    }
  }
  return like ?? NONE;
}

/** Which letters and digits a row has. */
function signsOf(codes: Uint8Array, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at++) signs |= signOf(codes[at] as number);
  return signs;
}

/** Whether two have about the same letters: an edit changes two of them at most. */
function isLike(signs: number, other: number, most: number): boolean {
  let rest = signs ^ other;
  for (let left = most; rest !== 0; left--) {
    if (left === 0) return false;
    rest &= rest - 1;
  }
  return true;
}

/** Shorter names are sought by three letters, and before the others. */
const FOUR = 8;
const NOT_SOUGHT = 4;

/**
 * Puts names in the order in which they are compared, each once: those sought by three letters before those by four, by
 * their beginning before their end, then as in the data. Leaves those out by whose letters the text does not seek them.
 */
export function inOrder(table: NearTable, names: readonly number[], text: string): readonly number[] {
  if (names.length === 1) return orderOf(table.forms[names[0] as number] as NameForm, text) < NOT_SOUGHT ? names : NONE;
  if (names.length <= FEW) return fewInOrder(table, names, text);
  return [...new Set(names)]
    .map((name) => ({ name, order: orderOf(table.forms[name] as NameForm, text) }))
    .filter(({ order }) => order < NOT_SOUGHT)
    .sort((a, b) => a.order - b.order || a.name - b.name)
    .map(({ name }) => name);
}

const FEW = 16;

/** The same without lists and objects in between: nearly always there are two or three. */
function fewInOrder({ forms }: NearTable, names: readonly number[], text: string): readonly number[] {
  const all: number[] = [];
  const orders: number[] = [];
  for (const name of names) {
    if (all.includes(name)) continue;
    const order = orderOf(forms[name] as NameForm, text);
    if (order >= NOT_SOUGHT) continue;
    let at = all.length;
    for (; at > 0; at--) {
      const before = orders[at - 1] as number;
      if (before < order || (before === order && (all[at - 1] as number) < name)) break;
      orders[at] = before;
      all[at] = all[at - 1] as number;
    }
    orders[at] = order;
    all[at] = name;
  }
  return all;
}

function orderOf(form: NameForm, text: string): number {
  const list = form.key.length < FOUR ? 0 : 2;
  if (isSoughtByBeginning(form, text)) return list;
  return isSoughtByEnd(form, text) ? list + 1 : NOT_SOUGHT;
}
