import type { DateInput } from "./time.js";
import type { Maybe } from "./transaction.js";
import type { Verdict } from "./verdict.js";

/** An old answer: a verdict, or a record that holds one. */
export type RescreenRecord = Verdict | { readonly verdict: Verdict };

/** With whose knowledge old facts are asked again. */
export interface RescreenOptions {
  /** Default, for each: the later of the transaction's day and the day the ruleset is current through. */
  readonly asKnownAt?: Maybe<DateInput>;
}

/** What may differ: the answer itself, the finding that controls it, how well it is supported, what is missing. */
export type RescreenDifference =
  | "outcome"
  | "basis"
  | "enforcement"
  | "subject"
  | "provision"
  | "confidence"
  | "missing";

/** An old answer beside the new one to the same facts. */
export interface RescreenedVerdict {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Whether anything differs. */
  readonly changed: boolean;
  readonly differs: readonly RescreenDifference[];
  readonly problem?: never;
}

/** A record that could not be asked again. It counts as changed, so that nobody who looks at changes passes it over. */
export interface RescreenProblem {
  /** The record as given. */
  readonly before: unknown;
  readonly after?: never;
  readonly changed: true;
  readonly differs: readonly [];
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly problems: readonly { readonly path: string; readonly message: string; readonly received: string }[];
  };
}

/** One record of a rescreening. */
export type Rescreened = RescreenedVerdict | RescreenProblem;
