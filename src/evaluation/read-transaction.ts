import { ACTIVITIES } from "../compile/activities.js";
import { upperBound } from "../compile/effect-node.js";
import { nodeOf } from "../compile/effects.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import { fail } from "../errors.js";
import type { Transaction, Truth } from "../model/index.js";
import { MINUTES } from "../time/day.js";
import { dayOf, momentOf, readMoment } from "../time/read.js";
import { NO_RARE_FACTS, type RareFacts } from "./facts.js";

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

/** Reads the facts that few transactions state. */
export function readRareFacts(transaction: Transaction, rules: CompiledRuleset): RareFacts {
  const { deviceOf, withinState, exception, contractDate } = transaction;
  if (deviceOf == null && withinState == null && exception == null && contractDate == null) return NO_RARE_FACTS;
  const agreement = contractDate == null ? undefined : momentOf(readMoment(contractDate, "contractDate"));
  return {
    ...(deviceOf == null ? {} : { deviceOf: oneOf(place(deviceOf, "deviceOf"), rules.places, "private") }),
    ...(withinState == null
      ? {}
      : { withinState: oneOf(place(withinState, "withinState"), rules.places, "elsewhere") }),
    ...(exception == null ? {} : { exception: { ref: readException(exception, rules), holds: "unknown" } }),
    ...(agreement === undefined ? {} : { agreement: floorOf(rules.agreementDays, agreement) }),
  };
}

const PLACE = /^(?:US(?:-[A-Z]{2})?|PRIVATE)$/;

/** `US`, `US-TX`, `private`: what is none of these is refused, so that a misspelt body is never taken for another's. */
function place(value: unknown, path: string): string {
  const code = typeof value === "string" && value.length <= LONGEST ? value.trim().toUpperCase() : "";
  if (!PLACE.test(code) || (path === "withinState" && code.length !== 5))
    fail(
      "invalid-input",
      path,
      path === "withinState"
        ? "has to be a state as ISO 3166-2 writes it: US-MT"
        : "has to be US, a state as ISO 3166-2 writes it (US-TX), or private",
      value,
    );
  return code;
}

const oneOf = (value: string, known: ReadonlySet<string>, other: string): string => (known.has(value) ? value : other);

function readException(value: unknown, rules: CompiledRuleset): string {
  if (typeof value !== "string") return fail("invalid-input", "exception", "has to be a reference", value);
  return nodeOf(rules.effects, value, "exception").ref;
}

/** The start of the span between beginnings of such rules in which a moment lies; where one is still open, the moment. */
function floorOf(days: readonly number[] | null, moment: number): number {
  if (days === null) return moment;
  return days[upperBound(days, moment) - 1] ?? -Infinity;
}

/**
 * The first moment at which a claimed licence has lapsed by its own terms; null where it names no last day. An answer
 * under it holds on one side of that moment only.
 */
export function licenseLapse(license: NonNullable<Transaction["license"]>): number | null {
  const { validTo } = license;
  if (validTo === null || validTo === undefined) return null;
  return (dayOf(readMoment(validTo, "license.validTo")) + 1) * MINUTES;
}

/** A licence counts only when stated, and a stated one is unknown until it is confirmed. */
export function licenseClaim(license: unknown, at: unknown): Truth {
  if (typeof license !== "object" || license === null || Array.isArray(license))
    return fail("invalid-input", "license", "has to be { authority, number }", license);
  const { authority, number, validTo } = license as unknown as Record<string, unknown>;
  for (const [field, value] of [
    ["authority", authority],
    ["number", number],
  ] as const) {
    if (typeof value !== "string" || value === "") fail("invalid-input", `license.${field}`, "has to be a text", value);
    if (value.length > LONGEST) fail("over-long", `license.${field}`, `has more than ${LONGEST} code units`, value);
  }
  if (validTo === null || validTo === undefined) return "unknown";
  // A licence that lapsed by its own terms takes nothing out; the last day itself still counts.
  const last = dayOf(readMoment(validTo as string | Date, "license.validTo"));
  return last < dayOf(readMoment(at, "at")) ? false : "unknown";
}
