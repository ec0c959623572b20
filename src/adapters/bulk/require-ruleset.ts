import { compile, type Ruleset } from "../../core.js";
import { fail, reading } from "../../errors.js";

/**
 * Takes a ruleset, or rules as plain data, which are compiled. A handle is refused: its facts and policy cannot be read
 * off it, and a worker that asked without them would give another answer.
 *
 * @throws InterdictError `invalid-input`, `invalid-ruleset`
 */
export function requireRuleset(ruleset: unknown): Ruleset {
  if (typeof ruleset !== "object" || ruleset === null) return fail("invalid-input", "ruleset", "is missing", ruleset);
  const is = reading(() => ({ handle: "check" in ruleset, ruleset: "digest" in ruleset }), "the ruleset");
  if (is.handle)
    return fail("invalid-input", "ruleset", "is a handle: give its ruleset, and facts and policy as options", ruleset);
  return is.ruleset ? (ruleset as Ruleset) : compile(ruleset as Parameters<typeof compile>[0]);
}
