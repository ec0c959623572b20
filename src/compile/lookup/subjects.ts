import type { PartyData } from "../../model/party.js";
import type { Subject } from "./hit.js";

/** Lists every application, then every person, each with the applications that live in it. */
export function indexSubjects(data: PartyData): ReadonlyMap<string, Subject> {
  const hosts = new Map<string, string[]>();
  for (const { subject, relation, object } of data.relations) {
    if (relation !== "hosts") continue;
    const hosted = hosts.get(subject);
    if (hosted) hosted.push(object);
    else hosts.set(subject, [object]);
  }
  const subjects = new Map<string, Subject>();
  const add = (kind: Subject["kind"], id: string, name: string): void => {
    subjects.set(id, Object.freeze({ id, kind, name, hosts: Object.freeze(hosts.get(id) ?? []) }));
  };
  for (const { id, name } of data.applications) add("application", id, name);
  for (const { id, name } of data.persons) add("person", id, name);
  return subjects;
}

/** Who stands above whom: parent over subsidiary, developer over application, application over what lives in it. */
export function indexBelow(data: PartyData): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>();
  for (const { subject, relation, object } of data.relations) {
    if (relation === "minority-of" || relation === "affiliate-of") continue;
    const [over, under] = relation === "subsidiary-of" ? [object, subject] : [subject, object];
    const set = below.get(over);
    if (set) set.add(under);
    else below.set(over, new Set([under]));
  }
  return below;
}
