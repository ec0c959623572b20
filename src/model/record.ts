import type { Ref } from "./citation.js";
import type { Clearance, IgnoredClearance } from "./clearance.js";
import type { Action, Checked, ClearanceRefusal, Policy, PolicyRow } from "./disposition.js";
import type { Reach } from "./law.js";
import type { Match, MatchFlag } from "./match.js";
import type { ConstantWithin, Truth } from "./time.js";
import type { Basis, Finding, MissingFact, Outcome, TestName } from "./verdict.js";

/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object that JSON can carry. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * A decision as plain JSON: what was asked, under which rules, what the law answered and what the host did, in codes,
 * references and numbers. What is empty is left out. Its prose is `explain`'s.
 *
 * It has either a `verdict`, or a `problem` where nothing could be evaluated.
 */
export interface DecisionRecord {
  /** Version of this form. */
  readonly format: 1;
  /** Version of the package that answered. */
  readonly engine: string;
  /**
   * First 16 hexadecimal digits of the SHA-256 of the tables that recognition reads beside the ruleset (look-alikes,
   * characters, readings, legal forms).
   */
  readonly tables: string;
  /** The ruleset that answered. */
  readonly ruleset: RecordedRuleset;
  /**
   * The transaction, of which only the fields that Interdict reads are kept: a day or instant as text, without what is
   * null or undefined. Absent where the input could not be stored whole: then `input` says which it was.
   */
  readonly transaction?: JsonObject;
  /** What a fault was about. Only beside `problem`. */
  readonly input?: RecordedInput;
  /** What the handle stated for all its transactions. Absent where it stated nothing. */
  readonly facts?: RecordedFacts;
  /** When the answer is about, and with whose knowledge. Absent beside `problem`. */
  readonly viewpoint?: RecordedViewpoint;
  /** The law's answer. */
  readonly verdict?: RecordedVerdict;
  /** What was wrong, where nothing could be evaluated. */
  readonly problem?: RecordedProblem;
  /** True where a supposition is part of the ruleset: nothing of it is law. */
  readonly hypothetical?: true;
  /** What the host did. */
  readonly disposition: RecordedDisposition;
  /** The clearances that the disposition names, whole. */
  readonly clearances?: readonly Clearance[];
  /** Clearances that were given and could not be read. They cleared nothing. */
  readonly ignored?: readonly IgnoredClearance[];
  /** The host's own words: `mode: "observe"`, who asked, a ticket. They decide nothing. */
  readonly context?: JsonObject;
  /** SHA-256 of the canonical JSON (RFC 8785) of everything else, hexadecimal. */
  readonly sha256: string;
}

/** Which ruleset answered. The digest tells it from every other; the rest is for people. */
export interface RecordedRuleset {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of rules and parties in canonical JSON, hexadecimal. */
  readonly digest: string;
}

/** What a handle stated for all its transactions. */
export interface RecordedFacts {
  readonly usNexus?: boolean;
  readonly withinUnitedStates?: boolean;
  readonly personalUse?: boolean;
}

/** When, and with whose knowledge. */
export interface RecordedViewpoint {
  /** The day, or the instant in canonical form. Absent where it is the transaction's `at` as written. */
  readonly at?: string;
  readonly asKnownAt: string;
  /**
   * True where `asKnownAt` was given and is another day than the one that is taken by default: the later of the
   * transaction's day and the day that the ruleset is current through.
   */
  readonly given?: true;
}

/** An input that could not be evaluated. */
export interface RecordedInput {
  /** SHA-256 of what could be read of it, as canonical JSON; hexadecimal. */
  readonly sha256: string;
  /** True where it was too large, or threw, or JSON cannot carry it: the digest is of a part. */
  readonly cut?: true;
  /** True where the problem does not come from the transaction as it is stored (a fault inside, a policy, a lost part). */
  readonly elsewhere?: true;
}

/** A fault of `check`. */
export type RecordedProblem = NonNullable<Checked["problem"]>;

/** The law's answer in codes. */
export interface RecordedVerdict {
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly enforcement?: "suspended";
  /** Absent where it is `verified`. */
  readonly confidence?: Finding["confidence"];
  /** Who was recognised. */
  readonly matches?: readonly RecordedMatch[];
  /** What each prohibition says, the controlling one first. */
  readonly findings?: readonly RecordedFinding[];
  /** What is unknown and could change the outcome. */
  readonly missing?: RecordedMissing;
  /** Where in both times the answer stays the same. Absent where it has no bound in either. */
  readonly constantWithin?: ConstantWithin;
  /** Absent where it is 0. */
  readonly staleDays?: number;
}

/** A match in codes. */
export interface RecordedMatch {
  readonly subject: string;
  readonly by: Match["by"];
  readonly score: number;
  readonly strength: Match["strength"];
  readonly role?: string;
  readonly flags?: readonly MatchFlag[];
}

/** A finding in codes. */
export interface RecordedFinding {
  readonly provision: Ref;
  /** Only where it is the host's own policy. */
  readonly origin?: "host";
  readonly subject: string;
  readonly relation: Reach;
  /** Absent where it is the subject itself. */
  readonly names?: string;
  readonly role?: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly enforcement?: "suspended";
  /** Absent where it is `verified`. */
  readonly confidence?: Finding["confidence"];
  /** Present where subject and activity reach the transaction. */
  readonly reaches?: true;
  /** The tests by name, each with what it came to. */
  readonly tests: Readonly<Partial<Record<TestName, Truth>>>;
}

/** What was missing, by name. */
export interface RecordedMissing {
  readonly facts?: readonly MissingFact["fact"][];
  readonly acts?: readonly Ref[];
}

/** What the host did, in codes. */
export interface RecordedDisposition {
  readonly action: Action;
  /** Id of the policy. */
  readonly policy: string;
  /** The host's own table, whole, so that it can be decided again. Absent for `letter`, `standard` and `strict`. */
  readonly table?: Policy;
  readonly because: readonly RecordedReason[];
}

/** A row that applied, in codes. */
export interface RecordedReason {
  readonly row: PolicyRow;
  /** Absent where it is the action of the disposition. */
  readonly action?: Action;
  readonly provision?: Ref;
  /** Absent where it is the basis of the verdict. */
  readonly basis?: Basis;
  /** Id of the clearance that explains it. */
  readonly clearance?: string;
  /** What the row would have done without the clearance. */
  readonly without?: Action;
  /** Why the clearance did not apply. */
  readonly refused?: ClearanceRefusal;
}

/** Whether a record is as it was written. */
export interface Verified {
  readonly ok: boolean;
  /** What is wrong, in words; empty where nothing is. */
  readonly problems: readonly string[];
}

/** What asking a record's question again came to. */
export interface Replayed {
  /**
   * - `same`: the same rules and engine give this record, bit for bit
   * - `differs`: they give another one, or the record cannot be read or was changed (`problems` says which)
   * - `needs-version`: another ruleset or engine wrote it; `needs` says which, `record` what this one says
   */
  readonly ok: "same" | "differs" | "needs-version";
  /** What is recorded for the same question here and now; null where it cannot be asked again. */
  readonly record: DecisionRecord | null;
  /** Where the two differ, apart from versions and digests. */
  readonly differences: readonly RecordDifference[];
  /** The versions that the record needs. Only with `needs-version`. */
  readonly needs?: Pick<DecisionRecord, "engine" | "tables" | "ruleset">;
  /** What is wrong with the record, or could not be asked again; empty where nothing is. */
  readonly problems: readonly string[];
}

/** One place in which two records differ. A side is absent where it has nothing there. */
export interface RecordDifference {
  /** Dotted: `verdict.basis`, `verdict.findings.0.tests.begun`. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}
