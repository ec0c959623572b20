import { fail } from "../errors.js";
import type { Party, Transaction, Truth } from "../model/index.js";

/** The United States and its territories, as ISO 3166-1 and common usage write them. */
const UNITED_STATES = new Set([
  "US",
  "USA",
  "UNITED STATES",
  "UNITED STATES OF AMERICA",
  "PR",
  "GU",
  "VI",
  "AS",
  "MP",
  "UM",
]);
const COUNTRY_CODE = /^[A-Z]{2}$/;
/** Codes that ISO 3166-1 leaves to its users: they stand for no country. */
const NO_COUNTRY = /^(?:AA|ZZ|X[A-Z]|Q[M-Z])$/;
const LONGEST = 1024;

/**
 * Derives whether a transaction is subject to US jurisdiction, from what is stated of it.
 *
 * True when a party is a US person or in the US or a territory, or the act is within the US. False only when it is so
 * stated, or when each of at least two parties is stated to be no US person and in another country. Else unknown: a
 * missing statement is never taken for a "no". A stated `false` that a stated fact contradicts is unknown.
 *
 * @throws InterdictError `invalid-input` where a fact is not a boolean, a country not a text.
 */
export function usNexusOf(transaction: Transaction, stated: Truth, standingWithin?: boolean): Truth {
  const derived = derive(transaction, standingWithin);
  if (stated === true) return true;
  if (stated === false) return derived === true ? "unknown" : false;
  return derived;
}

function derive(transaction: Transaction, standingWithin: boolean | undefined): Truth {
  const said = readBoolean(transaction.withinUnitedStates, "withinUnitedStates");
  const within = said === "unknown" ? standingWithin : said;
  const { counterparty, parties } = transaction;
  const stated: (typeof ABROAD | typeof US | typeof UNSTATED)[] = [];
  let first: (typeof stated)[number] | undefined;
  if (counterparty !== null && counterparty !== undefined) first = standing(counterparty, "counterparty");
  if (!Array.isArray(parties)) return within === true || first === US ? true : "unknown";
  if (first) stated.push(first);
  for (let at = 0; at < parties.length; at++) stated.push(standing(parties[at], `parties.${at}`));
  if (within === true || stated.includes(US)) return true;
  return stated.length >= 2 && stated.every((s) => s === ABROAD) ? false : "unknown";
}

const US = "us";
const ABROAD = "abroad";
const UNSTATED = "unstated";

/** What is stated of one party: in the US or a US person, in another country and no US person, or neither. */
function standing(party: Party | string, path: string): typeof US | typeof ABROAD | typeof UNSTATED {
  if (typeof party !== "object" || party === null) return UNSTATED;
  const { country, usPerson } = party;
  if ((country === null || country === undefined) && (usPerson === null || usPerson === undefined)) return UNSTATED;
  const where = place(country, path);
  const person = readBoolean(usPerson, `${path}.usPerson`);
  if (person === true || where === "us") return US;
  return person === false && where === "abroad" ? ABROAD : UNSTATED;
}

/** Reads an optional boolean: null and undefined are unknown, anything else but a boolean is refused. */
export function readBoolean(value: unknown, path: string): Truth {
  if (value === true || value === false) return value;
  if (value === null || value === undefined) return "unknown";
  return fail("invalid-input", path, "has to be true, false or absent", value);
}

function place(country: unknown, path: string): "us" | "abroad" | "unknown" {
  if (country === null || country === undefined) return "unknown";
  if (typeof country !== "string") return fail("invalid-input", `${path}.country`, "has to be a text", country);
  if (country.length > LONGEST)
    return fail("over-long", `${path}.country`, `has more than ${LONGEST} code units`, country);
  const code = country.trim().toUpperCase();
  if (UNITED_STATES.has(code)) return "us";
  return COUNTRY_CODE.test(code) && !NO_COUNTRY.test(code) ? "abroad" : "unknown";
}
