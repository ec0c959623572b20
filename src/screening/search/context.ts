import { borderWords } from "../../names/words/han-borders.js";
import { APP, LEGAL, ORDINARY, OTHER, PLACE, UNKNOWN, VIA } from "../../names/words/kinds.js";
import { partsOf } from "./parts.js";
import type { Reading } from "./reading.js";
import { gapBefore, isClosedUp, type Span } from "./span.js";

/** How a name stands in its text, and by how many words that leave it what it is. */
export interface Context {
  readonly state: typeof ALONE | typeof KEPT | typeof IN_UNKNOWN | typeof SOMEBODY_ELSE;
  readonly beside: number;
}

/** As the whole text; beside words that leave it what it is; beside words of which nothing is known; as another's. */
export const ALONE = 0;
export const KEPT = 1;
export const IN_UNKNOWN = 2;
export const SOMEBODY_ELSE = 3;

/** A text with its words told apart. */
export interface Scene {
  readonly reading: Reading;
  readonly covered: readonly boolean[];
  readonly kinds: readonly number[];
  /** Whether any of them belongs to a legal form. */
  readonly legal: boolean;
  /** Units that no name covers. */
  readonly open: readonly number[];
  /** The first of these and the last that make it somebody else, and of which nothing is known. */
  readonly other: Ends;
  readonly unknown: Ends;
  /** How many gaps up to the one before a unit hold the star of a descriptor; empty where the text has none. */
  readonly stars: readonly number[];
  /** The number of the part in which each unit stands; nothing where the text is one. */
  readonly parts: Uint16Array | undefined;
}

type Ends = readonly [first: number, last: number];

const NO_STARS: readonly number[] = [];

/** Tells the words of a text apart. */
export function sceneOf(reading: Reading, covered: readonly boolean[], kinds: readonly number[]): Scene {
  const { length } = reading.units;
  const open: number[] = [];
  let [firstOther, lastOther, firstUnknown, lastUnknown] = [length, -1, length, -1];
  for (let at = 0; at < length; at++) {
    if (covered[at]) continue;
    open.push(at);
    if (kinds[at] === OTHER) {
      if (lastOther < 0) firstOther = at;
      lastOther = at;
    } else if (kinds[at] === UNKNOWN) {
      if (lastUnknown < 0) firstUnknown = at;
      lastUnknown = at;
    }
  }
  const stars = reading.star ? starsIn(reading) : NO_STARS;
  const legal = kinds.includes(LEGAL);
  const other: Ends = [firstOther, lastOther];
  const unknown: Ends = [firstUnknown, lastUnknown];
  const parts = lastOther < 0 && lastUnknown < 0 ? undefined : partsOf(reading, covered);
  return { reading, covered, kinds, legal, open, other, unknown, stars, parts };
}

function starsIn({ text, units }: Reading): readonly number[] {
  let stars = 0;
  return units.map((_, at) => (at > 0 && gapBefore(text, units, at).includes("*") ? ++stars : stars));
}

/** Behind a name that stands in front: what follows is the merchant's part of a descriptor. */
const STAR = /^[.)\s]*\*/;
/** In Chinese any of these parts the method from the merchant. */
const HAN_PART = /^\s*[-‐-―:：/|*_·、，,;；(（【[]\s*$/;
/** A short abbreviation beside a legal form is another company. */
const ABBREVIATION = 4;

/**
 * Says how a name stands in its text.
 *
 * The traps: a trade or a person's name makes it somebody else; Chinese characters beside it may form words over its
 * border; a name that is not distinctive has to be the whole text but for its legal form.
 */
export function contextOf(scene: Scene, span: Span): Context {
  const { reading, open, other, unknown } = scene;
  if (reading.han && crossesBorder(scene, span)) return { state: SOMEBODY_ELSE, beside: 0 };
  const beside = reading.units.length - (span.to - span.from);
  let unsure = false;
  let apart = false;
  if (span.form.anywhere) {
    if (other[1] >= 0 || unknown[1] >= 0) {
      const headFree = isHeadFreed(scene, span);
      const tailFree = isTailFreed(scene, span);
      const [ownOther, ownUnknown] = ownEnds(scene, span);
      if (counts(ownOther, span, headFree, tailFree)) return { state: SOMEBODY_ELSE, beside };
      unsure = counts(ownUnknown, span, headFree, tailFree);
      apart = counts(other, span, headFree, tailFree) || counts(unknown, span, headFree, tailFree);
    }
  } else
    for (const at of open) {
      const own = isOwnPart(scene, span, at);
      const as = own ? besideWhole(scene, span, at) : fits(scene, span, at) ? KEPT : IN_UNKNOWN;
      if (as === SOMEBODY_ELSE) return { state: SOMEBODY_ELSE, beside };
      if (as === IN_UNKNOWN && own) unsure = true;
      else if (as === IN_UNKNOWN) apart = true;
    }
  if (apart && !unsure) return { state: IN_UNKNOWN, beside };
  if (unsure) return { state: span.respaced || span.edits > 0 ? SOMEBODY_ELSE : IN_UNKNOWN, beside };
  return { state: beside > 0 ? KEPT : ALONE, beside };
}

function isOwnPart({ parts }: Scene, { from }: Span, at: number): boolean {
  return parts === undefined || parts[at] === parts[from];
}

const NOWHERE: Ends = [Number.POSITIVE_INFINITY, -1];

/** The first and the last of the words of either kind in the part in which a name stands. */
function ownEnds({ parts, kinds, covered, other, unknown }: Scene, { from, to }: Span): readonly [Ends, Ends] {
  if (parts === undefined) return [other, unknown];
  const ends: [Ends, Ends] = [NOWHERE, NOWHERE];
  let first = from;
  let last = to - 1;
  while (first > 0 && parts[first - 1] === parts[from]) first--;
  while (last < parts.length - 1 && parts[last + 1] === parts[from]) last++;
  for (let at = first; at <= last; at++) {
    if (covered[at] || (kinds[at] !== OTHER && kinds[at] !== UNKNOWN)) continue;
    const kind = kinds[at] === OTHER ? 0 : 1;
    ends[kind] = [Math.min(ends[kind][0], at), at];
  }
  return ends;
}

/** Whether words of a kind stand on a side of a name on which they count. */
function counts([first, last]: Ends, { from, to }: Span, headFree: boolean, tailFree: boolean): boolean {
  return (!headFree && first < from) || (!tailFree && last >= to);
}

/** What a word beside a name that has to be the whole text makes of it. */
function besideWhole(scene: Scene, span: Span, at: number): typeof KEPT | typeof IN_UNKNOWN | typeof SOMEBODY_ELSE {
  if (isShortPrefix(scene, span, at)) return IN_UNKNOWN;
  if (isOtherPart(scene, span, at) || (at < span.from && isHeadFreed(scene, span))) return IN_UNKNOWN;
  if (scene.kinds[at] === OTHER) return SOMEBODY_ELSE;
  if (fits(scene, span, at)) return KEPT;
  if (isTitle(scene, span, at) || isStatement(scene, span, at) || isTelling(scene, span)) return IN_UNKNOWN;
  return SOMEBODY_ELSE;
}

/** As many words, or letters, are hardly ever somebody else's by chance. */
const TELLING_WORDS = 3;
const TELLING_LETTERS = 13;
const TELLING_SIGNS = 4;
const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^[a-z0-9]+$/;

/** Whether a name that has to be the whole text says by itself whom it means: a long one, or a company's with its form. */
function isTelling({ kinds }: Scene, { form, to, respaced, reordered }: Span): boolean {
  const { key, words } = form;
  if (respaced || reordered || key.length < TELLING_SIGNS) return false;
  if (!LATIN.test(key)) return key.length > TELLING_SIGNS || !HAN.test(key);
  if (key.length <= ABBREVIATION) return false;
  return words.length >= TELLING_WORDS || key.length >= TELLING_LETTERS || (form.company && kinds[to] === LEGAL);
}

const BRACKET = /[(（[]\s*$/;

/** Whether a word may stand beside such a name without changing who it is. */
function fits({ reading, kinds, legal }: Scene, span: Span, at: number): boolean {
  const { text, units } = reading;
  const { form } = span;
  const kind = kinds[at];
  if (kind === APP || isServed(reading, span, at)) return true;
  if (form.key.length <= ABBREVIATION) return false;
  if (kind === LEGAL || units[at]?.key === "by") return true;
  return kind === PLACE && (form.company || legal || BRACKET.test(gapBefore(text, units, at)));
}

/** What is had of an application or done with it, in Chinese: 会员, 充值. */
const SERVED =
  /^(?:超级)?(?:会员|充值|续费|转[账帐]|红包|提现|手续费|服务费|退款|[付收]款|支付|[年月季]费|余额|代扣|消费)+$/;

/** Whether a name in Latin letters runs into such words, and a unit is among them. */
function isServed({ text, units }: Reading, { form, to }: Span, at: number): boolean {
  if (at < to || units[to - 1]?.han) return false;
  let end = to;
  while (end < units.length && units[end]?.han && isClosedUp(units, end)) end++;
  if (at >= end) return false;
  const run = text.slice(units[to]?.from, units[end - 1]?.to);
  // Of the messenger's name the wallet's begins so: Weixin支付.
  return SERVED.test(run) && (form.key.length <= ABBREVIATION || !run.startsWith("支付"));
}

/** Between an application's name and what a store adds to it: `VMate - short video`. */
const TITLE = /^\s+[-‐-―|]\s+$|^\s?[:：]\s+$/;

/** Whether a name that has to be the whole text stands in front of a line of a store, or of words for its editions. */
function isTitle({ reading, kinds }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION || at < to) return false;
  return kinds[at] === ORDINARY || (from === 0 && TITLE.test(gapBefore(reading.text, reading.units, to)));
}

/** Whether beside a name that has to be the whole text stands what a statement adds: a place, or words for paying and numbers in front. */
function isStatement({ kinds }: Scene, { form, from }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION) return false;
  return kinds[at] === PLACE || (at < from && kinds[at] === ORDINARY);
}

/** Whether a star of a descriptor stands between a name that has to be the whole text and a unit: `PAYPAL *RIOT GAMES`. */
function isOtherPart({ stars }: Scene, { form, from, to }: Span, at: number): boolean {
  if (stars.length === 0 || form.key.length <= ABBREVIATION) return false;
  return at < from ? stars[at] !== stars[from] : stars[to - 1] !== stars[at];
}

const SHORT_PREFIX = /^\s?[*/]/;

/** Whether a short name stands in front of a star or a slash, as the prefix of a descriptor, and a unit behind: `QQ*ORDER`. */
function isShortPrefix({ reading: { text, units }, kinds }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length > ABBREVIATION || from > 0 || at < to || kinds[at] === OTHER) return false;
  const gap = gapBefore(text, units, to);
  return SHORT_PREFIX.test(gap) && (gap.includes("*") || kinds[at] === ORDINARY);
}

function isHeadFreed({ reading }: Scene, { from, respaced }: Span): boolean {
  if (respaced || from === 0) return false;
  const { text, units, classes } = reading;
  if (((classes[from - 1] as number) & VIA) !== 0) return true;
  return units[from]?.han === true && HAN_PART.test(gapBefore(text, units, from));
}

function isTailFreed({ reading, unknown, other }: Scene, { from, to, respaced }: Span): boolean {
  const { text, units } = reading;
  if (respaced || to >= units.length) return false;
  if (units[to - 1]?.han && HAN_PART.test(gapBefore(text, units, to))) return true;
  return reading.star && unknown[0] >= from && other[0] >= from && STAR.test(gapBefore(text, units, to));
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
