import { fail } from "./errors.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";

const STANDING = ["usNexus", "withinUnitedStates", "personalUse"] as const;

/**
 * Reads what a host states once for all its transactions.
 *
 * @throws InterdictError `invalid-input`
 */
export function readStanding(facts: StandingFacts | null | undefined): StandingFacts | undefined {
  if (facts === null || facts === undefined) return undefined;
  if (typeof facts !== "object") fail("invalid-input", "facts", "has to be an object of facts", facts);
  const read: Record<string, boolean> = {};
  for (const [fact, value] of entriesOf(facts)) {
    if (!(STANDING as readonly string[]).includes(fact))
      fail("invalid-input", `facts.${fact}`, `is no standing fact: ${STANDING.join(", ")}`, value);
    if (typeof value === "boolean") read[fact] = value;
    else if (value !== null && value !== undefined)
      fail("invalid-input", `facts.${fact}`, "has to be true or false", value);
  }
  return Object.freeze(read);
}

function entriesOf(facts: StandingFacts): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(facts);
  } catch {
    return fail("invalid-input", "facts", "throws when it is read", facts);
  }
}
