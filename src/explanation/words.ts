// Codes in plain words. Every table has one entry for each code, so a new code does not compile without its words.
import type {
  Activity,
  Basis,
  Confidence,
  DateOperator,
  LegalState,
  Outcome,
  Reach,
  TestName,
  Truth,
} from "../model/index.js";

/** What the law says. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  prohibited: "prohibited",
  "not-prohibited": "not prohibited",
  undetermined: "undetermined",
};

/** Why it says so. */
export const BASES: Readonly<Record<Basis, string>> = {
  identified: "every condition of the provision is met",
  "not-enacted": "the measure did not exist on that day, or was not yet known",
  ended: "the measure had ended by that day",
  "not-operative": "the measure exists, and its prohibition begins later",
  "not-named": "the party is known to this ruleset, and no provision covers it on that day",
  "not-identified": "the provision prohibits only what an authority identifies, and this was not identified",
  "outside-scope": "the provision does not reach this kind of transaction",
  "no-us-nexus": "nobody and nothing subject to US jurisdiction takes part",
  exempt: "an exception in the provision applies",
  suspended: "the prohibition is suspended on that day",
  "no-match": "nobody in the transaction was recognised as a party of this ruleset",
  "missing-facts": "a fact is missing on which the answer turns",
  "open-act": "an authority can still act in a way that would decide it",
  "weak-match": "the counterparty may be a party that the text reaches; a person has to look",
};

/** How well it is supported. */
export const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  verified: "verified (the words were read in a source)",
  "in-substance": "in substance (a source says it in other words)",
  "our-reading": "our reading (it follows from verified words by interpretation)",
  unverified: "unverified (from memory, or searched for and not found; not to be taken as law)",
};

/** What stands beside words that are less than verified. */
export const MARKS: Readonly<Record<Exclude<Confidence, "verified">, string>> = {
  "in-substance": "[in substance]",
  "our-reading": "[our reading]",
  unverified: "[unverified]",
};

/** What each test asks, so that "yes" speaks for a prohibition. */
export const TESTS: Readonly<Record<TestName, string>> = {
  enacted: "Issued",
  "not-ended": "Not ended",
  begun: "Begun",
  "subject-covered": "Named or reached",
  "person-identified": "Person identified",
  "transaction-identified": "Transaction identified",
  "us-nexus": "Subject to US jurisdiction",
  conditions: "Covers the activity",
  "not-exempt": "No exception",
  "not-suspended": "Not suspended",
};

/** What is being done, as it stands in the question. */
export const ACTIVITIES: Readonly<Record<Activity, string>> = {
  payment: "a payment",
  "app-distribution": "distribution of an app",
  hosting: "internet hosting",
  "content-delivery": "content delivery",
  transit: "internet transit or peering",
  "code-integration": "integration of code",
  "software-supply": "a supply of software",
  "software-update": "a software update",
  "device-use": "use on a device",
  acquisition: "an acquisition",
  "data-transfer": "a transfer of data",
  other: "a transaction of another kind",
};

/** How the party stands to what the provision names. */
export const RELATIONS: Readonly<Record<Reach, (names: string) => string>> = {
  named: () => "which it names",
  identified: () => "which the authority identified",
  develops: (names) => `as developing, operating or publishing ${names}, which it names`,
  controls: (names) => `as controlling ${names}, which it names, or its developer`,
  subsidiary: (names) => `as a subsidiary; it names ${names}`,
  affiliate: (names) => `as an affiliate; it names ${names}`,
  operated: (names) => `as an application of ${names}, which it names, or of its subsidiary`,
  hosts: (names) => `brought in by the app that hosts it; it names ${names}`,
  hosted: (names) => `as a part of ${names}, which it names`,
};

/** How a text ties an act to a day. */
export const OPERATORS: Readonly<Record<DateOperator, (day: string) => string>> = {
  begins: (day) => `It begins on ${day}.`,
  "not-earlier-than": (day) =>
    `${day} is a floor: not earlier than this day, and no last day. It says from when an act may come, not that it came.`,
  "not-later-than": (day) =>
    `${day} is a deadline: not later than this day. It says by when an act is owed; nothing begins on it.`,
};

/** The state of a provision. */
export const STATES: Readonly<Record<LegalState, string>> = {
  "not-enacted": "not enacted: it did not exist on that day, or was not yet known",
  ended: "ended: it had ceased to have effect by that day",
  pending: "pending: it exists and has not begun",
  suspended: "suspended: it has begun, and a court or authority has suspended its operation",
  operative: "operative: in force, begun and not suspended",
  uncertain: "uncertain: it turns on what is not known",
};

/** An answer to a yes-or-no question. */
export function truthWord(truth: Truth): string {
  return truth === "unknown" ? "unknown" : truth ? "yes" : "no";
}
