import type { Answer, Missing, MissingAct, MissingFact } from "../model/index.js";
import { momentText } from "../time/washington.js";
import { couldChange } from "./could-change.js";
import { decideFindings, type Judgement, type Question } from "./judge.js";
import { type Unsaid, unsaidIn } from "./unsaid.js";

const NOTHING_MISSING: Missing = Object.freeze({ facts: Object.freeze([]), acts: Object.freeze([]) });

/** What one moment makes of a question, before anything is listed as missing. */
type Decided = Omit<Judgement, "missing">;

/** Judges a question: one finding per prohibition and matched party, and what is missing. */
export function judge(question: Question): Judgement {
  const decided = decideFindings(question);
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
  const listed = [...hourOf(parts), ...unsaidIn(first, open)].map((unsaid, at) => ({
    unsaid,
    answers: answersTo(unsaid, at === 0 && parts.length > 1 ? null : parts, decided),
  }));
  const matters = couldChange(
    parts,
    listed.map(({ unsaid }) => unsaid),
    listed.map(({ answers }) => answers.some(({ outcome }) => outcome !== now.outcome)),
  );
  const facts: MissingFact[] = [];
  const acts: MissingAct[] = [];
  for (const [at, { unsaid, answers }] of listed.entries()) {
    if (!matters[at]) continue;
    const { asked } = unsaid;
    if ("act" in asked) acts.push(Object.freeze({ ...asked.act, answers }));
    else facts.push(Object.freeze({ ...("hour" in asked ? asked.hour : asked.fact), answers }));
  }
  return Object.freeze({ facts: Object.freeze(facts), acts: Object.freeze(acts) });
}

/** What each answer would make of the verdict; of the hour, what is decided of each part. */
function answersTo(
  { ways }: Unsaid,
  parts: readonly Question[] | null,
  decided: readonly Decided[],
): readonly Answer[] {
  return Object.freeze(
    ways.map(({ said, told }, at) => {
      const { outcome, basis } = parts
        ? ofWholeDay(parts.map((part) => decideFindings(told(part))))
        : (decided[at] as Decided);
      return Object.freeze({ answer: said, outcome, basis });
    }),
  );
}

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
