import type { Hit } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Alternative } from "../../model/match.js";
import { type Context, contextOf, IN_UNKNOWN, SOMEBODY_ELSE, sceneOf } from "./context.js";
import type { Reading } from "./reading.js";
import { type NameHit, scoresOf } from "./scored.js";
import { longest, type Span } from "./span.js";
import { kindsOf } from "./surroundings.js";

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
export function judge(reading: Reading, spans: readonly Span[]): Searched {
  if (spans.length === 0) return NOTHING;
  const found = judgeSpans(reading, spans);
  if (found.hits.length > 0 && !found.hits.some((hit) => hit.weak)) return found;
  const free = within(reading, spans);
  if (found.hits.length === 0 || free.hits.some((hit) => !hit.weak)) return joined(free, found);
  if (!spans.some(isForReview)) return found;
  const sure = judgeSpans(
    reading,
    spans.filter((span) => !isForReview(span)),
  );
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
function within(reading: Reading, spans: readonly Span[]): Searched {
  const free = spans.filter(({ form }) => form.anywhere || form.neighbour);
  return free.length < spans.length ? judgeSpans(reading, free) : NOTHING;
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
  const covered: boolean[] = [];
  for (let at = 0; at < reading.units.length; at++) covered.push(false);
  for (const span of names) covered.fill(true, span.from, span.to);
  const scene = sceneOf(reading, covered, kindsOf(reading, covered));
  // An application goes before the companies behind it: `TENPAY-WECHAT PAY`.
  const applications: Standing[] = [];
  const persons: Standing[] = [];
  for (const span of fewOf(names)) {
    const context = contextOf(scene, span);
    if (context.state !== SOMEBODY_ELSE) (isPerson(span) ? persons : applications).push({ span, context });
  }
  const hits: NameHit[] = [];
  let rank = 0;
  for (const { span, context } of applications) take(hits, scoresOf(span, context, rank++));
  for (const { span, context } of persons) take(hits, scoresOf(span, context, rank++));
  return { hits, not, lost: lost.length === 0 || hits.length === 0 ? NONE_LOST : lostOf(lost, hits) };
}

interface Standing {
  readonly span: Span;
  readonly context: Context;
}

/** Keeps the best hit of every subject. */
function take(hits: NameHit[], scored: readonly (NameHit | undefined)[]): void {
  for (const one of scored) {
    if (one === undefined) continue;
    const at = hits.findIndex((hit) => hit.subject === one.subject);
    if (at < 0) hits.push(one);
    else if ((hits[at] as NameHit).score < one.score) hits[at] = one;
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
  return form.entry().hits.every((hit) => hit.kind === "person");
}

const INSIDE: Context = { state: IN_UNKNOWN, beside: 1 };
const NONE_LOST: readonly Alternative[] = [];

function lostOf(spans: readonly Span[], won: readonly Hit[]): readonly Alternative[] {
  const told = new Set(won.map((hit) => hit.subject));
  const lost: Alternative[] = [];
  for (const span of spans) {
    const { hits } = span.form.entry();
    // Of a weak one nothing is said inside another name.
    if (hits.every((hit) => hit.weak || told.has(hit.subject))) continue;
    for (const one of scoresOf(span, INSIDE, 0)) {
      if (one === undefined || told.has(one.subject)) continue;
      told.add(one.subject);
      lost.push({ subject: one.subject, score: one.score });
    }
  }
  return lost;
}
