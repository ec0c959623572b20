// The built-in ruleset: law and parties joined. Its invariants were checked and its digest computed when the package
// was built (`npm run digest`); a test compiles it anew and compares.
import { BUILTIN_DIGEST } from "./builtin-digest.js";
import { assemble } from "./compile/compile.js";
import { instruments } from "./law/index.js";
import type { RuleSource, Ruleset } from "./model/index.js";
import { parties } from "./parties/index.js";

const source: RuleSource = {
  id: "us/named-applications",
  version: "0.1.0",
  currentThrough: "2026-08-20",
  instruments,
  parties,
};

/** The ruleset that `interdict` answers from. */
export const ruleset: Ruleset = /* @__PURE__ */ assemble(source, BUILTIN_DIGEST);
