import type { CompiledRuleset } from "../compile/ruleset.js";
import type {
  Activity,
  Answer,
  Basis,
  Confidence,
  Finding,
  Missing,
  MissingAct,
  MissingFact,
  Outcome,
  Reach,
  Truth,
} from "../model/index.js";
import type { Facts } from "./facts.js";
import { findingOf, type Ranked } from "./finding.js";
import type { Point } from "./point.js";
import { bringsIn, onDay, type Reached } from "./reached.js";

/** Everything that a judgement reads. */
export interface Question {
  readonly ruleset: CompiledRuleset;
  readonly reached: readonly Reached[];
  /** Whether anybody was matched at all. */
  readonly matched: boolean;
  readonly activity: Activity;
  readonly facts: Facts;
  readonly point: Point;
}

/** What the law makes of a question: the part of a verdict that does not depend on how the question was written. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly enforcement?: "suspended";
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
  readonly missing: Missing;
}

const STRENGTH: readonly Outcome[] = ["prohibited", "undetermined", "not-prohibited"];
const DIRECT = new Set<Reach>(["named", "identified"]);
export const NOTHING_MISSING: Missing = Object.freeze({ facts: Object.freeze([]), acts: Object.freeze([]) });

/** Judges a question: one finding per prohibition and matched party, the controlling one first. */
export function judge(question: Question): Judgement {
  const decided = decideFindings(question);
  const missing = decided.outcome === "undetermined" ? missingOf(question, decided.findings) : NOTHING_MISSING;
  return Object.freeze({ ...decided, missing });
}

function decideFindings(question: Question): Omit<Judgement, "missing"> {
  const ranked = findingsOf(question).sort(byControl);
  const findings = Object.freeze(ranked.map((r) => r.finding));
  const control = findings[0];
  if (!control) {
    const basis = question.matched ? "not-named" : "no-match";
    return { outcome: "not-prohibited", basis, confidence: "verified", findings };
  }
  const { outcome, basis, confidence, enforcement } = control;
  return { outcome, basis, ...(enforcement ? { enforcement } : {}), confidence, findings };
}

/** Once an item is known, it is the prohibition, and the provision that it stands under gives no finding of its own. */
function findingsOf({ ruleset, reached, activity, facts, point }: Question): Ranked[] {
  const known = new Set<unknown>();
  for (const { rule } of reached)
    if (rule.prohibition.itemOf && rule.knownFrom <= point.known) known.add(rule.prohibition.itemOf);
  return reached
    .filter(({ match }) => bringsIn(match, activity))
    .filter(({ rule: { prohibition, knownFrom } }) =>
      prohibition.itemOf ? knownFrom <= point.known : !known.has(prohibition.identification?.ref),
    )
    .map((r) => findingOf({ ruleset, reached: onDay(r, point.moment), activity, facts, point }));
}

/**
 * Orders findings: the stronger outcome; then one that subject and activity reach; then one that names the subject
 * itself; then the one whose deciding test comes latest; then the order of the ruleset.
 */
function byControl(a: Ranked, b: Ranked): number {
  return (
    STRENGTH.indexOf(a.finding.outcome) - STRENGTH.indexOf(b.finding.outcome) ||
    Number(b.finding.reaches) - Number(a.finding.reaches) ||
    Number(DIRECT.has(b.finding.relation)) - Number(DIRECT.has(a.finding.relation)) ||
    b.decided - a.decided ||
    a.order - b.order
  );
}

/** Lists what is unknown and could change the outcome, with what each answer would make of it. */
function missingOf(question: Question, findings: readonly Finding[]): Missing {
  const open = findings.filter((finding) => finding.outcome === "undetermined");
  const unknown = (test: string) => open.some((f) => f.tests.some((t) => t.test === test && t.holds === "unknown"));
  const facts: MissingFact[] = [];
  const answer = (said: string, changed: Partial<Question>): Answer => {
    const { outcome, basis } = decideFindings({ ...question, ...changed });
    return Object.freeze({ answer: said, outcome, basis });
  };
  const withFact = (fact: keyof Facts, value: Truth): Partial<Question> => ({
    facts: { ...question.facts, [fact]: value },
  });
  if (unknown("us-nexus"))
    facts.push({
      fact: "usNexus",
      question: "Is the transaction by a person, or with respect to property, subject to US jurisdiction?",
      answers: [answer("true", withFact("usNexus", true)), answer("false", withFact("usNexus", false))],
    });
  if (unknown("not-exempt")) {
    if (question.facts.licensed === "unknown" && open.some((f) => reads(question, f, "license")))
      facts.push({
        fact: "license",
        question: "Does the licence that is claimed exist, and does it cover this transaction?",
        answers: [answer("true", withFact("licensed", true)), answer("false", withFact("licensed", false))],
      });
    if (question.facts.personalUse === "unknown" && open.some((f) => reads(question, f, "personalUse")))
      facts.push({
        fact: "personalUse",
        question: "Is it an individual's personal use?",
        answers: [answer("true", withFact("personalUse", true)), answer("false", withFact("personalUse", false))],
      });
  }
  return Object.freeze({
    facts: Object.freeze(facts.map(frozenAsk)),
    acts: Object.freeze(missingActs(question, open, answer).map(frozenAsk)),
  });
}

const frozenAsk = <Ask extends MissingFact | MissingAct>(ask: Ask): Ask => {
  Object.freeze(ask.answers);
  return Object.freeze(ask);
};

function reads({ reached }: Question, finding: Finding, fact: "license" | "personalUse"): boolean {
  return reached.some(
    ({ rule: { prohibition } }) =>
      prohibition.ref === finding.provision && prohibition.exemptions.some((e) => e.fact === fact),
  );
}

function missingActs(
  question: Question,
  open: readonly Finding[],
  answer: (said: string, changed: Partial<Question>) => Answer,
): readonly MissingAct[] {
  const acts = new Map<string, MissingAct>();
  for (const { rule } of question.reached) {
    const { identification, ref } = rule.prohibition;
    const effect = rule.identification;
    if (!identification || !effect || acts.has(identification.ref)) continue;
    const asked = open.some(
      (f) => f.provision === ref && f.tests.some((t) => t.test === "person-identified" && t.holds === "unknown"),
    );
    if (!asked) continue;
    const done = (made: boolean) => ({ point: { ...question.point, act: { effect, done: made } } });
    acts.set(identification.ref, {
      act: identification.ref,
      power: identification.power,
      by: identification.by,
      question: identification.question,
      answers: [answer("done", done(true)), answer("not done", done(false))],
    });
  }
  return [...acts.values()];
}
