import type { Ref } from "./citation.js";
import type { Clearance, IgnoredClearance } from "./clearance.js";
import type { Basis, Outcome, Verdict } from "./verdict.js";

/** What the host does. The host's word, never the law's. */
export type Action = "block" | "hold" | "allow";

/** The rows of a policy, each a situation that the law's answer can leave the host in. */
export type PolicyRow =
  | "prohibited"
  | "missing-facts"
  | "open-act"
  | "weak-match"
  | "not-identified"
  | "suspended"
  | "not-operative"
  | "less-than-verified"
  | "clear"
  | "stale"
  | "fault";

/**
 * What to do in each situation, as data.
 *
 * `prohibited` may only be `block` or `hold`, `fault` and the undetermined rows only `hold` or `block`: no policy can
 * turn bad or unknown input into `allow`.
 */
export interface Policy {
  readonly id: string;
  readonly rows: Readonly<Record<PolicyRow, Action>>;
  /** More days than this beyond the day the ruleset is current through are `stale`. */
  readonly maxStaleDays: number;
  /** Whether a clearance counts only where two people stand behind it. Default true. */
  readonly fourEyes?: boolean;
}

/** What the host's policy makes of a verdict. */
export interface Disposition {
  readonly action: Action;
  readonly policy: string;
  /** Every row that applied, the deciding one first; then the clearances that did not apply. */
  readonly because: readonly DispositionReason[];
  /** The policy itself, where it is a table of the host's own: what a record needs to decide again. */
  readonly table?: Policy;
  /** The clearances that bore on it, whole: those that applied, and those that `because` refuses. */
  readonly clearances?: readonly Clearance[];
  /** Clearances that were given and could not be read. They cleared nothing. */
  readonly ignored?: readonly IgnoredClearance[];
}

/**
 * Why a clearance did not apply.
 *
 * - `malformed`: it could not be read
 * - `other-ruleset`: no ruleset was given to hold it against, or another one than gave the verdict; or the
 *   transaction is another one by now
 * - `out-of-scope`: the subject is in its scope; the counterparty, the activity, the licence or the provision is not
 * - `same-person`: one person asked for it and approved it, and the policy or a prohibition asks for two
 * - `not-yet-valid`, `expired`: the transaction is not within its days
 * - `lapsed`: what the ruleset holds of its subjects or provisions has changed since
 * - `not-enough`: it applies, and the answer would be the same without what it clears
 */
export type ClearanceRefusal =
  | "malformed"
  | "other-ruleset"
  | "out-of-scope"
  | "same-person"
  | "not-yet-valid"
  | "expired"
  | "lapsed"
  | "not-enough";

/** A row of the policy that applied. */
export interface DispositionReason {
  readonly row: PolicyRow;
  readonly action: Action;
  readonly text: string;
  /** The provision of the finding it was applied to. */
  readonly provision?: Ref;
  readonly basis?: Basis;
  /** Id of the clearance that explains it. */
  readonly clearance?: string;
  /** What the row would do without the clearance, where it applied. */
  readonly without?: Action;
  /** Why the clearance did not apply. The disposition is the one that would be given without it. */
  readonly refused?: ClearanceRefusal;
}

/** The answer of the payment path. Total: a fault is `hold` with its problem. */
export interface Checked {
  readonly action: Action;
  readonly outcome?: Outcome;
  readonly basis?: Basis;
  readonly because: readonly DispositionReason[];
  /** The same, as `decide` gives it, with the policy that decided. */
  readonly disposition: Disposition;
  readonly verdict?: Verdict;
  readonly problem?: {
    readonly code: string;
    readonly message: string;
    readonly problems: readonly { readonly path: string; readonly message: string; readonly received: string }[];
  };
}
