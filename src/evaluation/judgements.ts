import type { Answer, Missing } from "../model/index.js";
import { decideFindings, type Judgement, type Question } from "./judge.js";
import { judge } from "./missing.js";
import type { Point } from "./point.js";
import type { Signature } from "./signature.js";

/** Judgements of points in time; equal ones are the same object. */
export interface Judgements extends Pick<Signature, "turnsAt"> {
  readonly of: (plane: number, point: Point) => Judgement;
  /** Whether a point has a judgement of the same plane. What is missing is worked out only where all else is equal. */
  readonly isOf: (judgement: Judgement, plane: number, point: Point) => boolean;
}

/** What was decided, with the judgements that it led to, by what they list as missing. */
interface Decision {
  readonly decided: Omit<Judgement, "missing">;
  readonly judgements: Map<string, Judgement>;
}

/** Judges points, as far as they are asked about, each combination of what is read of them once. */
export function judgementsOf(
  { textOf, turnsAt }: Signature,
  questionOf: (plane: number, point: Point) => Question,
): Judgements {
  const judged = new Map<string, Judgement>();
  const decisions = new Map<string, Decision>();
  const interned = new Map<string, Decision>();

  // Only within a plane: what a policy reads of a finding depends on the activity too.
  const askedOf = (plane: number, point: Point) => `${plane} ${textOf(point)}`;

  const decide = (asked: string, plane: number, point: Point): Decision => {
    const held = decisions.get(asked);
    if (held) return held;
    const decided = decideFindings(questionOf(plane, point));
    const text = `${plane}\n${textOfDecided(decided)}`;
    const decision = interned.get(text) ?? { decided, judgements: new Map<string, Judgement>() };
    interned.set(text, decision);
    decisions.set(asked, decision);
    return decision;
  };

  const judgeAsked = (asked: string, plane: number, point: Point): Judgement => {
    const held = judged.get(asked);
    if (held) return held;
    const { decided, judgements } = decide(asked, plane, point);
    const judgement = judge(questionOf(plane, point), decided);
    const text = textOfMissing(judgement.missing);
    const same = judgements.get(text) ?? judgement;
    judgements.set(text, same);
    judged.set(asked, same);
    return same;
  };

  return {
    of: (plane, point) => judgeAsked(askedOf(plane, point), plane, point),
    isOf: (judgement, plane, point) => {
      const asked = askedOf(plane, point);
      const held = judged.get(asked);
      if (held) return held === judgement;
      if (decide(asked, plane, point).decided.findings !== judgement.findings) return false;
      return judgement.outcome !== "undetermined" || judgeAsked(asked, plane, point) === judgement;
    },
    turnsAt,
  };
}

/** Two decisions are the same where outcome and reasons are. */
function textOfDecided({ outcome, basis, enforcement, findings }: Decision["decided"]): string {
  const of = (f: Judgement["findings"][number]) =>
    [
      f.provision,
      f.subject,
      f.role,
      f.relation,
      f.names,
      f.basis,
      f.enforcement,
      f.confidence,
      ...f.tests.map((t) => `${t.holds} ${t.because}`),
    ].join("|");
  return [outcome, basis, enforcement, ...findings.map(of)].join("\n");
}

function textOfMissing({ facts, acts }: Missing): string {
  const answers = (list: readonly Answer[]) => list.map(({ outcome, basis }) => `${outcome} ${basis}`).join();
  return [
    ...facts.map((m) => `${m.fact} ${answers(m.answers)}`),
    ...acts.map((m) => `${m.act} ${answers(m.answers)}`),
  ].join("\n");
}
