import { formWord } from "../../names/form-key.js";
import { EMPTY_HASH, PRIME } from "../../names/hash.js";
import { formClasses } from "../../names/legal-form.js";
import type { Unit } from "../../names/units.js";
import {
  COUNTRY,
  FORM,
  FORM_TOLD,
  KIND,
  LEGAL,
  noteClass,
  ORDINARY,
  OTHER,
  PAIRED,
  PARTICLE,
  PAYMENT,
  PERSON,
  PLACE,
  STATE,
  UNKNOWN,
} from "../../names/words/kinds.js";
import { wordList } from "../../names/words/list.js";
import { placePairs, places } from "../../names/words/places.js";
import { isAbbreviation, isSaidAs } from "./parts.js";
import type { Reading } from "./reading.js";
import { segment } from "./segment.js";
import { gapBefore, isClosedUp } from "./span.js";

const MOST_FORM_WORDS = 4;
const PREFIX = /^\s?\*/;
/** Endings of Chinese words for shops, halls and works. */
const PREMISES = /[店馆厅厂铺坊屋院堂楼]$/;

/** Says of every unit what it does beside a name. Units of names (`covered`) are passed over. */
export function kindsOf(reading: Reading, covered: readonly boolean[]): readonly number[] {
  const { text, units, classes, all } = reading;
  const kinds: number[] = [];
  for (let at = 0; at < units.length; at++) kinds.push(covered[at] ? ORDINARY : (classes[at] as number) & KIND);
  // What stands in front of a star is the prefix of whoever writes the descriptor.
  if (reading.star && units.length > 1 && kinds[0] === UNKNOWN && PREFIX.test(gapBefore(text, units, 1)))
    kinds[0] = ORDINARY;
  markPhrases(reading, covered, kinds);
  markForms(reading, covered, kinds);
  if ((all & (COUNTRY | STATE)) !== 0) markCountries(reading, covered, kinds);
  markCut(reading, covered, kinds);
  if (reading.han) markHan(reading, covered, kinds);
  // A person beside a name that no person bears may have paid by it: as little is known as of any other word.
  for (let at = 0; at < units.length; at++)
    if (kinds[at] === OTHER && ((classes[at] as number) & PERSON) !== 0) kinds[at] = UNKNOWN;
  return kinds;
}

/** Marks what says something only beside its neighbours: `Überweisung an`, `Culver City CA`, `trading as`, `c/o`. */
function markPhrases(reading: Reading, covered: readonly boolean[], kinds: number[]): void {
  const { text, units, classes, all } = reading;
  const slashed = text.includes("/");
  if (!slashed && (all & (PARTICLE | PAIRED)) === 0 && !AS.test(text)) return;
  // Whether the words since the last one for paying are all particles.
  let paying = false;
  for (let at = 0; at < units.length; at++) {
    const of = classes[at] as number;
    if (covered[at]) paying = false;
    else if (paying && (of & PARTICLE) !== 0) kinds[at] = ORDINARY;
    else {
      paying = (of & PAYMENT) !== 0;
      if ((of & PAIRED) !== 0 && isPair(units, at)) kinds.fill(PLACE, at, at + 2);
      else if ((slashed && isAbbreviation(reading, at)) || isSaidAs(reading, at)) kinds[at] = ORDINARY;
    }
  }
}

const AS = /\bas\b/i;

function isPair(units: readonly Unit[], at: number): boolean {
  return placePairs().has(`${units[at]?.key}-${units[at + 1]?.key}`);
}

function markForms(reading: Reading, covered: readonly boolean[], kinds: number[]): void {
  reading.legal ??= legalForms(reading);
  const { legal } = reading;
  for (let i = 0; i < legal.length; i += 2) {
    const from = legal[i] as number;
    const to = legal[i + 1] as number;
    let free = true;
    for (let at = from; at < to; at++) if (covered[at]) free = false;
    // A form of the table that is also a trade or a name (Park, Han) is not one by itself.
    if (free && (to > from + 1 || kinds[from] !== OTHER)) for (let at = from; at < to; at++) kinds[at] = LEGAL;
  }
}

/** Lists all rows of words that are a legal form: of each the first word, then the one behind the last. */
function legalForms({ units, classes }: Reading): readonly number[] {
  const rows: number[] = [];
  const words: (string | undefined)[] = [];
  for (let from = 0; from < units.length; from++) {
    const unit = units[from] as Unit;
    if (unit.han || !mayBegin(unit.key, classes[from] as number)) continue;
    let key = "";
    let hash = EMPTY_HASH;
    for (let to = from; to < units.length && to < from + MOST_FORM_WORDS && !units[to]?.han; to++) {
      while (words.length <= to) words.push(undefined);
      words[to] ??= formWord((units[to] as Unit).key);
      hash = hashOf(words[to] as string, hash);
      if (!isBeginning(hash)) break;
      key += words[to];
      if (formClasses().has(key)) rows.push(from, to + 1);
    }
  }
  return rows;
}

/** Whether a legal form may begin with a word: what is found out of a known one is kept. */
function mayBegin(key: string, of: number): boolean {
  if ((of & FORM_TOLD) !== 0) return (of & FORM) !== 0;
  const first = key.charCodeAt(0);
  // No form has a digit.
  const begins = !(first > 47 && first < 58) && isBeginning(hashOf(formWord(key), EMPTY_HASH));
  if (of !== 0) noteClass(key, of | FORM_TOLD | (begins ? FORM : 0));
  return begins;
}

/** One bit for each beginning of a form, by the highest bits of its hash. */
let beginnings: Int32Array | undefined;
const BITS = 17;

function isBeginning(hash: number): boolean {
  beginnings ??= allBeginnings();
  const at = hash >>> (32 - BITS);
  return (((beginnings[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
}

function allBeginnings(): Int32Array {
  const table = new Int32Array(2 ** BITS / 32);
  for (const key of formClasses().keys()) {
    let hash = EMPTY_HASH;
    for (let i = 0; i < key.length; i++) {
      hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
      const at = hash >>> (32 - BITS);
      table[at >>> 5] = (table[at >>> 5] as number) | (1 << (at & 31));
    }
  }
  return table;
}

function hashOf(word: string, before: number): number {
  let hash = before;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Marks a legal form, a company's word or a place that the end of the text cuts short: `Co., L`, `Holdings Li`, `SHANGH`. */
function markCut({ units, classes }: Reading, covered: readonly boolean[], kinds: number[]): void {
  const at = units.length - 1;
  if (at < 1 || covered[at] || (kinds[at] !== UNKNOWN && kinds[at] !== OTHER)) return;
  const { key } = units[at] as Unit;
  const before = units[at - 1] as Unit;
  const behindForm = kinds[at - 1] === LEGAL || (covered[at - 1] === true && formClasses().has(before.key));
  // Behind `Group` it may as well be a family name.
  const behindCompany = companyWords().has(before.key) && (kinds[at] === UNKNOWN || before.key !== "group");
  const least = behindForm ? 1 : behindCompany ? 2 : LEAST_CUT_FORM;
  if (key.length >= least && isCutOf(key, cutForms())) kinds[at] = LEGAL;
  else if (((classes[at] as number) & KIND) === UNKNOWN && key.length >= LEAST_CUT_PLACE && isCutOf(key, places()))
    kinds[at] = PLACE;
}

const LEAST_CUT_FORM = 3;
const LEAST_CUT_PLACE = 5;
const cutForms = wordList(
  "limited ltd incorporated inc llc corporation company co private pte gmbh technology holdings",
);
const companyWords = wordList(
  "holding holdings group technology technologies services network information software international",
);

function isCutOf(key: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (word.startsWith(key) && word !== key) return true;
  return false;
}

/** Codes count at the end, or in capitals: `ALIPAY SHANGHAI CN`, but not `Alipay is me`. */
function markCountries({ text, units, classes }: Reading, covered: readonly boolean[], kinds: number[]): void {
  let end = true;
  for (let at = units.length - 1; at >= 0; at--) {
    const open = !covered[at] && kinds[at] !== LEGAL;
    if (open && ((classes[at] as number) & STATE) !== 0 && isBehindPlace(kinds, units, at)) kinds[at] = PLACE;
    const country = open && ((classes[at] as number) & COUNTRY) !== 0 && (end || isCapitals(text, units[at] as Unit));
    // Some are family names: Li, Lu, Ma. Which of both it is, is for a person to say.
    if (country) kinds[at] = kinds[at] !== OTHER || isBehindForm(kinds, units, at) ? PLACE : UNKNOWN;
    end &&= !covered[at] && kinds[at] !== UNKNOWN && kinds[at] !== OTHER;
  }
}

/** Behind a place or a legal form, which may belong to a name of the data: `S.A. LU`. */
function isBehindForm(kinds: readonly number[], units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.key ?? "";
  return kinds[at - 1] === PLACE || kinds[at - 1] === LEGAL || SINGLE.test(before) || formClasses().has(before);
}

const SINGLE = /^[a-z]$/;

function isBehindPlace(kinds: readonly number[], units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.key.charCodeAt(0) ?? 0;
  return kinds[at - 1] === PLACE || (before > 47 && before < 58);
}

function isCapitals(text: string, { from, to }: Unit): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

function markHan({ units }: Reading, covered: readonly boolean[], kinds: number[]): void {
  for (let from = 0; from < units.length; from++) {
    if (covered[from] || !units[from]?.han) continue;
    let to = from + 1;
    while (to < units.length && !covered[to] && units[to]?.han && isClosedUp(units, to)) to++;
    const run = units.slice(from, to).map((unit) => unit.key);
    const read = segment(run);
    const premises = read.includes(UNKNOWN) && PREMISES.test(run.at(-1) as string);
    read.forEach((kind, i) => {
      kinds[from + i] = premises ? OTHER : kind;
    });
    from = to - 1;
  }
}
