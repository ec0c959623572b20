import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Trie } from "../../compile/lookup/trie.js";
import { BREAK, JOINED } from "../../names/gaps.js";
import type { Unit } from "../../names/units.js";
import { fusedWords } from "../../names/words/ordinary.js";

/** A place in a text where a name of the data stands. */
export interface Span {
  readonly form: NameForm;
  /** First unit, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Written apart where no name of the data is: `Ten Cent`. */
  readonly respaced: boolean;
  /** With its words or characters in another order. */
  readonly reordered: boolean;
  /** Letters put in, left out, changed or swapped. */
  readonly edits: number;
  /** The edits are of a kind, or at a place, that another name has as easily. */
  readonly doubtful: boolean;
  readonly disguised: boolean;
}

/** Finds all keys that begin where a word begins and end where one ends, or run into a word that may follow. */
export function exactSpans(trie: Trie<NameForm>, units: readonly Unit[]): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < units.length; from++) if (mayFollow(trie, units, from)) follow(trie, units, from, spans);
  return spans;
}

const NO_LETTER = "\0";

/** Tells by the first two letters from a place on that no key begins there: mostly none does. */
function mayFollow(trie: Trie<NameForm>, units: readonly Unit[], from: number): boolean {
  const { key } = units[from] as Unit;
  if (key.length > 1) return trie.mayBegin(key.charCodeAt(0), key.charCodeAt(1));
  const next = units[from + 1]?.key ?? NO_LETTER;
  // A word that looks like nothing has no letters.
  return key === "" || next === "" || trie.mayBegin(key.charCodeAt(0), next.charCodeAt(0));
}

function follow(trie: Trie<NameForm>, units: readonly Unit[], from: number, spans: Span[]): void {
  let parted: number[] | undefined;
  let node = 0;
  let letters = 0;
  for (let to = from; to < units.length; to++) {
    const { key, gap } = units[to] as Unit;
    for (let i = 0; i < key.length; i++) {
      node = trie.step(node, key.charCodeAt(i));
      if (node === 0) return;
      if (i === 0 && to > from && !isClosedUp(units, to)) {
        if ((gap & BREAK) !== 0) return;
        if ((gap & JOINED) === 0) {
          if (parted === undefined) parted = [letters];
          else parted.push(letters);
        }
      }
      // A later word has to end with the name.
      const ends = i === key.length - 1;
      if (!ends && from !== to) continue;
      const form = trie.at(node);
      if (form === undefined) continue;
      if (!ends && !(form.anywhere && fusedWords().has(key.slice(i + 1)))) continue;
      const respaced = parted !== undefined && isCutElsewhere(form, parted);
      // In another order and written apart as well it is hardly meant: `M/S Alipay` is not Alipay MS.
      if (!respaced || !form.reordered) spans.push(spanOf(form, from, to + 1, respaced));
    }
    letters += key.length;
  }
}

/** A name as it is. All spans are made alike, so that an engine reads them alike. */
function spanOf(form: NameForm, from: number, to: number, respaced: boolean): Span {
  return { form, from, to, respaced, reordered: form.reordered, edits: 0, doubtful: false, disguised: false };
}

/** Whether a text is parted where no spelling of the name is. */
function isCutElsewhere({ cuts }: NameForm, parted: readonly number[]): boolean {
  for (const at of parted) if (!cuts.includes(at)) return true;
  return false;
}

/** Whether nothing stands between a unit and the one before it, as in Chinese. */
export function isClosedUp(units: readonly Unit[], at: number): boolean {
  return (units[at - 1] as Unit).to === (units[at] as Unit).from;
}

/** Names that stay, in the order of the text, and those that lost their place. */
export interface Chosen {
  readonly kept: readonly Span[];
  readonly lost: readonly Span[];
}

const NONE: readonly Span[] = [];

/**
 * Keeps the longest of those that overlap; of the same length the nearest spelling, then the last, because a developer is
 * named before the application. A company without its legal form gives way to a name that only begins within it
 * (`Kingsoft WPS Office`), and so does a name that begins with another name: `Tencent QQ` in `Tencent QQ Wallet`.
 *
 * @param spans in their order, by {@link inOrder}
 */
export function longest(spans: readonly Span[]): Chosen {
  if (spans.length === 1) return { kept: spans, lost: NONE };
  const kept: Span[] = [];
  const owner: (Span | undefined)[] = [];
  const lost: Span[] = [];
  // Where names end that are as they are, by where they begin; most texts never ask.
  let ends: ReadonlySet<number> | undefined;
  for (const span of spans) {
    const held = holderOf(owner, span);
    if (held !== undefined) {
      if (held !== MANY && mayGiveWay(held, span)) ends ??= endsOf(spans);
      if (held === MANY || ends === undefined || !givesWay(held, span, ends)) {
        lost.push(span);
        continue;
      }
      kept.splice(kept.indexOf(held), 1);
      lost.push(held);
      for (let at = held.from; at < held.to; at++) owner[at] = undefined;
    }
    kept.push(span);
    for (let at = span.from; at < span.to; at++) owner[at] = span;
  }
  return { kept: kept.length === 1 ? kept : inText(owner), lost };
}

/** Those that hold their places, in the order of the text. */
function inText(owner: readonly (Span | undefined)[]): readonly Span[] {
  const all: Span[] = [];
  for (let at = 0; at < owner.length; ) {
    const span = owner[at];
    if (span === undefined) at++;
    else {
      all.push(span);
      at = span.to;
    }
  }
  return all;
}

/** More names are put in order by one number each, which an engine sorts several times as fast. */
const FEW = 8;
/** More than a text has letters, words or names. */
const MANY_NAMES = 1 << 14;
/** More words than a misspelt name has; all of the numbers together are exact. */
const MANY_WORDS = 1 << 8;

/**
 * Puts names in the order in which they are judged: the longest first, then the nearest spelling, then the last, then the
 * one of more words, which leaves none of `Alibaba Grou op` over.
 */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  if (spans.length <= FEW || spans.length >= MANY_NAMES) return [...spans].sort(before);
  const order = new Float64Array(spans.length);
  for (let at = 0; at < spans.length; at++) {
    const { form, edits, from, to } = spans[at] as Span;
    const first = (MANY_NAMES - form.key.length) * 4 + edits;
    const fewer = Math.max(0, MANY_WORDS - 1 - (to - from));
    order[at] = ((first * MANY_NAMES + MANY_NAMES - 1 - from) * MANY_WORDS + fewer) * MANY_NAMES + at;
  }
  const all: Span[] = [];
  for (const place of order.sort()) all.push(spans[place % MANY_NAMES] as Span);
  return all;
}

function before(a: Span, b: Span): number {
  return b.form.key.length - a.form.key.length || a.edits - b.edits || b.from - a.from || b.to - a.to;
}

const MANY = "many";

/** The one that holds a place in the way of another, if any. */
function holderOf(owner: readonly (Span | undefined)[], { from, to }: Span): Span | typeof MANY | undefined {
  let held: Span | undefined;
  for (let at = from; at < to; at++) {
    const one = owner[at];
    if (one === undefined || one === held) continue;
    if (held !== undefined) return MANY;
    held = one;
  }
  return held;
}

/** Whether one name only begins within another, and both lead to somebody. */
function mayGiveWay(held: Span, span: Span): boolean {
  const within = span.from >= held.from && span.to <= held.to;
  return !within && span.form.entry().hits.length > 0 && held.form.entry().hits.length > 0;
}

function givesWay(held: Span, span: Span, ends: ReadonlySet<number>): boolean {
  if (!mayGiveWay(held, span)) return false;
  if (held.form.reduced && !span.form.reduced && span.edits <= held.edits) return true;
  const goesOn = span.from > held.from && span.to > held.to && span.edits === 0 && !span.respaced;
  return goesOn && ends.has(held.from * MANY_NAMES + span.from);
}

function endsOf(spans: readonly Span[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { form, from, to, edits, respaced } of spans)
    if (edits === 0 && !respaced && form.entry().hits.length > 0) ends.add(from * MANY_NAMES + to);
  return ends;
}
