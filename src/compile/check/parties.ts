import type { Application, PartyData } from "../../model/index.js";
import { checkDay, checkSupport, checkWord, type Report } from "./common.js";

const RELATIONS = [
  "develops",
  "operates",
  "publishes",
  "controls",
  "subsidiary-of",
  "minority-of",
  "affiliate-of",
  "hosts",
] as const;

/** Holds parties, relations and providers against their invariants; answers with the ids of all parties. */
export function checkParties(parties: PartyData, report: Report): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const list of ["applications", "persons"] as const)
    parties[list].forEach((subject, at) => {
      const path = `parties.${list}.${at}`;
      if (subjects.has(subject.id))
        report(`${path}.id`, "is already taken: ids are unique over all parties", subject.id);
      subjects.add(subject.id);
      if (!subject.name) report(`${path}.name`, "has to be a text", subject.name);
      for (const field of ["names", "identifiers"] as const)
        subject[field].forEach((entry, position) => {
          if (!entry.value) report(`${path}.${field}.${position}.value`, "has to be a text", entry.value);
          checkSupport(entry, `${path}.${field}.${position}`, report);
        });
      if (list === "applications" && !Array.isArray((subject as Application).neighbours))
        report(`${path}.neighbours`, "has to be a list, empty where none is known", undefined);
    });
  parties.relations.forEach((relation, at) => {
    const path = `parties.relations.${at}`;
    for (const end of ["subject", "object"] as const)
      if (!subjects.has(relation[end]))
        report(`${path}.${end}`, "is no party of this ruleset: add it or correct the id", relation[end]);
    if (relation.from) checkDay(relation.from, `${path}.from`, report);
    if (relation.to) checkDay(relation.to, `${path}.to`, report);
    if (relation.from && relation.to && relation.from >= relation.to)
      report(`${path}.to`, "has to lie after from", relation.to);
    checkSupport(relation, path, report);
    checkWord(relation.relation, RELATIONS, `${path}.relation`, report);
  });
  const providers = new Set<string>();
  parties.providers.forEach((provider, at) => {
    if (providers.has(provider.id)) report(`parties.providers.${at}.id`, "is already taken", provider.id);
    providers.add(provider.id);
    provider.codes.forEach((code, position) => {
      for (const subject of code.subjects)
        if (!subjects.has(subject))
          report(`parties.providers.${at}.codes.${position}.subjects`, "is no party of this ruleset", subject);
    });
  });
  return subjects;
}
