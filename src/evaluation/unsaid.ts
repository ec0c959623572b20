import type { CompiledProhibition } from "../compile/prohibition.js";
import type { Condition, Finding, MissingAct, MissingFact } from "../model/index.js";
import type { Facts, RareFacts } from "./facts.js";
import type { Question } from "./judge.js";

/** An answer to something unsaid: what is answered, and the question once it is given. */
export interface Way {
  readonly said: string;
  readonly told: (question: Question) => Question;
}

/** Something that texts read and nobody has said. */
export interface Unsaid {
  readonly asked:
    | { readonly fact: Omit<MissingFact, "answers"> }
    | { readonly act: Omit<MissingAct, "answers"> }
    /** The hour of a day that is asked about whole: each answer is one of its parts. */
    | { readonly hour: Omit<MissingFact, "answers"> };
  readonly ways: readonly Way[];
  /** Whether what a rule says may depend on it. */
  readonly readBy: (rule: CompiledProhibition) => boolean;
  /** Whether a rule tells an answer from the last one, which names nothing that a text does; without it, any from any. */
  readonly tells?: (rule: CompiledProhibition, said: string) => boolean;
}

/** Lists what the open findings of a question read and nobody has said. */
export function unsaidIn(question: Question, open: readonly Finding[]): readonly Unsaid[] {
  return [
    ...application(question, open),
    ...nexus(open),
    ...conditions(question, open),
    ...exemptions(question, open),
    ...acts(question, open),
  ];
}

const unknown = (open: readonly Finding[], test: string) =>
  open.filter((f) => f.tests.some((t) => t.test === test && t.holds === "unknown"));

const withFact =
  (change: (facts: Facts) => Partial<Facts>): Way["told"] =>
  (question) => ({ ...question, facts: { ...question.facts, ...change(question.facts) } });

const withRare = (changed: Partial<RareFacts>): Way["told"] =>
  withFact(({ rare }) => ({ rare: { ...rare, ...changed } }));

const yesAndNo = (told: (value: boolean) => Way["told"]): readonly Way[] =>
  [true, false].map((value) => ({ said: `${value}`, told: told(value) }));

/** The rules behind findings. */
function rulesOf({ reached }: Question, findings: readonly Finding[]) {
  return reached.map(({ rule }) => rule).filter((rule) => findings.some((f) => f.provision === rule.prohibition.ref));
}

const exempts = ({ prohibition }: CompiledProhibition, fact: string) =>
  prohibition.exemptions.some((exemption) => exemption.fact === fact);

const requires = ({ prohibition }: CompiledProhibition, ...facts: readonly Condition["fact"][]) =>
  prohibition.conditions?.some((condition) => facts.includes(condition.fact)) ?? false;

const names = ({ prohibition }: CompiledProhibition, fact: Condition["fact"], said: string) =>
  prohibition.conditions?.some((c) => c.fact === fact && "is" in c && c.is === said) ?? false;

/** Where a text speaks of services for an application and only a company is given. */
function application(question: Question, open: readonly Finding[]): readonly Unsaid[] {
  const { applications: stated, together } = question;
  if (stated.length > 0 && together) return [];
  const asking = rulesOf(question, unknown(open, "subject-covered")).filter(
    (rule) => rule.prohibition.about === "application" && !stated.some((id) => rule.paths.has(id)),
  );
  const about = question.reached.filter(({ rule, kind }) => asking.includes(rule) && kind === "person");
  const applications = [...new Set(about.flatMap(({ rule }) => rule.applications))];
  if (applications.length === 0) return [];
  const way = (said: string, id: string): Way => ({
    said,
    told: (asked) => ({ ...asked, applications: [id], together: true }),
  });
  return [
    {
      asked: {
        fact: { fact: "app", question: "Which application is it about? Give `app` as a field of the counterparty." },
      },
      ways: [...applications.map((id) => way(id, id)), way("another, which the text does not reach", "another")],
      readBy: (rule) => rule.prohibition.about === "application" || exempts(rule, "act"),
      tells: (rule, id) => rule.paths.has(id),
    },
  ];
}

function nexus(open: readonly Finding[]): readonly Unsaid[] {
  if (unknown(open, "us-nexus").length === 0) return [];
  return [
    {
      asked: {
        fact: {
          fact: "usNexus",
          question: "Is the transaction by a person, or with respect to property, subject to US jurisdiction?",
        },
      },
      ways: yesAndNo((usNexus) => withFact(() => ({ usNexus }))),
      readBy: (rule) => rule.prohibition.usNexus,
    },
  ];
}

function conditions(question: Question, open: readonly Finding[]): readonly Unsaid[] {
  const { rare, withinUnitedStates, partyWithinUnitedStates } = question.facts;
  const rules = rulesOf(question, unknown(open, "conditions"));
  const reads = (...facts: readonly Condition["fact"][]) => rules.some((rule) => requires(rule, ...facts));
  const places = (fact: Condition["fact"]) => [
    ...new Set(
      rules.flatMap(({ prohibition }) =>
        (prohibition.conditions ?? []).flatMap((c) => (c.fact === fact && "is" in c ? [c.is] : [])),
      ),
    ),
  ];
  const list: Unsaid[] = [];
  if (
    (reads("withinUnitedStates") && withinUnitedStates === "unknown") ||
    (reads("partyWithinUnitedStates") && partyWithinUnitedStates === "unknown")
  )
    list.push({
      asked: {
        fact: {
          fact: "withinUnitedStates",
          question:
            "Does it happen within the borders of the United States and its territories, or with a party there?",
        },
      },
      ways: yesAndNo((value) =>
        withFact((facts) => ({
          withinUnitedStates: value,
          partyWithinUnitedStates: value || facts.partyWithinUnitedStates === true,
          // What happens within the United States is subject to its jurisdiction, unless that is denied.
          ...(value ? { usNexus: facts.usNexus === false && !facts.nexusFollows ? "unknown" : true } : {}),
        })),
      ),
      readBy: (rule) => rule.prohibition.usNexus || requires(rule, "withinUnitedStates", "partyWithinUnitedStates"),
    });
  if (reads("deviceOf") && rare.deviceOf === undefined)
    list.push({
      asked: { fact: { fact: "deviceOf", question: "Whose device or network is it used on?" } },
      ways: [...places("deviceOf"), "private"].map((said) => ({ said, told: withRare({ deviceOf: said }) })),
      readBy: (rule) => requires(rule, "deviceOf"),
      tells: (rule, said) => names(rule, "deviceOf", said),
    });
  if (reads("withinState") && rare.withinState === undefined)
    list.push({
      asked: { fact: { fact: "withinState", question: "Within which state does it happen?" } },
      ways: [...places("withinState"), "elsewhere"].map((said) => ({ said, told: withRare({ withinState: said }) })),
      readBy: (rule) => requires(rule, "withinState"),
      tells: (rule, said) => names(rule, "withinState", said),
    });
  return list;
}

function exemptions(question: Question, open: readonly Finding[]): readonly Unsaid[] {
  const { licensed, personalUse, rare } = question.facts;
  const rules = rulesOf(question, unknown(open, "not-exempt"));
  const reads = (fact: string) => rules.some((rule) => exempts(rule, fact));
  const list: Unsaid[] = [];
  const add = (fact: MissingFact["fact"], text: string, told: (value: boolean) => Way["told"]) =>
    list.push({
      asked: { fact: { fact, question: text } },
      ways: yesAndNo(told),
      readBy: (rule) => exempts(rule, fact),
    });
  if (licensed === "unknown" && reads("license"))
    add("license", "Does the licence that is claimed exist, and does it cover this transaction?", (value) =>
      withFact(() => ({ licensed: value })),
    );
  const claimed = rare.exception;
  if (claimed?.holds === "unknown" && reads("exception"))
    add("exception", "Does the exception that is claimed cover this transaction?", (holds) =>
      withRare({ exception: { ref: claimed.ref, holds } }),
    );
  if (personalUse === "unknown" && reads("personalUse"))
    add("personalUse", "Is it an individual's personal use?", (value) => withFact(() => ({ personalUse: value })));
  return list;
}

/** Acts that are awaited: what only an authority can say. */
function acts(question: Question, open: readonly Finding[]): readonly Unsaid[] {
  const rules = rulesOf(question, unknown(open, "transaction-identified"));
  const list = new Map<string, Unsaid>();
  for (const { prohibition, identification: effect } of rules) {
    const { identification } = prohibition;
    if (!identification || !effect || list.has(identification.ref)) continue;
    const { ref, power, by } = identification;
    const done =
      (made: boolean): Way["told"] =>
      (asked) => ({
        ...asked,
        point: { ...asked.point, acts: [...(asked.point.acts ?? []), { effect, done: made }] },
      });
    list.set(ref, {
      asked: { act: { act: ref, power, by, question: identification.question } },
      ways: [
        { said: "done", told: done(true) },
        { said: "not done", told: done(false) },
      ],
      readBy: (rule) => rule.identification === effect,
    });
  }
  return [...list.values()];
}
