import type { Transaction, Truth } from "../model/index.js";
import { factCode, truthCode, truthOf } from "./facts.js";
import { partyWithinOf, personalUseOf, readBoolean, type Standing, standingOf, UNSTATED, usNexusOf } from "./nexus.js";
import { licenseClaim, type StandingFacts } from "./read-transaction.js";

/** What is stated, as one number: seven truths, and what the parties are stated to be. */
const COMBINATIONS = 3 ** 9;
const UNSET = 65_535;
/** The number of the facts for each combination of statements, worked out when it first occurs. */
const codes = new Uint16Array(COMBINATIONS).fill(UNSET);

/**
 * Reads the common facts of a transaction to their number; what has been read of it is given, so that nothing is read
 * twice. What follows from a combination of statements is worked out once: three values read, compared and numbered again
 * took a quarter of every decision.
 */
export function readFacts(
  transaction: Transaction,
  counterparty: unknown,
  others: unknown,
  license: unknown,
  at: unknown,
  standing: StandingFacts | undefined,
): number {
  const parties = standingOf(counterparty, others);
  const own = readBoolean(transaction.usNexus, "usNexus");
  const within = readBoolean(transaction.withinUnitedStates, "withinUnitedStates");
  const personal = readBoolean(transaction.personalUse, "personalUse");
  const licence = license == null ? false : licenseClaim(license, at);
  const stated =
    truthCode(own) +
    3 * truthCode(within) +
    9 * truthCode(standing === undefined ? personal : withDefault(personal, standing.personalUse)) +
    27 * (licence === false ? 0 : 1) +
    (standing === undefined ? 0 : 81 * codeOf(standing.usNexus) + 243 * codeOf(standing.withinUnitedStates)) +
    (parties === UNSTATED ? 0 : 729 * partiesCode(parties));
  const known = codes[stated] as number;
  if (known !== UNSET) return known;
  const code = work(own, within, stated, licence, standing, parties);
  codes[stated] = code;
  return code;
}

/** What the statements come to. The transaction's own statement goes before what the host says once for all. */
function work(
  own: Truth,
  saidWithin: Truth,
  stated: number,
  licence: Truth,
  standing: StandingFacts | undefined,
  parties: Standing,
): number {
  const within = withDefault(saidWithin, standing?.withinUnitedStates);
  const statedNexus = withDefault(own, standing?.usNexus);
  const nexus = usNexusOf(statedNexus, own === "unknown" ? within : saidWithin, parties);
  const personal = personalUseOf(truthOf(stated, 9), parties);
  return factCode(nexus, statedNexus === "unknown", personal, licence, within, partyWithinOf(within, parties));
}

const partiesCode = ({ us, inside, individuals }: Standing): number =>
  truthCode(us) + 3 * truthCode(inside) + 9 * truthCode(individuals);

const codeOf = (value: boolean | undefined): number => (value === undefined ? 0 : value ? 1 : 2);

const withDefault = (stated: Truth, standing: boolean | undefined): Truth =>
  stated === "unknown" && standing !== undefined ? standing : stated;
