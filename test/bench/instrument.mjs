// Instruments and parties made to measure by: plain data, as a host would write it.

const own = { confidence: "verified", sources: ["benchmark"] };
const cite = (ref) => ({ ref, title: "A rule of the benchmark", ...own });

/** A policy that forbids payments through those named, between two days. */
export function policy({ id, names, from, to, usNexus = true, exemptions = [] }) {
  const ref = `${id}/1`;
  return {
    id,
    kind: "policy",
    title: "A rule of the benchmark",
    fullTitle: "No payment through the named applications between two days",
    origin: "host",
    signed: from,
    issuer: "the benchmark",
    authority: [],
    citation: cite(id),
    review: "none by counsel",
    extent: { held: "whole", note: "One section." },
    provisions: [
      { ref, heading: "Payments", summary: "No payment.", citation: cite(ref), encoding: { as: "prohibition" } },
    ],
    prohibitions: [
      {
        ref,
        names,
        reaches: ["named", "hosts"],
        activities: ["payment"],
        usNexus,
        exemptions: exemptions.map((fact) => ({ fact, citation: cite(ref) })),
        citations: [cite(ref)],
      },
    ],
    events: [
      {
        id: `${id}/adopted`,
        kind: "signed",
        what: "The rule is adopted; it ends by itself.",
        on: from,
        known: from,
        by: "the benchmark",
        sets: [
          { effect: id, end: "from", bound: from },
          { effect: ref, end: "from", bound: from },
          { effect: ref, end: "to", bound: to },
        ],
        citations: [cite(ref)],
      },
    ],
    duties: [],
  };
}

/** An application that is known by one Android package and one name. */
export const application = (id, name, androidPackage) => ({
  id,
  name,
  names: [alias(name)],
  identifiers: [{ kind: "android-package", value: androidPackage, ...own }],
  neighbours: [],
});

/** A company that is known by one name. */
export const company = (id, name) => ({ id, name, kind: "business", names: [alias(name)], identifiers: [], ...own });

const alias = (value) => ({ value, kind: "official", mode: "whole", ...own });

/** A ruleset's source. */
export const sourceOf = (instruments, { applications = [], persons = [] }) => ({
  id: "benchmark",
  version: "1",
  currentThrough: "2026-08-20",
  instruments,
  parties: { applications, persons, relations: [], providers: [] },
});
