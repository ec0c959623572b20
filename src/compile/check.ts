import { InterdictError, type Problem, received } from "../errors.js";
import type { PartyData, RuleSource } from "../model/index.js";
import { checkDay, type Report } from "./check/common.js";
import { checkInstruments } from "./check/instruments.js";
import { checkParties } from "./check/parties.js";

/**
 * Holds a ruleset's data against its invariants and reports every breach at once.
 *
 * @throws InterdictError `invalid-ruleset` with one problem a breach, each with its path, the limit and the cure.
 */
export function checkSource(source: RuleSource): void {
  const problems: Problem[] = [];
  const report: Report = (path, message, value) => problems.push({ path, message, received: received(value) });
  if (typeof source !== "object" || source === null) report("", "a ruleset has to be an object", source);
  else {
    for (const field of ["id", "version"] as const)
      if (typeof source[field] !== "string" || source[field] === "") report(field, "has to be a text", source[field]);
    checkDay(source.currentThrough, "currentThrough", report);
    if (!Array.isArray(source.instruments)) report("instruments", "has to be a list", source.instruments);
    else if (!isPartyData(source.parties))
      report("parties", "has to hold applications, persons, relations and providers", source.parties);
    else {
      const subjects = checkParties(source.parties, report);
      checkInstruments(source.instruments, subjects, report);
    }
  }
  if (problems.length > 0) throw new InterdictError("invalid-ruleset", problems);
}

function isPartyData(parties: unknown): parties is PartyData {
  const lists = ["applications", "persons", "relations", "providers"] as const;
  return (
    typeof parties === "object" && parties !== null && lists.every((l) => Array.isArray((parties as PartyData)[l]))
  );
}
