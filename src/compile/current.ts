import type { Day, Ruleset } from "../model/index.js";
import { dayNumber } from "../time/day.js";
import { CompiledRuleset, compiled } from "./ruleset.js";

/**
 * Gives the same ruleset, current through a later day: same law, same digest, and its staleness counts from that day.
 * For whoever has proof that nothing relevant happened until then. An earlier day changes nothing.
 */
export function currentThrough(ruleset: Ruleset, day: Day): Ruleset {
  const rules = compiled(ruleset);
  return day <= rules.currentThrough ? rules : currentExactly(rules, day);
}

/**
 * Gives the same ruleset as it stood when it was current through a day; without one, through the day of its own data. What
 * is no day, or lies before that of its own data, changes nothing.
 */
export function currentExactly(rules: CompiledRuleset, day: Day = rules.held.currentThrough): CompiledRuleset {
  const { held, digest, shared } = rules;
  if (day === rules.currentThrough || typeof day !== "string" || !(dayNumber(day) >= dayNumber(held.currentThrough)))
    return rules;
  return new CompiledRuleset(held, digest, rules, shared, day);
}
