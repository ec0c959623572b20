import type { NameIndex } from "../../compile/lookup/name-index.js";
import { isForeign, skeletonOf } from "../../names/skeleton.js";
import { type Unit, unitsOf } from "../../names/units.js";
import { ORDINARY, UNKNOWN } from "../../names/words/kinds.js";
import { BEYOND, MASKED, marksOf, SIGN } from "./marks.js";
import { MANY } from "./near.js";
import { type Reading, readingOf } from "./reading.js";
import { exactSpans, type Span } from "./span.js";

/** A text as it looks, and the names that it shows. */
export interface Looks {
  readonly reading: Reading;
  readonly spans: readonly Span[];
}

/**
 * Reads the words as they look; nothing where they look like themselves. What is a neighbour's name as it is written, and
 * a known name as it looks, is for review: `ALlPAY`.
 *
 * @param marks what the text has, by `marksOf`
 */
export function disguised(
  index: NameIndex,
  reading: Reading,
  neighbours: readonly Span[],
  marks: number,
): Looks | undefined {
  const { text, units: plain } = reading;
  const cut = (marks & SIGN) === 0 ? plain : unitsOf(text, true);
  // A long text that repeats itself is read once.
  const known = new Map<string, string>();
  let same = cut.length === plain.length;
  const units: Unit[] = [];
  for (let at = 0; at < cut.length; at++) {
    const unit = cut[at] as Unit;
    let { key } = unit;
    if (!unit.han && (cut !== plain || !isForeign(text, unit.from, unit.to))) {
      const word = text.slice(unit.from, unit.to);
      // A word without such marks looks like itself.
      if (cut !== plain || (marksOf(word) & (BEYOND | MASKED)) !== 0) {
        key = known.get(word) ?? skeletonOf(word, cut === plain ? unit.key : undefined);
        if (cut.length > MANY) known.set(word, key);
      }
    }
    if (same && key !== (plain[at] as Unit).key) same = false;
    units.push(key === unit.key ? unit : { key, from: unit.from, to: unit.to, han: unit.han, gap: unit.gap });
  }
  if (same) return undefined;
  const doubtful = placesOf(plain, neighbours, text.length);
  const spans = exactSpans(index.skeletons(), units).map((span) => {
    const [from, to] = [(units[span.from] as Unit).from, (units[span.to - 1] as Unit).to];
    return inDisguise(span, doubtful !== undefined && isTaken(doubtful, from, to));
  });
  return { reading: withReferences(readingOf(text, units, reading), reading), spans };
}

/** Leaves what is rather a reference than a word what it is, where it shows no known word: `A1ipay TX1034`. */
function withReferences(read: Reading, reading: Reading): Reading {
  const { units } = reading;
  // Where signs stand for letters, the words of both are not the same ones.
  let next = 0;
  const classes = read.classes.map((of, at) => {
    const { from, to } = read.units[at] as Unit;
    while (next < units.length && (units[next] as Unit).from < from) next++;
    const unit = units[next];
    if (of !== UNKNOWN || unit?.from !== from || unit.to !== to) return of;
    return reading.classes[next] === ORDINARY && isMostlyDigits(unit.key) ? ORDINARY : of;
  });
  return { ...read, classes };
}

function isMostlyDigits(key: string): boolean {
  let digits = 0;
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) < 58) digits++;
  return 2 * digits > key.length;
}

/** The same name as it looks. Written out: to spread an object takes longer than all the rest. */
export function inDisguise({ form, from, to, respaced, reordered, edits }: Span, doubtful: boolean): Span {
  return { form, from, to, respaced, reordered, edits, doubtful, disguised: true };
}

/** The places in a text where neighbours' names lie. */
function placesOf(units: readonly Unit[], spans: readonly Span[], length: number): Uint8Array | undefined {
  if (spans.length === 0) return undefined;
  const places = new Uint8Array(length);
  for (const { from, to } of spans) places.fill(1, (units[from] as Unit).from, (units[to - 1] as Unit).to);
  return places;
}

function isTaken(places: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (places[at] === 1) return true;
  return false;
}
