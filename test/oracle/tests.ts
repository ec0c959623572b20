// The tests of a prohibition, in legal order. Each reads the law as known on a day, and the facts that its text names.
import type {
  Condition,
  Day,
  Exemption,
  Identification,
  PartyData,
  Prohibition,
  Ref,
  RuleSource,
  TestName,
  Truth,
} from "../../src/model/index.js";
import {
  active,
  and,
  chainAbove,
  hasBegun,
  hasEnded,
  type Moment,
  moment,
  not,
  once,
  or,
  suspendedIn,
} from "./active.js";
import { type Asked, aboutIt, controls, develops, isCovered, type Path, pathsTo, subsidiary } from "./covered.js";
import type { Facts } from "./facts.js";

/** One question: who is asked about, in what, with which facts, when, and with the knowledge of which day. */
export interface Question extends Asked {
  readonly facts: Facts;
  /** The moment that the question is about, within its civil day in Washington. */
  readonly at: Moment;
  readonly knownAt: Day;
  /** By the act: the answer to what only the authority can say, where the rules leave it open. Has it identified this? */
  readonly identified?: Readonly<Record<Ref, boolean>>;
}

export interface Tested {
  readonly test: TestName;
  readonly holds: Truth;
}

// ---- When -------------------------------------------------------------------------------------------------------

/** The instrument exists: the outermost effect that the prohibition stands under has begun. */
function enacted({ instruments }: RuleSource, { ref }: Prohibition, { at, knownAt }: Question): Truth {
  const outermost = chainAbove(instruments, ref, knownAt).at(-1) ?? ref;
  return hasBegun(instruments, outermost, at, knownAt);
}

/** Neither it, nor what it stands under, nor the identification that it is an item of, has ended. */
function notEnded({ instruments }: RuleSource, { ref, itemOf }: Prohibition, { at, knownAt }: Question): Truth {
  const item = itemOf === undefined ? [] : [itemOf];
  const all = [ref, ...chainAbove(instruments, ref, knownAt), ...item];
  return and(...all.map((effect) => not(hasEnded(instruments, effect, at, knownAt))));
}

/**
 * It and what it stands under have begun. Of an item: until its identification has been made, what can be said to have
 * begun is the provision that awaits it; that the identification was not made is for a later test to say. Where nobody
 * knows whether it has been made, an item that has not begun by its own date may have to wait for that or not.
 */
function hasCome({ instruments }: RuleSource, { ref, itemOf }: Prohibition, at: Moment, knownAt: Day): Truth {
  const above = chainAbove(instruments, ref, knownAt).filter((effect) => effect !== itemOf);
  const made = itemOf === undefined || hasBegun(instruments, itemOf, at, knownAt);
  const own = or(not(made), hasBegun(instruments, ref, at, knownAt));
  return and(own, ...above.map((effect) => hasBegun(instruments, effect, at, knownAt)));
}

/**
 * Where the text speaks of entering into an agreement, the agreement too has to be made once it has begun. One that is
 * still to be made does not clear what is done now.
 */
function begun(source: RuleSource, prohibition: Prohibition, { at, knownAt, facts }: Question): Truth {
  const now = hasCome(source, prohibition, at, knownAt);
  const { contractDate } = facts;
  if (prohibition.datedBy !== "agreement" || contractDate === undefined || moment(contractDate) >= at) return now;
  const all = [prohibition.ref, ...chainAbove(source.instruments, prohibition.ref, knownAt)];
  return and(now, ...all.map((effect) => hasBegun(source.instruments, effect, moment(contractDate), knownAt)));
}

/** Something live suspends it, or what it stands under. */
export function suspendedWith(
  { instruments }: RuleSource,
  { ref }: Prohibition,
  aspect: "operation" | "enforcement",
  { at, knownAt }: Pick<Question, "at" | "knownAt">,
): Truth {
  const all = [ref, ...chainAbove(instruments, ref, knownAt)];
  return or(...all.map((effect) => suspendedIn(instruments, effect, aspect, at, knownAt)));
}

// ---- Who and what -----------------------------------------------------------------------------------------------

/** What the law says of the identification that a prohibition awaits or is an item of. */
export function identificationOf({ instruments }: RuleSource, prohibition: Prohibition): Identification | undefined {
  const { itemOf, identification } = prohibition;
  if (itemOf === undefined) return identification;
  return once(instruments, `identification ${itemOf}`, () =>
    instruments.flatMap(({ prohibitions }) => prohibitions).find((rule) => rule.identification?.ref === itemOf),
  )?.identification;
}

/** Whether the act has been made, as recorded; where the rules leave it open, as answered. */
export function isMade(source: RuleSource, prohibition: Prohibition, { at, knownAt, identified }: Question): Truth {
  const act = prohibition.itemOf ?? prohibition.identification?.ref;
  if (act === undefined) return true;
  const recorded = hasBegun(source.instruments, act, at, knownAt);
  return recorded === "unknown" ? (identified?.[act] ?? "unknown") : recorded;
}

/**
 * Whether the person is identified. 1(e) identifies "persons that develop or control" an application: their
 * subsidiaries come with them, and an application stands for those who develop or control it.
 */
function personListed(parties: PartyData, prohibition: Prohibition, { subject, day }: Question): boolean {
  const { persons } = prohibition;
  if (persons === undefined || persons.includes(subject)) return true;
  const behind = persons.flatMap((person) => [
    ...develops(parties, [subject], person, day),
    ...controls(parties, [subject], person, day),
  ]);
  return [...behind, ...subsidiary(parties, persons, subject, day)].some(({ holds }) => holds);
}

export function activityListed({ activities }: Prohibition, { activity }: Pick<Question, "activity">): boolean {
  return activities === "any" || activities.includes(activity);
}

// ---- Facts ------------------------------------------------------------------------------------------------------

function meets(condition: Condition, facts: Facts): Truth {
  const isThat = (stated: string | undefined, is: string) => (stated === undefined ? "unknown" : stated === is);
  switch (condition.fact) {
    case "withinUnitedStates":
      return facts.withinUnitedStates;
    case "partyWithinUnitedStates":
      return facts.partyWithinUnitedStates;
    case "deviceOf":
      return isThat(facts.deviceOf, condition.is);
    case "withinState":
      return isThat(facts.withinState, condition.is);
  }
}

/** Whether the prohibition turns on a state or a device that nobody has stated. */
export function isElsewhere({ conditions = [] }: Prohibition, { facts }: Question): boolean {
  return conditions.some((condition) => "is" in condition && meets(condition, facts) === "unknown");
}

/** A claim counts once it is made, takes the transaction out once it is confirmed, and until then may. */
const claim = (made: boolean, confirmed: boolean): Truth => (made ? confirmed || "unknown" : false);

function takesOut(source: RuleSource, prohibition: Prohibition, exemption: Exemption, question: Question): Truth {
  const { facts, at, knownAt, subject, applications } = question;
  switch (exemption.fact) {
    case "license":
      return claim(facts.license !== "none", facts.license === "confirmed");
    case "personalUse":
      return facts.personalUse;
    case "exception":
      return claim(facts.exception?.ref === exemption.ref, facts.exception?.confirmed === true);
    case "act": {
      // An application is out where the act names it; a company, where every application that is meant is out.
      const live = active(source.instruments, exemption.effect, at, knownAt);
      const meant = applications.filter(
        (app) => pathsTo(source.parties, prohibition, { subject: app, day: question.day }).length > 0,
      );
      const apps = source.parties.applications.some(({ id }) => id === subject) ? [subject] : meant;
      return and(live, apps.length === 0 ? "unknown" : apps.every((app) => exemption.of.includes(app)));
    }
  }
}

// ---- All of them ------------------------------------------------------------------------------------------------

/** The tests that a prohibition has, in legal order, each with its answer. */
export function testsOf(
  source: RuleSource,
  prohibition: Prohibition,
  paths: readonly Path[],
  question: Question,
): readonly Tested[] {
  const { facts } = question;
  const { conditions = [], exemptions, usNexus } = prohibition;
  const covered = isCovered(paths, question.strength);
  const about = aboutIt(source.parties, prohibition, question);

  const identification = identificationOf(source, prohibition);
  const isAct = prohibition.itemOf !== undefined || identification !== undefined;
  const made = isMade(source, prohibition, question);
  const isItem = prohibition.itemOf !== undefined;
  const person = isItem ? and(made, personListed(source.parties, prohibition, question)) : made;
  const listed = activityListed(prohibition, question);
  // Some orders name the persons themselves and leave only the transactions to the authority.
  const persons = identification?.identifies.includes("persons") ?? isAct;

  // What the law alone decides is the same whatever the facts.
  const law = (test: string, work: () => Truth) =>
    once(source.instruments, `${test} ${prohibition.ref} ${question.at} ${question.knownAt}`, work);
  const suspended = law("suspended", () => suspendedWith(source, prohibition, "operation", question));

  const all: readonly (Tested | false)[] = [
    { test: "enacted", holds: law("enacted", () => enacted(source, prohibition, question)) },
    { test: "not-ended", holds: law("not-ended", () => notEnded(source, prohibition, question)) },
    { test: "begun", holds: begun(source, prohibition, question) },
    { test: "subject-covered", holds: and(covered, about) },
    persons && { test: "person-identified", holds: person },
    isAct && { test: "transaction-identified", holds: isItem ? and(made, listed) : made },
    usNexus && { test: "us-nexus", holds: facts.usNexus },
    { test: "conditions", holds: and(isItem || listed, ...conditions.map((condition) => meets(condition, facts))) },
    {
      test: "not-exempt",
      holds: not(or(...exemptions.map((exemption) => takesOut(source, prohibition, exemption, question)))),
    },
    { test: "not-suspended", holds: not(suspended) },
  ];
  return all.filter((one) => one !== false);
}

/** Whether nobody knows for sure who it is, or it is only unknown which application is meant. */
export function isForReview(
  paths: readonly Path[],
  question: Question,
  source: RuleSource,
  rule: Prohibition,
): boolean {
  if (question.strength === "weak") return true;
  return isCovered(paths, "strong") === "unknown" && aboutIt(source.parties, rule, question) !== "unknown";
}
