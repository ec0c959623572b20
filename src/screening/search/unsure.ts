import { HAN_PART, STAR_FIRST } from "../../names/gaps.js";
import type { Unit } from "../../names/units.js";
import { COUNTRY, OTHER, PAIRED, STATE, UNKNOWN, VIA } from "../../names/words/kinds.js";
import { markedFor } from "./marked.js";
import type { Reading } from "./reading.js";
import type { Span } from "./span.js";
import { markKinds } from "./surroundings.js";

/** A shorter text is judged as fast as it is asked about. */
const FEWEST_WORDS = 16;

/**
 * Tells of a long text that none of some names in it can count in full, because of words that are in none of them. What
 * is for review anyway need then not be judged again for a name that is sure.
 *
 * The trap: only true is sure.
 */
export function isUnsure(reading: Reading, spans: readonly Span[]): boolean {
  if (reading.units.length <= FEWEST_WORDS) return false;
  const blockers = blockersOf(reading);
  if (blockers.length === 0) return false;
  const [first, last] = outermost(reading, blockers, spans);
  if (last < 0) return false;
  for (const span of spans) {
    if (!span.form.anywhere) continue;
    if ((first > span.from || mayFreeHead(reading, span)) && (last < span.to || mayFreeTail(reading, span)))
      return false;
  }
  return true;
}

/**
 * Lists words of a long text in which somebody is named, for a search of misspellings: if none of these covers one of them,
 * no misspelling in it can be sure. First those that are no part of a name as it is.
 *
 * @param beside names that stand beside the misspellings
 */
export function settling(reading: Reading, exact: readonly Span[], beside: readonly Span[]): readonly number[] {
  const { units, star, all } = reading;
  if (units.length <= FEWEST_WORDS || star || (all & VIA) !== 0) return [];
  const places = new Uint8Array(units.length);
  for (const { from, to } of exact) places.fill(NAMED, from, to);
  for (const { from, to } of beside) places.fill(COVERED, from, to);
  const blockers = blockersOf(reading);
  const free = blockers.filter((at) => places[at] === 0);
  return free.concat(blockers.filter((at) => places[at] === NAMED));
}

const NAMED = 1;
const COVERED = 2;

/**
 * Lists the words beside which no name counts in full, wherever names lie among the others. Left out are those that may be
 * told otherwise where a name covers others: codes of countries, places of two words, the last word, Chinese.
 */
export function blockersOf(reading: Reading): readonly number[] {
  if (reading.blockers !== undefined) return reading.blockers;
  const { units, classes } = reading;
  const marked = markedFor(units.length);
  markKinds(reading, marked);
  const blockers: number[] = [];
  let before = 0;
  for (let at = 0; at < units.length - 1; at++) {
    const { key, han } = units[at] as Unit;
    const of = classes[at] as number;
    const kind = marked.kinds[at];
    const open = kind === UNKNOWN || kind === OTHER;
    if (open && !han && ((of | before) & PAIRED) === 0 && (of & (COUNTRY | STATE)) === 0 && key !== "by")
      blockers.push(at);
    before = of;
  }
  reading.blockers = blockers;
  return blockers;
}

/** The first and the last of them that no name covers; the last is -1 where names cover all. */
function outermost({ units }: Reading, blockers: readonly number[], spans: readonly Span[]): readonly [number, number] {
  const covered = new Uint8Array(units.length);
  // Somebody else's name leaves its words as they are.
  for (const { form, from, to } of spans)
    if (form.entry().hits.length > 0) for (let at = from; at < to; at++) covered[at] = 1;
  let [low, high] = [0, blockers.length - 1];
  while (low <= high && covered[blockers[low] as number] === 1) low++;
  while (high > low && covered[blockers[high] as number] === 1) high--;
  return low > high ? [0, -1] : [blockers[low] as number, blockers[high] as number];
}

/** Whether words before a name may leave it what it is. */
function mayFreeHead({ units, classes }: Reading, { from }: Span): boolean {
  if (from === 0) return false;
  const { han, gap } = units[from] as Unit;
  return ((classes[from - 1] as number) & VIA) !== 0 || (han && (gap & HAN_PART) !== 0);
}

/** Whether words behind it may. */
function mayFreeTail({ units, star }: Reading, { to }: Span): boolean {
  if (to >= units.length) return false;
  const { gap } = units[to] as Unit;
  return (star && (gap & STAR_FIRST) !== 0) || (units[to - 1]?.han === true && (gap & HAN_PART) !== 0);
}
