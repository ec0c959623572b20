// docs/law.md: every instrument, with its provisions, rules, events and duties, and how sure each statement is.
import { effectiveDate } from "interdict";
import { sources } from "interdict/sources";
import {
  currentThrough,
  instruments,
  nameOf,
  parties,
  rulesetId,
  statements,
  stateOf,
  subjects,
  version,
} from "./facts.mjs";
import { headingOf } from "./headings.mjs";
import { instrumentPart } from "./instrument.mjs";
import { todayPart } from "./today.mjs";
import { anchor, GENERATED, lines, table } from "./words.mjs";

export function lawPage() {
  return lines(
    GENERATED,
    "",
    "# The law that is held",
    "",
    `Ruleset \`${rulesetId}\`, version ${version}, current through ${currentThrough}: the last day on which its sources were swept. States are those of that day. What is not on this page was not considered, and nothing is cleared of it. This is not legal advice.`,
    "",
    "How sure a statement is: `verified`, the words were read in a source; `in-substance`, a source says it in other words; `our-reading`, it follows from verified words by our interpretation; `unverified`, from memory or not found, and never presented as law.",
    "",
    ...table(
      ["instrument", "state", "issued by", "signed", "published", "held", "reviewed by"],
      instruments.map((i) => [
        `[${i.title}](#${anchor(headingOf(i))})`,
        stateOf(i.id),
        i.issuer,
        i.signed,
        i.published ?? "",
        i.extent.held,
        i.review,
      ]),
    ),
    "",
    ...todayPart(),
    ...instruments.flatMap(instrumentPart),
    ...lessThanVerified(),
    ...partyPart(),
    ...sourcePart(),
  );
}

/** Every statement of law that rests on less than words that were read, or on them with a reservation. */
function lessThanVerified() {
  return [
    "## What is less than verified, or carries a reservation",
    "",
    "Among these is how days are counted: no text says it, so it is read off official results.",
    "",
    ...table(
      ["cited", "confidence", "note"],
      [...citations().values()]
        .filter((c) => c.confidence !== "verified" || c.note)
        .map((c) => [
          `\`${c.ref}\` (${[c.title, c.pinpoint].filter(Boolean).join(", ")})`,
          `\`${c.confidence}\``,
          c.note ?? "",
        ]),
    ),
    "",
  ];
}

/** Facts about the world: who stands to the named applications, and how well that is known. */
function partyPart() {
  const named = new Set(instruments.flatMap((i) => i.prohibitions).flatMap((p) => p.names));
  const direct = parties.relations.filter((r) => named.has(r.object));
  return [
    "## Who stands to what is named",
    "",
    "Facts about the world, not law. Companies above and below those listed are reached through further relations.",
    "",
    ...table(
      ["named", "relation", "who", "from", "to", "confidence", "basis"],
      direct.map((r) => [
        nameOf(r.object),
        r.relation,
        nameOf(r.subject),
        r.from ?? "",
        r.to ?? "",
        `\`${r.confidence}\``,
        r.basis,
      ]),
    ),
    "",
    "How well the facts about parties are known, in numbers of entries. A match that rests on an unverified one is weak: it is for review.",
    "",
    ...table(
      ["", "verified", "in-substance", "our-reading", "unverified"],
      Object.entries({
        names: subjects().flatMap((s) => s.names),
        identifiers: subjects().flatMap((s) => s.identifiers),
        relations: parties.relations,
        "provider codes": parties.providers.flatMap((p) => p.codes),
      }).map(([what, entries]) => [
        what,
        ...["verified", "in-substance", "our-reading", "unverified"].map((c) =>
          String(entries.filter((e) => e.confidence === c).length),
        ),
      ]),
    ),
    "",
    "Unverified relations:",
    "",
    ...table(
      ["who", "relation", "to whom", "basis"],
      parties.relations
        .filter((r) => r.confidence === "unverified")
        .map((r) => [nameOf(r.subject), r.relation, nameOf(r.object), r.basis]),
    ),
    "",
  ];
}

function sourcePart() {
  const used = [...new Set([...citations().values()].flatMap((c) => c.sources))].sort();
  return [
    "## Where the law was read",
    "",
    ...table(
      ["id", "source", "what was read there"],
      used.map((id) => {
        const source = sources[id];
        if (!source) return [`\`${id}\``, "", ""];
        return [`\`${id}\``, source.url ? `[${source.title}](${source.url})` : source.title, source.read];
      }),
    ),
  ];
}

/** Every citation of the instruments and of the counting of their days, each reference at its least certain. */
function citations() {
  const order = ["verified", "in-substance", "our-reading", "unverified"];
  const found = new Map();
  for (const instrument of instruments)
    for (const citation of [
      instrument.citation,
      ...instrument.provisions.flatMap((p) => [p.citation, ...effectiveDate(p.ref).citations]),
      ...statements(instrument).flatMap((s) => s.citations),
    ]) {
      const held = found.get(citation.ref);
      if (!held || order.indexOf(citation.confidence) > order.indexOf(held.confidence))
        found.set(citation.ref, { ...citation, sources: [...(held?.sources ?? []), ...citation.sources] });
    }
  return found;
}
