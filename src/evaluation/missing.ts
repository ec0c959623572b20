import type { Answer, Condition, Finding, Missing, MissingAct, MissingFact, Truth } from "../model/index.js";
import type { Facts, RareFacts } from "./facts.js";
import { decideFindings, type Judgement, type Question } from "./judge.js";

const NOTHING_MISSING: Missing = Object.freeze({ facts: Object.freeze([]), acts: Object.freeze([]) });

/** Judges a question: one finding per prohibition and matched party, and what is missing. */
export function judge(question: Question): Judgement {
  const decided = decideFindings(question);
  const missing = decided.outcome === "undetermined" ? missingOf(question, decided.findings) : NOTHING_MISSING;
  return Object.freeze({ ...decided, missing });
}

/** What a different answer to one question would make of the verdict. */
type Ask = (said: string, changed: Partial<Question>) => Answer;

/** Lists what is unknown and could change the outcome, with what each answer would make of it. */
function missingOf(question: Question, findings: readonly Finding[]): Missing {
  const open = findings.filter((finding) => finding.outcome === "undetermined");
  const ask: Ask = (said, changed) => {
    const { outcome, basis } = decideFindings({ ...question, ...changed });
    return Object.freeze({ answer: said, outcome, basis });
  };
  const facts = [
    ...missingApp(question, open, ask),
    ...missingNexus(question, open, ask),
    ...missingConditions(question, open, ask),
    ...missingExemptions(question, open, ask),
  ];
  return Object.freeze({
    facts: Object.freeze(facts.map(frozen)),
    acts: Object.freeze(missingActs(question, open, ask).map(frozen)),
  });
}

const frozen = <Asked extends MissingFact | MissingAct>(asked: Asked): Asked => {
  Object.freeze(asked.answers);
  return Object.freeze(asked);
};

const unknown = (open: readonly Finding[], test: string) =>
  open.filter((f) => f.tests.some((t) => t.test === test && t.holds === "unknown"));

const withFact = ({ facts }: Question, changed: Partial<Facts>): Partial<Question> => ({
  facts: { ...facts, ...changed },
});

const withRare = (question: Question, changed: Partial<RareFacts>): Partial<Question> =>
  withFact(question, { rare: { ...question.facts.rare, ...changed } });

/** The rules behind findings. */
function rulesOf({ reached }: Question, findings: readonly Finding[]) {
  return reached.map(({ rule }) => rule).filter((rule) => findings.some((f) => f.provision === rule.prohibition.ref));
}

/** Where a text speaks of services for an application and only a company is given. */
function missingApp(question: Question, open: readonly Finding[], ask: Ask): readonly MissingFact[] {
  const { applications: stated, together } = question;
  if (stated.length > 0 && together) return [];
  const asking = rulesOf(question, unknown(open, "subject-covered")).filter(
    (rule) => rule.prohibition.about === "application" && !stated.some((id) => rule.paths.has(id)),
  );
  const about = question.reached.filter(({ rule, kind }) => asking.includes(rule) && kind === "person");
  const applications = [...new Set(about.flatMap(({ rule }) => rule.applications))];
  if (applications.length === 0) return [];
  const answers = applications.map((id) => ask(id, { applications: [id], together: true }));
  return [
    {
      fact: "app",
      question: "Which application is it about? Give `app` as a field of the counterparty.",
      answers: [
        ...answers,
        ask("another, which the text does not reach", { applications: ["another"], together: true }),
      ],
    },
  ];
}

function missingNexus(question: Question, open: readonly Finding[], ask: Ask): readonly MissingFact[] {
  if (unknown(open, "us-nexus").length === 0) return [];
  return [
    {
      fact: "usNexus",
      question: "Is the transaction by a person, or with respect to property, subject to US jurisdiction?",
      answers: yesAndNo(ask, (value) => withFact(question, { usNexus: value })),
    },
  ];
}

function yesAndNo(ask: Ask, change: (value: boolean) => Partial<Question>): readonly Answer[] {
  return [ask("true", change(true)), ask("false", change(false))];
}

function missingConditions(question: Question, open: readonly Finding[], ask: Ask): readonly MissingFact[] {
  const { rare, usNexus, withinUnitedStates, partyWithinUnitedStates } = question.facts;
  const conditions = rulesOf(question, unknown(open, "conditions")).flatMap(
    (rule) => rule.prohibition.conditions ?? [],
  );
  const reads = (...facts: readonly Condition["fact"][]) => conditions.some((c) => facts.includes(c.fact));
  const places = (fact: Condition["fact"]) => [
    ...new Set(conditions.flatMap((c) => (c.fact === fact && "is" in c ? [c.is] : []))),
  ];
  const facts: MissingFact[] = [];
  const within = reads("withinUnitedStates") && withinUnitedStates === "unknown";
  const party = partyWithinUnitedStates === "unknown";
  if (within || (reads("partyWithinUnitedStates") && party))
    facts.push({
      fact: "withinUnitedStates",
      question: "Does it happen within the borders of the United States and its territories, or with a party there?",
      answers: yesAndNo(ask, (value) =>
        withFact(question, {
          ...(within ? { withinUnitedStates: value } : {}),
          ...(party ? { partyWithinUnitedStates: value } : {}),
          // What happens within the United States is subject to its jurisdiction.
          ...(value ? { usNexus: usNexus === false ? "unknown" : true } : {}),
        }),
      ),
    });
  if (reads("deviceOf") && rare.deviceOf === undefined)
    facts.push({
      fact: "deviceOf",
      question: "Whose device or network is it used on?",
      answers: [...places("deviceOf"), "private"].map((body) => ask(body, withRare(question, { deviceOf: body }))),
    });
  if (reads("withinState") && rare.withinState === undefined)
    facts.push({
      fact: "withinState",
      question: "Within which state does it happen?",
      answers: [...places("withinState"), "elsewhere"].map((at) => ask(at, withRare(question, { withinState: at }))),
    });
  return facts;
}

function missingExemptions(question: Question, open: readonly Finding[], ask: Ask): readonly MissingFact[] {
  const { licensed, personalUse, rare } = question.facts;
  const exemptions = rulesOf(question, unknown(open, "not-exempt")).flatMap((rule) => rule.prohibition.exemptions);
  const reads = (fact: string) => exemptions.some((e) => e.fact === fact);
  const facts: MissingFact[] = [];
  if (licensed === "unknown" && reads("license"))
    facts.push({
      fact: "license",
      question: "Does the licence that is claimed exist, and does it cover this transaction?",
      answers: yesAndNo(ask, (value) => withFact(question, { licensed: value })),
    });
  const claimed = rare.exception;
  if (claimed?.holds === "unknown" && exemptions.some((e) => e.fact === "exception" && e.ref === claimed.ref))
    facts.push({
      fact: "exception",
      question: "Does the exception that is claimed cover this transaction?",
      answers: yesAndNo(ask, (value: Truth) => withRare(question, { exception: { ref: claimed.ref, holds: value } })),
    });
  if (personalUse === "unknown" && reads("personalUse"))
    facts.push({
      fact: "personalUse",
      question: "Is it an individual's personal use?",
      answers: yesAndNo(ask, (value) => withFact(question, { personalUse: value })),
    });
  return facts;
}

function missingActs(question: Question, open: readonly Finding[], ask: Ask): readonly MissingAct[] {
  const acts = new Map<string, MissingAct>();
  for (const { rule } of question.reached) {
    const { identification, ref } = rule.prohibition;
    const effect = rule.identification;
    if (!identification || !effect || acts.has(identification.ref)) continue;
    const asked = open.some(
      (f) => f.provision === ref && f.tests.some((t) => t.test === "transaction-identified" && t.holds === "unknown"),
    );
    if (!asked) continue;
    const done = (made: boolean) => ({ point: { ...question.point, act: { effect, done: made } } });
    acts.set(identification.ref, {
      act: identification.ref,
      power: identification.power,
      by: identification.by,
      question: identification.question,
      answers: [ask("done", done(true)), ask("not done", done(false))],
    });
  }
  return [...acts.values()];
}
