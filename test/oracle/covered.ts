// Whom a text reaches: those it names, and those who stand to them as it says, on the day that is asked about.
import type { Activity, Day, PartyData, Prohibition, Reach, Relation, Truth } from "../../src/model/index.js";

/** A way in which a subject comes within a text. */
export interface Path {
  readonly reach: Reach;
  /** Whether every relation on it holds on the day. */
  readonly holds: boolean;
  /** Whether every relation on it was read in a source. */
  readonly verified: boolean;
}

type Way = Omit<Path, "reach">;
const THERE: Way = { holds: true, verified: true };

/** What is reached, seen from one relation further away. */
function through(relation: Relation, reach: Reach, day: Day, further: readonly Way[]): readonly Path[] {
  const begun = relation.from === undefined || relation.from <= day;
  const ended = relation.to !== undefined && relation.to <= day;
  return further.map(({ holds, verified }) => ({
    reach,
    holds: holds && begun && !ended,
    verified: verified && relation.confidence !== "unverified",
  }));
}

/** Relations that begin at a subject, or end at an object. */
const of = (parties: PartyData, subject: string, ...kinds: readonly Relation["relation"][]) =>
  parties.relations.filter((relation) => relation.subject === subject && kinds.includes(relation.relation));
const to = (parties: PartyData, object: string, ...kinds: readonly Relation["relation"][]) =>
  parties.relations.filter((relation) => relation.object === object && kinds.includes(relation.relation));

const isApplication = (parties: PartyData, id: string) => parties.applications.some((app) => app.id === id);
const isPerson = (parties: PartyData, id: string) => parties.persons.some((person) => person.id === id);

/** "Persons that develop": who develops, operates or publishes a named application. */
export function develops(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  return of(parties, subject, "develops", "operates", "publishes")
    .filter(({ object }) => names.includes(object))
    .flatMap((relation) => through(relation, "develops", day, [THERE]));
}

/** What a person controls, or owns as its subsidiary, one step down. */
function oneBelow(parties: PartyData, person: string): readonly (readonly [Relation, below: string])[] {
  return [
    ...of(parties, person, "controls").map((relation) => [relation, relation.object] as const),
    ...to(parties, person, "subsidiary-of").map((relation) => [relation, relation.subject] as const),
  ];
}

/** "Or control": who controls a named application, one who develops it, or a named person; and so on upwards. */
export function controls(
  parties: PartyData,
  names: readonly string[],
  subject: string,
  day: Day,
  passed: readonly string[] = [],
): readonly Path[] {
  if (passed.includes(subject)) return [];
  // Nobody is on the same way twice.
  const others = oneBelow(parties, subject).filter(([, below]) => !passed.includes(below));
  return others.flatMap(([relation, below]) =>
    through(relation, "controls", day, [
      ...(names.includes(below) ? [THERE] : []),
      ...develops(parties, names, below, day),
      ...controls(parties, names, below, day, [...passed, subject]),
    ]),
  );
}

/** Those whose subsidiaries and affiliates a text can mean: a named person, who develops or controls a named app. */
function principals(
  parties: PartyData,
  names: readonly string[],
  person: string,
  day: Day,
  passed: readonly string[],
): readonly Way[] {
  const applications = names.filter((name) => isApplication(parties, name));
  return [
    ...(names.includes(person) && isPerson(parties, person) ? [THERE] : []),
    ...develops(parties, names, person, day),
    ...controls(parties, applications, person, day, passed),
  ];
}

/** "Or with their subsidiaries": a subsidiary, or a subsidiary of one, of any of these. */
export function subsidiary(
  parties: PartyData,
  names: readonly string[],
  subject: string,
  day: Day,
  passed: readonly string[] = [],
): readonly Path[] {
  if (isApplication(parties, subject)) return [];
  const owners = [
    ...of(parties, subject, "subsidiary-of").map((relation) => [relation, relation.object] as const),
    ...to(parties, subject, "controls").map((relation) => [relation, relation.subject] as const),
  ];
  // Where companies own each other in a circle, none is a subsidiary of itself.
  const others = owners.filter(([, owner]) => owner !== subject && !passed.includes(owner));
  return others.flatMap(([relation, owner]) =>
    through(relation, "subsidiary", day, [
      ...principals(parties, names, owner, day, [...passed, subject]),
      ...subsidiary(parties, names, owner, day, [...passed, subject]),
    ]),
  );
}

/** "And affiliates": of any of these, in either direction; an affiliate of an affiliate is none. */
function affiliate(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  return [
    ...of(parties, subject, "affiliate-of").map((relation) => [relation, relation.object] as const),
    ...to(parties, subject, "affiliate-of").map((relation) => [relation, relation.subject] as const),
  ].flatMap(([relation, other]) =>
    through(relation, "affiliate", day, principals(parties, names, other, day, [subject])),
  );
}

/** "Operated by": an application that a named person, or a subsidiary of it, develops, operates or publishes. */
function operated(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  const persons = names.filter((name) => isPerson(parties, name));
  return to(parties, subject, "develops", "operates", "publishes").flatMap((relation) =>
    through(relation, "operated", day, [
      ...(persons.includes(relation.subject) ? [THERE] : []),
      ...subsidiary(parties, persons, relation.subject, day),
    ]),
  );
}

/** What an application hosts, it brings in where something is paid: that is asked about too, each guest once. */
export function guests(parties: PartyData, asked: Pick<Asked, "subject" | "activity">): readonly Guest[] {
  const hosting = asked.activity === "payment" ? of(parties, asked.subject, "hosts") : [];
  const subjects = [...new Set(hosting.map(({ object }) => object))];
  return subjects.map((subject) => ({ subject, hosted: hosting.filter(({ object }) => object === subject) }));
}

/** An application, and every relation by which the one that is asked about hosts it. */
type Guest = Required<Pick<Asked, "subject" | "hosted">>;

/** An application that lives in a named one. */
function hosted(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  return to(parties, subject, "hosts")
    .filter(({ subject: host }) => names.includes(host))
    .flatMap((relation) => through(relation, "hosted", day, [THERE]));
}

/** Who is asked about: a subject of the data, found for sure or not, in what is done on a day. */
export interface Asked {
  readonly subject: string;
  readonly strength: "strong" | "weak";
  readonly activity: Activity;
  readonly day: Day;
  /** The applications that the transaction is stated to be about; empty where none is. */
  readonly applications: readonly string[];
  /** They stand in the same party as whoever is asked about; else they may be somebody else's. */
  readonly sameParty?: boolean;
  /** Of what an application brings in: that this one hosts it, perhaps at several times. */
  readonly hosted?: readonly Relation[];
}

const found = new WeakMap<PartyData, WeakMap<Prohibition, Map<string, readonly Path[]>>>();

/** Every way in which the subject comes, or at some time came, within a prohibition; worked out once for each day. */
export function pathsTo(
  parties: PartyData,
  prohibition: Prohibition,
  asked: Pick<Asked, "subject" | "day" | "hosted">,
): readonly Path[] {
  const { hosted: hosting, ...itself } = asked;
  if (hosting !== undefined && !prohibition.reaches.includes("hosts")) return [];
  if (hosting !== undefined)
    return hosting.flatMap((one) => through(one, "hosts", asked.day, pathsTo(parties, prohibition, itself)));
  const ofParties = found.get(parties) ?? new WeakMap<Prohibition, Map<string, readonly Path[]>>();
  found.set(parties, ofParties);
  const known = ofParties.get(prohibition) ?? new Map<string, readonly Path[]>();
  ofParties.set(prohibition, known);
  const key = `${asked.subject} ${asked.day}`;
  const paths = known.get(key) ?? findPaths(parties, prohibition, asked);
  known.set(key, paths);
  return paths;
}

function findPaths(
  parties: PartyData,
  { names, reaches }: Prohibition,
  { subject, day }: Pick<Asked, "subject" | "day">,
): readonly Path[] {
  const named: readonly Path[] = names.includes(subject) ? [{ reach: "named", ...THERE }] : [];
  const ways: readonly (readonly [Reach, () => readonly Path[]])[] = [
    ["develops", () => develops(parties, names, subject, day)],
    ["controls", () => controls(parties, names, subject, day)],
    ["subsidiary", () => subsidiary(parties, names, subject, day)],
    ["affiliate", () => affiliate(parties, names, subject, day)],
    ["operated", () => operated(parties, names, subject, day)],
    ["hosted", () => hosted(parties, names, subject, day)],
  ];
  return [...named, ...ways.flatMap(([reach, paths]) => (reaches.includes(reach) ? paths() : []))];
}

/**
 * Whether the text speaks of this application. Where it speaks of services for an application, its developer comes with
 * it only where it is the application that is meant; of the developer alone it is not known which one is.
 */
export function aboutIt(parties: PartyData, prohibition: Prohibition, asked: Asked): Truth {
  if (prohibition.about !== "application" || isApplication(parties, asked.subject)) return true;
  if (asked.applications.some((app) => pathsTo(parties, prohibition, { subject: app, day: asked.day }).length > 0))
    return true;
  return asked.applications.length > 0 && asked.sameParty === true ? false : "unknown";
}

/** Whether the subject is covered on the day. For review where only the name is alike, or where no way was read. */
export function isCovered(paths: readonly Path[], strength: Asked["strength"]): Truth {
  const holding = paths.filter(({ holds }) => holds);
  if (holding.length === 0) return false;
  return strength === "strong" && holding.some(({ verified }) => verified) ? true : "unknown";
}
