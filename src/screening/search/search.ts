import type { Hit } from "../../compile/lookup/hit.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { NameIndex } from "../../compile/lookup/name-index.js";
import type { Alternative } from "../../model/match.js";
import { plainPinyin } from "../../names/pinyin.js";
import { skeletonOf } from "../../names/skeleton.js";
import { type Unit, unitsOf } from "../../names/units.js";
import { blockedBy } from "./blocked.js";
import { type Context, contextOf, type Scene, sceneOf } from "./context.js";
import { type Budget, type Candidates, fullBudget, indexed, nearSpans } from "./near.js";
import { developerFirst, withPay } from "./reread.js";
import { lowered, type NameHit, RANK, scored } from "./scored.js";
import { exactSpans, longest, type Span } from "./span.js";
import { kindsOf } from "./surroundings.js";

/** Whom a text names. */
export interface Searched {
  readonly hits: readonly NameHit[];
  /** Subjects of which the text holds a neighbour. */
  readonly not: readonly string[];
  readonly lost: readonly Alternative[];
}

const NOTHING: Searched = { hits: [], not: [], lost: [] };
/** Pinyin with its tones written as numbers. */
const NUMBERED = /[a-z][1-5]/i;
const SHUFFLED = 5;

/**
 * Seeks the names of the data anywhere in a text: as they are, then in disguise, then misspelt. The words around decide
 * whether a name counts in full, is for review, or is somebody else's.
 *
 * @param all how misspelt names are sought; a test passes all names
 */
export function searchName(index: NameIndex, text: string, all?: Candidates): Searched {
  const candidates = all ?? indexed(index);
  const table = all === undefined ? index.near : undefined;
  // Held against all names, nothing is bounded.
  const budget = (): Budget => (all === undefined ? fullBudget() : { left: Number.POSITIVE_INFINITY });
  const units = unitsOf(text);
  const exact = exactSpans(index.trie, text, units);
  const best: Searched[] = [judge(text, units, [...exact, ...shuffled(index, units)])];
  const sure = isSure(best);
  const slip = withPay(index.trie, text, units, exact);
  const slipped = slip && judge(text, slip.units, slip.spans);
  if (slipped && slipped.hits.length > 0) return behind(slipped, best[0] as Searched);
  const turned = namesApplication(best[0] as Searched) ? undefined : developerFirst(text, units);
  if (turned !== undefined) {
    const words = unitsOf(turned);
    const other = judge(turned, words, exactSpans(index.trie, turned, words));
    if (namesApplication(other)) return other;
  }
  if (sure) return best[0] as Searched;
  const plain = NUMBERED.test(text) ? plainPinyin(text) : text;
  if (plain !== text) {
    const read = unitsOf(plain);
    best.push(judge(plain, read, exactSpans(index.trie, plain, read)));
    if (isSure(best)) return best.at(-1) as Searched;
  }
  const others = exact.filter((one) => one.form.entry().hits.length === 0);
  const [looks, masked] = disguised(index, text, units, others);
  best.push(judge(text, looks, masked));
  if (isSure(best)) return best.at(-1) as Searched;
  const blocked = blockedBy(text, units, exact);
  const near = nearSpans(candidates, units, budget(), table, blocked, apartFrom(exact, others, units.length));
  if (near.spans.length > 0) {
    const beside = others.filter(({ to }) => to <= near.read);
    best.push(judge(text, units.slice(0, near.read), [...beside, ...near.spans]));
  }
  if (isSure(best)) return best.at(-1) as Searched;
  if (looks.length > 0) {
    const seen = nearSpans(candidates, looks, budget(), table, blockedBy(text, looks, masked));
    const both = seen.spans.map((span) => ({ ...span, disguised: true }));
    if (both.length > 0) best.push(judge(text, looks.slice(0, seen.read), both));
    if (isSure(best)) return best.at(-1) as Searched;
  }
  const some = best.filter((one) => one.hits.length > 0);
  // A reading that leaves no unknown word beside the name goes before one that does.
  return some.find((one) => !one.hits[0]?.flags.includes("in-context")) ?? some[0] ?? (best[0] as Searched);
}

/** Tells misspellings from those within a name as it is, and from those over somebody else's. */
function apartFrom(
  exact: readonly Span[],
  others: readonly Span[],
  length: number,
): (from: number, to: number) => boolean {
  if (exact.length === 0) return () => true;
  // By place: how far the names reach that begin there or before, and whether another's lies there.
  const reach = new Array<number>(length).fill(0);
  for (const { from, to } of exact) reach[from] = Math.max(reach[from] as number, to);
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  const taken = new Array<boolean>(length).fill(false);
  for (const { from, to } of others) taken.fill(true, from, to);
  return (from, to) => (reach[from] as number) < to && !taken.slice(from, to).includes(true);
}

/** Whether the last way of reading the text named somebody in full. */
function isSure(read: readonly Searched[]): boolean {
  return read.at(-1)?.hits.some((hit) => !hit.weak) === true;
}

function namesApplication({ hits: [hit] }: Searched): boolean {
  return hit !== undefined && hit.kind === "application" && !hit.weak;
}

/** Puts whom another reading named behind those of the better one. */
function behind(better: Searched, other: Searched): Searched {
  const most = Math.max(...better.hits.map((hit) => hit.score)) + RANK;
  const rest = other.hits.filter((hit) => !better.hits.some((one) => one.subject === hit.subject));
  return { ...better, hits: [...better.hits, ...rest.map((hit) => lowered(hit, most))], lost: [] };
}

/** In ASCII: a sign or digit beside a letter, a capital I among small letters, letters that together look like one. */
const MASKED =
  /[A-Za-z][0-9$@!|]|[0-9$@!|][A-Za-z]|[a-z]I|[A-Z]{2}l|\b[B-DF-HJ-NP-TV-Z]l[bcdfghjkmnpqrstvwxz]|\b[A-Z]I[a-z]|[rR][nN]|[vV][vV]/;
/** Signs that stand for letters. */
const SIGNS = /[$@!|]/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The words as they look, where any of them looks like something else than it is. What is a neighbour's name as it is
 * written, and a known name as it looks, is for review: `ALlPAY`.
 */
function disguised(
  index: NameIndex,
  text: string,
  plain: readonly Unit[],
  neighbours: readonly Span[],
): [readonly Unit[], readonly Span[]] {
  if (!BEYOND_ASCII.test(text) && !MASKED.test(text)) return [[], []];
  const cut = SIGNS.test(text) ? unitsOf(text, true) : plain;
  // A long text that repeats itself is read once.
  const known = new Map<string, string>();
  const units = cut.map((unit) => {
    if (unit.han) return unit;
    const word = text.slice(unit.from, unit.to);
    const look = known.get(word) ?? skeletonOf(word, cut === plain ? unit.key : undefined);
    known.set(word, look);
    return { key: look, from: unit.from, to: unit.to, han: false };
  });
  if (units.length === plain.length && units.every((unit, at) => unit.key === plain[at]?.key)) return [[], []];
  const spans = exactSpans(index.skeletons(), text, units).map((span) => {
    const [from, to] = [units[span.from]?.from ?? 0, units[span.to - 1]?.to ?? 0];
    const doubtful = neighbours.some((one) => (plain[one.from]?.from ?? 0) < to && from < (plain[one.to - 1]?.to ?? 0));
    return { ...span, disguised: true, doubtful };
  });
  return [units, spans];
}

/** A Chinese name of some length with its characters in another order, as the whole text. */
function shuffled({ shuffles }: NameIndex, units: readonly Unit[]): readonly Span[] {
  if (units.length < SHUFFLED || units.length > 12 || units.some((unit) => !unit.han)) return [];
  const key = units.map((unit) => unit.key);
  const form = shuffles().get([...key].sort().join(""));
  if (form === undefined || form.key === key.join("")) return [];
  return [
    { form, from: 0, to: units.length, respaced: false, reordered: true, edits: 0, doubtful: false, disguised: false },
  ];
}

/**
 * Judges what was found. A name that is for review by itself may hold one that is not, of the same subject: an edition
 * that was not read in a source begins with a name that was.
 */
function judge(text: string, units: readonly Unit[], spans: readonly Span[]): Searched {
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
