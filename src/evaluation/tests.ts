import { startOf } from "../compile/bounds.js";
import type { BoundSet, EffectNode } from "../compile/effect-node.js";
import { lastKnown } from "../compile/effect-node.js";
import type { Citation, Test, TestName, Truth } from "../model/index.js";
import { and, not } from "../time/kleene.js";
import { momentText } from "../time/washington.js";
import type { Case } from "./case.js";
import { test } from "./make-test.js";
import { identifiedAt, type Point, stateAt } from "./point.js";
import { subjectTest } from "./subject.js";

/**
 * Puts the tests of a prohibition to a case, in legal order. Every test that the provision has is answered, also after
 * one has failed: the explanation is the evaluation.
 */
export function testsOf(it: Case): readonly Test[] {
  const { rule } = it.reached;
  const tests = [enacted(it), notEnded(it), begun(it), subjectTest(it)];
  if (rule.identification) tests.push(personIdentified(it), transactionIdentified(it));
  else if (rule.prohibition.activities !== "any") tests.push(withinClasses(it));
  if (rule.prohibition.usNexus) tests.push(usNexus(it));
  if (rule.prohibition.exemptions.length > 0) tests.push(notExempt(it));
  tests.push(notSuspended(it));
  return tests;
}

function enacted({ reached: { rule }, point }: Case): Test {
  const { instrument } = rule;
  const holds = stateAt(rule.effect, point).enacted;
  const because =
    holds === true
      ? `${instrument.title} was signed on ${instrument.signed}.`
      : `${instrument.title}, signed on ${instrument.signed}, did not exist on that day or was not yet known.`;
  return test("enacted", holds, because, [instrument.citation]);
}

function notEnded({ reached: { rule }, point }: Case): Test {
  const holds = not(stateAt(rule.effect, point).ended);
  if (holds === true)
    return test("not-ended", true, "It had not ended, as far as was known.", [rule.instrument.citation]);
  const ends = chain(rule.effect)
    .map((node) => lastKnown(node.to, point.known))
    .filter((set) => set !== undefined);
  const end = ends.find((set) => set.bound.earliest <= point.moment) ?? ends[0];
  return test(
    "not-ended",
    holds,
    end?.event.what ?? "Its end is uncertain.",
    end?.event.citations ?? [rule.instrument.citation],
  );
}

/** An item begins by its own date once its identification has been made; before that, with what it stands under. */
function begun({ reached: { rule }, point }: Case): Test {
  const umbrella = rule.prohibition.itemOf ? (rule.identification?.under ?? null) : rule.effect;
  const made = rule.prohibition.itemOf && rule.identification ? identifiedAt(rule.identification, point) : false;
  const under = umbrella ? stateAt(umbrella, point).chainBegun : true;
  const own = made === false ? true : stateAt(rule.effect, point).begun;
  const holds = and(under, made === "unknown" && own !== true ? "unknown" : own);
  const decisive = own === true || !umbrella ? (umbrella ?? rule.effect) : rule.effect;
  const set = beginningOf(decisive, point);
  const citations = set?.event.citations ?? rule.prohibition.citations;
  return test(
    "begun",
    holds,
    describeBeginning(decisive, set, holds),
    pick(citations, decisive.ref) ?? rule.prohibition.citations,
  );
}

function describeBeginning(node: EffectNode, set: BoundSet | undefined, holds: Truth): string {
  if (!set) return holds === true ? "It began with its instrument." : "Its beginning was not known.";
  const when = Number.isFinite(set.bound.earliest) ? momentText(set.bound.earliest) : "no day";
  const rule = typeof set.set.bound === "object" && "after" in set.set.bound ? set.set.bound : null;
  const counted = rule ? `, ${rule.days} days after ${rule.after}` : "";
  if (holds === true) return `It began on ${when}${counted}.`;
  return holds === false
    ? `It begins on ${when}${counted}, not before.`
    : `Whether it has begun is uncertain: ${node.ref} begins on or after ${when}.`;
}

function personIdentified(it: Case): Test {
  const { rule, path } = it.reached;
  const made = madeTest("person-identified", it);
  const persons = rule.prohibition.persons;
  if (made.holds !== true || !persons) return made;
  const among = [it.reached.subject, ...path.via.flatMap((r) => [r.subject, r.object]), ...developersOf(it)];
  if (persons.some((person) => among.includes(person))) return made;
  return test(
    "person-identified",
    false,
    "The identification lists persons, and this is none of them.",
    made.citations,
  );
}

function transactionIdentified(it: Case): Test {
  const made = madeTest("transaction-identified", it);
  const classes = it.reached.rule.prohibition.activities;
  if (made.holds !== true || classes === "any" || classes.includes(it.activity)) return made;
  const because = `The identification lists ${classes.join(", ")}; ${it.activity} is none of these.`;
  return test("transaction-identified", false, because, made.citations);
}

/** Whether the act has been made at all, whoever and whatever it identifies. */
function madeTest(name: TestName, { ruleset, reached: { rule }, point }: Case): Test {
  const act = rule.identification as EffectNode;
  const holds = identifiedAt(act, point);
  const declared = rule.prohibition.identification;
  const by = declared?.by ?? "the authority";
  const what = name === "person-identified" ? "no person" : "no transaction";
  const without = ruleset.without
    .filter((w) => w.bears === act.ref)
    .map((w) => ` ${w.why}`)
    .join("");
  const set = lastKnown(act.from, point.known);
  const power = declared?.citations ?? rule.prohibition.citations;
  if (holds === true)
    return test(name, true, set?.event.what ?? `${by} is taken to have identified it.`, set?.event.citations ?? power);
  const floor = floorOf(rule);
  if (point.moment < floor)
    return test(name, false, `${capital(by)} may identify none before ${momentText(floor)}.${without}`, power);
  if (holds === "unknown")
    return test(name, holds, `${capital(by)} may still identify it, after the day of knowledge.${without}`, power);
  if (set && !set.bound.open && set.bound.earliest !== Infinity)
    return test(
      name,
      false,
      `It was identified on ${momentText(set.bound.earliest)}, not before.`,
      set.event.citations,
    );
  if (set && set.bound.earliest === Infinity)
    return test(
      name,
      false,
      `${capital(by)} has identified ${what} under this provision: ${set.event.what}${without}`,
      [...power, ...set.event.citations],
    );
  return test(
    name,
    false,
    `No identification had become known by then: ${by} had identified ${what}, as far as this ruleset, taken as complete, records.${without}`,
    power,
    "our-reading",
  );
}

function withinClasses({ reached: { rule }, activity }: Case): Test {
  const classes = rule.prohibition.activities;
  const holds = classes === "any" || classes.includes(activity);
  const because = holds
    ? `It reaches ${activity}.`
    : `It reaches ${(classes as readonly string[]).join(", ")}; ${activity} is none of these.`;
  return test("conditions", holds, because, rule.prohibition.citations);
}

function usNexus({ reached: { rule }, facts }: Case): Test {
  const said =
    facts.usNexus === "unknown"
      ? "It is not stated whether"
      : facts.usNexus
        ? "As stated or derived from the parties,"
        : "As stated or derived from the parties, not:";
  return test(
    "us-nexus",
    facts.usNexus,
    `${said} the transaction is by a person, or with respect to property, subject to US jurisdiction.`,
    rule.prohibition.citations,
  );
}

function notExempt({ reached: { rule }, facts }: Case): Test {
  let holds: Truth = true;
  const said: string[] = [];
  for (const { fact } of rule.prohibition.exemptions) {
    const applies = fact === "license" ? facts.licensed : facts.personalUse;
    holds = and(holds, not(applies));
    if (fact === "license")
      said.push(
        applies === "unknown"
          ? "A licence is claimed and has to be confirmed."
          : applies
            ? "A licence is confirmed."
            : "No licence is claimed.",
      );
    else
      said.push(
        applies === "unknown"
          ? "It is not stated whether this is personal use."
          : applies
            ? "It is personal use."
            : "It is not personal use.",
      );
  }
  return test(
    "not-exempt",
    holds,
    said.join(" "),
    rule.prohibition.exemptions.map((e) => e.citation),
  );
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

/** The first moment at which the act may be made, where its text sets one. */
function floorOf({ prohibition, identification }: Case["reached"]["rule"]): number {
  const declared = prohibition.identification?.notEarlierThan;
  if (declared !== undefined) return startOf(declared, prohibition.ref);
  const open = identification?.from.find((set) => set.bound.open);
  return open ? open.bound.earliest : -Infinity;
}

/** An effect and all that it stands under, nearest first. */
export function chain(node: EffectNode): readonly EffectNode[] {
  const nodes: EffectNode[] = [];
  for (let at: EffectNode | null = node; at; at = at.under) nodes.push(at);
  return nodes;
}

/** The last event known to have set the beginning of an effect, or of the nearest it stands under. */
export function beginningOf(node: EffectNode, point: { readonly known: number }): BoundSet | undefined {
  for (const at of chain(node)) {
    const set = lastKnown(at.from, point.known);
    if (set) return set;
  }
  return undefined;
}

function developersOf({ reached: { rule, path } }: Case): readonly string[] {
  if (path.relation !== "named" && path.relation !== "hosts") return [];
  const developers: string[] = [];
  for (const [subject, paths] of rule.paths)
    if (paths.some((p) => p.names === path.names && (p.relation === "develops" || p.relation === "controls")))
      developers.push(subject);
  return developers;
}

function pick(citations: readonly Citation[], ref: string): readonly Citation[] | undefined {
  const exact = citations.filter((citation) => citation.ref === ref);
  return exact.length > 0 ? exact : citations.length > 0 ? citations : undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
