import { type EffectNode, lastKnown } from "../compile/effect-node.js";
import type { Test } from "../model/index.js";
import { not } from "../time/kleene.js";
import { begunTest, chain } from "./beginning.js";
import type { Case } from "./case.js";
import { conditionsTest } from "./conditions.js";
import { notExempt } from "./exemptions.js";
import { identifiesPersons, personIdentified, transactionIdentified } from "./identification.js";
import { test } from "./make-test.js";
import { stateAt } from "./point.js";
import { subjectTest } from "./subject.js";

/**
 * Puts the tests of a prohibition to a case, in legal order. Every test that the provision has is answered, also after
 * one has failed: the explanation is the evaluation.
 */
export function testsOf(it: Case): readonly Test[] {
  const { rule } = it.reached;
  const tests: (Test | null)[] = [enacted(it), notEnded(it), begunTest(it), subjectTest(it)];
  if (rule.identification) {
    if (identifiesPersons(it)) tests.push(personIdentified(it));
    tests.push(transactionIdentified(it));
  }
  if (rule.prohibition.usNexus) tests.push(usNexus(it));
  tests.push(conditionsTest(it), notExempt(it), notSuspended(it));
  return tests.filter((test) => test !== null);
}

function enacted({ reached: { rule }, point }: Case): Test {
  const { instrument } = rule;
  const known = rule.knownFrom <= point.known && lastKnown(rootOf(rule.effect).from, point.known) !== undefined;
  const because = known
    ? `${instrument.title} was signed on ${instrument.signed}.`
    : `${instrument.title} was not known by that day.`;
  return test("enacted", stateAt(rule.effect, point).enacted, because, [instrument.citation]);
}

const rootOf = (node: EffectNode): EffectNode => (node.under ? rootOf(node.under) : node);

function notEnded({ ruleset, reached: { rule }, point }: Case): Test {
  const holds = not(stateAt(rule.effect, point).ended);
  const bears = ruleset.without.filter((w) => w.bears === rule.instrument.id);
  const without = bears.map((w) => ` ${w.why}`).join("");
  if (holds === true)
    return test("not-ended", true, `No act that ends it on or before that day was known.${without}`, [
      rule.instrument.citation,
    ]);
  const ends = chain(rule.effect)
    .map((node) => lastKnown(node.to, point.known))
    .filter((set) => set !== undefined);
  // Of several ends the first one counts: a later rescission never lengthens what a revocation ended.
  const end = [...ends].sort((a, b) => a.bound.earliest - b.bound.earliest)[0];
  return test(
    "not-ended",
    holds,
    end?.event.what ?? "Its end is uncertain.",
    end?.event.citations ?? [rule.instrument.citation],
  );
}

function usNexus({ reached: { rule }, facts }: Case): Test {
  const because =
    facts.usNexus === "unknown"
      ? "It is not stated, and does not follow from the parties, whether a person or property subject to US jurisdiction takes part."
      : facts.usNexus
        ? "It is stated, or follows from the parties, that a person or property subject to US jurisdiction takes part."
        : "It is stated, or follows from what is stated of the parties, that it is not subject to US jurisdiction.";
  // The order limits itself to US jurisdiction; what is identified under it stands within that.
  return test("us-nexus", facts.usNexus, because, (rule.umbrella ?? rule.prohibition).citations);
}

function notSuspended({ reached: { rule }, point }: Case): Test {
  const holds = not(stateAt(rule.effect, point).suspended);
  if (holds === true) return test("not-suspended", true, "No suspension of its operation is recorded.", []);
  const acts = chain(rule.effect)
    .flatMap((node) => node.suspendedBy.filter((s) => s.aspect === "operation").map((s) => s.effect))
    .filter((effect) => stateAt(effect, point).active !== false)
    .map((effect) => lastKnown(effect.from, point.known)?.event)
    .filter((event) => event !== undefined);
  return test(
    "not-suspended",
    holds,
    acts.map((event) => event.what).join(" "),
    acts.flatMap((event) => event.citations),
  );
}
