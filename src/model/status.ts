import type { Citation, Ref } from "./citation.js";
import type { Duty, LegalEvent, Origin, Reach } from "./law.js";
import type { Match } from "./match.js";
import type { ConstantWithin, DateOperator, DateRule, Day, Truth } from "./time.js";

/** The first of these that holds. A bare instrument answers for its own force. */
export type LegalState = "not-enacted" | "ended" | "pending" | "suspended" | "operative" | "uncertain";

/** The state of a provision on a day, as known on a day. Four truths that the press mixes and the law does not. */
export interface LegalStatus {
  readonly ref: Ref;
  readonly state: LegalState;
  /** The instrument exists and has not ended. */
  readonly inForce: Truth;
  /** In force, begun and not suspended: capable of prohibiting. */
  readonly operative: Truth;
  /** A court or authority has suspended its operation. */
  readonly suspended: Truth;
  /** Operative and its enforcement is not suspended. */
  readonly enforced: Truth;
  readonly constantWithin: ConstantWithin;
  readonly staleDays: number;
  readonly at: string;
  readonly asKnownAt: string;
  readonly hypothetical: boolean;
  /** The reasons in words, with what they stand on. */
  readonly because: readonly { readonly text: string; readonly citations: readonly Citation[] }[];
}

/** Which provision covers a counterparty, and in what state. */
export interface Coverage {
  readonly provision: Ref;
  /** Whether it is law or the host's own policy. */
  readonly origin: Origin;
  /** The matched subject. */
  readonly subject: string;
  /** How it stands to what the provision names. */
  readonly relation: Reach;
  /** The application or person that the provision names. */
  readonly names: string;
  readonly status: LegalStatus;
  readonly match: Match;
  readonly citations: readonly Citation[];
}

/** A date with the way it was counted. */
export interface ComputedDate {
  /** `null` where the text or the law gives none. */
  readonly date: Day | null;
  readonly operator: DateOperator;
  /** The counting in words, one step a line. */
  readonly steps: readonly string[];
  readonly citations: readonly Citation[];
  /** The rule that was counted, where there is one. */
  readonly rule?: DateRule;
  /** The provision, where one was asked for. */
  readonly ref?: Ref;
}

/** A line of an instrument's history. */
export interface TimelineEntry {
  readonly on: Day;
  readonly known: Day;
  readonly kind: LegalEvent["kind"] | "begins" | "may-be-identified-from" | "due";
  readonly ref: Ref;
  readonly what: string;
  /** Counting, for a computed day. */
  readonly steps: readonly string[];
  readonly citations: readonly Citation[];
  readonly hypothetical: boolean;
}

/** A duty as it stands at a viewpoint. */
export interface DutyStatus {
  readonly ref: Ref;
  readonly who: string;
  readonly to?: string;
  readonly what: string;
  /** `null` where the text sets no day. */
  readonly due: ComputedDate | null;
  /** `open`: owed and the day has not passed; `day-passed`: its day has passed and no performance is recorded here. */
  readonly state: "not-enacted" | "not-yet" | "open" | "day-passed" | "performed" | "ended";
  readonly performed: Duty["performed"];
  readonly citations: readonly Citation[];
}
