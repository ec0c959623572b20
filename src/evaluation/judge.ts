import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity, Basis, Confidence, Finding, Missing, Outcome, Reach } from "../model/index.js";
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
  /** The applications that the transaction is known to be about, by id. */
  readonly applications: readonly string[];
  /** Whether all that was matched stands in one party. */
  readonly together: boolean;
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

/** Finds what every prohibition says of a question, one finding per prohibition and matched party, the controlling one first. */
export function decideFindings(question: Question): Omit<Judgement, "missing"> {
  const ranked = findable(question)
    .map((reached) => findingOf({ ...question, reached }))
    .sort(byControl);
  const findings = Object.freeze(ranked.map((r) => r.finding));
  const control = findings[0];
  if (!control) {
    const basis = question.matched ? "not-named" : "no-match";
    return { outcome: "not-prohibited", basis, confidence: "verified", findings };
  }
  const { outcome, basis, confidence, enforcement } = control;
  return { outcome, basis, ...(enforcement ? { enforcement } : {}), confidence, findings };
}

/** The finding that speaks for all of a list. */
export function controlling([first, ...others]: readonly Ranked[]): Finding | undefined {
  return others.reduce((control, other) => (control && byControl(other, control) < 0 ? other : control), first)
    ?.finding;
}

/**
 * What gives a finding, seen on the day that is asked about. Once an item is known, it is the prohibition, and the
 * provision that it stands under gives no finding of its own.
 */
export function findable({ reached, activity, point }: Question): readonly Reached[] {
  return reached
    .filter(({ match }) => bringsIn(match, activity))
    .filter(({ rule: { prohibition, knownFrom, itemsKnownFrom } }) =>
      prohibition.itemOf ? knownFrom <= point.known : !(itemsKnownFrom <= point.known),
    )
    .map((r) => onDay(r, point.moment));
}

/**
 * Orders findings: the stronger outcome; then one that subject and activity reach, for certain before perhaps; then one
 * that exists on the day; then one that names the subject itself; then one that does not turn on a state or a device
 * that is not stated; then the one whose deciding test comes latest; then the order of the ruleset.
 */
function byControl(a: Ranked, b: Ranked): number {
  return (
    STRENGTH.indexOf(a.finding.outcome) - STRENGTH.indexOf(b.finding.outcome) ||
    Number(b.certain) - Number(a.certain) ||
    Number(b.finding.reaches) - Number(a.finding.reaches) ||
    Number(b.exists) - Number(a.exists) ||
    Number(DIRECT.has(b.finding.relation)) - Number(DIRECT.has(a.finding.relation)) ||
    Number(a.elsewhere) - Number(b.elsewhere) ||
    b.decided - a.decided ||
    a.order - b.order
  );
}
