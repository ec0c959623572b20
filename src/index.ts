// `interdict`: the verbs, bound to the built-in ruleset.
import { bind, type Interdict } from "./bind.js";
import { ruleset } from "./builtin.js";

const builtin = /* @__PURE__ */ bind(ruleset);

export { type BindOptions, bind, type Interdict } from "./bind.js";
export type { CheckOptions } from "./check.js";
export type { ClearanceDraft } from "./clearance-for.js";
export { defineInstrument } from "./compile/define-instrument.js";
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
export type { DecideOptions } from "./decide.js";
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

/**
 * Lists every status that flips on the way from one viewpoint to another, in either time, with the acts that did it.
 *
 * The trap: without `asKnownAt` both ends know what is known today, so only bounds that were reached are listed. To see
 * what became known, give `asKnownAt` in both.
 *
 * @throws InterdictError `invalid-date`; `invalid-input` where `from` lies after `to` in either time
 * @example
 * ```ts
 * changes({ at: "2021-02-18" }, { at: "2021-02-19" }).map((c) => `${c.on} ${c.ref} ${c.before.state} ${c.after.state}`)
 * // ["2021-02-19 eo-13971/1(a) pending operative"]
 * ```
 */
export const changes: Interdict["changes"] = builtin.changes;

/**
 * Lists what is due to begin, to end or to be delivered in so many days after a day, as known at the viewpoint.
 *
 * The trap: what no act has set yet is not here. An authority can act, extend or revoke on any day without notice.
 *
 * @param days whole number from 1 to 36,525
 * @throws InterdictError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * upcoming({ at: "2021-01-10", asKnownAt: "2021-01-10" }, 60).map((u) => `${u.on} ${u.kind} ${u.ref}`)
 * // ["2021-02-19 begins eo-13971/1(a)", "2021-02-19 may-be-identified-from eo-13971/identification", ...]
 * ```
 */
export const upcoming: Interdict["upcoming"] = builtin.upcoming;

/**
 * Lists where another ruleset decides differently than this one: rectangles of both times, by subject, activity and
 * facts, with both answers.
 *
 * The trap: equal here is equal under these facts only. The default is one combination,
 * `{ usNexus: true, withinUnitedStates: true, personalUse: false }`. Narrow it: a whole ruleset is a long list.
 *
 * @throws InterdictError `invalid-input`, `invalid-date` for options; `over-long` beyond 1,000,000 cells or 100,000
 * differences
 * @example
 * ```ts
 * const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] })).ruleset
 * const known = ["2026-08-20", "2026-08-21"] as const
 * diff(supposed, { subjects: ["alipay"], activities: ["payment"], asKnownAt: known }).map((d) => [d.at, d.after.outcome])
 * // [[["2021-02-20", "2021-06-09"], "prohibited"]], and where only the basis differs
 * ```
 */
export const diff: Interdict["diff"] = builtin.diff;

/**
 * Asks old facts under the built-in law: decision records or verdicts are evaluated anew and both answers given side by
 * side. A record that cannot be read is an entry with its `problem`; none is lost and none throws.
 *
 * The trap: a decision record brings the facts that its handle stated; of a bare verdict only what its transaction
 * states is asked again.
 *
 * @throws InterdictError `invalid-input` where `records` is no list; `invalid-input`, `invalid-date` for the options
 * @example
 * ```ts
 * rescreen([suppose(revoked({ ref: "eo-13971", on: "2021-02-25" })).evaluate(payment)])[0]?.differs // ["basis"]
 * ```
 */
export const rescreen: Interdict["rescreen"] = builtin.rescreen;

/**
 * Writes a verdict as a determination of one page, in Markdown: question, short answer, facts stated and missing, law
 * in force as known then, reasons with citations, what would change it, digests and review.
 *
 * The trap: it is a record of what this ruleset answers, not legal advice, and prints the names it was given.
 *
 * @throws InterdictError `invalid-input` for what is no verdict, or one that another ruleset gave
 * @example
 * ```ts
 * memo(evaluate({ at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" })).split("\n")[0]
 * // "## Determination"
 * ```
 */
export const memo: Interdict["memo"] = builtin.memo;

/**
 * Records a decision as plain JSON with its own digest: what was asked, under which rules, what the law answered and what
 * the host did, in codes. It is worked out anew first, so that a record is never a copy of what was handed in.
 *
 * The trap: of the transaction only what Interdict reads is kept. A transaction changed since is refused where its answer
 * is another one.
 *
 * Give what `check` returned with what it was given, or a verdict with the disposition that `decide` gave for it.
 *
 * @throws InterdictError `invalid-input` for a verdict that was changed or is of another ruleset or handle, a disposition
 * that `decide` does not give, a context that is no plain JSON; `over-long`
 * @example
 * ```ts
 * const checked = check(payment)
 * record(checked, payment, { mode: "observe" }).disposition.action // checked.action, also for a fault
 * ```
 */
export const record: Interdict["record"] = builtin.record;

/**
 * Checks that a record, or its canonical JSON text, is as it was written. Total: never throws.
 *
 * The trap: whoever can rewrite the whole record can give it a new digest; that it was not is what a log proves.
 *
 * @example
 * ```ts
 * verify({ ...kept, context: { mode: "enforce" } }).ok // false
 * ```
 */
export const verify: Interdict["verify"] = builtin.verify;

/**
 * Asks a record's question again and holds both answers against each other: `same` is bit for bit. Total: never throws.
 *
 * The trap: `needs-version` says nothing of whether the old answer was right; `record` is what this version says now.
 *
 * @example
 * ```ts
 * replay(kept).ok // "same"
 * ```
 */
export const replay: Interdict["replay"] = builtin.replay;

/**
 * Makes a clearance from a verdict: a reviewed false positive, or a licence that was confirmed. Its scope is what was
 * matched and found there, no wider.
 *
 * The trap: it hides no match and changes no verdict; `decide` and `check` take it as `clearances`.
 *
 * @throws InterdictError `invalid-input` where nobody was matched, or it is not said which party is meant
 * @example
 * ```ts
 * const cleared = clearanceFor(verdict, { id: "fp-7", kind: "false-positive", reason: "Identity card seen",
 *   requestedBy: "lee", approvedBy: "ortiz", expires: "2027-03-01" })
 * check(payment, { clearances: [cleared] }).because[0]?.clearance // "fp-7"
 * ```
 */
export const clearanceFor: Interdict["clearanceFor"] = builtin.clearanceFor;

/**
 * Says whether what a clearance stands on has changed in the ruleset since it was given. Its days are not looked at.
 *
 * @throws InterdictError `invalid-input` for what is no clearance
 * @example
 * ```ts
 * lapsed(cleared) // false
 * ```
 */
export const lapsed: Interdict["lapsed"] = builtin.lapsed;

/**
 * Adds a host's own entries: all verbs over the built-in ruleset with parties and instruments of the host, each of
 * origin `host`.
 *
 * The trap: house policy never reads as US law. Every finding carries its `origin`, and no instrument of a host can set,
 * suspend or declare anything of the law.
 *
 * @throws InterdictError `invalid-ruleset` with every problem at once
 * @example
 * ```ts
 * const house = extend({ instruments: [acmePolicy] })
 * house.evaluate({ at: "2026-08-20", activity: "payment", counterparty: "Alipay" }).findings[0]?.origin // "host"
 * ```
 */
export const extend: Interdict["extend"] = builtin.extend;
