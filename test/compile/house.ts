// A small ruleset of one's own: one company, one app of another, and instruments that a test writes.
import type { Citation, Instrument, LegalEvent, PartyData, Prohibition, RuleSource } from "interdict";

const citation = (ref: string): Citation => ({ ref, title: "House rules", confidence: "verified", sources: ["house"] });

const named = (value: string) => ({
  value,
  kind: "official",
  mode: "whole" as const,
  confidence: "verified" as const,
  sources: ["house"],
});

/** Globex is a company, Hooli Pay an app that Hooli develops; Initech belongs to Hooli from 2030-06-01. */
export const parties: PartyData = {
  applications: [
    {
      id: "hooli-pay",
      name: "Hooli Pay",
      names: [named("Hooli Pay")],
      identifiers: [{ kind: "android-package", value: "com.hooli.pay", confidence: "verified", sources: ["house"] }],
      neighbours: [],
    },
    { id: "hooli-box", name: "Hooli Box", names: [named("Hooli Box")], identifiers: [], neighbours: [] },
  ],
  persons: ["Globex Corporation", "Hooli Incorporated", "Initech Software"].map((name) => ({
    id: name.split(" ")[0]?.toLowerCase() ?? name,
    name,
    kind: "business" as const,
    names: [named(name)],
    identifiers: [],
    confidence: "verified" as const,
    sources: ["house"],
  })),
  relations: [
    ["hooli", "develops", "hooli-pay", undefined] as const,
    ["initech", "subsidiary-of", "hooli", "2030-06-01"] as const,
    ["hooli-box", "hosts", "hooli-pay", undefined] as const,
  ].map(([subject, relation, object, from]) => ({
    subject,
    relation,
    object,
    basis: "stated by the house",
    ...(from ? { from } : {}),
    confidence: "verified" as const,
    sources: ["house"],
  })),
  providers: [],
};

/** A rule against payments with Globex, unless a test says otherwise. */
export function rule(changes: Partial<Prohibition> = {}): Prohibition {
  return {
    ref: "house/1",
    names: ["globex"],
    reaches: ["named"],
    activities: ["payment"],
    usNexus: false,
    exemptions: [],
    citations: [citation("house/1")],
    ...changes,
  };
}

/** An act of the house, known on its day unless a test says otherwise. */
export function act(id: string, on: string, changes: Partial<LegalEvent> = {}): LegalEvent {
  return {
    id: `house/${id}`,
    kind: "signed",
    what: `The house: ${id}.`,
    on,
    known: on,
    by: "the board",
    sets: [],
    citations: [citation("house")],
    ...changes,
  };
}

/** The house's rules were signed on 2030-01-01; `house/1` begins with them unless an act says otherwise. */
export function house(changes: {
  readonly prohibitions?: readonly Prohibition[];
  readonly events?: readonly LegalEvent[];
  readonly provisions?: readonly string[];
  readonly origin?: Instrument["origin"];
}): RuleSource {
  const instrument: Instrument = {
    id: "house",
    kind: "policy",
    title: "House rules",
    fullTitle: "The rules of the house",
    origin: changes.origin ?? "host",
    signed: "2030-01-01",
    issuer: "the board",
    authority: [],
    citation: citation("house"),
    review: "by the house's counsel",
    extent: { held: "whole", note: "" },
    provisions: (changes.provisions ?? ["house/1"]).map((ref) => ({
      ref,
      heading: ref,
      summary: ref,
      citation: citation(ref),
      encoding: { as: "prohibition" },
    })),
    prohibitions: changes.prohibitions ?? [rule()],
    events: [
      act("signing", "2030-01-01", { sets: [{ effect: "house", end: "from", bound: "2030-01-01" }] }),
      ...(changes.events ?? []),
    ],
    duties: [],
  };
  return { id: "house", version: "1", currentThrough: "2030-12-31", instruments: [instrument], parties };
}
