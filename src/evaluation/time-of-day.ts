import type { ConstantWithin, Range } from "../model/index.js";
import { MINUTES } from "../time/day.js";
import { momentText } from "../time/washington.js";
import type { Judgement } from "./judge.js";
import { missingOf } from "./missing.js";
import type { JudgementTable } from "./table.js";

/**
 * Judges a whole day within which something begins or ends. Where its parts agree in outcome, the last part is the
 * answer; where they differ, the time of day is a missing fact, supplied by giving `at` as an instant. What else is
 * missing is what could change the answer about the day.
 */
export function judgeWholeDay(
  table: JudgementTable,
  activity: number,
  facts: number,
  moment: number,
  knownDay: number,
): { readonly judgement: Judgement; readonly constantWithin: ConstantWithin } {
  const starts = [moment, ...table.at.filter((m) => m > moment && m < moment + MINUTES)];
  const parts = starts.map((start) => ({ start, judgement: table.read(activity, facts, start, knownDay).judgement }));
  const last = parts[parts.length - 1] as (typeof parts)[number];
  const agreed = parts.every(({ judgement }) => judgement.outcome === last.judgement.outcome);
  const settled = agreed && last.judgement.outcome !== "undetermined";
  if (settled || parts.every(({ judgement }) => judgement === last.judgement))
    return { judgement: last.judgement, constantWithin: table.constantWithin(activity, facts, last.start, knownDay) };
  const facing = agreed ? last : (parts.find(({ judgement }) => judgement.outcome === "prohibited") ?? last);
  const missing = missingOf(
    starts.map((start) => table.question(activity, facts, start, knownDay)),
    parts.map(({ judgement }) => judgement),
  );
  // Where every part leaves the same open, the day is no other than its last part and those around it.
  if (agreed && JSON.stringify(missing) === JSON.stringify(last.judgement.missing))
    return { judgement: last.judgement, constantWithin: table.constantWithin(activity, facts, last.start, knownDay) };
  // Whether a prohibition is enforced says nothing where it is not known whether it prohibits.
  const { confidence, findings } = facing.judgement;
  const basis = agreed ? last.judgement.basis : "missing-facts";
  const judgement: Judgement = { outcome: "undetermined", basis, confidence, findings, missing };
  const known = starts.map((start) => table.constantWithin(activity, facts, start, knownDay).asKnownAt);
  const within = [momentText(moment), momentText(moment + MINUTES)] as const;
  return { judgement, constantWithin: { at: within, asKnownAt: known.reduce(inBoth) } };
}

/** The days of knowledge in both of two ranges, which share one. */
function inBoth([from, to]: Range, [otherFrom, otherTo]: Range): Range {
  const later = from === null || (otherFrom !== null && otherFrom > from) ? otherFrom : from;
  const earlier = to === null || (otherTo !== null && otherTo < to) ? otherTo : to;
  return [later, earlier];
}
