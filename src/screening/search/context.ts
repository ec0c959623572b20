import { BRACKET, HAN_PART, SHORT_PREFIX, STAR, STAR_FIRST, TITLE } from "../../names/gaps.js";
import type { Unit } from "../../names/units.js";
import { borderWords } from "../../names/words/han-borders.js";
import { APP, LEGAL, ORDINARY, OTHER, PLACE, UNKNOWN, VIA } from "../../names/words/kinds.js";
import type { Marked } from "./marked.js";
import { markParts } from "./parts.js";
import type { Reading } from "./reading.js";
import { isServed } from "./served.js";
import { isClosedUp, type Span } from "./span.js";
import { ABBREVIATION, isOff, isTelling } from "./telling.js";

/** How a name stands in its text, and by how many words that leave it what it is. */
export interface Context {
  readonly state: typeof KEPT | typeof IN_UNKNOWN | typeof SOMEBODY_ELSE;
  readonly beside: number;
}

/** Alone or beside words that leave it what it is; beside words of which nothing is known; as another's. */
export const KEPT = 1;
export const IN_UNKNOWN = 2;
export const SOMEBODY_ELSE = 3;

/** A text with its words told apart. */
export interface Scene extends Marked {
  readonly reading: Reading;
  /** How many words belong to no name. */
  readonly frees: number;
  /** Whether any of the words belongs to a legal form. */
  readonly legal: boolean;
  /** The first word and the last that make it somebody else, and of which nothing is known; in each part, if there are several. */
  readonly other: Ends;
  readonly unknown: Ends;
  readonly inParts: readonly PartEnds[] | undefined;
  /** How many gaps up to the one before a unit hold the star of a descriptor; empty where the text has none. */
  readonly stars: readonly number[];
}

interface Ends {
  first: number;
  last: number;
}

interface PartEnds {
  readonly other: Ends;
  readonly unknown: Ends;
}

const NO_STARS: readonly number[] = [];
/** Behind all words. */
const NOWHERE = 1 << 30;

const noEnds = (): Ends => ({ first: NOWHERE, last: -1 });

/** Tells the words of a text apart. */
export function sceneOf(reading: Reading, marked: Marked): Scene {
  const { covered, kinds, parts, free } = marked;
  const { length } = reading.units;
  const [other, unknown]: [Ends, Ends] = [noEnds(), noEnds()];
  let legal = false;
  let frees = 0;
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] as number;
    if (kind === LEGAL) legal = true;
    if (covered[at]) continue;
    free[frees++] = at;
    if (kind === OTHER) reach(other, at);
    else if (kind === UNKNOWN) reach(unknown, at);
  }
  const stars = reading.star ? starsIn(reading) : NO_STARS;
  const many = frees > 0 ? markParts(reading, marked) : 1;
  const inParts = many > 1 ? endsIn(marked, length, many) : undefined;
  return { reading, covered, kinds, parts, free, frees, legal, other, unknown, inParts, stars };
}

function reach(ends: Ends, at: number): void {
  if (ends.last < 0) ends.first = at;
  ends.last = at;
}

function endsIn({ covered, kinds, parts }: Marked, length: number, many: number): readonly PartEnds[] {
  const all: PartEnds[] = [];
  for (let part = 0; part < many; part++) all.push({ other: noEnds(), unknown: noEnds() });
  for (let at = 0; at < length; at++) {
    if (covered[at] || (kinds[at] !== OTHER && kinds[at] !== UNKNOWN)) continue;
    const { other, unknown } = all[parts[at] as number] as PartEnds;
    reach(kinds[at] === OTHER ? other : unknown, at);
  }
  return all;
}

function starsIn({ units }: Reading): readonly number[] {
  let stars = 0;
  return units.map(({ gap }, at) => (at > 0 && (gap & STAR) !== 0 ? ++stars : stars));
}

/**
 * Says how a name stands in its text.
 *
 * The traps: a trade or a person's name makes it somebody else; Chinese characters beside it may form words over its
 * border; a name that is not distinctive has to be the whole text but for its legal form.
 */
export function contextOf(scene: Scene, span: Span): Context {
  const { reading, free, frees, other, unknown, inParts, parts } = scene;
  if (reading.han && crossesBorder(scene, span)) return { state: SOMEBODY_ELSE, beside: 0 };
  const beside = reading.units.length - (span.to - span.from);
  let unsure = false;
  // Whether that is because of a word of which nothing is known, and not only because the name has to be the whole text.
  let strange = false;
  let apart = false;
  if (span.form.anywhere) {
    if (other.last >= 0 || unknown.last >= 0) {
      const headFree = isHeadFreed(scene, span);
      const tailFree = isTailFreed(scene, span);
      const own = inParts === undefined ? scene : (inParts[parts[span.from] as number] as PartEnds);
      if (counts(own.other, span, headFree, tailFree)) return { state: SOMEBODY_ELSE, beside };
      strange = counts(own.unknown, span, headFree, tailFree);
      unsure = strange;
      apart = counts(other, span, headFree, tailFree) || counts(unknown, span, headFree, tailFree);
    }
  } else {
    // Asked at most once: it is the same beside every word.
    let telling: boolean | undefined;
    for (let i = 0; i < frees; i++) {
      const at = free[i] as number;
      const own = inParts === undefined || parts[at] === parts[span.from];
      let as: Beside = fits(scene, span, at) || isStoreLine(scene, span, at) ? KEPT : IN_UNKNOWN;
      if (own) as = besideWhole(scene, span, at, as === KEPT);
      if (as === UNTOLD) {
        telling ??= isTelling(span, scene.kinds);
        as = telling ? IN_UNKNOWN : SOMEBODY_ELSE;
      }
      if (as === SOMEBODY_ELSE) return { state: SOMEBODY_ELSE, beside };
      if (as === IN_UNKNOWN && own) {
        unsure = true;
        strange ||= scene.kinds[at] === UNKNOWN || scene.kinds[at] === OTHER;
      } else if (as === IN_UNKNOWN) apart = true;
    }
  }
  if (apart && !unsure) return { state: IN_UNKNOWN, beside };
  if (unsure)
    return {
      state: span.respaced || (strange && isOff(span, reading.units.length)) ? SOMEBODY_ELSE : IN_UNKNOWN,
      beside,
    };
  return { state: KEPT, beside };
}

/** Whether words of a kind stand on a side of a name on which they count. */
function counts({ first, last }: Ends, { from, to }: Span, headFree: boolean, tailFree: boolean): boolean {
  return (!headFree && first < from) || (!tailFree && last >= to);
}

/** What the name itself has to tell. */
const UNTOLD = 4;
type Beside = typeof KEPT | typeof IN_UNKNOWN | typeof SOMEBODY_ELSE | typeof UNTOLD;

/** What a word beside a name that has to be the whole text makes of it; `fitting` where it may stand there. */
function besideWhole(scene: Scene, span: Span, at: number, fitting: boolean): Beside {
  if (isShortPrefix(scene, span, at)) return IN_UNKNOWN;
  if (isOtherPart(scene, span, at) || (at < span.from && isHeadFreed(scene, span))) return IN_UNKNOWN;
  if (scene.kinds[at] === OTHER) return SOMEBODY_ELSE;
  if (fitting) return KEPT;
  return isTitle(scene, span, at) || isStatement(scene, span, at) ? IN_UNKNOWN : UNTOLD;
}

/** Whether a word may stand beside such a name without changing who it is. */
function fits({ reading, kinds, legal }: Scene, span: Span, at: number): boolean {
  const { units } = reading;
  const { form } = span;
  const kind = kinds[at];
  if (kind === APP || isServed(reading, span, at)) return true;
  if (form.key.length <= ABBREVIATION) return false;
  if (kind === LEGAL || (units[at] as Unit).key === "by") return true;
  return kind === PLACE && (form.company || legal || ((units[at] as Unit).gap & BRACKET) !== 0);
}

/** Whether a name that has to be the whole text stands in front of a line of a store, or of words for its editions. */
function isTitle({ reading, kinds }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION || at < to) return false;
  return kinds[at] === ORDINARY || (from === 0 && ((reading.units[to] as Unit).gap & TITLE) !== 0);
}

/** Whether it stands in front of such a line in which every word is ordinary: `VMate - Short Video Status`. */
function isStoreLine({ reading: { units }, kinds }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION || from > 0 || at < to || ((units[to] as Unit).gap & TITLE) === 0) return false;
  for (let word = to; word < units.length; word++) if (kinds[word] !== ORDINARY && kinds[word] !== APP) return false;
  return true;
}

/** Whether beside a name that has to be the whole text stands what a statement adds: a place, or words for paying and numbers in front. */
function isStatement({ kinds }: Scene, { form, from }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION) return false;
  return kinds[at] === PLACE || (at < from && kinds[at] === ORDINARY);
}

/** Whether a star of a descriptor stands between a name that has to be the whole text and a unit: `PAYPAL *RIOT GAMES`. */
function isOtherPart({ stars }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION) return false;
  return at < from ? stars[at] !== stars[from] : stars[to - 1] !== stars[at];
}

/** Whether a short name stands in front of a star or a slash, as the prefix of a descriptor, and a unit behind: `QQ*ORDER`. */
function isShortPrefix({ reading: { units }, kinds }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length > ABBREVIATION || from > 0 || at < to || kinds[at] === OTHER) return false;
  const { gap } = units[to] as Unit;
  return (gap & SHORT_PREFIX) !== 0 && ((gap & STAR) !== 0 || kinds[at] === ORDINARY);
}

function isHeadFreed({ reading }: Scene, { from, respaced }: Span): boolean {
  if (respaced || from === 0) return false;
  const { units, classes } = reading;
  if (((classes[from - 1] as number) & VIA) !== 0) return true;
  const { han, gap } = units[from] as Unit;
  return han && (gap & HAN_PART) !== 0;
}

function isTailFreed({ reading, unknown, other }: Scene, { from, to, respaced }: Span): boolean {
  const { units } = reading;
  if (respaced || to >= units.length) return false;
  const { gap } = units[to] as Unit;
  if ((units[to - 1] as Unit).han && (gap & HAN_PART) !== 0) return true;
  return reading.star && unknown.first >= from && other.first >= from && (gap & STAR_FIRST) !== 0;
}

function crossesBorder(scene: Scene, { from, to }: Span): boolean {
  return reachesOver(scene, from) || reachesOver(scene, to);
}

/** Whether the characters on both sides of a place form a word. */
function reachesOver({ reading: { units }, covered }: Scene, at: number): boolean {
  const before = units[at - 1];
  const after = units[at];
  if (!before?.han || !after?.han || !isClosedUp(units, at)) return false;
  if (covered[at - 1] && covered[at]) return false;
  return borderWords().has(before.key + after.key);
}
