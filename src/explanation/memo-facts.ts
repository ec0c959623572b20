import type { Party, Transaction, Verdict } from "../model/index.js";
import { type Entry, firstOf, given, item, type Line, line, paragraph, type Section } from "./document.js";
import { role } from "./question.js";
import { ACTIVITIES } from "./words.js";

const MOST_FACTS = 20;

/** What each fact means to a reader, in the order in which it is read. */
const FACTS: Readonly<Record<string, string>> = {
  usNexus: "A person or property subject to US jurisdiction takes part",
  withinUnitedStates: "It happens within the United States",
  withinState: "It happens within the state",
  deviceOf: "It is used on a device or network of",
  personalUse: "It is an individual's personal use",
  exception: "The host claims the exception of",
  contractDate: "The agreement is of",
};

/** What was stated, and what was not and is asked for. A stated fact is taken as stated; nobody has proved it here. */
export function factsSection(verdict: Verdict): Section {
  const { transaction, missing } = verdict;
  const asked = missing.facts.map(({ fact, question }) => item(`${question} (${fact})`));
  return {
    heading: "Facts",
    entries: [
      paragraph("Assumed as the host stated them:"),
      item(`It is ${ACTIVITIES[transaction.activity]}, ${verdict.at.length > 10 ? "at" : "on"} ${verdict.at}.`),
      ...firstOf([...stated(transaction), ...partyFacts(transaction)], MOST_FACTS, "stated facts"),
      ...(asked.length > 0
        ? [paragraph("Missing, and the answer turns on them:"), ...asked]
        : [paragraph("No fact is missing on which the answer turns.")]),
      paragraph(
        "A fact that is not listed was not stated in the transaction. What a host states once for all its transactions shows in the reasons.",
      ),
    ],
  };
}

function stated(transaction: Transaction): readonly Entry[] {
  const facts = Object.entries(FACTS).flatMap(([fact, words]) => {
    const value = (transaction as unknown as Readonly<Record<string, unknown>>)[fact];
    return value === null || value === undefined ? [] : [item(line`${words}: ${told(value)}.`)];
  });
  const { license } = transaction;
  if (license === null || license === undefined) return facts;
  return [
    ...facts,
    item(
      line`The host claims a licence of ${given(String(license.authority))}, number ${given(String(license.number))}.`,
    ),
  ];
}

/** Who and where the parties are, as far as the law reads it; their names stand in the question. */
function partyFacts({ counterparty, parties }: Transaction): readonly Entry[] {
  const all = [counterparty, ...(Array.isArray(parties) ? parties : [])];
  return all.flatMap((party, at) => {
    if (typeof party !== "object" || party === null) return [];
    const { country, usPerson, kind } = party as Party;
    const said: Line[] = [];
    if (typeof country === "string") said.push(line`country ${given(country)}`);
    if (typeof usPerson === "boolean") said.push([usPerson ? "a US person" : "not a US person"]);
    if (typeof kind === "string") said.push(line`kind ${given(kind)}`);
    const number = counterparty === null || counterparty === undefined ? at : at + 1;
    const which =
      all.length > 1 ? line`Party ${String(number)}${role(party.role)}` : line`The party${role(party.role)}`;
    return said.length === 0
      ? []
      : [item(line`${which}: ${said.flatMap((one, n) => (n === 0 ? one : [", ", ...one]))}.`)];
  });
}

function told(value: unknown) {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return given(value instanceof Date ? value.toISOString() : String(value));
}
