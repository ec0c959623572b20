import { isSought } from "../../compile/lookup/grams.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import type { NameIndex } from "../../compile/lookup/name-index.js";
import { nearLimit } from "../../compile/lookup/near-limit.js";
import type { NearTable } from "../../compile/lookup/near-table.js";
import { boundedDistance } from "../../names/distance.js";
import type { Unit } from "../../names/units.js";
import { ownWords } from "../../names/words/others.js";
import { LONGEST, MOST_WORDS, mayBeNear, SHORTEST } from "./rows.js";
import type { Span } from "./span.js";
import { isLikely, isPossible, movesDouble } from "./typo.js";

/** A text of more words than a name has. */
export const MANY = 16;
/**
 * Comparisons of a row with a name that one text may cost: ten times as many as any name takes, and a bound on hostile
 * ones.
 */
const MOST_COMPARED = 600;
/** Of many words that leave no misspelling beside them the first ones decide: if none does, all rows are read. */
const MOST_BLOCKED = 8;

/** Of a text with more misspelt names than this the rest is not read. */
const MOST_FOUND = 48;

/** Misspelt names, and how many units were read for them. */
export interface NearFound {
  readonly spans: readonly Span[];
  readonly read: number;
}

/** How many comparisons are left to a text. */
export interface Budget {
  left: number;
}

export function fullBudget(): Budget {
  return { left: MOST_COMPARED };
}

/** Names of the data that a row of words may be a misspelling of. Without an index every name is tried. */
export type Candidates = (key: string) => readonly NameForm[];

const NONE: readonly NameForm[] = [];

/** Seeks by the first letters and by the last: a single edit leaves one of them as it was. */
export function indexed({ near: { first, last } }: NameIndex): Candidates {
  return (key) => {
    let forms = NONE;
    for (const gram of [3, 4])
      for (const found of [first.get(key.slice(0, gram)), last.get(key.slice(-gram))])
        if (found !== undefined) forms = forms === NONE ? found : [...forms, ...found];
    return forms;
  };
}

/**
 * Finds misspelt names: rows of whole words within as many edits of a key as its length allows.
 *
 * The traps: a neighbour as near as the name takes the place, and then nobody is found there; a word that is somebody's
 * own name is no misspelling; where the budget is spent, a row that may be a name is taken for one, for review; where
 * the text holds very many, all of them are for review and the rest is left unread.
 *
 * @param table tells most rows to be no name; without one every row is held against the candidates
 * @param counts whether a row may count as a misspelling, by what else stands there
 * @param blocked units beside which nobody is named by a misspelling: unless one covers them, nothing need be sought
 */
export function nearSpans(
  candidates: Candidates,
  units: readonly Unit[],
  budget: Budget,
  table?: NearTable,
  blocked: readonly number[] = [],
  counts: (from: number, to: number) => boolean = () => true,
): NearFound {
  const spans: Span[] = [];
  let named = 0;
  const [codes, starts] = lettersOf(units);
  const own = units.map((unit) => ownWords().has(unit.key));
  // A long text that repeats itself is read once.
  const known = new Map<string, Near | undefined>();
  for (const at of blocked.slice(0, MOST_BLOCKED)) if (!isCovered(at)) return { spans, read: units.length };
  for (let from = 0; from < units.length; from++) {
    readFrom(from, from, spans);
    if (named < MOST_FOUND || units.length <= MANY) continue;
    const read = Math.max(...spans.map((span) => span.to));
    return { spans: spans.map((span) => ({ ...span, doubtful: true })), read };
  }
  return { spans, read: units.length };

  /** Whether any row with a unit in it is a misspelling. */
  function isCovered(at: number): boolean {
    const found: Span[] = [];
    for (let from = Math.max(0, at + 1 - MOST_WORDS); from <= at && found.length === 0; from++)
      readFrom(from, at, found);
    return found.length > 0;
  }

  /** Reads the rows from a unit on that go as far as another at least. */
  function readFrom(from: number, least: number, into: Span[]): void {
    const start = starts[from] as number;
    for (let to = from; to < Math.min(units.length, from + MOST_WORDS); to++) {
      const end = starts[to + 1] as number;
      // A row with somebody's own name in it is no misspelling.
      if (own[to] || end === starts[to] || end - start > LONGEST) break;
      if (to < least || (table === undefined ? end - start < SHORTEST : !mayBeNear(table, codes, start, end))) continue;
      const key = keyOf(units, from, to);
      const span = known.has(key) ? known.get(key) : nearest(candidates, key, budget);
      if (units.length > MANY) known.set(key, span);
      if (span === undefined || !counts(from, to + 1)) continue;
      into.push({ ...span, from, to: to + 1 });
      if (into === spans && span.form.entry().hits.length > 0) named++;
    }
  }
}

/** The letters of all words, and where each word begins; a word of other than small ASCII letters and digits has none. */
function lettersOf(units: readonly Unit[]): readonly [Uint8Array, Uint16Array] {
  let most = 0;
  for (const { key } of units) most += key.length;
  const codes = new Uint8Array(most);
  const starts = new Uint16Array(units.length + 1);
  let letters = 0;
  for (let at = 0; at < units.length; at++) {
    const { key } = units[at] as Unit;
    const start = letters;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (!((code > 96 && code < 123) || (code > 47 && code < 58))) {
        letters = start;
        break;
      }
      codes[letters++] = code;
    }
    starts[at + 1] = letters;
  }
  return [codes, starts];
}

function keyOf(units: readonly Unit[], from: number, to: number): string {
  let key = (units[from] as Unit).key;
  for (let at = from + 1; at <= to; at++) key += (units[at] as Unit).key;
  return key;
}

/** Of two as near, the likelier slip; of two as likely, the neighbour, and of two doubtful ones the name, for review. */
function takesOver(held: Near, neighbour: boolean, doubtful: boolean): boolean {
  if (doubtful) return held.doubtful && !neighbour && held.form.entry().hits.length === 0;
  return held.doubtful || neighbour;
}

type Near = Pick<Span, "form" | "edits" | "doubtful" | "respaced" | "reordered" | "disguised">;

/** What is taken for a misspelling without having been compared. */
function forReview(form: NameForm): Near {
  return { form, edits: 1, doubtful: true, respaced: false, reordered: false, disguised: false };
}

/** The nearest name that a row of words may be a misspelling of. */
export function nearest(candidates: Candidates, key: string, budget: Budget): Near | undefined {
  if (ownWords().has(key)) return undefined;
  let best: Near | undefined;
  for (const form of candidates(key)) {
    const limit = nearLimit(form.key.length);
    if (Math.abs(form.key.length - key.length) > limit) continue;
    if (--budget.left < 0) {
      if (key === form.key || form.entry().hits.length === 0) continue;
      return best ?? forReview(form);
    }
    const edits = movesDouble(key, form.key) ? 1 : boundedDistance(key, form.key, limit);
    if (edits < 1 || edits > limit || (best && edits > best.edits)) continue;
    // The promise is one edit; of two, those are taken that leave the beginning or the end.
    if ((edits > 1 || form.holds) && !isSought(form, key)) continue;
    const neighbour = form.entry().hits.length === 0;
    if (!neighbour && !isPossible(form, key, edits)) continue;
    const doubtful = !isLikely(form.key, key, edits);
    if (best && edits === best.edits && !takesOver(best, neighbour, doubtful)) continue;
    best = { form, edits, doubtful, respaced: false, reordered: false, disguised: false };
  }
  return best;
}
