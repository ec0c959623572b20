import type { Confidence, PartyData, Prohibition, Reach, Relation } from "../model/index.js";
import { dayNumber, MINUTES } from "../time/day.js";

/** A way in which a subject stands to something that a provision names, with the days on which it does. */
export interface ReachPath {
  readonly relation: Reach;
  /** What the provision names. */
  readonly names: string;
  /** First moment, and first moment on which it no longer holds. */
  readonly from: number;
  readonly to: number;
  readonly confidence: Confidence;
  /** The facts it rests on, nearest first. Empty for what is itself named. */
  readonly via: readonly Relation[];
}

const DEVELOPS = new Set<Relation["relation"]>(["develops", "operates", "publishes"]);
const ORDER: readonly Reach[] = [
  "named",
  "identified",
  "develops",
  "operated",
  "controls",
  "subsidiary",
  "affiliate",
  "hosted",
  "hosts",
];
const WEAKEST: readonly Confidence[] = ["verified", "in-substance", "our-reading", "unverified"];
const LONGEST_CHAIN = 8;

/** Finds, for every subject that a prohibition reaches, the ways in which it does, the nearest relation first. */
export function reachPaths(parties: PartyData, prohibition: Prohibition): ReadonlyMap<string, readonly ReachPath[]> {
  const found = new Map<string, ReachPath[]>();
  const { relations, applications } = indexOf(parties);
  const reaches = new Set<Reach>(["named", ...prohibition.reaches]);
  const add = (subject: string, path: ReachPath) => {
    if (!reaches.has(path.relation)) return;
    const paths = found.get(subject);
    if (paths) paths.push(path);
    else found.set(subject, [path]);
  };
  const below = (owner: string, path: ReachPath, seen: readonly string[]) => {
    if (seen.length > LONGEST_CHAIN) return;
    for (const relation of subsidiaries(relations, owner)) {
      const company = relation.subject === owner ? relation.object : relation.subject;
      if (seen.includes(company) || applications.has(company)) continue;
      const next = extend(path, relation, "subsidiary");
      add(company, next);
      below(company, next, [...seen, company]);
    }
  };
  const above = (person: string, path: ReachPath, seen: readonly string[], theirs: boolean) => {
    if (seen.length > LONGEST_CHAIN) return;
    for (const relation of controllers(relations, person)) {
      const controller = relation.subject === person ? relation.object : relation.subject;
      if (seen.includes(controller)) continue;
      const next = extend(path, relation, "controls");
      add(controller, next);
      if (theirs) {
        affiliates(controller, next, [...seen, controller]);
        below(controller, next, [...seen, controller]);
      }
      above(controller, next, [...seen, controller], theirs);
    }
  };
  const affiliates = (person: string, path: ReachPath, seen: readonly string[]) => {
    for (const relation of [...relations.of(person), ...relations.to(person)]) {
      if (relation.relation !== "affiliate-of") continue;
      const other = relation.subject === person ? relation.object : relation.subject;
      if (!seen.includes(other)) add(other, extend(path, relation, "affiliate"));
    }
  };
  const operated = (person: string, path: ReachPath, seen: readonly string[]) => {
    for (const relation of relations.of(person))
      if (DEVELOPS.has(relation.relation) && applications.has(relation.object))
        add(relation.object, extend(path, relation, "operated"));
    for (const relation of subsidiaries(relations, person)) {
      const company = relation.subject === person ? relation.object : relation.subject;
      if (seen.length > LONGEST_CHAIN || seen.includes(company) || applications.has(company)) continue;
      operated(company, extend(path, relation, "subsidiary"), [...seen, company]);
    }
  };
  for (const name of prohibition.names) {
    const named: ReachPath = {
      relation: "named",
      names: name,
      from: -Infinity,
      to: Infinity,
      confidence: "verified",
      via: [],
    };
    add(name, named);
    if (!applications.has(name)) {
      below(name, named, [name]);
      // What else belongs to the parent of a named person is not that person's subsidiary.
      if (reaches.has("controls")) above(name, named, [name], false);
      affiliates(name, named, [name]);
      operated(name, named, [name]);
      continue;
    }
    for (const relation of relations.of(name))
      if (relation.relation === "hosts") add(relation.object, extend(named, relation, "hosted"));
    for (const relation of relations.to(name)) {
      if (DEVELOPS.has(relation.relation) || relation.relation === "controls") {
        const step = extend(named, relation, DEVELOPS.has(relation.relation) ? "develops" : "controls");
        add(relation.subject, step);
        affiliates(relation.subject, step, [relation.subject]);
        below(relation.subject, step, [relation.subject]);
        above(relation.subject, step, [relation.subject], true);
      }
    }
  }
  for (const paths of found.values())
    paths.sort(
      (a, b) =>
        ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
        WEAKEST.indexOf(a.confidence) - WEAKEST.indexOf(b.confidence) ||
        a.via.length - b.via.length,
    );
  return found;
}

/**
 * Finds who is one of the persons that an identification lists: they themselves, with their subsidiaries; and an
 * application that one of them develops or controls, which stands for those who do.
 */
export function listedPaths(
  parties: PartyData,
  prohibition: Prohibition,
  persons: readonly string[],
): ReadonlyMap<string, readonly ReachPath[]> {
  const listed = new Map(reachPaths(parties, { ...prohibition, names: persons, reaches: ["subsidiary"] }));
  for (const { id } of parties.applications) {
    const behind = reachPaths(parties, { ...prohibition, names: [id], reaches: ["develops", "controls"] });
    const ways = persons.flatMap((person) => behind.get(person) ?? []);
    if (ways.length > 0) listed.set(id, ways);
  }
  return listed;
}

/** Whether an id is that of an application. */
export function isApplication(parties: PartyData, id: string): boolean {
  return indexOf(parties).applications.has(id);
}

/** The less certain of two confidences. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return WEAKEST.indexOf(a) >= WEAKEST.indexOf(b) ? a : b;
}

/** Relations by either end, so that a walk does not read all of them at each step. */
interface RelationIndex {
  readonly of: (subject: string) => readonly Relation[];
  readonly to: (object: string) => readonly Relation[];
}

/** All prohibitions of a ruleset ask the same parties. */
const indexes = new WeakMap<PartyData, PartyIndex>();

interface PartyIndex {
  readonly relations: RelationIndex;
  readonly applications: ReadonlySet<string>;
}

function indexOf(parties: PartyData): PartyIndex {
  const known = indexes.get(parties);
  if (known !== undefined) return known;
  const applications = new Set(parties.applications.map((application) => application.id));
  const index = { relations: indexRelations(parties.relations), applications };
  indexes.set(parties, index);
  return index;
}

const NONE: readonly Relation[] = [];

function indexRelations(relations: readonly Relation[]): RelationIndex {
  const of = new Map<string, Relation[]>();
  const to = new Map<string, Relation[]>();
  const add = (map: Map<string, Relation[]>, key: string, relation: Relation) => {
    const list = map.get(key);
    if (list) list.push(relation);
    else map.set(key, [relation]);
  };
  for (const relation of relations) {
    add(of, relation.subject, relation);
    add(to, relation.object, relation);
  }
  return { of: (subject) => of.get(subject) ?? NONE, to: (object) => to.get(object) ?? NONE };
}

function subsidiaries({ of, to }: RelationIndex, owner: string): readonly Relation[] {
  return [
    ...to(owner).filter((r) => r.relation === "subsidiary-of"),
    ...of(owner).filter((r) => r.relation === "controls"),
  ];
}

function controllers({ of, to }: RelationIndex, person: string): readonly Relation[] {
  return [
    ...to(person).filter((r) => r.relation === "controls"),
    ...of(person).filter((r) => r.relation === "subsidiary-of"),
  ];
}

function extend(path: ReachPath, relation: Relation, as: Reach): ReachPath {
  return {
    relation: as,
    names: path.names,
    from: Math.max(path.from, relation.from ? dayNumber(relation.from) * MINUTES : -Infinity),
    to: Math.min(path.to, relation.to ? dayNumber(relation.to) * MINUTES : Infinity),
    confidence: weaker(weaker(path.confidence, relation.confidence), readingOf(relation, path, as)),
    via: [relation, ...path.via],
  };
}

/**
 * The text says "develop or control". That who operates or publishes an application develops it, and that who controls
 * a developer controls the application, is our reading.
 */
function readingOf({ relation }: Relation, path: ReachPath, as: Reach): Confidence {
  if (as === "operated") return "verified";
  if (relation === "operates" || relation === "publishes") return "our-reading";
  return as === "controls" && path.relation !== "named" ? "our-reading" : "verified";
}
