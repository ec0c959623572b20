import type { Citation, Confidence, Ref } from "./citation.js";
import type { Origin, Reach } from "./law.js";
import type { Match } from "./match.js";
import type { ConstantWithin, Truth } from "./time.js";
import type { Transaction } from "./transaction.js";

/** What the law says of a transaction. Three values: there is no boolean, and `undetermined` is never "no". */
export type Outcome = "prohibited" | "not-prohibited" | "undetermined";

/** Why: the first test that is false, the first that is unknown, or `identified` where all hold. */
export type Basis =
  | "identified"
  | "not-enacted"
  | "ended"
  | "not-operative"
  | "not-named"
  | "not-identified"
  | "outside-scope"
  | "no-us-nexus"
  | "exempt"
  | "suspended"
  | "no-match"
  | "missing-facts"
  | "open-act"
  | "weak-match";

/** The tests of a prohibition, in legal order. */
export type TestName =
  | "enacted"
  | "not-ended"
  | "begun"
  | "subject-covered"
  | "person-identified"
  | "transaction-identified"
  | "us-nexus"
  | "conditions"
  | "not-exempt"
  | "not-suspended";

/** One test, its answer, and the words it stands on. */
export interface Test {
  readonly test: TestName;
  readonly holds: Truth;
  readonly because: string;
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

/** What one prohibition says of the transaction. */
export interface Finding {
  /** The provision or item. */
  readonly provision: Ref;
  readonly instrument: Ref;
  readonly origin: Origin;
  /** The subject that was matched. */
  readonly subject: string;
  /** How that subject stands to what the provision names. */
  readonly relation: Reach;
  /** The application or person that the provision names. */
  readonly names: string;
  readonly role?: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  /** Set where the prohibition stands and enforcement is suspended. */
  readonly enforcement?: "suspended";
  /** Whether subject and activity reach the transaction at all. */
  readonly reaches: boolean;
  readonly tests: readonly Test[];
  /** Of what the outcome rests on. */
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
  /** Whether a supposition bears on it. */
  readonly hypothetical: boolean;
}

/** A fact that the caller can supply, and what each answer would make of the verdict. */
export interface MissingFact {
  readonly fact:
    | "usNexus"
    | "withinUnitedStates"
    | "withinState"
    | "deviceOf"
    | "license"
    | "exception"
    | "personalUse"
    | "timeOfDay"
    | "app";
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** An act that only an authority can supply, and what it would make of the verdict. */
export interface MissingAct {
  /** The effect that the act would bring about: `eo-13971/identification`. */
  readonly act: Ref;
  /** The provision that gives the power. */
  readonly power: Ref;
  readonly by: string;
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** What the verdict would be if the answer were this. */
export interface Answer {
  readonly answer: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
}

/** What is unknown and could change the outcome. */
export interface Missing {
  readonly facts: readonly MissingFact[];
  readonly acts: readonly MissingAct[];
}

/** The ruleset that answered. */
export interface RulesetStamp {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the rules in canonical JSON, hexadecimal. */
  readonly digest: string;
  /** The last day on which its sources were swept. */
  readonly currentThrough: string;
}

/** The law's answer. It says nothing of what the host should do: that is a {@link Disposition}. */
export interface Verdict {
  /** The input, as given. */
  readonly transaction: Transaction;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly enforcement?: "suspended";
  readonly confidence: Confidence;
  /** One per prohibition that a matched party could meet, the controlling one first. */
  readonly findings: readonly Finding[];
  readonly matches: readonly Match[];
  readonly missing: Missing;
  /** The instruments that were asked. What is not here was not asked. */
  readonly considered: readonly Ref[];
  readonly constantWithin: ConstantWithin;
  /** The day, or the instant as received, that the answer is about. */
  readonly at: string;
  readonly asKnownAt: string;
  /** For how many days the ruleset is assumed to be complete beyond the day it is current through. */
  readonly staleDays: number;
  readonly ruleset: RulesetStamp;
  /** True where a supposition is part of the ruleset. */
  readonly hypothetical: boolean;
}
