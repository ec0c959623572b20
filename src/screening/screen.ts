import type { Lookup } from "../compile/lookup.js";
import { fail } from "../errors.js";
import type { Match } from "../model/match.js";
import type { Counterparty, Maybe } from "../model/transaction.js";
import { screenOne } from "./screen-transaction.js";

/** How {@link screen} answers. */
export interface ScreenOptions {
  /** Least score of a match, 0 to 1; .85 unless told. Every match for review has at least that. */
  readonly threshold?: Maybe<number>;
}

const THRESHOLD = 0.85;

/**
 * Tells who a counterparty is, best match first. A string is a name, also looked up when it has an identifier's shape.
 *
 * The traps: a match says who it is, never what is prohibited; a higher threshold hides the weak matches, which are
 * those that a person should see.
 *
 * @example screen(lookup, { androidPackage: "com.tencent.mm" })[0]?.subject // "wechat"
 * @throws InterdictError `empty-counterparty` where there is nothing to screen; `invalid-input`, `over-long`
 */
export function screen(lookup: Lookup, counterparty: Counterparty | string, options?: ScreenOptions): readonly Match[] {
  const threshold = options?.threshold ?? THRESHOLD;
  if (typeof threshold !== "number" || !(threshold >= 0 && threshold <= 1))
    return fail("invalid-input", "threshold", "has to be a number from 0 to 1", threshold);
  const set = screenOne(lookup, counterparty, "counterparty", undefined);
  if (set === undefined)
    return fail("empty-counterparty", "counterparty", "names nobody who could be screened", counterparty);
  const { matches } = set;
  if (threshold <= THRESHOLD || matches.every((match) => match.score >= threshold)) return matches;
  return Object.freeze(matches.filter((match) => match.score >= threshold));
}
