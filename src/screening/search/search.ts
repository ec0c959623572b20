import type { NameIndex } from "../../compile/lookup/name-index.js";
import { plainPinyin } from "../../names/pinyin.js";
import { skeletonOf } from "../../names/skeleton.js";
import { type Unit, unitsOf } from "../../names/units.js";
import { blockedBy } from "./blocked.js";
import { judge, type Searched } from "./judge.js";
import { type Budget, type Candidates, fullBudget, indexed, nearSpans } from "./near.js";
import { developerFirst, withPay } from "./reread.js";
import { lowered, RANK } from "./scored.js";
import { exactSpans, type Span } from "./span.js";

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
