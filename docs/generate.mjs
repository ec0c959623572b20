// Writes docs/law.md and docs/coverage.md from the built-in ruleset, so that no page can say what the data does not.
// Run after a build: node docs/generate.mjs; with --check it writes nothing and exits 1 where a page is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { duties, effectiveDate, ruleset, status } from "interdict";
import { sources } from "interdict/sources";

const { instruments, parties, currentThrough } = ruleset.source;
const nameOf = new Map([...parties.applications, ...parties.persons].map(({ id, name }) => [id, name]));

const OPERATORS = {
  begins: "begins",
  "not-earlier-than": "not earlier than",
  "not-later-than": "not later than",
};

const GENERATED = "<!-- Written by docs/generate.mjs from the data. Do not edit: change the data and run it again. -->";

/** The text of every generated page, by its file name in docs/. */
export function pages() {
  return new Map([
    ["law.md", lawPage()],
    ["coverage.md", coveragePage()],
  ]);
}

// ---- law.md ----

function lawPage() {
  return lines(
    GENERATED,
    "",
    "# The law that is held",
    "",
    `Ruleset \`${ruleset.id}\`, version ${ruleset.version}, current through ${currentThrough}: the last day on which its sources were swept. States are those of that day. What is not on this page was not considered, and nothing is cleared of it. This is not legal advice.`,
    "",
    "How sure a statement is: `verified`, the words were read in a source; `in-substance`, a source says it in other words; `our-reading`, it follows from verified words by our interpretation; `unverified`, from memory or not found, and never presented as law.",
    "",
    ...table(
      ["instrument", "state", "issued by", "signed", "published", "held", "reviewed by"],
      instruments.map((i) => [
        `[${i.title}](#${anchor(i.title)})`,
        stateOf(i.id),
        i.issuer,
        i.signed,
        i.published ?? "",
        i.extent.held,
        i.review,
      ]),
    ),
    "",
    ...instruments.flatMap(instrumentPart),
    ...lessThanVerified(),
    ...partyPart(),
    ...sourcePart(),
  );
}

function instrumentPart(instrument) {
  return [
    `## ${instrument.title}`,
    "",
    `*${instrument.fullTitle}.* ${citationText(instrument.citation)}`,
    "",
    `- Reference \`${instrument.id}\`; ${instrument.kind}; origin \`${instrument.origin}\``,
    `- Authority: ${instrument.authority.join("; ") || "none stated"}`,
    `- Held ${instrument.extent.held}. ${instrument.extent.note}`,
    "",
    ...instrument.provisions.flatMap(provisionPart),
    ...instrument.prohibitions.flatMap(prohibitionPart),
    ...eventPart(instrument),
    ...dutyPart(instrument),
    ...notEncodedPart(instrument),
  ];
}

function provisionPart(provision) {
  return [
    `### ${provision.citation.pinpoint ?? provision.ref}: ${provision.heading}`,
    "",
    provision.summary,
    "",
    `- Reference \`${provision.ref}\`, ${encodingText(provision.encoding)}; state: ${stateOf(provision.ref)}`,
    `- Date: ${dateText(provision.ref)}`,
    ...citationLines(provision.citation),
    "",
  ];
}

function prohibitionPart(prohibition) {
  const { identification, exemptions } = prohibition;
  return [
    `### The rule of \`${prohibition.ref}\``,
    "",
    ...table(
      ["", ""],
      [
        ["names", prohibition.names.map((id) => nameOf.get(id) ?? id).join(", ")],
        ["reaches", prohibition.reaches.join(", ")],
        ["activities", prohibition.activities === "any" ? "any transaction" : prohibition.activities.join(", ")],
        ["US jurisdiction", prohibition.usNexus ? "required" : "not required"],
        ...(identification
          ? [
              ["awaits", `${identification.identifies.join(" and ")} identified by ${identification.by}`],
              ["by the power of", `\`${identification.power}\``],
              ["the act", `\`${identification.ref}\`: ${dateText(identification.ref)}`],
            ]
          : []),
        ["exceptions read", exemptions.map((e) => `${e.fact} (\`${e.citation.ref}\`)`).join(", ") || "none"],
      ],
    ),
    "",
  ];
}

function eventPart({ events }) {
  return [
    "### Events",
    "",
    ...table(
      ["on", "known", "event", "what it sets", "cited"],
      events.map((event) => [
        event.on,
        event.known === event.on ? "the same day" : event.known,
        `\`${event.id}\`: ${event.what}`,
        event.sets.map(setText).join("; ") || "no bound",
        citedRefs(event.citations),
      ]),
    ),
    "",
  ];
}

function dutyPart(instrument) {
  if (instrument.duties.length === 0) return [];
  const states = new Map(duties(instrument.id).map((d) => [d.ref, d.state]));
  return [
    "### Duties of officials",
    "",
    ...table(
      ["reference", "who", "what", "by when", "state", "performed"],
      instrument.duties.map((duty) => [
        `\`${duty.ref}\``,
        duty.who,
        duty.what,
        duty.due ? dateOf(effectiveDate(duty.ref)) : "no day",
        states.get(duty.ref) ?? "",
        `${duty.performed.state}: ${duty.performed.note}`,
      ]),
    ),
    "",
  ];
}

function notEncodedPart({ provisions }) {
  const left = provisions.filter((p) => p.encoding.as === "not-encoded");
  if (left.length === 0) return [];
  return [
    "### Not encoded",
    "",
    ...table(
      ["provision", "heading", "why"],
      left.map((p) => [`\`${p.ref}\``, p.heading, p.encoding.reason]),
    ),
    "",
  ];
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
        nameOf.get(r.object) ?? r.object,
        r.relation,
        nameOf.get(r.subject) ?? r.subject,
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
        .map((r) => [nameOf.get(r.subject) ?? r.subject, r.relation, nameOf.get(r.object) ?? r.object, r.basis]),
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

// ---- coverage.md ----

function coveragePage() {
  const provisions = instruments.flatMap((i) => i.provisions);
  const encoded = provisions.filter((p) => p.encoding.as !== "not-encoded");
  return lines(
    GENERATED,
    "",
    "# Coverage of text and data",
    "",
    `Both ways: every provision that is held, how it is encoded and what cites it; and every rule, event and duty with the provisions it rests on. ${encoded.length} of ${provisions.length} provisions are encoded; each of the others says why not. What of a text is not held at all, its extent says.`,
    "",
    ...instruments.flatMap((instrument) => [
      `## ${instrument.title}`,
      "",
      `Held ${instrument.extent.held}. ${instrument.extent.note}`,
      "",
      ...table(
        ["provision", "heading", "encoded as", "cited by"],
        instrument.provisions.map((p) => [
          `\`${p.ref}\``,
          p.heading,
          p.encoding.as === "not-encoded" ? `not encoded: ${p.encoding.reason}` : p.encoding.as,
          citers(p.ref)
            .map((c) => `\`${c}\``)
            .join(", ") || (p.encoding.as === "definition" ? "nothing: for the reader" : "nothing"),
        ]),
      ),
      "",
      ...table(
        ["rule, event or duty", "kind", "rests on"],
        statements(instrument).map((s) => [`\`${s.name}\``, s.kind, citedRefs(s.citations)]),
      ),
      "",
    ]),
  );
}

/** Everything in an instrument's data that states something and has to cite its ground. */
function statements({ prohibitions, events, duties: owed }) {
  return [
    ...prohibitions.flatMap((p) => [
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
      ...p.exemptions.map((e) => ({
        name: `${p.ref} ${e.fact}`,
        kind: "exception",
        refs: [],
        citations: [e.citation],
      })),
    ]),
    ...events.map((e) => ({
      name: e.id,
      kind: `event, ${e.kind}`,
      refs: e.sets.map((s) => s.effect),
      citations: e.citations,
    })),
    ...owed.map((d) => ({ name: `duty ${d.ref}`, kind: "duty", refs: [d.ref], citations: [d.citation] })),
  ];
}

/** The names of the statements that cite a provision or set a bound of it. */
function citers(ref) {
  return instruments
    .flatMap(statements)
    .filter((s) => s.refs.includes(ref) || s.citations.some((c) => c.ref === ref))
    .map((s) => s.name);
}

// ---- words ----

const subjects = () => [...parties.applications, ...parties.persons];

const stateOf = (ref) => status(ref, { at: currentThrough }).state;

const dateOf = ({ date, operator }) => (date === null ? "no day" : `${OPERATORS[operator]} ${date}`);

function dateText(ref) {
  const computed = effectiveDate(ref);
  return `${dateOf(computed)}. ${computed.steps.join("; ")}`;
}

function encodingText(encoding) {
  return encoding.as === "not-encoded" ? "not encoded" : `encoded as ${encoding.as}`;
}

function setText({ effect, end, bound }) {
  const word = end === "from" ? "begins" : "ends";
  return `\`${effect}\` ${word} ${boundText(bound)}`;
}

function boundText(bound) {
  if (typeof bound === "string") return bound;
  if ("after" in bound) return ruleText(bound);
  if ("open" in bound) {
    const { notEarlierThan: floor } = bound;
    return `by an act that is still open, not earlier than ${typeof floor === "string" ? floor : ruleText(floor)}`;
  }
  if ("until" in bound) return `${bound.until} or the day after: the text leaves the last day unsaid`;
  const clock = [Math.floor(bound.minute / 60), bound.minute % 60].map((n) => String(n).padStart(2, "0")).join(":");
  return `${bound.day} at ${clock} in Washington`;
}

const ruleText = ({ after, days }) => `${days} days after ${after}`;

const citedRefs = (cited) => [...new Set(cited.map((c) => `\`${c.ref}\``))].join(", ");

function citationText({ title, pinpoint, locator, confidence }) {
  return `${[title, pinpoint, locator].filter(Boolean).join(", ")} (\`${confidence}\`).`;
}

function citationLines(citation) {
  return [
    `- ${citationText(citation)} Sources: ${citation.sources.map((s) => `\`${s}\``).join(", ") || "none"}`,
    ...(citation.note ? [`- Note: ${citation.note}`] : []),
    ...(citation.quote ? ["", `> ${citation.quote}`] : []),
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

const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replace(/ /g, "-");

function table(head, rows) {
  const cell = (text) => text.replace(/\n/g, " ").replace(/\|/g, "\\|");
  const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

/** Joins lines to a text with one newline at its end. */
function lines(...all) {
  return `${all.join("\n").trimEnd()}\n`;
}

// ---- the command ----

const folder = new URL("./", import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of pages()) {
    const file = new URL(name, folder);
    const held = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (held === text) console.log(`docs/${name} is current.`);
    else if (process.argv.includes("--check")) {
      console.error(`docs/${name} is stale: run node docs/generate.mjs.`);
      process.exitCode = 1;
    } else {
      writeFileSync(file, text);
      console.log(`docs/${name} written.`);
    }
  }
}
