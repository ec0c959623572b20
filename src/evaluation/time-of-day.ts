import type { Answer, ConstantWithin, MissingFact } from "../model/index.js";
import { MINUTES } from "../time/day.js";
import { momentText } from "../time/washington.js";
import type { Judgement } from "./judge.js";
import type { JudgementTable } from "./table.js";

/**
 * Judges a whole day within which something begins or ends. Where its parts agree in outcome, the last part is the
 * answer; where they differ, the time of day is a missing fact, supplied by giving `at` as an instant.
 */
export function judgeWholeDay(
  table: JudgementTable,
  activity: number,
  facts: number,
  moment: number,
  knownDay: number,
): { readonly judgement: Judgement; readonly constantWithin: ConstantWithin } | null {
  const starts = [moment, ...table.at.filter((m) => m > moment && m < moment + MINUTES)];
  if (starts.length === 1) return null;
  const parts = starts.map((start) => ({ start, judgement: table.read(activity, facts, start, knownDay).judgement }));
  const last = parts[parts.length - 1] as (typeof parts)[number];
  if (parts.every((part) => part.judgement.outcome === last.judgement.outcome))
    return { judgement: last.judgement, constantWithin: table.constantWithin(activity, facts, last.start, knownDay) };
  const answers: readonly Answer[] = parts.map(({ start, judgement }) => ({
    answer: `from ${momentText(start)}`,
    outcome: judgement.outcome,
    basis: judgement.basis,
  }));
  const missing: MissingFact = {
    fact: "timeOfDay",
    question: "At what time of the day does it happen? Give `at` as an instant.",
    answers,
  };
  const others = partsTogether(parts.map((part) => part.judgement));
  const facing = parts.find((part) => part.judgement.outcome === "prohibited") ?? last;
  const whole = [momentText(moment), momentText(moment + MINUTES)] as const;
  return {
    judgement: {
      ...facing.judgement,
      outcome: "undetermined",
      basis: "missing-facts",
      missing: { facts: [missing, ...others], acts: facing.judgement.missing.acts },
    },
    constantWithin: { ...table.constantWithin(activity, facts, facing.start, knownDay), at: whole },
  };
}

/**
 * What each answer to a fact that some part asks for makes of the whole day: a part that does not ask keeps its own
 * outcome, and where the parts still differ the hour stays missing.
 */
function partsTogether(parts: readonly Judgement[]): readonly MissingFact[] {
  const asked = new Map<MissingFact["fact"], MissingFact>();
  for (const { missing } of parts) for (const one of missing.facts) asked.set(one.fact, asked.get(one.fact) ?? one);
  return [...asked.values()].map((fact) => ({
    ...fact,
    answers: fact.answers.map(({ answer }) => whole(answer, fact)),
  }));

  function whole(said: string, { fact }: MissingFact): Answer {
    const made = parts.map((part): Answer => {
      const listed = part.missing.facts.find((one) => one.fact === fact)?.answers.find((one) => one.answer === said);
      return listed ?? { answer: said, outcome: part.outcome, basis: part.basis };
    });
    const last = made[made.length - 1] as Answer;
    if (made.every(({ outcome }) => outcome === last.outcome)) return last;
    return { answer: said, outcome: "undetermined", basis: "missing-facts" };
  }
}
