// `interdict/core`: every verb with the ruleset as its first argument. It knows no data.
export { type BindOptions, bind, type Interdict } from "./bind.js";
export { type CheckOptions, check } from "./check.js";
export { type ClearanceDraft, clearanceFor, lapsed } from "./clearance-for.js";
export { compile, suppose } from "./compile/compile.js";
export { defineInstrument } from "./compile/define-instrument.js";
export { extend } from "./compile/extend.js";
export {
  designated,
  enjoined,
  extended,
  identified,
  lifted,
  postponed,
  revoked,
  stayed,
} from "./compile/suppositions.js";
export { type DecideOptions, decide } from "./decide.js";
export { letter, standard, strict } from "./decision/presets.js";
export type { PolicyName } from "./decision/read-policy.js";
export { verify } from "./decision/verify.js";
export { type ErrorCode, InterdictError, type Problem } from "./errors.js";
export { changes } from "./evaluation/changes.js";
export { coverage } from "./evaluation/coverage.js";
export { diff } from "./evaluation/diff.js";
export { duties } from "./evaluation/duties.js";
export { effectiveDate } from "./evaluation/effective-date.js";
export { evaluate } from "./evaluation/evaluate.js";
export type { StandingFacts } from "./evaluation/read-transaction.js";
export { status } from "./evaluation/status.js";
export { timeline } from "./evaluation/timeline.js";
export { upcoming } from "./evaluation/upcoming.js";
export { type Explainable, type ExplainOptions, explain } from "./explain.js";
export { memo } from "./memo.js";
export type * from "./model/index.js";
export { compareNames } from "./names/compare.js";
export { record } from "./record.js";
export { replay } from "./replay.js";
export { rescreen } from "./rescreen.js";
export { type ScreenOptions, screen } from "./screen.js";
export { computeDate } from "./time/rule.js";
