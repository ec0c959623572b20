import { fail } from "../errors.js";
import type { Truth } from "../model/index.js";
import { or } from "../time/kleene.js";

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

/** What the parties of a transaction are stated to be, taken together. */
export interface Standing {
  /** A party is a US person or in the US: true; each of at least two is neither: false. */
  readonly us: Truth;
  /** A party is in the US: true; each of at least two is in another country: false. */
  readonly inside: Truth;
  /** Each of at least two parties is an individual: true; two are businesses and none an individual: false. */
  readonly individuals: Truth;
}

export const UNSTATED: Standing = Object.freeze({ us: "unknown", inside: "unknown", individuals: "unknown" });

/**
 * Reads what is stated of all parties. At least two have to be known before anything is denied of all: a missing
 * statement is never taken for a "no".
 *
 * @throws InterdictError `invalid-input` where a country is not a text, `usPerson` not a boolean, `kind` not one of two.
 */
export function standingOf(counterparty: unknown, parties: unknown): Standing {
  const given = counterparty !== null && counterparty !== undefined;
  if (!Array.isArray(parties)) return given && typeof counterparty === "object" ? alone(counterparty) : UNSTATED;
  const people: readonly unknown[] = [...(given ? [counterparty] : []), ...parties];
  const stated = people.map((party, at) => stand(party, given && at === 0 ? "counterparty" : at - Number(given)));
  const many = stated.length >= 2;
  const any = (of: (one: Stated) => Truth) => {
    const some = stated.map(of).reduce<Truth>(or, false);
    return many || some === true ? some : "unknown";
  };
  return {
    us: any((s) => or(s.person, s.inside)),
    inside: any((s) => s.inside),
    individuals: many ? individuals(stated) : "unknown",
  };
}

/** A single party: it can only say that the United States are involved. */
function alone(party: Stating): Standing {
  const { country, usPerson, kind } = party;
  if (country == null && usPerson == null && kind == null) return UNSTATED;
  const inside = place(country, "counterparty") === true;
  const person = readBoolean(usPerson, "counterparty.usPerson") === true;
  readKind(kind, "counterparty");
  return inside ? INSIDE : person ? PERSON : UNSTATED;
}

const INSIDE: Standing = Object.freeze({ us: true, inside: true, individuals: "unknown" });
const PERSON: Standing = Object.freeze({ us: true, inside: "unknown", individuals: "unknown" });

/** What is read of a party here. */
interface Stating {
  readonly country?: unknown;
  readonly usPerson?: unknown;
  readonly kind?: unknown;
}

/** What is stated of one party. */
interface Stated {
  readonly person: Truth;
  readonly inside: Truth;
  readonly individual: Truth;
}

function stand(party: unknown, at: string | number): Stated {
  const { country, usPerson, kind }: Stating = typeof party === "object" && party !== null ? party : NOBODY;
  if (country == null && usPerson == null && kind == null) return SILENT;
  const path = typeof at === "number" ? `parties.${at}` : at;
  return {
    inside: place(country, path),
    person: readBoolean(usPerson, `${path}.usPerson`),
    individual: readKind(kind, path),
  };
}

const SILENT: Stated = Object.freeze({ inside: "unknown", person: "unknown", individual: "unknown" });

/** A business beside individuals leaves open whose transaction it is. */
function individuals(stated: readonly Stated[]): Truth {
  if (stated.every((s) => s.individual === true)) return true;
  return stated.filter((s) => s.individual === false).length >= 2 ? false : "unknown";
}

const NOBODY: Stating = {};

/**
 * Derives whether a transaction is subject to US jurisdiction: as stated; else true when a party is a US person or in the
 * US or a territory, or the act is within the US; false when each of at least two parties is stated to be neither. A
 * stated `false` that a stated fact contradicts is unknown.
 */
export function usNexusOf(stated: Truth, within: Truth, { us }: Standing): Truth {
  const derived = within === true ? true : us;
  if (stated === true) return true;
  if (stated === false) return derived === true ? "unknown" : false;
  return derived;
}

/** Whether it is an individual's own use: as stated, unless two businesses contradict it; else by the kind of all parties. */
export function personalUseOf(stated: Truth, { individuals }: Standing): Truth {
  if (stated === true) return individuals === false ? "unknown" : true;
  return stated === false ? false : individuals;
}

/** Whether a party is within the US, or the act is. */
export function partyWithinOf(within: Truth, { inside }: Standing): Truth {
  if (inside === true || within === true) return true;
  return within === false ? false : inside;
}

/** Reads an optional boolean: null and undefined are unknown, anything else but a boolean is refused. */
export function readBoolean(value: unknown, path: string): Truth {
  if (value === true || value === false) return value;
  if (value === null || value === undefined) return "unknown";
  return fail("invalid-input", path, "has to be true, false or absent", value);
}

function readKind(kind: unknown, path: string): Truth {
  if (kind === null || kind === undefined) return "unknown";
  if (kind === "individual" || kind === "business") return kind === "individual";
  return fail("invalid-input", `${path}.kind`, "has to be individual or business", kind);
}

/** Two capital letters, as nearly every country is written; each is looked at once. */
function byCode(text: string): Truth | undefined {
  const first = text.charCodeAt(0) - 65;
  const second = text.charCodeAt(1) - 65;
  if (first >>> 0 > 25 || second >>> 0 > 25) return undefined;
  codes[first * 26 + second] ??= UNITED_STATES.has(text) ? true : NO_COUNTRY.test(text) ? "unknown" : false;
  return codes[first * 26 + second];
}

const codes: (Truth | undefined)[] = new Array(26 * 26).fill(undefined);

/** Whether a country is the United States or one of its territories. */
function place(country: unknown, path: string): Truth {
  if (country === null || country === undefined) return "unknown";
  if (typeof country !== "string") return fail("invalid-input", `${path}.country`, "has to be a text", country);
  if (country.length > LONGEST)
    return fail("over-long", `${path}.country`, `has more than ${LONGEST} code units`, country);
  const known = country.length === 2 ? byCode(country) : undefined;
  if (known !== undefined) return known;
  const code = country.trim().toUpperCase();
  if (UNITED_STATES.has(code)) return true;
  return COUNTRY_CODE.test(code) && !NO_COUNTRY.test(code) ? false : "unknown";
}
