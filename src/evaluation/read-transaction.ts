import { ACTIVITIES } from "../compile/activities.js";
import { fail } from "../errors.js";
import type { Transaction, Truth } from "../model/index.js";
import { readMoment } from "../time/read.js";
import { factCode } from "./facts.js";
import { readBoolean, usNexusOf } from "./nexus.js";

/** Facts that a host states once for all its transactions; a transaction's own statement goes before. */
export interface StandingFacts {
  readonly usNexus?: boolean;
  readonly withinUnitedStates?: boolean;
  readonly personalUse?: boolean;
}

const LONGEST = 1024;
const ACTIVITY_CODES: ReadonlyMap<unknown, number> = new Map(ACTIVITIES.map((activity, code) => [activity, code]));

const PAYMENT = ACTIVITIES.indexOf("payment");

/** Refuses what is not a transaction object. */
export function assertTransaction(transaction: unknown): asserts transaction is Transaction {
  if (typeof transaction !== "object" || transaction === null || Array.isArray(transaction))
    fail("invalid-input", "", "has to be a transaction object", transaction);
}

/** Numbers an activity, or throws `invalid-input`. */
export function activityCode(activity: unknown): number {
  // The payment path asks of payments: a comparison is faster than any look-up.
  if (activity === "payment") return PAYMENT;
  const code = ACTIVITY_CODES.get(activity);
  return code ?? fail("invalid-input", "activity", `has to be one of ${ACTIVITIES.join(", ")}`, activity);
}

/** Reads the facts of a transaction to their number. */
export function readFacts(transaction: Transaction, standing: StandingFacts | undefined): number {
  const own = readBoolean(transaction.usNexus, "usNexus");
  const stated = withDefault(own, standing?.usNexus);
  const usNexus = usNexusOf(transaction, stated, own === "unknown" ? standing?.withinUnitedStates : undefined);
  const personalUse = withDefault(readBoolean(transaction.personalUse, "personalUse"), standing?.personalUse);
  const contract = transaction.contractDate;
  if (contract !== null && contract !== undefined) readMoment(contract, "contractDate");
  return factCode(usNexus, personalUse, licenseClaim(transaction.license));
}

const withDefault = (stated: Truth, standing: boolean | undefined): Truth =>
  stated === "unknown" && standing !== undefined ? standing : stated;

/** A licence counts only when stated, and a stated one is unknown until it is confirmed. */
function licenseClaim(license: unknown): Truth {
  if (license === null || license === undefined) return false;
  if (typeof license !== "object" || Array.isArray(license))
    return fail("invalid-input", "license", "has to be { authority, number }", license);
  const { authority, number, validTo } = license as Record<string, unknown>;
  for (const [field, value] of [
    ["authority", authority],
    ["number", number],
  ] as const) {
    if (typeof value !== "string" || value === "") fail("invalid-input", `license.${field}`, "has to be a text", value);
    if (value.length > LONGEST) fail("over-long", `license.${field}`, `has more than ${LONGEST} code units`, value);
  }
  if (validTo !== null && validTo !== undefined) readMoment(validTo, "license.validTo");
  return "unknown";
}
