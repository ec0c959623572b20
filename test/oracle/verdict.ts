// What the law says of a transaction: the definition, prohibition by prohibition, and which of them speaks for all.
import type {
  Basis,
  BoundValue,
  Instrument,
  Outcome,
  Prohibition,
  Ref,
  RuleSource,
  TestName,
} from "../../src/model/index.js";
import { eventsKnown, once } from "./active.js";
import { aboutIt, guests, pathsTo } from "./covered.js";
import {
  activityListed,
  isElsewhere,
  isForReview,
  isMade,
  type Question,
  suspendedWith,
  type Tested,
  testsOf,
} from "./tests.js";

export type { Question } from "./tests.js";

export interface Answer {
  readonly outcome: Outcome;
  readonly basis: Basis;
  /** Set where the prohibition stands and only its enforcement is suspended. */
  readonly enforcement?: "suspended";
}

/** What one prohibition says, with its tests in legal order. */
export interface Finding extends Answer {
  readonly provision: Ref;
  readonly subject: string;
  readonly tests: readonly Tested[];
  /** Whether subject and activity reach the transaction at all. */
  readonly reaches: boolean;
  /** Whether the subject is covered for certain, and not only perhaps. */
  readonly certain: boolean;
  /** Whether the text names the subject itself. */
  readonly named: boolean;
  /** Whether it turns on a state or a device that nobody has stated. */
  readonly elsewhere: boolean;
  /** Whether it is unknown which application is meant, whatever else is known of the subject. */
  readonly anyApplication: boolean;
}

export const LEGAL_ORDER: readonly TestName[] = [
  "enacted",
  "not-ended",
  "begun",
  "subject-covered",
  "person-identified",
  "transaction-identified",
  "us-nexus",
  "conditions",
  "not-exempt",
  "not-suspended",
];

const FALSE: Readonly<Record<TestName, Basis>> = {
  enacted: "not-enacted",
  "not-ended": "ended",
  begun: "not-operative",
  "subject-covered": "not-named",
  "person-identified": "not-identified",
  "transaction-identified": "not-identified",
  "us-nexus": "no-us-nexus",
  conditions: "outside-scope",
  "not-exempt": "exempt",
  "not-suspended": "suspended",
};

const UNKNOWN: Readonly<Record<TestName, Basis>> = {
  enacted: "missing-facts",
  "not-ended": "missing-facts",
  begun: "missing-facts",
  "subject-covered": "weak-match",
  "person-identified": "open-act",
  "transaction-identified": "open-act",
  "us-nexus": "missing-facts",
  conditions: "missing-facts",
  "not-exempt": "missing-facts",
  "not-suspended": "missing-facts",
};

/** What one prohibition says to the question; nothing where the subject never comes within its text. */
function finding(source: RuleSource, prohibition: Prohibition, question: Question): Finding | undefined {
  const paths = pathsTo(source.parties, prohibition, question);
  if (paths.length === 0) return undefined;
  const tests = testsOf(source, prohibition, paths, question);
  const covered = tests.find(({ test }) => test === "subject-covered")?.holds;
  const about = {
    provision: prohibition.ref,
    subject: question.subject,
    tests,
    reaches: covered !== false && activityListed(prohibition, question),
    certain: covered === true && activityListed(prohibition, question),
    named: paths.some(({ reach }) => reach === "named"),
    elsewhere: isElsewhere(prohibition, question),
    anyApplication: aboutIt(source.parties, prohibition, question) === "unknown",
  };

  const firstFalse = tests.find(({ holds }) => holds === false)?.test;
  if (firstFalse !== undefined) {
    // Once the act has been made, a transaction that it leaves out is outside its scope: nothing is awaited any more.
    // A person whom it leaves out has simply not been identified.
    const leftOut = firstFalse === "transaction-identified" && isMade(source, prohibition, question) === true;
    return { ...about, outcome: "not-prohibited", basis: leftOut ? "outside-scope" : FALSE[firstFalse] };
  }
  const firstUnknown = tests.find(({ holds }) => holds === "unknown")?.test;
  if (firstUnknown !== undefined) {
    // Which application is meant, the caller can say. Who it is, somebody has to look at.
    const which = firstUnknown === "subject-covered" && !isForReview(paths, question, source, prohibition);
    return { ...about, outcome: "undetermined", basis: which ? "missing-facts" : UNKNOWN[firstUnknown] };
  }
  const forborne = suspendedWith(source, prohibition, "enforcement", question) === true;
  return {
    ...about,
    outcome: "prohibited",
    basis: "identified",
    ...(forborne ? { enforcement: "suspended" as const } : {}),
  };
}

/**
 * An item is there once the act that made it is known: the one that declares it, or that begins the instrument of its
 * own in which it stands. What only moves a bound of it makes no item; what is supposed to have been identified instead
 * makes its own.
 */
function isKnown(instruments: readonly Instrument[], item: Prohibition, { knownAt }: Question): boolean {
  return once(instruments, `item ${item.ref} ${knownAt}`, () => {
    const own = instruments.find(({ provisions }) => provisions.some(({ ref }) => ref === item.ref))?.id;
    return eventsKnown(instruments, knownAt).some(
      ({ kind, declares = [], sets }) =>
        declares.some(({ ref }) => ref === item.ref) ||
        ((kind !== "supposed" || declares.length === 0) &&
          sets.some(({ effect, end, bound }) => effect === own && end === "from" && isMaking(bound))),
    );
  });
}

/** That an act is awaited, or was not done, makes nothing. */
const isMaking = (bound: BoundValue): boolean => bound !== "never" && (typeof bound === "string" || !("open" in bound));

/**
 * What every prohibition says, in the order of the rules, of everybody who takes part. Once items are known, the
 * provision that awaited them says nothing itself.
 */
export function findings(source: RuleSource, questions: readonly Question[]): readonly Finding[] {
  const asked = questions.flatMap((question) => [
    question,
    ...guests(source.parties, question).map((guest) => ({ ...question, ...guest })),
  ]);
  const all = source.instruments.flatMap(({ prohibitions }) => prohibitions);
  const items = all.filter(
    (rule) => rule.itemOf !== undefined && questions.some((question) => isKnown(source.instruments, rule, question)),
  );
  return all
    .filter((rule) => rule.itemOf === undefined || items.includes(rule))
    .filter(({ identification }) => !items.some(({ itemOf }) => itemOf === identification?.ref))
    .flatMap((rule) => asked.map((question) => finding(source, rule, question)))
    .filter((found) => found !== undefined);
}

const STRENGTH: Readonly<Record<Outcome, number>> = { prohibited: 2, undetermined: 1, "not-prohibited": 0 };

/** The place, in legal order, of the test that decided: the first false or unknown one; after all where all hold. */
function decidedAt({ tests, outcome }: Finding): number {
  const deciding = tests.find(({ holds }) => holds === (outcome === "not-prohibited" ? false : "unknown"))?.test;
  return outcome === "prohibited" || deciding === undefined ? LEGAL_ORDER.length : LEGAL_ORDER.indexOf(deciding);
}

/** Whether one finding controls over another; where nothing tells them apart, the one that comes first does. */
function controlsOver(one: Finding, other: Finding): boolean {
  if (one.outcome !== other.outcome) return STRENGTH[one.outcome] > STRENGTH[other.outcome];
  if (one.reaches !== other.reaches) return one.reaches;
  if (one.certain !== other.certain) return one.certain;
  const exists = ({ basis }: Finding) => basis !== "not-enacted";
  if (exists(one) !== exists(other)) return exists(one);
  if (one.named !== other.named) return one.named;
  if (one.elsewhere !== other.elsewhere) return other.elsewhere;
  return decidedAt(one) > decidedAt(other);
}

/** Findings in the order in which they control; those that nothing tells apart in the order of the rules. */
export function inOrder(all: readonly Finding[]): readonly Finding[] {
  return [...all].sort((one, other) => Number(controlsOver(other, one)) - Number(controlsOver(one, other)));
}

/** The answer that findings give together; without any, the party is known and nothing names it. */
export function combine(all: readonly Finding[]): Answer {
  const [first, ...others] = all;
  if (first === undefined) return { outcome: "not-prohibited", basis: "not-named" };
  const controlling = others.reduce((so, next) => (controlsOver(next, so) ? next : so), first);
  const { outcome, basis, enforcement } = controlling;
  return { outcome, basis, ...(enforcement === undefined ? {} : { enforcement }) };
}

/** The answer for subjects that the data knows, at one moment. */
export function answer(source: RuleSource, questions: readonly Question[]): Answer {
  return combine(findings(source, questions));
}

// ---- A whole day ------------------------------------------------------------------------------------------------

/** What is asked of a whole day: where its parts agree in outcome, its end speaks for it; else the hour is missing. */
export function ofWholeDay(parts: readonly Answer[]): Answer {
  const last = parts.at(-1) as Answer;
  if (parts.every(({ outcome }) => outcome === last.outcome)) return last;
  return { outcome: "undetermined", basis: "missing-facts" };
}
