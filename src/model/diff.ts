import type { DateInput, Range } from "./time.js";
import type { Activity, Maybe, Transaction } from "./transaction.js";
import type { Basis, Outcome } from "./verdict.js";

/** A combination of stated facts under which two rulesets are compared. What it leaves out is unknown. */
export type DiffFacts = Pick<
  Transaction,
  | "usNexus"
  | "withinUnitedStates"
  | "withinState"
  | "deviceOf"
  | "personalUse"
  | "license"
  | "exception"
  | "contractDate"
>;

/** Half-open range of days or instants, as a caller gives it; `null` is unbounded. */
export type DateRange = readonly [from: Maybe<DateInput>, to: Maybe<DateInput>];

/** What is compared. Everything that is left out means all. */
export interface DiffOptions {
  /** Ids of applications and persons; default: those of both rulesets. */
  readonly subjects?: Maybe<readonly string[]>;
  readonly activities?: Maybe<readonly Activity[]>;
  /** Default: the one combination `{ usNexus: true, withinUnitedStates: true, personalUse: false }`. */
  readonly facts?: Maybe<readonly DiffFacts[]>;
  /** Moments that the answers are about. */
  readonly at?: Maybe<DateRange>;
  /** Days of knowledge. */
  readonly asKnownAt?: Maybe<DateRange>;
}

/** What one ruleset answers in a rectangle. */
export interface DiffAnswer {
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly enforcement?: "suspended";
}

/** A rectangle, in both times, in which two rulesets decide differently. */
export interface Difference {
  /** Id of the application or person. */
  readonly subject: string;
  readonly activity: Activity;
  readonly facts: DiffFacts;
  /** Half-open; an edge that falls inside a day is an instant. */
  readonly at: Range;
  readonly asKnownAt: Range;
  /** What the first ruleset answers. */
  readonly before: DiffAnswer;
  /** What the other one answers. */
  readonly after: DiffAnswer;
}
