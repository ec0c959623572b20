import type { Condition, Test, Truth } from "../model/index.js";
import { and } from "../time/kleene.js";
import type { Case } from "./case.js";
import type { Facts } from "./facts.js";
import { test } from "./make-test.js";

/** Tests class and facts that the text requires; null where it requires neither. */
export function conditionsTest({ reached: { rule }, activity, facts }: Case): Test | null {
  const { activities, restricts, conditions = [], citations } = rule.prohibition;
  // Of an item the class is what was identified; it has its own test.
  const classes = rule.prohibition.itemOf || activities === "any" ? null : activities;
  if (!classes && conditions.length === 0) return null;
  const within = !classes || classes.includes(activity);
  const said: string[] = classes
    ? [
        within
          ? `It reaches ${activity}.`
          : `${restricts ? `It restricts ${restricts}` : `It reaches ${classes.join(", ")}`}; ${activity} is none of these.`,
      ]
    : [];
  const asked = conditions.map((condition) => ({ condition, met: conditionTruth(condition, facts) }));
  const holds = asked.reduce<Truth>((all, { met }) => and(all, met), within);
  for (const { condition, met } of asked) said.push(words(condition, met));
  // What fails rests on its own sentence alone.
  const decisive = holds === false ? asked.filter(({ met }) => met === false) : asked;
  const classCited = holds !== false || (within === false && decisive.length === 0);
  return test("conditions", holds, said.join(" "), [
    ...(classCited ? citations : []),
    ...decisive.map(({ condition }) => condition.citation),
  ]);
}

/** Whether the facts meet a condition. */
export function conditionTruth(condition: Condition, { rare, ...facts }: Facts): Truth {
  switch (condition.fact) {
    case "withinUnitedStates":
      return facts.withinUnitedStates;
    case "partyWithinUnitedStates":
      return facts.partyWithinUnitedStates;
    case "deviceOf":
      return rare.deviceOf === undefined ? "unknown" : rare.deviceOf === condition.is;
    case "withinState":
      return rare.withinState === undefined ? "unknown" : rare.withinState === condition.is;
  }
}

function words(condition: Condition, met: Truth): string {
  switch (condition.fact) {
    case "withinUnitedStates":
      return told(
        met,
        "it happens within the borders of the United States",
        "It does not happen within the United States.",
      );
    case "partyWithinUnitedStates":
      return told(met, "a party is within the United States", "No party is within the United States.");
    case "deviceOf": {
      const body = bodyName(condition.is);
      return told(met, `it is on a device or network of ${body}`, `It is on no device or network of ${body}.`);
    }
    case "withinState":
      return told(met, `it happens within ${condition.is}`, `It does not happen within ${condition.is}.`);
  }
}

const bodyName = (is: string) =>
  is === "US" ? "an agency of the United States or its contractor" : `a public body of ${is}`;

function told(met: Truth, clause: string, denied: string): string {
  if (met === false) return denied;
  return met === true
    ? `It is stated, or follows from what is stated, that ${clause}.`
    : `It is not stated whether ${clause}.`;
}
