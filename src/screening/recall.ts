import type { Lookup } from "../compile/lookup.js";
import { FIELDS, NAME, OWNERS, PAYMENT_METHOD, PROVIDER, ROLE } from "./fields.js";
import { inRole, keep, keepCode, type MatchSet } from "./match-set.js";
import { isCleanMiss } from "./name-candidates.js";
import type { Raw } from "./read-properties.js";

/** What {@link only} answers where several fields are set, or none. */
const SEVERAL = -1;
const NONE = -2;
/** A longer name goes the long way, where its length is checked. */
const SHORT = 128;

/**
 * Gives the answer for a party that is told by one field, or by provider and payment method, where it is already
 * known. Nothing has to be checked then: the very same text has been checked before.
 */
export function recall(lookup: Lookup, raw: Raw): MatchSet | undefined {
  const field = only(raw);
  if (field < 0) return undefined;
  const set = field === PROVIDER ? recallCode(lookup, raw) : recallField(lookup, field, raw[field]);
  if (set === undefined) return undefined;
  const role = raw[ROLE];
  if (role === undefined || role === null || role === "") return set;
  return typeof role === "string" ? lookup.memo.roles.get(set)?.get(role) : undefined;
}

/** The same for one field, whatever it holds. */
export function recallField(lookup: Lookup, field: number, text: unknown): MatchSet | undefined {
  if (typeof text !== "string") return undefined;
  if (field === NAME && text.length <= SHORT && isCleanMiss(lookup, text)) return lookup.memo.none;
  return lookup.memo.single[field]?.get(text);
}

function recallCode(lookup: Lookup, raw: Raw): MatchSet | undefined {
  return lookup.memo.codes.get(raw[PROVIDER] as string)?.get(raw[PAYMENT_METHOD] as string);
}

/** Keeps an answer for the next time, and gives it in the role of the party. */
export function remember(lookup: Lookup, raw: Raw, set: MatchSet, role: string | undefined): MatchSet {
  const field = only(raw);
  const { memo } = lookup;
  const answers = memo.single[field];
  if (field === PROVIDER) keepCode(memo, raw[PROVIDER] as string, raw[PAYMENT_METHOD] as string, set);
  else if (answers !== undefined) keep(answers, raw[field] as string, set);
  return role === undefined ? set : inRole(memo, set, role);
}

/** Whether an answer can be kept: the party is told by one field, or by provider and payment method. */
export function isSimple(raw: Raw): boolean {
  return only(raw) >= 0;
}

/** The number of the one field that is set; `PROVIDER` where it is the provider and its payment method. */
function only(raw: Raw): number {
  if (raw[OWNERS] !== undefined && raw[OWNERS] !== null) return SEVERAL;
  let one = NONE;
  for (let field = 0; field < FIELDS.length; field++) {
    const value = raw[field];
    if (value === undefined || value === null || value === "") continue;
    if (one === NONE) one = field;
    else if (one === PROVIDER && field === PAYMENT_METHOD) continue;
    else return SEVERAL;
  }
  return one === PROVIDER && typeof raw[PAYMENT_METHOD] !== "string" ? SEVERAL : one;
}
