import type { Unit } from "../../names/units.js";
import { classOf, ORDINARY, UNKNOWN, VIA } from "../../names/words/kinds.js";

/** A text cut into words, with what each is by itself. It is made once for all that is asked of these words. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Of each word its kind and bits, as `classOf` gives them. */
  readonly classes: readonly number[];
  /** The bits of all of them together. */
  readonly all: number;
  readonly han: boolean;
  /** Whether the text has the star of a descriptor. */
  readonly star: boolean;
  /**
   * Which rows of words are a legal form: worked out when it is first asked for, because that is once for every way in
   * which names lie among the words.
   */
  legal: readonly number[] | undefined;
}

/** Looks the words of a text up. */
export function readingOf(text: string, units: readonly Unit[]): Reading {
  const classes: number[] = [];
  let all = 0;
  let han = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.han) han = true;
    const known = unit.han ? classOf(unit.key) & VIA : classOf(unit.key);
    const of = known === UNKNOWN && !unit.han && isNumber(unit.key) ? ORDINARY : known;
    classes.push(of);
    all |= of;
  }
  return { text, units, classes, all, han, star: text.includes("*"), legal: undefined };
}

/** The beginning of a text, as far as some words. */
export function beginning(reading: Reading, words: number): Reading {
  return words === reading.units.length ? reading : readingOf(reading.text, reading.units.slice(0, words));
}

const LEAST_REFERENCE = 4;

/** A number, or a reference: letters and digits mixed, as in an order's number, and at least two digits. */
function isNumber(key: string): boolean {
  let digits = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code > 47 && code < 58) digits++;
    else if (code < 97 || code > 122) return false;
  }
  return (digits > 0 && digits === key.length) || (digits > 1 && key.length >= LEAST_REFERENCE);
}
