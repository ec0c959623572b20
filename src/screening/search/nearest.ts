import { isSought } from "../../compile/lookup/grams.js";
import type { NameForm } from "../../compile/lookup/name-form.js";
import { nearLimit } from "../../compile/lookup/near-limit.js";
import type { NearTable } from "../../compile/lookup/near-table.js";
import { boundedDistance } from "../../names/distance.js";
import type { Letters } from "../../names/run.js";
import { classOf, OWN } from "../../names/words/kinds.js";
import { inOrder, namesLike } from "./rows.js";
import type { Span } from "./span.js";
import { isPossible, isSlip, movesDouble } from "./typo.js";

/**
 * Comparisons of a row with a name that one text may cost: ten times as many as any name takes, and a bound on hostile
 * ones.
 */
const MOST_COMPARED = 600;

/** How many comparisons are left to a text. */
export interface Budget {
  left: number;
}

export function fullBudget(): Budget {
  return { left: MOST_COMPARED };
}

/** A name that a row of words is taken for, without its place. */
export type Near = Pick<Span, "form" | "edits" | "doubtful">;

/**
 * The nearest name that a row of letters may be a misspelling of. Most rows are told by numbers to be none, and no text
 * is built for them.
 *
 * @param found how many parts of names it has, see `leadsOf`, which has just been asked
 * @param known what rows of the same text were taken for, where it is long: it may repeat itself
 */
export function nearestInTable(
  table: NearTable,
  letters: Letters,
  from: number,
  to: number,
  found: number,
  budget: Budget,
  known?: Map<string, Near | undefined>,
): Near | undefined {
  const like = namesLike(table, letters, from, to, found);
  if (like.length === 0) return undefined;
  const key = lettersOf(letters.codes, from, to);
  if (known?.has(key)) return known.get(key);
  if ((classOf(key) & OWN) !== 0) return undefined;
  let best: Near | undefined;
  for (const name of inOrder(table, like, key)) {
    const form = table.forms[name] as NameForm;
    if (budget.left-- <= 0) {
      if (key === form.key || form.entry().hits.length === 0) continue;
      best ??= { form, edits: 1, doubtful: true };
      break;
    }
    best = nearer(best, form, key, nearLimit(form.key.length));
  }
  known?.set(key, best);
  return best;
}

/** The same, held against each of some names, whatever their letters. */
export function nearestOf(forms: readonly NameForm[], key: string): Near | undefined {
  if ((classOf(key) & OWN) !== 0) return undefined;
  let best: Near | undefined;
  for (const form of forms) {
    const limit = nearLimit(form.key.length);
    if (Math.abs(form.key.length - key.length) <= limit) best = nearer(best, form, key, limit);
  }
  return best;
}

/** The one so far or the other name, whichever is nearer. */
function nearer(best: Near | undefined, form: NameForm, key: string, limit: number): Near | undefined {
  const edits = movesDouble(key, form.key) ? 1 : boundedDistance(key, form.key, limit);
  if (edits < 1 || edits > limit || (best !== undefined && edits > best.edits)) return best;
  // The promise is one edit; of two, those are taken that leave the beginning or the end.
  if ((edits > 1 || form.holds) && !isSought(form, key)) return best;
  const neighbour = form.entry().hits.length === 0;
  if (!neighbour && !isPossible(form, key, edits)) return best;
  const doubtful = !isSlip(form, key, edits);
  if (best !== undefined && edits === best.edits && !takesOver(best, neighbour, doubtful)) return best;
  return { form, edits, doubtful };
}

/** Of two as near, the likelier slip; of two as likely, the neighbour, and of two doubtful ones the name, for review. */
function takesOver(held: Near, neighbour: boolean, doubtful: boolean): boolean {
  if (doubtful) return held.doubtful && !neighbour && held.form.entry().hits.length === 0;
  return held.doubtful || neighbour;
}

function lettersOf(codes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += LETTERS[codes[at] as number];
  return text;
}

/** Of every code its letter: put together they make one flat text, with no list of arguments. */
const LETTERS: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
