import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { asInterdictError, assertOptions, fail } from "../errors.js";
import type { ConstantWithin, DateInput, Ruleset, Transaction, Verdict } from "../model/index.js";
import { type MatchSet, screenParties } from "../screening/index.js";
import { dayText, MINUTES, packedDay, unpackedDay } from "../time/day.js";
import { dayOf, momentOf, readMoment, textOf } from "../time/read.js";
import { momentText } from "../time/washington.js";
import { NO_RARE_FACTS, type RareFacts } from "./facts.js";
import type { KeptAnswer } from "./kept-answer.js";
import { readFacts } from "./read-facts.js";
import {
  activityCode,
  assertTransaction,
  licenseLapse,
  readRareFacts,
  type StandingFacts,
} from "./read-transaction.js";
import { JudgementTable } from "./table.js";
import { knownDay, staleDays } from "./viewpoint.js";

/**
 * Evaluates a transaction under the law alone: outcome, basis, findings with their sentences, what is missing, and
 * where in both times the answer stays the same. What the host does with it is `decide`'s.
 *
 * The trap: a missing fact never defaults. Without `usNexus` a prohibited payment is `undetermined`, not clear.
 *
 * @param viewpoint.asKnownAt day whose knowledge is used; default the later of `transaction.at` and `currentThrough`
 * @throws InterdictError on malformed input only: `invalid-input`, `invalid-date`, `over-long`, `empty-counterparty`
 * @example
 * ```ts
 * evaluate(ruleset, { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" }).basis // "not-identified"
 * ```
 */
export function evaluate(
  ruleset: Ruleset,
  transaction: Transaction,
  viewpoint?: { readonly asKnownAt?: DateInput | null | undefined } | null,
  standing?: StandingFacts,
): Verdict {
  try {
    return evaluateRead(compiled(ruleset), transaction, viewpoint, standing);
  } catch (error) {
    throw asInterdictError(error, "a property of the transaction throws when it is read");
  }
}

function evaluateRead(
  rules: CompiledRuleset,
  transaction: Transaction,
  viewpoint: { readonly asKnownAt?: DateInput | null | undefined } | null | undefined,
  standing: StandingFacts | undefined,
): Verdict {
  assertTransaction(transaction);
  const asked = askedDay(viewpoint);
  const { at, license } = transaction;
  const activity = activityCode(transaction.activity);
  const packed = typeof at === "string" && at.length === 10 ? packedDay(at) : -1;
  const bare = unpackedDay(packed);
  const read = bare > 0 ? 0 : readMoment(at, "at");
  const day = bare > 0 ? bare : dayOf(read);
  const moment = bare > 0 ? bare * MINUTES : momentOf(read);
  const known = asked == null ? Math.max(day, rules.currentDay) : knownDay(rules, asked as DateInput, day);
  // Each property is read once: a getter may answer differently the second time.
  const { counterparty, parties } = transaction;
  const matched = screenParties(rules.parties.lookup, counterparty, parties);
  const facts = readFacts(transaction, counterparty, parties, license, at, standing);
  const table = tableOf(rules, matched, readRareFacts(transaction, rules));
  const answer =
    bare > 0 ? table.ofDay(activity, facts, day, packed, known) : table.ofMoment(activity, facts, moment, known);
  const lapse = license == null ? null : licenseLapse(license);
  const constantWithin = lapse === null ? answer.constantWithin : onOneSide(answer.constantWithin, lapse, moment);
  const atText = bare > 0 ? (at as string) : textOf(at);
  const asKnownAt = known === rules.currentDay ? rules.currentThrough : known === bare ? atText : dayText(known);
  return verdictOf(
    rules,
    transaction,
    matched,
    answer,
    constantWithin,
    atText,
    asKnownAt,
    staleDays(rules, day, known),
  );
}

/** Reads the day of knowledge that is asked for, from options that `check` was given too. */
function askedDay(viewpoint: { readonly asKnownAt?: DateInput | null | undefined } | null | undefined): unknown {
  if (viewpoint === undefined || viewpoint === null) return undefined;
  if (typeof viewpoint !== "object") fail("invalid-input", "viewpoint", "has to be { asKnownAt }", viewpoint);
  assertOptions(viewpoint, ["at", "asKnownAt", "policy", "clearances"], "viewpoint");
  return viewpoint.asKnownAt;
}

/** One literal with every property in a fixed order: a spread would cost more than the whole decision. */
function verdictOf(
  rules: CompiledRuleset,
  transaction: Transaction,
  matched: MatchSet,
  answer: KeptAnswer,
  constantWithin: ConstantWithin,
  at: string,
  asKnownAt: string,
  staleDays: number,
): Verdict {
  const { outcome, basis, confidence, findings, missing, enforcement } = answer;
  const verdict: Verdict = {
    transaction,
    outcome,
    basis,
    confidence,
    findings,
    matches: matched.matches,
    missing,
    considered: rules.considered,
    constantWithin,
    at,
    asKnownAt,
    staleDays,
    ruleset: rules.stamp,
    hypothetical: rules.hypothetical,
  };
  if (enforcement !== undefined) (verdict as { enforcement?: Verdict["enforcement"] }).enforcement = enforcement;
  return verdict;
}

/** The part of a rectangle that lies on the side of a moment on which the question was asked. */
function onOneSide({ at: [from, to], asKnownAt }: ConstantWithin, edge: number, moment: number): ConstantWithin {
  const day = momentText(edge);
  return moment < edge
    ? { at: [from, to === null || day < to ? day : to], asKnownAt }
    : { at: [from === null || from < day ? day : from, to], asKnownAt };
}

const MOST_TABLES = 1000;
/** Each takes up to a third of a kilobyte with its judgement; a class of activities and facts has some hundreds of a party. */
const MOST_CELLS = 1 << 20;
/** About what a set of matches takes, in cells. */
const CELLS_OF_A_SET = 64;
const MOST_MATCHES = 16;

/** The judgements over a set of matches: kept with the set, and by what they read of it. */
function tableOf(rules: CompiledRuleset, matched: MatchSet, rare: RareFacts): JudgementTable {
  const { shelf } = rules;
  if (shelf.cells > MOST_CELLS) forget(rules);
  const common = rare === NO_RARE_FACTS;
  if (common && matched.owner === rules) return matched.table as JudgementTable;
  const key = common ? matched.key : `${matched.key}\n${JSON.stringify(rare)}`;
  let table = shelf.tables.get(key) as JudgementTable | undefined;
  if (!table) {
    table = new JudgementTable(rules, matched, rare);
    // A transaction of very many parties is answered and forgotten, so that memory stays bounded in bytes too.
    if (matched.matches.length > MOST_MATCHES) return table;
    if (shelf.tables.size >= MOST_TABLES) forget(rules);
    shelf.tables.set(key, table);
    table.shelf = shelf;
  }
  if (!common) return table;
  if (!shelf.bound.has(matched)) {
    shelf.bound.add(matched);
    shelf.cells += CELLS_OF_A_SET;
  }
  matched.owner = rules;
  matched.table = table;
  return table;
}

/** Forgets all judgements, also where a set of matches holds them: what is asked next is judged anew. */
function forget(rules: CompiledRuleset): void {
  const { shelf } = rules;
  for (const matched of shelf.bound) {
    if (matched.owner !== rules) continue;
    matched.owner = undefined;
    matched.table = undefined;
  }
  shelf.bound.clear();
  shelf.tables.clear();
  shelf.cells = 0;
}
