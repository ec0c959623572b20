// The data that every page is written from, and the questions that all pages ask of it.
import { readdirSync, readFileSync } from "node:fs";
import { ruleset, status } from "interdict";

export const { instruments, parties, currentThrough } = ruleset.source;
export const { id: rulesetId, version } = ruleset;

export const subjects = () => [...parties.applications, ...parties.persons];

const names = new Map(subjects().map(({ id, name }) => [id, name]));
export const nameOf = (id) => names.get(id) ?? id;

export const statusOf = (ref) => status(ref, { at: currentThrough });
export const stateOf = (ref) => statusOf(ref).state;

/** Everything in an instrument's data that states something and has to cite its ground. `rule`: it decides or carries. */
export function statements({ prohibitions, designation, events, duties: owed }) {
  return [
    ...prohibitions.flatMap(ruleStatements),
    ...(designation
      ? [
          {
            name: `designation under ${designation.power}`,
            kind: "standing power",
            refs: [designation.power],
            citations: designation.citations,
          },
        ]
      : []),
    ...events.map((e) => ({
      name: e.id,
      kind: `event, ${e.kind}`,
      refs: e.sets.map((s) => s.effect),
      citations: e.citations,
    })),
    ...owed.map((d) => ({ name: `duty ${d.ref}`, kind: "duty", refs: [d.ref], citations: [d.citation] })),
  ];
}

function ruleStatements(p) {
  return [
    { name: p.ref, kind: "rule", refs: [p.ref], citations: p.citations },
    ...(p.identification
      ? [
          {
            name: p.identification.ref,
            kind: "awaited act",
            refs: [p.identification.power],
            citations: p.identification.citations,
          },
        ]
      : []),
    ...(p.conditions ?? []).map((c) => ({
      name: `${p.ref} ${conditionName(c)}`,
      kind: "condition",
      refs: [],
      citations: [c.citation],
    })),
    ...p.exemptions.map((e) => ({
      name: `${p.ref} ${e.fact}`,
      kind: "exception",
      refs: e.fact === "exception" ? [e.ref] : [],
      citations: [e.citation],
    })),
  ];
}

export const conditionName = (c) => ("is" in c ? `${c.fact} ${c.is}` : c.fact);

const all = instruments.flatMap(statements);

/** The names of the statements that cite a provision or set a bound of it. */
export function citers(ref) {
  return [
    ...new Set(all.filter((s) => s.refs.includes(ref) || s.citations.some((c) => c.ref === ref)).map((s) => s.name)),
  ];
}

const folder = new URL("../../test/vectors/", import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

export const pressClaims = read("press-claims.json");

/** Every vector: its id, and all the texts in it. */
const vectors = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .flatMap((file) => {
    const list = read(file);
    return (Array.isArray(list) ? list : []).map((vector) => ({ id: vector.id, texts: textsOf(vector), vector }));
  });

function textsOf(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)]);
}

/** The ids of the vectors that exercise a provision: they hold its reference, or their `paragraph` names it. */
export function vectorsOf(instrument, ref) {
  return vectors
    .filter(({ texts, vector }) => texts.includes(ref) || paragraphNames(vector.paragraph, instrument, ref))
    .map(({ id }) => id);
}

/** Whether "EO 13971 sec. 1(c), 1(e)" names a provision. Parts are separated by semicolons, each with its instrument. */
function paragraphNames(paragraph, { id, title }, ref) {
  if (typeof paragraph !== "string") return false;
  const place = ref.slice(id.length + 1);
  const aliases = [id, title, title.replace(/^Executive Order /, "EO ")];
  return paragraph.split(";").some((part) => {
    const alias = aliases.find((name) => part.trim().startsWith(name));
    if (!alias) return false;
    const places = part
      .trim()
      .slice(alias.length)
      .split(/[\s,/]+|\band\b/);
    return places.includes(place) || places.includes(place.split("/").at(-1));
  });
}
