import { ACTIVITIES } from "../compile/activities.js";
import { FACT_CODES, factCode, factsOf, NO_RARE_FACTS } from "./facts.js";
import type { Reached } from "./reached.js";

/** Codes in classes: the class of each code, and the first code of each class. */
export interface Classes {
  readonly of: Uint16Array;
  readonly firsts: readonly number[];
}

/** Numbers the classes of codes, given for each code the first one that it cannot be told from. */
export function classesOf(first: readonly number[]): Classes {
  const firsts = [...new Set(first)];
  return { of: Uint16Array.from(first, (code) => firsts.indexOf(code)), firsts };
}

/** Where every rule reaches any transaction, activities differ only in whether they bring in what is hosted. */
export function activityClasses(reached: readonly Reached[]): readonly number[] {
  const classes = reached.some(({ rule }) => rule.prohibition.activities !== "any");
  const payment = ACTIVITIES.indexOf("payment");
  const other = ACTIVITIES.indexOf("other");
  return ACTIVITIES.map((_, code) => (classes || code === payment ? code : other));
}

/** A fact that no rule here reads is the same whatever it is. */
export function factClasses(reached: readonly Reached[]): readonly number[] {
  const rules = [...new Set(reached.map(({ rule }) => rule.prohibition))];
  const exempts = (fact: string) => rules.some((rule) => rule.exemptions.some((e) => e.fact === fact));
  const requires = (fact: string) => rules.some((rule) => rule.conditions?.some((c) => c.fact === fact));
  const nexus = rules.some((rule) => rule.usNexus);
  const personal = exempts("personalUse");
  const license = exempts("license");
  const within = requires("withinUnitedStates");
  const party = requires("partyWithinUnitedStates");
  return Array.from({ length: FACT_CODES }, (_, code) => {
    const facts = factsOf(code, NO_RARE_FACTS);
    return factCode(
      nexus ? facts.usNexus : "unknown",
      (within || party) && facts.nexusFollows,
      personal ? facts.personalUse : "unknown",
      license ? facts.licensed : "unknown",
      within ? facts.withinUnitedStates : "unknown",
      party ? facts.partyWithinUnitedStates : "unknown",
    );
  });
}
