import { compiled } from "../compile/ruleset.js";
import { fail } from "../errors.js";
import type { Counterparty, Coverage, Ruleset, Viewpoint } from "../model/index.js";
import { screen } from "../screening/index.js";
import { onDay, reachedBy } from "./reached.js";
import { statusOf } from "./status.js";
import { readViewpoint } from "./viewpoint.js";

/**
 * Lists the provisions that name a counterparty or reach it through a relation, each with its state. Without `at`: on
 * the day that the ruleset is current through.
 *
 * The trap: covered is not prohibited. Every one of the eight applications is covered by 1(a) of Executive Order 13971,
 * which has ended and under which nothing was ever identified. A relation that does not hold on the day is left out.
 *
 * @throws InterdictError on malformed input, `empty-counterparty` where there is nothing to screen
 * @example
 * ```ts
 * coverage(ruleset, "Ant Group").map((c) => [c.provision, c.relation, c.status.state])
 * // [["eo-13971/1(a)", "develops", "ended"]]
 * ```
 */
export function coverage(
  ruleset: Ruleset,
  counterparty: Counterparty | string,
  viewpoint?: Viewpoint,
): readonly Coverage[] {
  const rules = compiled(ruleset);
  if (counterparty === null || counterparty === undefined)
    fail("invalid-input", "counterparty", "has to be a counterparty or a name", counterparty);
  const seen = readViewpoint(rules, viewpoint);
  return reachedBy(rules, screen(rules.parties.lookup, counterparty))
    .map((reached) => onDay(reached, seen.moment))
    .filter(({ path, rule }) => path.from <= seen.moment && seen.moment < path.to && rule.knownFrom <= seen.known)
    .map(({ rule, match, path, relation }) =>
      Object.freeze({
        provision: rule.prohibition.ref,
        origin: rule.instrument.origin,
        subject: match.subject,
        relation,
        names: path.names,
        status: statusOf(rules, rule.effect, seen),
        match,
        citations: rule.prohibition.citations,
      }),
    );
}
