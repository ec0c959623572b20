// The built-in ruleset. Its invariants were checked and its digest computed when the package was built
// (`npm run digest`); a test compiles it anew and compares.

import { packed } from "./builtin-data.js";
import { BUILTIN_DIGEST } from "./builtin-digest.js";
import { assemblePacked } from "./compile/compile.js";
import type { Ruleset } from "./model/index.js";

/** The ruleset that `interdict` answers from. */
export const ruleset: Ruleset = /* @__PURE__ */ assemblePacked(packed, BUILTIN_DIGEST);
