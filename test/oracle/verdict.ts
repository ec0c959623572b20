// What the law says of a transaction with somebody: the definition, prohibition by prohibition and test by test.
import type {
  Activity,
  Basis,
  Day,
  Instrument,
  Outcome,
  PartyData,
  Prohibition,
  Ref,
  RuleSource,
  TestName,
  Truth,
} from "../../src/model/index.js";
import { and, eventsKnown, hasBegun, hasEnded, type Moment, not, or, standsUnder, suspended } from "./active.js";
import { type Asked, controls, develops, isCovered, pathsTo, subsidiary } from "./covered.js";

/** The facts of one question. Who is asked about is given as a subject of the data, found for sure or not. */
export interface Question extends Asked {
  /** Whether a person or property subject to US jurisdiction takes part. */
  readonly usNexus: Truth;
  /** A licence counts only when the host claims one, and then only once it is confirmed. */
  readonly license: "none" | "claimed" | "confirmed";
  /** The answer to what only the authority can say, where the rules leave it open: has it identified this? */
  readonly identified?: boolean;
  /** The moment that the question is about, within its civil day in Washington. */
  readonly at: Moment;
  readonly knownAt: Day;
}

export interface Answer {
  readonly outcome: Outcome;
  readonly basis: Basis;
}

/** What one prohibition says, with its tests in legal order. */
export interface Finding extends Answer {
  readonly provision: Ref;
  readonly tests: readonly { readonly test: TestName; readonly holds: Truth }[];
  /** Whether subject and activity reach the transaction at all. */
  readonly reaches: boolean;
  /** Whether the text names the subject itself. */
  readonly named: boolean;
}

// ---- The tests, in legal order ----------------------------------------------------------------------------------

/** Names the prohibition's identification, whether it awaits one or is an item of one. */
function identificationOf(prohibition: Prohibition): Ref | undefined {
  return prohibition.itemOf ?? prohibition.identification?.ref;
}

/** An item is there once the act that made it is known. */
function isKnown(instruments: readonly Instrument[], item: Prohibition, knownAt: Day): boolean {
  return eventsKnown(instruments, knownAt).some((event) =>
    event.declares?.some((declaration) => declaration.ref === item.ref),
  );
}

/** What the effect stands under, and all that this stands under. */
function chainAbove(instruments: readonly Instrument[], effect: Ref, knownAt: Day): readonly Ref[] {
  const parent = standsUnder(instruments, effect, knownAt);
  return parent === undefined ? [] : [parent, ...chainAbove(instruments, parent, knownAt)];
}

/**
 * The order exists; it, the prohibition and, for an item, the identification and whatever it stands under have not
 * ended.
 */
function notEnded(instruments: readonly Instrument[], prohibition: Prohibition, question: Question): Truth {
  const { at, knownAt } = question;
  const above = chainAbove(instruments, prohibition.ref, knownAt);
  const item = prohibition.itemOf === undefined ? [] : [prohibition.itemOf];
  return and(...[prohibition.ref, ...above, ...item].map((effect) => not(hasEnded(instruments, effect, at, knownAt))));
}

/**
 * A prohibition begins on its day. An item begins on its own day; but until its identification has been made, what can
 * be said to have begun is the provision that the item stands under.
 */
function begun(instruments: readonly Instrument[], prohibition: Prohibition, question: Question): Truth {
  const { at, knownAt } = question;
  const { ref, itemOf } = prohibition;
  if (itemOf === undefined || hasBegun(instruments, itemOf, at, knownAt) === true)
    return hasBegun(instruments, ref, at, knownAt);
  return and(
    ...chainAbove(instruments, ref, knownAt)
      .slice(0, 1)
      .map((above) => hasBegun(instruments, above, at, knownAt)),
  );
}

/**
 * Whether the person is identified. 1(e) identifies "persons that develop or control" an application: their
 * subsidiaries come with them, and an application stands for those who develop or control it.
 */
function personListed(parties: PartyData, prohibition: Prohibition, question: Question): boolean {
  const { persons } = prohibition;
  const { subject, day } = question;
  if (persons === undefined || persons.includes(subject)) return true;
  const behind = persons.flatMap((person) => [
    ...develops(parties, [subject], person, day),
    ...controls(parties, [subject], person, day),
  ]);
  return [...behind, ...subsidiary(parties, persons, subject, day)].some(({ holds }) => holds);
}

function activityListed(prohibition: Prohibition, activity: Activity): boolean {
  return prohibition.activities === "any" || prohibition.activities.includes(activity);
}

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
  enacted: "open-act",
  "not-ended": "open-act",
  begun: "open-act",
  "subject-covered": "weak-match",
  "person-identified": "open-act",
  "transaction-identified": "open-act",
  "us-nexus": "missing-facts",
  conditions: "missing-facts",
  "not-exempt": "missing-facts",
  "not-suspended": "open-act",
};

/** What one prohibition says to the question; nothing where the subject never comes within its text. */
function finding(
  source: RuleSource,
  instrument: Instrument,
  prohibition: Prohibition,
  question: Question,
): Finding | undefined {
  const { instruments, parties } = source;
  const { at, knownAt, activity } = question;

  const paths = pathsTo(parties, prohibition, question);
  if (paths.length === 0) return undefined;
  const covered = isCovered(paths, question.strength);

  const identification = identificationOf(prohibition);
  const recorded = identification === undefined ? true : hasBegun(instruments, identification, at, knownAt);
  const made = recorded === "unknown" ? (question.identified ?? "unknown") : recorded;
  const isItem = prohibition.itemOf !== undefined;
  const person = isItem ? and(made, personListed(parties, prohibition, question)) : made;
  const transaction = isItem ? and(made, activityListed(prohibition, activity)) : made;

  const suspensions = [prohibition.ref, ...chainAbove(instruments, prohibition.ref, knownAt)].map((effect) =>
    suspended(instruments, effect, at, knownAt),
  );

  const tests: readonly { readonly test: TestName; readonly holds: Truth }[] = [
    { test: "enacted", holds: hasBegun(instruments, instrument.id, at, knownAt) },
    { test: "not-ended", holds: notEnded(instruments, prohibition, question) },
    { test: "begun", holds: begun(instruments, prohibition, question) },
    { test: "subject-covered", holds: covered },
    ...(identification === undefined
      ? []
      : [
          { test: "person-identified" as const, holds: person },
          { test: "transaction-identified" as const, holds: transaction },
        ]),
    { test: "us-nexus", holds: prohibition.usNexus ? question.usNexus : true },
    { test: "conditions", holds: identification === undefined ? activityListed(prohibition, activity) : true },
    { test: "not-exempt", holds: notExempt(prohibition, question) },
    { test: "not-suspended", holds: not(or(...suspensions)) },
  ];

  const firstFalse = tests.find(({ holds }) => holds === false)?.test;
  const firstUnknown = tests.find(({ holds }) => holds === "unknown")?.test;
  const about = {
    provision: prohibition.ref,
    tests,
    reaches: covered !== false && activityListed(prohibition, activity),
    named: paths.some(({ reach }) => reach === "named"),
  };
  if (firstFalse !== undefined) {
    // Once the act has been made, a transaction that it leaves out is outside its scope: nothing is awaited any more.
    // A person whom it leaves out has simply not been identified.
    const basis = firstFalse === "transaction-identified" && made === true ? "outside-scope" : FALSE[firstFalse];
    return { ...about, outcome: "not-prohibited", basis };
  }
  if (firstUnknown !== undefined) return { ...about, outcome: "undetermined", basis: UNKNOWN[firstUnknown] };
  return { ...about, outcome: "prohibited", basis: "identified" };
}

/** A confirmed licence takes the transaction out; a claimed one may. */
function notExempt(prohibition: Prohibition, question: Question): Truth {
  if (prohibition.exemptions.some(({ fact }) => fact !== "license"))
    throw new Error("the definition knows no exemption but a licence");
  if (prohibition.exemptions.length === 0 || question.license === "none") return true;
  return question.license === "claimed" ? "unknown" : false;
}

// ---- The answer -------------------------------------------------------------------------------------------------

/** What every prohibition says, in the order of the rules. Once items are known, their provision says nothing itself. */
export function findings(source: RuleSource, question: Question): readonly Finding[] {
  const { knownAt } = question;
  const items = source.instruments
    .flatMap(({ prohibitions }) => prohibitions)
    .filter((prohibition) => prohibition.itemOf !== undefined && isKnown(source.instruments, prohibition, knownAt));

  return source.instruments.flatMap((instrument) =>
    instrument.prohibitions
      .filter((prohibition) => prohibition.itemOf === undefined || items.includes(prohibition))
      .filter(({ identification }) => !items.some(({ itemOf }) => itemOf === identification?.ref))
      .map((prohibition) => finding(source, instrument, prohibition, question))
      .filter((found) => found !== undefined),
  );
}

const STRENGTH: Readonly<Record<Outcome, number>> = { prohibited: 2, undetermined: 1, "not-prohibited": 0 };

/** The place of the test that decided: the first false or unknown one; after all of them where all hold. */
function decidedAt({ tests, outcome }: Finding): number {
  const deciding = outcome === "not-prohibited" ? false : "unknown";
  return outcome === "prohibited" ? tests.length : tests.findIndex(({ holds }) => holds === deciding);
}

/** Whether one finding controls over another; where nothing tells them apart, the one that comes first does. */
function controlsOver(one: Finding, other: Finding): boolean {
  if (one.outcome !== other.outcome) return STRENGTH[one.outcome] > STRENGTH[other.outcome];
  if (one.reaches !== other.reaches) return one.reaches;
  if (one.named !== other.named) return one.named;
  return decidedAt(one) > decidedAt(other);
}

/** The answer that findings give together; without any, the party is known and nothing names it. */
export function combine(all: readonly Finding[]): Answer {
  const [first, ...others] = all;
  if (first === undefined) return { outcome: "not-prohibited", basis: "not-named" };
  const controlling = others.reduce((so, next) => (controlsOver(next, so) ? next : so), first);
  return { outcome: controlling.outcome, basis: controlling.basis };
}

/** The answer for a subject that the data knows. */
export function answer(source: RuleSource, question: Question): Answer {
  return combine(findings(source, question));
}
