import type { Answer, Missing, MissingAct, MissingFact } from "../model/index.js";
import { momentText } from "../time/washington.js";
import { type Rule, rulesOf } from "./answered.js";
import { couldChange } from "./could-change.js";
import { controlling, type Judgement, type Question } from "./judge.js";
import { type Unsaid, unsaidIn } from "./unsaid.js";

const NOTHING_MISSING: Missing = Object.freeze({ facts: Object.freeze([]), acts: Object.freeze([]) });

/** What one moment makes of a question, before anything is listed as missing. */
type Decided = Omit<Judgement, "missing">;

/** Judges a question of which the findings are decided: adds what is missing. */
export function judge(question: Question, decided: Decided): Judgement {
  const missing = decided.outcome === "undetermined" ? missingOf([question], [decided]) : NOTHING_MISSING;
  return Object.freeze({ ...decided, missing });
}

/**
 * Lists what is unknown and could change the outcome, with what each answer would make of it. Of a whole day the parts are
 * given, which differ in their moment alone: an answer is worth what the day makes of it.
 */
export function missingOf(parts: readonly Question[], decided: readonly Decided[]): Missing {
  const open = decided.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === "undetermined"));
  const now = ofWholeDay(decided);
  const [first] = parts as readonly [Question];
  const unsaid = [...hourOf(parts), ...unsaidIn(first, open)];
  const rules = parts.map((part) => rulesOf(part, unsaid));
  const told = unsaid.map((one, at) => answersTo(one, at, rules, decided));
  const direct = told.map((answers) => answers.some(({ outcome }) => outcome !== now.outcome));
  const matters = couldChange(rules, unsaid, direct);
  const facts: MissingFact[] = [];
  const acts: MissingAct[] = [];
  for (const [at, { asked }] of unsaid.entries()) {
    if (!matters[at]) continue;
    const answers = told[at] as readonly Answer[];
    if ("act" in asked) acts.push(Object.freeze({ ...asked.act, answers }));
    else facts.push(Object.freeze({ ...("hour" in asked ? asked.hour : asked.fact), answers }));
  }
  return Object.freeze({ facts: Object.freeze(facts), acts: Object.freeze(acts) });
}

/** What each answer to one thing would make of the verdict; of the hour, what is decided of each part. */
function answersTo(
  { asked, ways }: Unsaid,
  at: number,
  parts: readonly (readonly Rule[])[],
  decided: readonly Decided[],
): readonly Answer[] {
  return Object.freeze(
    ways.map(({ said }, way) => {
      const answers: number[] = [];
      answers[at] = way + 1;
      const { outcome, basis } =
        "hour" in asked
          ? (decided[way] as Decided)
          : ofWholeDay(parts.map((rules) => controlling(rules.map((rule) => rule(answers))) ?? NO_FINDING));
      return Object.freeze({ answer: said, outcome, basis });
    }),
  );
}

/** Of a part of a day in which nothing speaks of anybody. */
const NO_FINDING = { outcome: "not-prohibited", basis: "not-named" } as const;

/** Where the parts of a day agree in outcome, the last of them speaks for it; else the hour is missing. */
export function ofWholeDay(parts: readonly Pick<Answer, "outcome" | "basis">[]): Pick<Answer, "outcome" | "basis"> {
  const last = parts[parts.length - 1] as Pick<Answer, "outcome" | "basis">;
  if (parts.every(({ outcome }) => outcome === last.outcome)) return last;
  return { outcome: "undetermined", basis: "missing-facts" };
}

/** The hour, where a day has parts. */
function hourOf(parts: readonly Question[]): readonly Unsaid[] {
  if (parts.length === 1) return [];
  return [
    {
      asked: {
        hour: { fact: "timeOfDay", question: "At what time of the day does it happen? Give `at` as an instant." },
      },
      ways: parts.map(({ point }) => ({ said: `from ${momentText(point.moment)}`, told: (question) => question })),
      readBy: () => false,
    },
  ];
}
