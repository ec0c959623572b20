import { formWord, longerWords, mayBeginOtherwise } from "../../names/form-key.js";
import { EMPTY_HASH, PRIME } from "../../names/hash.js";
import { formClasses } from "../../names/legal-form.js";
import type { Unit } from "../../names/units.js";
import { FORM, FORM_TOLD, noteClass } from "../../names/words/kinds.js";
import type { Reading } from "./reading.js";

const MOST_FORM_WORDS = 4;

/** Lists all rows of words that are a legal form: of each the first word, then the one behind the last. */
export function legalForms({ units, classes }: Reading): readonly number[] {
  const rows: number[] = [];
  for (let from = 0; from < units.length; from++) {
    const unit = units[from] as Unit;
    if (unit.han || !mayBegin(unit.key, classes[from] as number)) continue;
    let hash = EMPTY_HASH;
    let form = "";
    for (let to = from; to < units.length && to < from + MOST_FORM_WORDS && !(units[to] as Unit).han; to++) {
      const word = formWord((units[to] as Unit).key);
      hash = hashOf(word, hash);
      if (!isBeginning(hash)) break;
      form += word;
      if (isWhole(hash) && formClasses().has(form)) rows.push(from, to + 1);
    }
  }
  return rows;
}

/** Whether a legal form may begin with a word: what is found out of a known one is kept. */
function mayBegin(key: string, of: number): boolean {
  if ((of & FORM_TOLD) !== 0) return (of & FORM) !== 0;
  const first = key.charCodeAt(0);
  // No form has a digit.
  const begins = !(first > 47 && first < 58) && mayStart(key) && isBeginning(hashOf(formWord(key), EMPTY_HASH));
  if (of !== 0) noteClass(key, of | FORM_TOLD | (begins ? FORM : 0));
  return begins;
}

/** One bit for the first three letters of every form, and of every word that a form is written with. */
let starts: Int32Array | undefined;
const START_BITS = 14;
const START = 3;

/** Tells most words by three letters to begin no form, however they are written. */
function mayStart(key: string): boolean {
  starts ??= allStarts();
  const start = startOf(key);
  return ((starts[start >>> 5] as number) >>> (start & 31)) & 1 ? true : key.length < START || mayBeginOtherwise(key);
}

function allStarts(): Int32Array {
  const table = new Int32Array(2 ** START_BITS / 32);
  for (const words of [formClasses().keys(), longerWords()])
    for (const word of words) {
      const start = startOf(word);
      table[start >>> 5] = (table[start >>> 5] as number) | (1 << (start & 31));
    }
  return table;
}

function startOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < START; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> (32 - START_BITS);
}

/** Two bits for each beginning of a form, by the highest bits of its hash: one that it is one, one that it is all of it. */
let beginnings: Int32Array | undefined;
const BITS = 17;
const PER_WORD = 16;
const BEGINS = 1;
const IS_WHOLE = 2;

function isBeginning(hash: number): boolean {
  return (bitsOf(hash) & BEGINS) !== 0;
}

function isWhole(hash: number): boolean {
  return (bitsOf(hash) & IS_WHOLE) !== 0;
}

function bitsOf(hash: number): number {
  beginnings ??= allBeginnings();
  const at = hash >>> (32 - BITS);
  return (beginnings[at >>> 4] as number) >>> (2 * (at & (PER_WORD - 1)));
}

function allBeginnings(): Int32Array {
  const table = new Int32Array(2 ** BITS / PER_WORD);
  for (const key of formClasses().keys()) {
    let hash = EMPTY_HASH;
    for (let i = 0; i < key.length; i++) {
      hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
      const at = hash >>> (32 - BITS);
      const bits = i === key.length - 1 ? BEGINS | IS_WHOLE : BEGINS;
      table[at >>> 4] = (table[at >>> 4] as number) | (bits << (2 * (at & (PER_WORD - 1))));
    }
  }
  return table;
}

function hashOf(word: string, before: number): number {
  let hash = before;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}
