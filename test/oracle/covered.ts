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

/** What is reached, seen from one relation further away. */
function through(relation: Relation, reach: Reach, day: Day, further: readonly Omit<Path, "reach">[]): readonly Path[] {
  const begun = relation.from === undefined || relation.from <= day;
  const ended = relation.to !== undefined && relation.to <= day;
  return further.map(({ holds, verified }) => ({
    reach,
    holds: holds && begun && !ended,
    verified: verified && relation.confidence !== "unverified",
  }));
}

const THERE = { holds: true, verified: true };

/** "Persons that develop": who develops, operates or publishes a named application. */
export function develops(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  return parties.relations
    .filter((relation) => relation.subject === subject && names.includes(relation.object))
    .filter(({ relation }) => relation === "develops" || relation === "operates" || relation === "publishes")
    .flatMap((relation) => through(relation, "develops", day, [THERE]));
}

/** "Or control": who controls a named application, or one who develops it. */
export function controls(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  return parties.relations
    .filter((relation) => relation.subject === subject && relation.relation === "controls")
    .flatMap((relation) =>
      through(relation, "controls", day, [
        ...(names.includes(relation.object) ? [THERE] : []),
        ...develops(parties, names, relation.object, day),
      ]),
    );
}

/** "Or with their subsidiaries": a subsidiary, or a subsidiary of one, of any of those or of a person named. */
export function subsidiary(
  parties: PartyData,
  names: readonly string[],
  subject: string,
  day: Day,
  passed: readonly string[] = [],
): readonly Path[] {
  if (passed.includes(subject)) return [];
  return parties.relations
    .filter((relation) => relation.subject === subject && relation.relation === "subsidiary-of")
    .flatMap((relation) =>
      through(relation, "subsidiary", day, [
        ...(names.includes(relation.object) ? [THERE] : []),
        ...develops(parties, names, relation.object, day),
        ...controls(parties, names, relation.object, day),
        ...subsidiary(parties, names, relation.object, day, [...passed, subject]),
      ]),
    );
}

/** An application that hosts a named one brings it in where something is paid. */
function hosts(parties: PartyData, names: readonly string[], subject: string, day: Day): readonly Path[] {
  return parties.relations
    .filter((relation) => relation.subject === subject && names.includes(relation.object))
    .filter(({ relation }) => relation === "hosts")
    .flatMap((relation) => through(relation, "hosts", day, [THERE]));
}

/** Who is asked about: a subject of the data, found for sure or not, in what is done on a day. */
export interface Asked {
  readonly subject: string;
  readonly strength: "strong" | "weak";
  readonly activity: Activity;
  readonly day: Day;
}

/** Every way in which the subject comes, or at some time came, within a prohibition. */
export function pathsTo(parties: PartyData, prohibition: Prohibition, asked: Asked): readonly Path[] {
  const { names } = prohibition;
  const { subject, day, activity } = asked;
  const named: readonly Path[] = names.includes(subject) ? [{ reach: "named", ...THERE }] : [];
  return [
    ...named,
    ...develops(parties, names, subject, day),
    ...controls(parties, names, subject, day),
    ...subsidiary(parties, names, subject, day),
    ...(activity === "payment" ? hosts(parties, names, subject, day) : []),
  ].filter(({ reach }) => prohibition.reaches.includes(reach));
}

/** Whether the subject is covered on the day. For review where only the name is alike, or where no way was read. */
export function isCovered(paths: readonly Path[], strength: Asked["strength"]): Truth {
  const holding = paths.filter(({ holds }) => holds);
  if (holding.length === 0) return false;
  return strength === "strong" && holding.some(({ verified }) => verified) ? true : "unknown";
}
