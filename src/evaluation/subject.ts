import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Citation, Relation, Test, Truth } from "../model/index.js";
import type { Case } from "./case.js";
import { test } from "./make-test.js";

/** Tests whether the prohibition covers the matched subject on the day, and says through what. */
export function subjectTest(it: Case): Test {
  const { ruleset, reached, point } = it;
  const { match, path, rule } = reached;
  const nameOf = (id: string) => ruleset.parties.subjects.get(id)?.name ?? id;
  const facts = path.via.map((relation) => relationCitation(ruleset, relation));
  const citations = [...rule.prohibition.citations, ...facts];
  const chainText = path.via.map((r) => `${nameOf(r.subject)} ${WORDS[r.relation]} ${nameOf(r.object)}`).join("; ");
  const provision = rule.prohibition.citations[0];
  const place = provision?.pinpoint ? `${capital(provision.pinpoint)} of ${provision.title}` : rule.prohibition.ref;
  const named = `${place} names ${nameOf(path.names)}`;
  const hosted = match.by === "relation" ? ` The counterparty hosts ${nameOf(match.subject)}.` : "";
  if (point.moment < path.from || point.moment >= path.to)
    return test("subject-covered", false, `On that day it was not so that ${chainText}. ${named}.`, citations);
  const about = aboutApplication(it);
  if (about === false) return test("subject-covered", false, `It is about another application. ${named}.`, citations);
  if (match.strength === "weak")
    return test(
      "subject-covered",
      "unknown",
      `It is not settled that the counterparty is ${nameOf(match.subject)}. ${named}.${hosted}`,
      citations,
    );
  if (path.confidence === "unverified")
    return test("subject-covered", "unknown", `Not read in a source: ${chainText}. ${named}.`, citations, "unverified");
  if (about === "unknown")
    return test(
      "subject-covered",
      "unknown",
      `${nameOf(match.subject)} has several applications, and it is not stated which one this is about. ${named}.`,
      citations,
    );
  const how = chainText ? `${chainText}; ${named}.` : `${named}.`;
  const through = match.by === "ownership" ? ` The counterparty is owned by ${nameOf(match.subject)}.` : "";
  return test("subject-covered", true, how + through + hosted, citations);
}

/** Where the text speaks of services for an application: whether this is about one that it reaches. */
export function aboutApplication({ reached: { rule, kind }, applications, together }: Case): Truth {
  if (rule.prohibition.about !== "application" || kind === "application") return true;
  if (applications.some((id) => rule.paths.has(id))) return true;
  // An application of somebody else, such as the payer's wallet, does not say what a company is paid for.
  return applications.length > 0 && together ? false : "unknown";
}

const WORDS: Readonly<Record<Relation["relation"], string>> = {
  develops: "develops",
  operates: "operates",
  publishes: "publishes",
  controls: "controls",
  "subsidiary-of": "is a subsidiary of",
  "minority-of": "is held in minority by",
  "affiliate-of": "is an affiliate of",
  hosts: "hosts",
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact about the world, cited like any other statement. */
function relationCitation(ruleset: CompiledRuleset, relation: Relation): Citation {
  const nameOf = (id: string) => ruleset.parties.subjects.get(id)?.name ?? id;
  return Object.freeze({
    ref: `relation/${relation.subject}/${relation.relation}/${relation.object}`,
    title: `${nameOf(relation.subject)} ${WORDS[relation.relation]} ${nameOf(relation.object)}`,
    confidence: relation.confidence,
    sources: relation.sources,
    ...(relation.note ? { note: relation.note } : {}),
  });
}
