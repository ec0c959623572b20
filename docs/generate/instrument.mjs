// The part of docs/law.md on one instrument.
import { duties, effectiveDate } from "interdict";
import { conditionName, nameOf, stateOf } from "./facts.mjs";
import { headingOf } from "./headings.mjs";
import { exemptionText, whereText } from "./today.mjs";
import {
  citationLines,
  citationText,
  citedRefs,
  code,
  dateOf,
  dateText,
  encodingText,
  setText,
  table,
} from "./words.mjs";

/** An instrument: its provisions, rules, events and duties, and what of it is not encoded. */
export function instrumentPart(instrument) {
  return [
    `## ${headingOf(instrument)}`,
    "",
    `*${instrument.fullTitle}.* ${citationText(instrument.citation)}`,
    "",
    `- Reference \`${instrument.id}\`; ${instrument.kind}; origin \`${instrument.origin}\``,
    `- Authority: ${instrument.authority.join("; ") || "none stated"}`,
    `- Held ${instrument.extent.held}. ${instrument.extent.note}`,
    "",
    ...instrument.provisions.flatMap(provisionPart),
    ...instrument.prohibitions.flatMap(prohibitionPart),
    ...designationPart(instrument),
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
  const { names, reaches, activities, restricts, itemOf, persons, identification, conditions, exemptions } =
    prohibition;
  const classes = activities === "any" ? "any transaction" : activities.join(", ");
  return [
    `### The rule of \`${prohibition.ref}\``,
    "",
    ...table(
      ["", ""],
      [
        ["names", names.map(nameOf).join(", ") || "nobody"],
        ["reaches", reaches.join(", ")],
        ["activities", classes || "none of a host"],
        ...(restricts ? [["restricts", restricts]] : []),
        ["binds", whereText(prohibition) || "without condition"],
        ...(itemOf ? [["item of", code(itemOf)]] : []),
        ...(persons ? [["persons", persons.map(nameOf).join(", ")]] : []),
        ...(identification
          ? [
              ["awaits", `${identification.identifies.join(" and ")} identified by ${identification.by}`],
              ["by the power of", code(identification.power)],
              ["the act", `${code(identification.ref)}: ${dateText(identification.ref)}`],
            ]
          : []),
        ...(conditions ?? []).map((c) => ["condition", `${conditionName(c)} (${code(c.citation.ref)})`]),
        [
          "exceptions read",
          exemptions.map((e) => `${exemptionText(e)} (${code(e.citation.ref)})`).join("; ") || "none",
        ],
        ["state", stateOf(prohibition.ref)],
      ],
    ),
    "",
  ];
}

function designationPart({ designation }) {
  if (!designation) return [];
  const { power, by, days, citations } = designation;
  return [
    "### Standing power",
    "",
    `By ${code(power)}, ${by} can bring further applications under its prohibitions; they bind ${days} days after that. A power opens no act: until it is used, nothing is pending. Cited: ${citedRefs(citations)}.`,
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
