// `interdict`: the verbs, bound to the built-in ruleset.
import { bind, type Interdict } from "./bind.js";
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

/**
 * Checks a transaction in the payment path: evaluates it and decides by a policy. Total: it never throws, and what
 * cannot be read is `hold` with its problem, never `allow`.
 *
 * The trap: `hold` is an answer to act on. Branch on `action`; read `outcome` and `basis` for the file.
 *
 * @example
 * ```ts
 * check({ at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" }).action // "hold"
 * ```
 */
export const check: Interdict["check"] = builtin.check;

/**
 * Evaluates a transaction under the law alone: outcome, basis, findings with their sentences, what is missing, and where
 * in both times the answer stays the same.
 *
 * The trap: a missing fact never defaults, and there is no boolean. `undetermined` is not "no".
 *
 * @throws InterdictError on malformed input only: `invalid-input`, `invalid-date`, `over-long`, `empty-counterparty`
 * @example
 * ```ts
 * evaluate({ at: "2021-03-15", activity: "payment", counterparty: "Alipay" }, { asKnownAt: "2021-01-10" }).basis
 * // "open-act": the Secretary of Commerce could still act
 * ```
 */
export const evaluate: Interdict["evaluate"] = builtin.evaluate;

/**
 * Decides what the host does with a verdict, by `letter`, `standard` (default), `strict` or a table of its own.
 *
 * The trap: the law's words and the host's never mix. A disposition is yours, not the law's. Total: never throws.
 *
 * @example
 * ```ts
 * decide(verdict, "strict").action // "block"
 * ```
 */
export const decide: Interdict["decide"] = builtin.decide;

/**
 * Screens a counterparty: who is it? Best match first. A string is a name, and is also looked up as an identifier when
 * it has the shape of one.
 *
 * The trap: no match means that nobody in this ruleset was recognised; it clears nobody.
 *
 * @throws InterdictError `invalid-input`, `over-long`, `empty-counterparty`
 * @example
 * ```ts
 * screen({ androidPackage: "com.tencent.mm" }).map((m) => m.subject) // ["wechat", "wechat-pay"]: a host and its guest
 * ```
 */
export const screen: Interdict["screen"] = builtin.screen;

/**
 * Lists the provisions that name a counterparty or reach it through a relation, each with its state. Without `at`: on
 * the day that the ruleset is current through.
 *
 * The trap: covered is not prohibited.
 *
 * @throws InterdictError on malformed input
 * @example
 * ```ts
 * coverage("Ant Group")[0] // { provision: "eo-13971/1(a)", relation: "develops", status: { state: "ended", ... }, ... }
 * ```
 */
export const coverage: Interdict["coverage"] = builtin.coverage;

/**
 * Says in what state an instrument, provision or item is on a day: in force, operative, suspended, enforced.
 *
 * @param viewpoint `at` is required; `asKnownAt` defaults to the later of `at` and the day the ruleset is current through
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * status("eo-13971/1(a)", { at: "2021-01-10" }).state // "pending"
 * ```
 */
export const status: Interdict["status"] = builtin.status;

/**
 * Gives the day that a text ties to an instrument, provision or item, with its operator and the way it was counted.
 *
 * The trap: read `operator` before `date`. The same 45 days of Executive Order 13971 are a beginning, a floor and a
 * deadline.
 *
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * effectiveDate("eo-13971/1(a)").date // "2021-02-19"
 * ```
 */
export const effectiveDate: Interdict["effectiveDate"] = builtin.effectiveDate;

/**
 * Lists what happened to an instrument or provision, and what its text makes happen by itself, in order of days.
 *
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * timeline("eo-13971", { at: "2021-01-31" }).map((entry) => entry.kind) // ["signed", "published"]
 * ```
 */
export const timeline: Interdict["timeline"] = builtin.timeline;

/**
 * Lists what officials owe, by when, and whether it is known to have come.
 *
 * @throws InterdictError `unknown-ref`, `invalid-date`
 * @example
 * ```ts
 * duties("eo-13971/1(c)")[0]?.due?.operator // "not-later-than"
 * ```
 */
export const duties: Interdict["duties"] = builtin.duties;

/**
 * Puts an answer in words: a verdict, status, computed date, disposition or check, as text or Markdown, for a compliance
 * officer or a developer. Opens with what was considered.
 *
 * @throws InterdictError `invalid-input`
 * @example
 * ```ts
 * explain(verdict, { format: "markdown", audience: "developer" })
 * ```
 */
export const explain: Interdict["explain"] = builtin.explain;

/**
 * Answers "what if": all verbs over a ruleset in which the suppositions replace recorded events. Results carry
 * `hypothetical: true`.
 *
 * @throws InterdictError for a question that cannot be read; an act that the law does not allow is answered
 * @example
 * ```ts
 * suppose(revoked({ ref: "eo-13971", on: "2021-03-01" })).status("eo-13971", { at: "2021-03-02" }).state // "ended"
 * ```
 */
export const suppose: Interdict["suppose"] = builtin.suppose;
