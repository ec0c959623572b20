import { isSought, type NameForm, type NameIndex } from "../../compile/lookup/name-index.js";
import { nearLimit } from "../../compile/lookup/near-limit.js";
import { boundedDistance } from "../../names/distance.js";
import type { Unit } from "../../names/units.js";
import { ownWords } from "../../names/words/others.js";
import type { Span } from "./span.js";
import { isLikely, isPossible } from "./typo.js";

/** More words than this in one misspelt name are not sought. */
const MOST_WORDS = 7;
const LONGEST = 64;
const MANY = 16;
const LATIN = /^[a-z0-9]+$/;
const SHORTEST = 5;

/** Names of the data that a row of words may be a misspelling of. Without an index every name is tried. */
export type Candidates = (key: string) => readonly NameForm[];

const NONE: readonly NameForm[] = [];

/** Seeks by the first letters and by the last: a single edit leaves one of them as it was. */
export function indexed({ first, last }: NameIndex): Candidates {
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
 * own name is no misspelling.
 */
export function nearSpans(candidates: Candidates, units: readonly Unit[]): readonly Span[] {
  const spans: Span[] = [];
  // A long text that repeats itself is read once.
  const known = new Map<string, Near | undefined>();
  for (let from = 0; from < units.length; from++) {
    let key = "";
    for (let to = from; to < Math.min(units.length, from + MOST_WORDS); to++) {
      const word = (units[to] as Unit).key;
      if (!LATIN.test(word) || key.length + word.length > LONGEST) break;
      key += word;
      if (key.length < SHORTEST) continue;
      const span = known.has(key) ? known.get(key) : nearest(candidates, key);
      if (units.length > MANY) known.set(key, span);
      if (span !== undefined && !units.slice(from, to + 1).some((unit) => ownWords().has(unit.key)))
        spans.push({ ...span, from, to: to + 1 });
    }
  }
  return spans;
}

/** Of two as near, the likelier slip; of two as likely, the neighbour, and of two doubtful ones the name, for review. */
function takesOver(held: Near, neighbour: boolean, doubtful: boolean): boolean {
  if (doubtful) return held.doubtful && !neighbour && held.form.entry().hits.length === 0;
  return held.doubtful || neighbour;
}

type Near = Pick<Span, "form" | "edits" | "doubtful" | "respaced" | "reordered" | "disguised">;

function nearest(candidates: Candidates, key: string): Near | undefined {
  if (ownWords().has(key)) return undefined;
  let best: Near | undefined;
  for (const form of candidates(key)) {
    const limit = nearLimit(form.key.length);
    if (Math.abs(form.key.length - key.length) > limit) continue;
    const edits = boundedDistance(key, form.key, limit);
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
