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
/** Two letters that stand for no country. */
const NO_COUNTRY = new Set(["XX", "ZZ"]);
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
export function usNexusOf(transaction: Transaction, stated: Truth): Truth {
  const derived = derive(transaction);
  if (stated === true) return true;
  if (stated === false) return derived === true ? "unknown" : false;
  return derived;
}

function derive(transaction: Transaction): Truth {
  const within = readBoolean(transaction.withinUnitedStates, "withinUnitedStates");
  const shorthand = transaction.counterparty;
  let parties = 0;
  let abroad = 0;
  let us = within === true;
  const see = (party: Party, path: string) => {
    parties += 1;
    const where = place(party.country, path);
    const usPerson = readBoolean(party.usPerson, `${path}.usPerson`);
    if (usPerson === true || where === "us") us = true;
    else if (usPerson === false && where === "abroad") abroad += 1;
  };
  if (typeof shorthand === "object" && shorthand !== null) see(shorthand, "counterparty");
  else if (typeof shorthand === "string") parties += 1;
  const list = transaction.parties;
  if (Array.isArray(list))
    for (let at = 0; at < list.length; at++) {
      const party = list[at] as Party | null;
      if (typeof party === "object" && party !== null) see(party, `parties.${at}`);
      else parties += 1;
    }
  if (us) return true;
  return parties >= 2 && abroad === parties ? false : "unknown";
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
  return COUNTRY_CODE.test(code) && !NO_COUNTRY.has(code) ? "abroad" : "unknown";
}
