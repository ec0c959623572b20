import type { Ref } from "./citation.js";
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
}

/** What the host's policy makes of a verdict. */
export interface Disposition {
  readonly action: Action;
  readonly policy: string;
  /** Every row that applied, the deciding one first. */
  readonly because: readonly DispositionReason[];
}

/** A row of the policy that applied. */
export interface DispositionReason {
  readonly row: PolicyRow;
  readonly action: Action;
  readonly text: string;
  /** The provision of the finding it was applied to. */
  readonly provision?: Ref;
  readonly basis?: Basis;
}

/** The answer of the payment path. Total: a fault is `hold` with its problem. */
export interface Checked {
  readonly action: Action;
  readonly outcome?: Outcome;
  readonly basis?: Basis;
  readonly because: readonly DispositionReason[];
  readonly verdict?: Verdict;
  readonly problem?: {
    readonly code: string;
    readonly message: string;
    readonly problems: readonly { readonly path: string; readonly message: string; readonly received: string }[];
  };
}
