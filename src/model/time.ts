/** A civil day in Washington (America/New_York), written `YYYY-MM-DD`. ISO text sorts as time does. */
export type Day = string;

/**
 * A moment as a caller gives it.
 *
 * - `"2021-03-01"`: the whole civil day in Washington
 * - `"2021-02-19T03:00:00Z"`, `"2021-02-18T22:00:00-05:00"`: an instant; it needs `Z` or an offset
 * - a `Date`: an instant
 *
 * The trap: `2021-02-19T03:00Z` is still 18 February in Washington. Accepted years are 1980 to 2199; an earlier value
 * is nearly always an unset field (0001-01-01, 1970-01-01) and is refused rather than answered.
 */
export type DateInput = string | Date;

/** From where a question is asked: about which day, and with the knowledge of which day. */
export interface Viewpoint {
  /** The day (or instant) that the answer is about. */
  readonly at?: DateInput | null | undefined;
  /** The day whose knowledge is used: an act that became known later has not happened. */
  readonly asKnownAt?: DateInput | null | undefined;
}

/** Three-valued truth. `"unknown"` is an answer, not an absence of one. */
export type Truth = true | false | "unknown";

/** Half-open range of days; `null` is unbounded. A bound that falls inside a day is an instant with its offset. */
export type Range = readonly [from: string | null, to: string | null];

/** The rectangle, in both times, within which an answer stays the same. */
export interface ConstantWithin {
  /** Days `at` for which the answer holds as known at the asked `asKnownAt`. */
  readonly at: Range;
  /** Days of knowledge for which that whole range of `at` keeps the answer. */
  readonly asKnownAt: Range;
}

/** How a text ties an act to a day. Three operators with the same number are three different things. */
export type DateOperator = "begins" | "not-earlier-than" | "not-later-than";

/**
 * The rule by which days are counted.
 *
 * - `order`: a period of an executive order or statute. The day of signing is excluded, calendar days, no roll-over.
 * - `1-cfr-18.17`: an agency document in the Federal Register. Counts from publication; rolls to a business day.
 * - `frcp-6(a)`: a period of court procedure. Excludes the trigger, rolls over weekends and legal holidays.
 * - `from-old-expiry`: an extension. Runs from the day on which the old period would have ended.
 */
export type Convention = "order" | "1-cfr-18.17" | "frcp-6(a)" | "from-old-expiry";

/** A date as the text gives it: so many days after a day, counted by a convention. */
export interface DateRule {
  /** The day from which is counted: signing, publication, trigger or old expiry, as the convention says. */
  readonly after: Day;
  /** Whole days, 0 to 36,525. */
  readonly days: number;
  /** Default `order`. */
  readonly convention?: Convention;
  /** Default `begins`. */
  readonly operator?: DateOperator;
}
