import { lazy } from "../../compile/lookup/lazy.js";
import { PREFIX } from "../../names/gaps.js";
import { formClasses } from "../../names/legal-form.js";
import type { Unit } from "../../names/units.js";
import {
  COUNTRY,
  KIND,
  LEGAL,
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
import { legalForms } from "./forms.js";
import type { Marked } from "./marked.js";
import { isAbbreviation, isSaidAs } from "./parts.js";
import type { Reading } from "./reading.js";
import { segment } from "./segment.js";
import { isClosedUp } from "./span.js";

/** Endings of Chinese words for shops, halls and works. */
const PREMISES = /[店馆厅厂铺坊屋院堂楼]$/;

/** Writes down of every word what it does beside a name. Words of names are passed over. */
export function markKinds(reading: Reading, marked: Marked): void {
  const { units, classes, all } = reading;
  const { covered, kinds } = marked;
  for (let at = 0; at < units.length; at++) kinds[at] = covered[at] ? ORDINARY : (classes[at] as number) & KIND;
  // What stands in front of a star is the prefix of whoever writes the descriptor.
  if (reading.star && units.length > 1 && kinds[0] === UNKNOWN && ((units[1] as Unit).gap & PREFIX) !== 0)
    kinds[0] = ORDINARY;
  markPhrases(reading, marked);
  markForms(reading, marked);
  if ((all & (COUNTRY | STATE)) !== 0) markCountries(reading, marked);
  markCut(reading, marked);
  if (reading.han) markHan(reading, marked);
  // A person beside a name that no person bears may have paid by it: as little is known as of any other word.
  for (let at = 0; at < units.length; at++)
    if (kinds[at] === OTHER && ((classes[at] as number) & PERSON) !== 0) kinds[at] = UNKNOWN;
}

/** Marks what says something only beside its neighbours: `Überweisung an`, `Culver City CA`, `trading as`, `c/o`. */
function markPhrases(reading: Reading, { covered, kinds }: Marked): void {
  if (reading.phrases === undefined) reading.phrases = phrasesOf(reading);
  const { classes, phrases } = reading;
  if (phrases === null) return;
  // Whether the words since the last one for paying are all particles.
  let paying = false;
  for (let at = 0; at < phrases.length; at++) {
    const of = classes[at] as number;
    if (covered[at]) paying = false;
    else if (paying && (of & PARTICLE) !== 0) kinds[at] = ORDINARY;
    else {
      paying = (of & PAYMENT) !== 0;
      if (phrases[at] === PAIR) kinds[at] = kinds[at + 1] = PLACE;
      else if (phrases[at] === SAID) kinds[at] = ORDINARY;
    }
  }
}

const PAIR = 1;
const SAID = 2;
const AS = /\bas\b/i;

/** Of each word whether it begins such a phrase or is part of one; nothing where the text can have none. */
function phrasesOf(reading: Reading): Uint8Array | null {
  const { text, units, classes, all, slashed } = reading;
  if (!slashed && (all & (PARTICLE | PAIRED)) === 0 && !AS.test(text)) return null;
  const phrases = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at++)
    if (((classes[at] as number) & PAIRED) !== 0 && isPair(units, at)) phrases[at] = PAIR;
    else if ((slashed && isAbbreviation(text, units, at)) || isSaidAs(reading, at)) phrases[at] = SAID;
  return phrases;
}

function isPair(units: readonly Unit[], at: number): boolean {
  return placePairs().has(`${(units[at] as Unit).key}-${units[at + 1]?.key}`);
}

function markForms(reading: Reading, { covered, kinds }: Marked): void {
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

/** Marks a legal form, a company's word or a place that the end of the text cuts short: `Co., L`, `Holdings Li`, `SHANGH`. */
function markCut({ units, classes }: Reading, { covered, kinds }: Marked): void {
  const at = units.length - 1;
  if (at < 1 || covered[at] || (kinds[at] !== UNKNOWN && kinds[at] !== OTHER)) return;
  const { key } = units[at] as Unit;
  const before = units[at - 1] as Unit;
  const behindForm = kinds[at - 1] === LEGAL || (covered[at - 1] === 1 && formClasses().has(before.key));
  // Behind `Group` it may as well be a family name.
  const behindCompany = companyWords().has(before.key) && (kinds[at] === UNKNOWN || before.key !== "group");
  const least = behindForm ? 1 : behindCompany ? 2 : LEAST_CUT_FORM;
  if (key.length >= least && isCutOf(key, formsInOrder())) kinds[at] = LEGAL;
  else if (((classes[at] as number) & KIND) === UNKNOWN && key.length >= LEAST_CUT_PLACE)
    if (isCutOf(key, placesInOrder())) kinds[at] = PLACE;
}

const LEAST_CUT_FORM = 3;
const LEAST_CUT_PLACE = 5;
const cutForms = wordList(
  "limited ltd incorporated inc llc corporation company co private pte gmbh technology holdings",
);
const companyWords = wordList(
  "holding holdings group technology technologies services network information software international",
);

const formsInOrder = lazy(() => [...cutForms()].sort());
const placesInOrder = lazy(() => [...places()].sort());

/** Whether a word goes on from a text: those that do stand together in the order of all, behind the text itself. */
function isCutOf(key: string, words: readonly string[]): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) <= key) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(key) === true;
}

/** Codes count at the end, or in capitals: `ALIPAY SHANGHAI CN`, but not `Alipay is me`. */
function markCountries({ text, units, classes }: Reading, { covered, kinds }: Marked): void {
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
function isBehindForm(kinds: Uint8Array, units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.key ?? "";
  return kinds[at - 1] === PLACE || kinds[at - 1] === LEGAL || SINGLE.test(before) || formClasses().has(before);
}

const SINGLE = /^[a-z]$/;

function isBehindPlace(kinds: Uint8Array, units: readonly Unit[], at: number): boolean {
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

function markHan({ units }: Reading, { covered, kinds }: Marked): void {
  for (let from = 0; from < units.length; from++) {
    if (covered[from] || !(units[from] as Unit).han) continue;
    let to = from + 1;
    while (to < units.length && !covered[to] && (units[to] as Unit).han && isClosedUp(units, to)) to++;
    const whole = segment(units, from, to, kinds);
    if (!whole && PREMISES.test((units[to - 1] as Unit).key)) kinds.fill(OTHER, from, to);
    from = to - 1;
  }
}
