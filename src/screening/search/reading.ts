import type { Unit } from "../../names/units.js";
import { classOf, hanClass, ORDINARY, UNKNOWN } from "../../names/words/kinds.js";

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
  /** Whether it has a slash. */
  readonly slashed: boolean;
  /**
   * Which rows of words are a legal form, which words say something only beside their neighbours, and what parts the text,
   * null where nothing does: worked out when it is first asked for, because that is once for every way in which names lie
   * among the words.
   */
  legal: readonly number[] | undefined;
  phrases: Uint8Array | null | undefined;
  seams: Uint8Array | null | undefined;
  /** The words beside which no name counts in full, see `blockersOf`. */
  blockers: readonly number[] | undefined;
}

/**
 * Looks the words of a text up.
 *
 * @param before another reading of the text: a word that is the same in both, at the same place, is not looked up again
 */
export function readingOf(text: string, units: readonly Unit[], before?: Reading): Reading {
  const classes: number[] = [];
  let all = 0;
  let han = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.han) han = true;
    const of =
      before !== undefined && isSame(before.units[at], unit) ? (before.classes[at] as number) : wordClass(unit);
    classes.push(of);
    all |= of;
  }
  const [star, slashed] = [text.includes("*"), text.includes("/")];
  // Written out: to spread an object takes longer than the rest for a short text.
  return {
    text,
    units,
    classes,
    all,
    han,
    star,
    slashed,
    legal: undefined,
    phrases: undefined,
    seams: undefined,
    blockers: undefined,
  };
}

function isSame(other: Unit | undefined, unit: Unit): boolean {
  return other === unit || (other !== undefined && other.key === unit.key && other.han === unit.han);
}

function wordClass({ key, han }: Unit): number {
  if (han) return hanClass(key);
  const known = classOf(key);
  return known === UNKNOWN && isNumber(key) ? ORDINARY : known;
}

/** The beginning of a text, as far as some words. */
export function beginning(reading: Reading, words: number): Reading {
  return words === reading.units.length ? reading : readingOf(reading.text, reading.units.slice(0, words), reading);
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
