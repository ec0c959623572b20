import { type BoundSet, type EffectNode, lastKnown } from "../compile/effect-node.js";
import type { CompiledProhibition } from "../compile/prohibition.js";
import type { Test, TestName } from "../model/index.js";
import { momentText } from "../time/washington.js";
import type { Case } from "./case.js";
import { test } from "./make-test.js";
import { identifiedAt } from "./point.js";

/** Whether persons too have to be identified; the orders of August 2020 name them in their own text. */
export function identifiesPersons({ reached: { rule } }: Case): boolean {
  return rule.awaited?.identifies.includes("persons") ?? true;
}

/** Whether this person has been identified. */
export function personIdentified(it: Case): Test {
  const { rule, subject } = it.reached;
  const made = madeTest("person-identified", it);
  if (made.holds === false || !rule.listed) return made;
  const { moment } = it.point;
  if (rule.listed.get(subject)?.some(({ from, to }) => from <= moment && moment < to)) return made;
  return test(
    "person-identified",
    false,
    "The identification lists persons, and this is none of them.",
    made.citations,
  );
}

/** Whether this transaction has been identified, by its class. */
export function transactionIdentified(it: Case): Test {
  const made = madeTest("transaction-identified", it);
  const { itemOf, activities: classes } = it.reached.rule.prohibition;
  // A text that awaits the act has classes of its own, which stand among its conditions.
  if (!itemOf || made.holds === false || classes === "any" || classes.includes(it.activity)) return made;
  const because = `The identification lists ${classes.join(", ")}; ${it.activity} is none of these.`;
  return test("transaction-identified", false, because, made.citations);
}

/** Whether the act has been made at all, whoever and whatever it identifies. */
function madeTest(name: TestName, { ruleset, reached: { rule }, point }: Case): Test {
  const act = rule.identification as EffectNode;
  const holds = identifiedAt(act, point);
  const declared = rule.awaited;
  const what = declared?.identifies.includes("persons") === false ? "no transaction" : "no person and no transaction";
  const by = declared?.by ?? "the authority";
  const without = ruleset.without
    .filter((w) => w.bears === act.ref)
    .map((w) => ` ${w.why}`)
    .join("");
  const set = actOf(rule, act, point.known);
  const power = declared?.citations ?? rule.prohibition.citations;
  if (holds === true)
    return test(name, true, set?.event.what ?? `${by} is taken to have identified it.`, set?.event.citations ?? power);
  if (holds === "unknown") {
    if (set && !set.bound.open)
      return test(
        name,
        holds,
        `Whether it was identified by then or only on ${momentText(set.bound.latest)} is left unsaid.`,
        set.event.citations,
      );
    return test(
      name,
      holds,
      `By the day of knowledge ${by} had identified nothing; an identification may still follow.${without}`,
      power,
    );
  }
  // What is recorded goes before what the text allows: only of an act that has not come does the floor say why.
  if (point.moment < rule.floor)
    return test(name, false, `${capital(by)} can identify nothing before ${momentText(rule.floor)}.${without}`, power);
  if (set && !set.bound.open && set.bound.earliest !== Infinity)
    return test(
      name,
      false,
      `It was identified on ${momentText(set.bound.earliest)}, not before.`,
      set.event.citations,
    );
  if (set && set.bound.earliest === Infinity)
    return test(name, false, `${capital(by)} identified ${what} under it. ${set.event.what}${without}`, [
      ...power,
      ...set.event.citations,
    ]);
  return test(
    name,
    false,
    `By the day of knowledge ${by} had identified ${what} under it, as far as this ruleset, taken as complete, records.${without}`,
    power,
    "our-reading",
  );
}

/** The act that identified: of an item its own, where several acts have identified. */
function actOf({ prohibition, effect }: CompiledProhibition, act: EffectNode, known: number): BoundSet | undefined {
  const own = new Set(effect.from.map((set) => set.event));
  const made = prohibition.itemOf ? act.from.filter((set) => own.has(set.event)) : [];
  return lastKnown(made, known) ?? lastKnown(act.from, known);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
