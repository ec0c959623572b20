import { compiled } from "./compile/ruleset.js";
import { assertOptions } from "./errors.js";
import type { Counterparty, Match, Ruleset } from "./model/index.js";
import { screen as screenIn } from "./screening/index.js";

/** How a screening is made. */
export interface ScreenOptions {
  /** Matches below this score are left out. 0 to 1, default 0.85. */
  readonly threshold?: number | null | undefined;
}

/**
 * Screens a counterparty: who is it? Best match first; an empty list says that nobody in this ruleset was recognised,
 * which is not a clearance.
 *
 * The trap: a match says who, never what is prohibited. A string is a name, and is also looked up as an identifier when
 * it has the shape of one.
 *
 * @throws InterdictError `invalid-input`, `over-long`, `empty-counterparty`
 * @example
 * ```ts
 * screen(ruleset, "支付宝")[0]?.subject // "alipay"
 * ```
 */
export function screen(
  ruleset: Ruleset,
  counterparty: Counterparty | string,
  options?: ScreenOptions | null,
): readonly Match[] {
  if (options !== null && options !== undefined) assertOptions(options, ["threshold"], "options");
  const threshold = options?.threshold;
  return screenIn(
    compiled(ruleset).parties.lookup,
    counterparty,
    threshold === null || threshold === undefined ? {} : { threshold },
  );
}
