import { weaker } from "../compile/reach.js";
import type { Basis, Citation, Confidence, Finding, Outcome, Test, TestName, Truth } from "../model/index.js";
import { and } from "../time/kleene.js";
import type { Case } from "./case.js";
import { conditionTruth } from "./conditions.js";
import { identifiedAt, stateAt } from "./point.js";
import { aboutApplication } from "./subject.js";
import { testsOf } from "./tests.js";

/** A finding with what the choice of the controlling one reads. */
export interface Ranked {
  readonly finding: Finding;
  readonly order: number;
  /** Position of the deciding test in legal order. */
  readonly decided: number;
  /** Whether it reaches the transaction for certain: who is only perhaps covered does not count. */
  readonly certain: boolean;
  /** Whether its instrument exists. */
  readonly exists: boolean;
  /** Whether it turns on a state or a device that is not stated. */
  readonly elsewhere: boolean;
}

const CONFIDENCES: readonly Confidence[] = ["verified", "in-substance", "our-reading", "unverified"];

const LEGAL_ORDER: readonly TestName[] = [
  "enacted",
  "not-ended",
  "begun",
  "subject-covered",
  "person-identified",
  "transaction-identified",
  "us-nexus",
  "conditions",
  "not-exempt",
  "not-suspended",
];

/** Finds what one prohibition says of a case: all its tests, joined in three-valued logic. */
export function findingOf(it: Case): Ranked {
  const { ruleset, reached, point } = it;
  const { rule, match } = reached;
  const tests = testsOf(it);
  const holds = tests.reduce<Truth>((all, t) => and(all, t.holds), true);
  const outcome: Outcome = holds === true ? "prohibited" : holds === false ? "not-prohibited" : "undetermined";
  const deciding = tests.find((t) => (holds === false ? t.holds === false : t.holds !== true));
  const made = rule.identification ? identifiedAt(rule.identification, point) : true;
  const covered = tests.find((t) => t.test === "subject-covered");
  const classes = rule.prohibition.activities;
  const finding: Finding = {
    provision: rule.prohibition.ref,
    instrument: rule.instrument.id,
    origin: rule.instrument.origin,
    subject: match.subject,
    relation: reached.relation,
    names: reached.path.names,
    ...(match.role === undefined ? {} : { role: match.role }),
    outcome,
    basis: deciding ? basisOf(deciding, made, it) : "identified",
    ...(outcome === "prohibited" && stateAt(rule.effect, point).forborne === true ? { enforcement: "suspended" } : {}),
    reaches: covered?.holds !== false && (classes === "any" || classes.includes(it.activity)),
    tests: Object.freeze(tests),
    confidence: confidenceOf(tests, outcome),
    citations: Object.freeze(citationsOf(tests, deciding)),
    hypothetical: ruleset.hypothetical,
  };
  const decided = deciding ? LEGAL_ORDER.indexOf(deciding.test) : LEGAL_ORDER.length;
  return {
    finding: Object.freeze(finding),
    order: rule.order,
    decided,
    certain: finding.reaches && covered?.holds === true,
    exists: finding.basis !== "not-enacted",
    elsewhere: turnsOnUnknownPlace(it),
  };
}

function turnsOnUnknownPlace({ reached: { rule }, facts }: Case): boolean {
  return (rule.prohibition.conditions ?? []).some((c) => "is" in c && conditionTruth(c, facts) === "unknown");
}

/** The reason in one word: of the first test that is false, or of the first that is unknown. */
function basisOf(deciding: Test, made: Truth, it: Case): Basis {
  const failed = deciding.holds === false;
  switch (deciding.test) {
    case "enacted":
      return failed ? "not-enacted" : "missing-facts";
    case "not-ended":
      return failed ? "ended" : "missing-facts";
    case "begun":
      return failed ? "not-operative" : "missing-facts";
    case "subject-covered":
      if (failed) return "not-named";
      return it.reached.match.strength === "strong" && aboutApplication(it) === "unknown"
        ? "missing-facts"
        : "weak-match";
    case "person-identified":
      return failed ? "not-identified" : "open-act";
    case "transaction-identified":
      if (!failed) return "open-act";
      return made === true ? "outside-scope" : "not-identified";
    case "us-nexus":
      return failed ? "no-us-nexus" : "missing-facts";
    case "conditions":
      return failed ? "outside-scope" : "missing-facts";
    case "not-exempt":
      return failed ? "exempt" : "missing-facts";
    case "not-suspended":
      return failed ? "suspended" : "missing-facts";
  }
}

/** Any one false test settles "not prohibited", so the best supported counts; else every test has to hold. */
function confidenceOf(tests: readonly Test[], outcome: Outcome): Confidence {
  if (outcome !== "not-prohibited")
    return tests.reduce<Confidence>((least, t) => weaker(least, t.confidence), "verified");
  const failed = tests.filter((t) => t.holds === false).map((t) => CONFIDENCES.indexOf(t.confidence));
  return CONFIDENCES[Math.min(...failed)] ?? "unverified";
}

/** The deciding sentence first, then the rest, each once. */
function citationsOf(tests: readonly Test[], deciding: Test | undefined): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of [...(deciding?.citations ?? []), ...tests.flatMap((t) => t.citations)])
    if (!seen.has(citation.ref)) seen.set(citation.ref, citation);
  return [...seen.values()];
}
