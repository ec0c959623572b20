import type { Hit } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Alternative } from "../../model/match.js";
import { type Context, contextOf, IN_UNKNOWN, SOMEBODY_ELSE, sceneOf } from "./context.js";
import { markedFor } from "./marked.js";
import type { Reading } from "./reading.js";
import { type NameHit, scoredHit, scoreOf, sumOf } from "./scored.js";
import { inOrder, longest, type Span } from "./span.js";
import { markKinds } from "./surroundings.js";
import { isUnsure } from "./unsure.js";

/** Whom a text names. */
export interface Searched {
  readonly hits: readonly NameHit[];
  /** Subjects of which the text holds a neighbour. */
  readonly not: readonly string[];
  readonly lost: readonly Alternative[];
}

const NOTHING: Searched = { hits: [], not: [], lost: [] };

/**
 * Judges what was found. A name that is for review by itself may hold one that is not, of the same subject: an edition
 * that was not read in a source begins with a name that was.
 */
export function judge(reading: Reading, all: readonly Span[]): Searched {
  if (all.length === 0) return NOTHING;
  // What is judged of it again stays in order.
  const spans = inOrder(all);
  const found = judgeSpans(reading, spans);
  if (found.hits.length > 0 && (!found.hits.some((hit) => hit.weak) || isUnsure(reading, spans))) return found;
  // Where somebody is named, only who is sure counts of those below.
  const onlySure = found.hits.length > 0;
  const free = within(reading, spans, onlySure);
  const notForReview = () => {
    const rest = spans.filter((span) => !isForReview(span));
    return onlySure && isUnsure(reading, rest) ? NOTHING : judgeSpans(reading, rest);
  };
  if (found.hits.length === 0 || free.hits.some((hit) => !hit.weak)) {
    const named = joined(free, found);
    // Beside an unknown word a name for review counts for nothing, and must not hide the name within it.
    return named.hits.length > 0 || !spans.some(isForReview) ? named : joined(notForReview(), named);
  }
  if (!spans.some(isForReview)) return found;
  const sure = notForReview();
  // A company that is only held without its legal form gives way where the text has none either.
  const bare = spans.some((span) => isForReview(span) && span.form.reduced && span.to === reading.units.length);
  const better = sure.hits.filter(
    (hit) => !hit.weak && (bare || found.hits.some((one) => one.subject === hit.subject && one.weak)),
  );
  if (better.length === 0) return found;
  const rest = found.hits.filter((hit) => !better.some((one) => one.subject === hit.subject));
  return { ...found, hits: [...better, ...rest] };
}

/** Puts those of a second reading behind those of the first. */
function joined(first: Searched, second: Searched): Searched {
  if (second.hits.length === 0) return first;
  const rest = second.hits.filter((hit) => !first.hits.some((one) => one.subject === hit.subject));
  return { ...first, hits: [...first.hits, ...rest] };
}

/** A name that has to be the whole text, and is not, may hold one that need not: `TikTok Inc.`, with more words. */
function within(reading: Reading, spans: readonly Span[], onlySure: boolean): Searched {
  const free = spans.filter(({ form }) => form.anywhere || form.neighbour);
  if (free.length === spans.length || (onlySure && isUnsure(reading, free))) return NOTHING;
  return judgeSpans(reading, free);
}

function isForReview({ form }: Span): boolean {
  const { hits } = form.entry();
  return hits.length > 0 && hits.every((hit) => hit.weak);
}

function judgeSpans(reading: Reading, spans: readonly Span[]): Searched {
  if (spans.length === 0) return NOTHING;
  const { kept, lost } = longest(spans);
  const names: Span[] = [];
  const not: string[] = [];
  for (const span of kept) {
    const entry = span.form.entry();
    if (entry.hits.length > 0) names.push(span);
    for (const subject of entry.not) not.push(subject);
  }
  if (names.length === 0) return { hits: [], not, lost: [] };
  const marked = markedFor(reading.units.length);
  for (const { from, to } of names) for (let at = from; at < to; at++) marked.covered[at] = 1;
  markKinds(reading, marked);
  const scene = sceneOf(reading, marked);
  // An application goes before the companies behind it: `TENPAY-WECHAT PAY`.
  const applications: Standing[] = [];
  const persons: Standing[] = [];
  for (const span of fewOf(names)) {
    const context = contextOf(scene, span);
    if (context.state !== SOMEBODY_ELSE) (isPerson(span) ? persons : applications).push({ span, context });
  }
  const best: Best[] = [];
  let rank = 0;
  for (const standing of applications) take(best, standing, rank++);
  for (const standing of persons) take(best, standing, rank++);
  const hits = best.map((one) => scoredHit(one.span, one.context, one.rank, one.at));
  return { hits, not, lost: lost.length === 0 || hits.length === 0 ? NONE_LOST : lostOf(lost, hits) };
}

interface Standing {
  readonly span: Span;
  readonly context: Context;
}

/** The best place of a subject: which hit of which name. */
interface Best extends Standing {
  readonly subject: string;
  readonly rank: number;
  readonly at: number;
  readonly score: number;
}

/** Keeps the best hit of every subject. Only for these the pieces of a score are put together. */
function take(best: Best[], { span, context }: Standing, rank: number): void {
  const { hits } = span.form.entry();
  const sum = sumOf(span, context, rank);
  for (let at = 0; at < hits.length; at++) {
    const { subject } = hits[at] as Hit;
    const score = scoreOf(hits[at] as Hit, span, context, sum);
    if (score === undefined) continue;
    let held = best.length - 1;
    while (held >= 0 && (best[held] as Best).subject !== subject) held--;
    if (held < 0) best.push({ subject, span, context, rank, at, score });
    else if ((best[held] as Best).score < score) best[held] = { subject, span, context, rank, at, score };
  }
}

const FEW = 2;

/** The first two places of every name: a text that repeats one says nothing more. */
function fewOf(spans: readonly Span[]): readonly Span[] {
  if (spans.length <= FEW) return spans;
  const times = new Map<NameForm, number>();
  return spans.filter(({ form }) => {
    const time = (times.get(form) ?? 0) + 1;
    times.set(form, time);
    return time <= FEW;
  });
}

function isPerson({ form }: Span): boolean {
  for (const { kind } of form.entry().hits) if (kind !== "person") return false;
  return true;
}

const INSIDE: Context = { state: IN_UNKNOWN, beside: 1 };
const NONE_LOST: readonly Alternative[] = [];

function lostOf(spans: readonly Span[], won: readonly Hit[]): readonly Alternative[] {
  const told = new Set(won.map((hit) => hit.subject));
  const lost: Alternative[] = [];
  for (const span of spans)
    for (const hit of span.form.entry().hits) {
      // Of a weak one nothing is said inside another name.
      if (hit.weak || told.has(hit.subject)) continue;
      const score = scoreOf(hit, span, INSIDE, sumOf(span, INSIDE, 0));
      if (score === undefined) continue;
      told.add(hit.subject);
      lost.push({ subject: hit.subject, score });
    }
  return lost;
}
