import type { NameForm } from "../../compile/lookup/name-form.js";
import type { NameIndex } from "../../compile/lookup/name-index.js";
import { plainPinyin } from "../../names/pinyin.js";
import { unitsOf } from "../../names/units.js";
import { blockedBy } from "./blocked.js";
import { cutSpan } from "./cut.js";
import { disguised, inDisguise } from "./disguised.js";
import { judge, type Searched } from "./judge.js";
import { BEYOND, MASKED, marksOf, NUMBERED } from "./marks.js";
import { apartFrom, type Candidates, nearSpans } from "./near.js";
import { type Budget, fullBudget } from "./nearest.js";
import { beginning, type Reading, readingOf } from "./reading.js";
import { developerFirst, withPay } from "./reread.js";
import { partedRuns, spokenRuns } from "./runs.js";
import { lowered, RANK } from "./scored.js";
import { withShortened } from "./shortened.js";
import { shuffled } from "./shuffled.js";
import { exactSpans, type Span } from "./span.js";
import { isUnsure, settling } from "./unsure.js";

/**
 * Seeks the names of the data anywhere in a text: as they are, then in disguise, then misspelt. The words around decide
 * whether a name counts in full, is for review, or is somebody else's. Each way of reading is tried only where the ones
 * before leave nobody sure.
 *
 * @param all names that every row of words is held against, without bounds; a test passes all
 */
export function searchName(index: NameIndex, text: string, all?: readonly NameForm[]): Searched {
  const reading = readingOf(text, unitsOf(text));
  const exact = exactSpans(index.trie, reading.units);
  const first = judgeShortened(index, reading, withShuffled(index, reading, exact));
  const slip = withPay(index.trie, reading, exact);
  if (slip !== undefined) {
    const slipped = judge(slip.reading, slip.spans);
    if (slipped.hits.length > 0) return behind(slipped, first);
  }
  if (!namesApplication(first)) {
    const turned = developerFirst(reading);
    const other = turned === undefined ? undefined : judgeExact(index, turned);
    if (other !== undefined && namesApplication(other)) return other;
  }
  if (isSure(first)) return first;
  const again = lookedAtAgain(index, reading, exact, first, all);
  return isSure(again) ? again : withCut(index, reading, exact, again);
}

/** Judges with shortened names too. One that is for review takes no name from what the text says as it is. */
function judgeShortened(index: NameIndex, reading: Reading, written: readonly Span[]): Searched {
  const spans = withShortened(index.trie, reading, written);
  const found = judge(reading, spans);
  if (spans.length === written.length || found.hits.every((hit) => !hit.weak)) return found;
  const plain = judge(reading, written);
  if (plain.hits.length === 0) return found;
  return topScore(found) > topScore(plain) ? behind(found, plain) : behind(plain, found);
}

/** Adds whom a name leads to that the end of the text cuts short, in front of those within what is there of it. */
function withCut(index: NameIndex, reading: Reading, exact: readonly Span[], found: Searched): Searched {
  const cut = cutSpan(index, reading.units, found.hits.length > 0);
  // Somebody else's name at the end is whole.
  const { length } = reading.units;
  if (cut === undefined || exact.some(({ form, to }) => to === length && form.entry().hits.length === 0)) return found;
  const other = judge(reading, [...exact.filter(({ to }) => to < reading.units.length), cut]);
  return other.hits.some((hit) => hit.flags.includes("cut")) ? behind(other, found) : found;
}

/** Reads a text in which nobody is sure without its tones, then as it looks, then for misspellings. */
function lookedAtAgain(
  index: NameIndex,
  reading: Reading,
  exact: readonly Span[],
  first: Searched,
  all: readonly NameForm[] | undefined,
): Searched {
  const { text, units } = reading;
  const marks = marksOf(text);
  let best = first;
  const plain = (marks & NUMBERED) === 0 ? text : plainPinyin(text);
  if (plain !== text) {
    const other = readingOf(plain, unitsOf(plain), reading);
    const toneless = judgeAfter(best, other, exactSpans(index.trie, other.units));
    if (isSure(toneless)) return toneless;
    best = better(best, toneless);
  }
  const others = exact.filter((one) => one.form.entry().hits.length === 0);
  const looks = (marks & (BEYOND | MASKED)) === 0 ? undefined : disguised(index, reading, others, marks);
  if (looks !== undefined) {
    const seen = judgeAfter(best, looks.reading, looks.spans);
    if (isSure(seen)) return seen;
    best = better(best, seen);
  }
  if ((marks & BEYOND) !== 0) {
    const run = readRuns(index, reading, exact, best);
    if (isSure(run)) return run;
    best = better(best, run);
  }
  const candidates: Candidates = all ?? index.near;
  const blocked = blockedIn(best, reading, exact, others);
  const near = nearSpans(candidates, reading, budgetOf(all), blocked, apartFrom(exact, others, units.length));
  if (near.spans.length > 0) {
    const beside = others.filter(({ to }) => to <= near.read);
    const misspelt = judgeAfter(best, beginning(reading, near.read), [...beside, ...near.spans]);
    if (isSure(misspelt)) return misspelt;
    best = better(best, misspelt);
  }
  if (looks === undefined) return best;
  const masked = blockedIn(best, looks.reading, looks.spans, NONE);
  const seen = nearSpans(candidates, looks.reading, budgetOf(all), masked);
  if (seen.spans.length === 0) return best;
  const both = judgeAfter(
    best,
    beginning(looks.reading, seen.read),
    seen.spans.map((span) => inDisguise(span, span.doubtful)),
  );
  return isSure(both) ? both : better(best, both);
}

/** Reads words that are closed up with names, in scripts without spaces, and Chinese that runs into Latin letters. */
function readRuns(index: NameIndex, reading: Reading, exact: readonly Span[], best: Searched): Searched {
  const { text, units, han } = reading;
  const spoken = han ? spokenRuns(units) : undefined;
  if (spoken !== undefined) {
    const spans = exactSpans(index.trie, spoken).filter(({ form, from, to }) => {
      const row = units.slice(from, to);
      return !form.reordered && row.some((unit) => unit.han) && row.some((unit) => !unit.han);
    });
    const disguised = exact.length === 0;
    const found = judge(
      readingOf(text, spoken, reading),
      spans.map((span) => ({ ...span, disguised })),
    );
    if (found.hits.length > 0) return found;
  }
  const parted = partedRuns(index.trie, units);
  return parted === undefined ? NOBODY : judgeAfter(best, readingOf(text, parted), exactSpans(index.trie, parted));
}

/**
 * Lists words that spare the search for misspellings where none of these covers one: no misspelling counts beside them, or
 * somebody is named and no misspelling is sure beside them.
 *
 * @param beside names that stand beside the misspellings
 */
function blockedIn(
  best: Searched,
  reading: Reading,
  exact: readonly Span[],
  beside: readonly Span[],
): readonly number[] {
  const blocked = blockedBy(reading, exact);
  return blocked.length > 0 || best.hits.length === 0 ? blocked : settling(reading, exact, beside);
}

/** Judges another reading, which counts for nothing where somebody is named and nobody in it can be sure. */
function judgeAfter(best: Searched, reading: Reading, spans: readonly Span[]): Searched {
  return best.hits.length > 0 && isUnsure(reading, spans) ? NOBODY : judge(reading, spans);
}

const NONE: readonly Span[] = [];

const NOBODY: Searched = { hits: [], not: [], lost: [] };

/** Held against all names, nothing is bounded. */
function budgetOf(all: readonly NameForm[] | undefined): Budget {
  return all === undefined ? fullBudget() : { left: Number.POSITIVE_INFINITY };
}

function judgeExact(index: NameIndex, text: string): Searched {
  const reading = readingOf(text, unitsOf(text));
  return judge(reading, exactSpans(index.trie, reading.units));
}

function withShuffled(index: NameIndex, { units, han }: Reading, exact: readonly Span[]): readonly Span[] {
  const span = han ? shuffled(index, units) : undefined;
  return span === undefined ? exact : [...exact, span];
}

/** Whether a way of reading the text named somebody in full. */
function isSure({ hits }: Searched): boolean {
  for (const hit of hits) if (!hit.weak) return true;
  return false;
}

/** Of two readings the first that names somebody; one that leaves no unknown word beside the name goes before one that does. */
function better(best: Searched, other: Searched): Searched {
  if (other.hits.length === 0) return best;
  if (best.hits.length === 0) return other;
  return isInContext(best) && !isInContext(other) ? other : best;
}

function isInContext({ hits: [hit] }: Searched): boolean {
  return hit?.flags.includes("in-context") === true;
}

function namesApplication({ hits: [hit] }: Searched): boolean {
  return hit !== undefined && hit.kind === "application" && !hit.weak;
}

function topScore({ hits }: Searched): number {
  return Math.max(...hits.map((hit) => hit.score));
}

/** Puts whom another reading named behind those of the better one. */
function behind(better: Searched, other: Searched): Searched {
  const most = topScore(better) + RANK;
  const rest = other.hits.filter((hit) => !better.hits.some((one) => one.subject === hit.subject));
  return { ...better, hits: [...better.hits, ...rest.map((hit) => lowered(hit, most))], lost: [] };
}
