import type { Hit } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Alternative } from "../../model/match.js";
import type { Unit } from "../../names/units.js";
import { type Context, contextOf, type Scene, sceneOf } from "./context.js";
import { type NameHit, scored } from "./scored.js";
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
export function judge(text: string, units: readonly Unit[], spans: readonly Span[]): Searched {
  const found = judgeSpans(text, units, spans);
  if (found.hits.length > 0 && !found.hits.some((hit) => hit.weak)) return found;
  const free = within(text, units, spans);
  if (found.hits.length === 0 || free.hits.some((hit) => !hit.weak)) return joined(free, found);
  if (!spans.some(isForReview)) return found;
  const sure = judgeSpans(
    text,
    units,
    spans.filter((span) => !isForReview(span)),
  );
  // A company that is only held without its legal form gives way where the text has none either.
  const bare = spans.some((span) => isForReview(span) && span.form.reduced && span.to === units.length);
  const better = sure.hits.filter(
    (hit) => !hit.weak && (bare || found.hits.some((one) => one.subject === hit.subject && one.weak)),
  );
  if (better.length === 0) return found;
  const rest = found.hits.filter((hit) => !better.some((one) => one.subject === hit.subject));
  return { ...found, hits: [...better, ...rest] };
}

/** Puts those of a second reading behind those of the first. */
function joined(first: Searched, second: Searched): Searched {
  const rest = second.hits.filter((hit) => !first.hits.some((one) => one.subject === hit.subject));
  return { ...first, hits: [...first.hits, ...rest] };
}

/** A name that has to be the whole text, and is not, may hold one that need not: `TikTok Inc.`, with more words. */
function within(text: string, units: readonly Unit[], spans: readonly Span[]): Searched {
  const free = spans.filter(({ form }) => form.anywhere || form.neighbour);
  return judgeSpans(text, units, free.length < spans.length ? free : []);
}

function isForReview({ form }: Span): boolean {
  const { hits } = form.entry();
  return hits.length > 0 && hits.every((hit) => hit.weak);
}

function judgeSpans(text: string, units: readonly Unit[], spans: readonly Span[]): Searched {
  if (spans.length === 0) return NOTHING;
  const { kept, lost } = longest(spans);
  const names = kept.filter((span) => span.form.entry().hits.length > 0);
  const not = kept.flatMap((span) => span.form.entry().not);
  if (names.length === 0) return { hits: [], not, lost: [] };
  const covered = new Array<boolean>(units.length).fill(false);
  for (const span of names) covered.fill(true, span.from, span.to);
  const scene: Scene = sceneOf(text, units, covered, kindsOf(text, units, covered));
  const hits = new Map<string, NameHit>();
  const ranked = fewOf(names)
    .map((span) => [span, contextOf(scene, span)] as const)
    .filter(([, { state }]) => state !== "other");
  // An application goes before the companies behind it: `TENPAY-WECHAT PAY`.
  ranked.sort(([a], [b]) => Number(isPerson(a)) - Number(isPerson(b)));
  ranked.forEach(([span, context], rank) => {
    for (const hit of span.form.entry().hits) {
      const one = scored(hit, span, context, rank);
      const held = one && hits.get(one.subject);
      if (one && (!held || held.score < one.score)) hits.set(one.subject, one);
    }
  });
  return { hits: [...hits.values()], not, lost: lostOf(lost, hits) };
}

/** The first two places of every name: a text that repeats one says nothing more. */
function fewOf(spans: readonly Span[]): readonly Span[] {
  const times = new Map<NameForm, number>();
  return spans.filter(({ form }) => {
    const time = (times.get(form) ?? 0) + 1;
    times.set(form, time);
    return time <= 2;
  });
}

function isPerson({ form }: Span): boolean {
  return form.entry().hits.every((hit) => hit.kind === "person");
}

const INSIDE: Context = { state: "unknown", beside: 1 };

function lostOf(spans: readonly Span[], won: ReadonlyMap<string, Hit>): readonly Alternative[] {
  if (won.size === 0) return [];
  const lost = new Map<string, number>();
  for (const span of spans)
    for (const hit of span.form.entry().hits) {
      // Of a weak one nothing is said inside another name.
      if (hit.weak || won.has(hit.subject) || lost.has(hit.subject)) continue;
      const score = scored(hit, span, INSIDE, 0)?.score;
      if (score !== undefined) lost.set(hit.subject, score);
    }
  return [...lost].map(([subject, score]) => ({ subject, score }));
}
