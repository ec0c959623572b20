import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Transaction, Verdict } from "../model/index.js";
import { dayText, MINUTES } from "../time/day.js";
import { dayOf, isWholeDay, momentOf, readDate, readMoment } from "../time/read.js";
import { evaluate } from "./evaluate.js";
import { factsText } from "./facts-text.js";
import type { StandingFacts } from "./read-transaction.js";
import { staleDays } from "./viewpoint.js";

const MOST_FACTS = 10_000;
const MOST_SPANS = 16;

/** An answer, and the moments for which it was given with the knowledge of one day. */
interface Span {
  readonly known: number;
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

/**
 * Answers to many transactions under one ruleset. What was asked before of the same facts, with the same knowledge and
 * within the span in which the answer stays the same, is not evaluated again: it gets the same answer about its own day.
 */
export class Answers {
  readonly #rules: CompiledRuleset;
  readonly #known: (transaction: Transaction) => number;
  readonly #standing: StandingFacts | undefined;
  readonly #spans = new Map<string, Span[]>();

  constructor(
    rules: CompiledRuleset,
    known: (transaction: Transaction) => number,
    standing: StandingFacts | undefined,
  ) {
    this.#rules = rules;
    this.#known = known;
    this.#standing = standing;
  }

  /** The verdict on a transaction: the one that `evaluate` gives. */
  of(transaction: Transaction): Verdict {
    const facts = factsText(transaction);
    const known = this.#known(transaction);
    if (facts === null) return this.#evaluate(transaction, known);
    const read = readMoment(transaction.at, "at");
    const first = momentOf(read);
    const last = isWholeDay(read) ? first + MINUTES - 1 : first;
    const spans = this.#spans.get(facts) ?? [];
    const held = spans.find((span) => span.known === known && span.from <= first && last < span.to);
    if (held)
      return {
        ...held.verdict,
        transaction,
        at: readDate(transaction.at, "at").text,
        asKnownAt: dayText(known),
        staleDays: staleDays(this.#rules, dayOf(read), known),
      };
    const verdict = this.#evaluate(transaction, known);
    this.#keep(facts, spans, verdict, known);
    return verdict;
  }

  #evaluate(transaction: Transaction, known: number): Verdict {
    return evaluate(this.#rules, transaction, { asKnownAt: dayText(known) }, this.#standing);
  }

  #keep(facts: string, spans: Span[], verdict: Verdict, known: number): void {
    // Where the time of day is missing the answer is that of the bare day alone: an instant within it has another.
    if (verdict.missing.facts.some(({ fact }) => fact === "timeOfDay") || spans.length >= MOST_SPANS) return;
    if (this.#spans.size >= MOST_FACTS) this.#spans.clear();
    const [from, to] = verdict.constantWithin.at;
    spans.push({
      known,
      from: from === null ? -Infinity : momentOf(readMoment(from, "from")),
      to: to === null ? Infinity : momentOf(readMoment(to, "to")),
      verdict,
    });
    this.#spans.set(facts, spans);
  }
}
