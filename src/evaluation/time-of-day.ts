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
  const facing = parts.find((part) => part.judgement.outcome === "prohibited") ?? last;
  const whole = [momentText(moment), momentText(moment + MINUTES)] as const;
  return {
    judgement: {
      ...facing.judgement,
      outcome: "undetermined",
      basis: "missing-facts",
      missing: { facts: [missing, ...facing.judgement.missing.facts], acts: facing.judgement.missing.acts },
    },
    constantWithin: { ...table.constantWithin(activity, facts, facing.start, knownDay), at: whole },
  };
}
