// `interdict`: the verbs, bound to the built-in ruleset.
import { bind } from "./bind.js";
import { ruleset } from "./builtin.js";

const builtin = /* @__PURE__ */ bind(ruleset);

export { type BindOptions, bind, type Interdict } from "./bind.js";
export type { CheckOptions } from "./check.js";
export { identified, revoked } from "./compile/suppositions.js";
export { letter, standard, strict } from "./decision/presets.js";
export type { PolicyName } from "./decision/read-policy.js";
export { type ErrorCode, InterdictError, type Problem } from "./errors.js";
export type { StandingFacts } from "./evaluation/read-transaction.js";
export type { Explainable, ExplainOptions } from "./explain.js";
export type * from "./model/index.js";
export type { ScreenOptions } from "./screen.js";
export { computeDate } from "./time/rule.js";
export { ruleset };
export const { check, evaluate, decide, screen, coverage, status, effectiveDate, timeline, duties, explain, suppose } =
  builtin;
