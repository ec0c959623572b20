import type { DecisionRecord, RecordedVerdict } from "./record.js";
import type { DateInput } from "./time.js";
import type { Maybe } from "./transaction.js";
import type { Verdict } from "./verdict.js";

/** An old answer: a decision record, a verdict, or an object that holds one. */
export type RescreenRecord = DecisionRecord | Verdict | { readonly verdict: Verdict };

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
  /** The old verdict; of a decision record, its verdict in codes. */
  readonly before: Verdict | RecordedVerdict;
  /** The decision record, where one was given. */
  readonly record?: DecisionRecord;
  readonly after: Verdict;
  /** Whether anything differs. */
  readonly changed: boolean;
  readonly differs: readonly RescreenDifference[];
  readonly problem?: never;
}

/** A record that could not be asked again: it cannot be read, was changed, or holds no verdict. It counts as changed, so that nobody who looks at changes passes it over. */
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
