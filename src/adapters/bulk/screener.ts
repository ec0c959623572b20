import { type Action, bind, letter, type Policy, type PolicyName, type Ruleset, standard, strict } from "../../core.js";
import { type Answers, answerOf, faultAnswer, type RowFormat, startAnswers } from "./answers.js";
import { type Column, type Fault, questionMaker } from "./question.js";
import { type Bounds, lastSpan, type Span } from "./span.js";
import { timeText } from "./time-text.js";
import { dayNumber } from "./zone.js";

/** An answer by number, the times for which it holds, and what was wrong with the row if anything was. */
export interface Asked extends Span {
  readonly answer: number;
  readonly fault: Fault | undefined;
}

/** Asks the engine about rows. */
export interface Screener {
  readonly answers: Answers;
  /** Makes what asks about the texts of some columns, at a time as `readTime` gives it. */
  asker(columns: readonly Column[]): (texts: readonly string[], time: number) => Asked;
  /** Asks about a transaction that is one already. */
  askWhole(transaction: object): Asked;
  /** The answer to a row that could not be read. */
  fault(code: string): number;
}

/** What a run asks with. */
export interface Terms {
  readonly facts: Readonly<Record<string, boolean>> | undefined;
  readonly policy: Policy | PolicyName | undefined;
  readonly asKnownAt: string | undefined;
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly format: RowFormat;
}

const EVER: Span = { from: 0, to: 0x7fffffff };

/** Binds a ruleset to the terms of a run. */
export function startScreener(ruleset: Ruleset, terms: Terms): Screener {
  const handle = bind(ruleset, { facts: terms.facts, policy: terms.policy });
  const policy = policyOf(terms.policy);
  const { asKnownAt } = terms;
  const answers = startAnswers(terms.format, ruleset.digest);
  const current = dayNumber(ruleset.currentThrough);
  const bounds: Bounds = { current, staleFrom: current + policy.maxStaleDays + 1, knownFixed: asKnownAt !== undefined };
  const faultAction: Action = policy.rows.fault;
  const spanFor = lastSpan(bounds);
  const textOf = timeText();
  const check = (transaction: object, time: number): Asked => {
    // Total by its contract: whatever the row holds, the answer is one, and a fault in it is never `allow`.
    const checked = handle.check(transaction as Parameters<typeof handle.check>[0], asKnownAt ? { asKnownAt } : null);
    const { problem, verdict } = checked;
    const answer = answers.intern(answerOf(checked));
    // The message opens with the code, which the list has in a column of its own.
    const fault = problem && { code: problem.code, reason: problem.message.replace(`${problem.code}: `, "") };
    if (verdict === undefined || time < 0) return { answer, fault, ...EVER };
    const { from, to } = spanFor(verdict.constantWithin, time);
    return { answer, fault, from, to };
  };
  const faultOf = (code: string) => answers.intern(faultAnswer(faultAction, code));
  return {
    answers,
    asker(columns) {
      const question = questionMaker(columns, terms.fixed);
      return (texts, time) => {
        const asked = question(texts);
        if ("fault" in asked) return { answer: faultOf(asked.fault.code), fault: asked.fault, ...EVER };
        asked.facts.at = textOf(time);
        return check(asked.facts, time);
      };
    },
    askWhole: (transaction) => check({ activity: "payment", ...terms.fixed, ...transaction }, -1),
    fault: faultOf,
  };
}

/** The table that a policy stands for. That it is sound was checked by `bind`. */
export function policyOf(policy: Policy | PolicyName | undefined): Policy {
  if (policy === undefined) return standard;
  return typeof policy === "object" ? policy : { letter, standard, strict }[policy];
}
