import type { CompiledRuleset } from "./compile/ruleset.js";
import type { Bearing } from "./decision/clear.js";
import { canonicalText } from "./decision/seal.js";
import { InterdictError } from "./errors.js";
import { evaluate } from "./evaluation/evaluate.js";
import type { StandingFacts } from "./evaluation/read-transaction.js";
import type { Clearance, JsonObject, Match, Transaction, Verdict } from "./model/index.js";
import { FIELDS } from "./screening/fields.js";
import { screenTransaction } from "./screening/index.js";
import { standsOn } from "./stands-on.js";
import { dayText } from "./time/day.js";
import { dayOf, readMoment } from "./time/read.js";
import { transactionForm } from "./transaction-form.js";

/** What says who a party is. What says where it is, or what it is, is no reason for a match. */
const WHO: ReadonlySet<string> = new Set([...FIELDS, "owners"]);

/**
 * Works out how clearances bear on a verdict, by the ruleset that gave it. Null where its transaction is another one by
 * now: a clearance of what stands there today says nothing of what was asked.
 */
export function bearingOn(
  rules: CompiledRuleset,
  verdict: Verdict,
  standing: StandingFacts | undefined,
): Bearing | null {
  const form = transactionForm(verdict.transaction);
  if (!isAsked(rules, form, verdict, standing)) return null;
  const parties = partiesOf(form);
  const claimed = form.license as { readonly authority?: unknown; readonly number?: unknown } | undefined;
  return {
    day: dayText(dayOf(readMoment(verdict.at, "at"))),
    covers: ({ scope: { counterparty, activities, license } }) =>
      parties.some((party) => states(party, counterparty)) &&
      (activities === undefined || activities.some((each) => each === form.activity)) &&
      (license === undefined || (claimed?.authority === license.authority && claimed.number === license.number)),
    lapsed: (clearance) => standsOn(rules, clearance.scope) !== clearance.standsOn,
    accounts: (clearances, subject) =>
      parties.every((party) => matchesOf(rules, unexplained(party, clearances)).every((m) => m.subject !== subject)),
    licensed: verdict.missing.facts.some(
      ({ fact, answers }) =>
        fact === "license" && answers.some((said) => said.answer === "true" && said.outcome === "not-prohibited"),
    ),
    without: (clearances) => {
      const { counterparty: _, ...rest } = form;
      const left = { ...rest, parties: parties.map((party) => unexplained(party, clearances)) };
      return answerOf(() =>
        evaluate(rules, left as unknown as Transaction, { asKnownAt: verdict.asKnownAt }, standing),
      );
    },
  };
}

/** Whether a transaction, copied now, is the one of the verdict: it has the same matches, and they meet the same law. */
function isAsked(
  rules: CompiledRuleset,
  form: JsonObject,
  verdict: Verdict,
  standing: StandingFacts | undefined,
): boolean {
  const again = evaluate(rules, form as unknown as Transaction, { asKnownAt: verdict.asKnownAt }, standing);
  return TOLD.every((key) => isSame(again[key], verdict[key]));
}

const TOLD = ["at", "outcome", "basis", "matches", "findings", "missing"] as const;

/** Verdicts of the same law share their frozen parts: only what is not shared has to be written out. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalText({ said: one }) === canonicalText({ said: other });
}

/** The parties of a transaction's form, each as an object. */
export function partiesOf({ counterparty, parties }: JsonObject): readonly JsonObject[] {
  const one = typeof counterparty === "string" ? { name: counterparty } : (counterparty as JsonObject | undefined);
  return [...(one ? [one] : []), ...((parties as readonly JsonObject[] | undefined) ?? [])];
}

/** Whether a party states every one of the facts, letter for letter. */
function states(party: JsonObject, facts: JsonObject): boolean {
  return Object.entries(facts).every(
    ([key, value]) => party[key] !== undefined && canonicalText(party[key]) === canonicalText(value),
  );
}

/** A party without what says who it is and is explained by clearances that are about it. */
function unexplained(party: JsonObject, clearances: readonly Clearance[]): JsonObject {
  const facts = clearances.map(({ scope }) => scope.counterparty).filter((each) => states(party, each));
  const explained = new Set(facts.flatMap((each) => Object.keys(each)).filter((key) => WHO.has(key)));
  return Object.fromEntries(Object.entries(party).filter(([key]) => !explained.has(key)));
}

/** Who a party is taken for; nobody where nothing is left of it. */
export function matchesOf(rules: CompiledRuleset, party: JsonObject): readonly Match[] {
  return answerOf(() => screenTransaction(rules.parties.lookup, { counterparty: party }).matches) ?? [];
}

function answerOf<Answer>(verb: () => Answer): Answer | null {
  try {
    return verb();
  } catch (error) {
    if (error instanceof InterdictError && error.code === "empty-counterparty") return null;
    throw error;
  }
}
