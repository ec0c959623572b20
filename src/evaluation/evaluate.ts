import type { AskedDay } from "../compile/asked-days.js";
import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { asInterdictError, assertOptions, fail } from "../errors.js";
import type { ConstantWithin, DateInput, Ruleset, Transaction, Verdict } from "../model/index.js";
import { type MatchSet, screenTransaction } from "../screening/index.js";
import { dayText } from "../time/day.js";
import { dayOf, isWholeDay, momentOf, readMoment, textOf } from "../time/read.js";
import { momentText } from "../time/washington.js";
import { NO_RARE_FACTS, type RareFacts } from "./facts.js";
import type { Judgement } from "./judge.js";
import { readFacts } from "./read-facts.js";
import {
  activityCode,
  assertTransaction,
  licenseLapse,
  readRareFacts,
  type StandingFacts,
} from "./read-transaction.js";
import { type DayAnswer, JudgementTable } from "./table.js";
import { judgeWholeDay } from "./time-of-day.js";
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
  if (viewpoint !== undefined && viewpoint !== null && typeof viewpoint !== "object")
    fail("invalid-input", "viewpoint", "has to be { asKnownAt }", viewpoint);
  if (viewpoint) assertOptions(viewpoint, ["at", "asKnownAt", "policy", "clearances"], "viewpoint");
  const { at, license } = transaction;
  const activity = activityCode(transaction.activity);
  const asked = viewpoint?.asKnownAt ?? null;
  const bare = asked === null && license == null && typeof at === "string" && at.length === 10;
  const asDay = bare ? rules.days.read(at) : undefined;
  if (asDay === undefined) return evaluateOnce(rules, transaction, at, activity, asked, standing);
  const matched = screenTransaction(rules.parties.lookup, transaction);
  const facts = readFacts(transaction, standing);
  const table = tableOf(rules, matched, readRareFacts(transaction, rules));
  // A getter of the transaction may itself have asked so much that the days were forgotten.
  const today = asDay.generation === rules.days.generation ? asDay : (rules.days.read(at as string) as AskedDay);
  const plane = table.plane(activity, facts);
  const known = plane.generation === today.generation ? plane.days[today.slot] : undefined;
  const answer = known ?? keepAnswer(rules, table, activity, facts, today);
  return verdictOf(rules, transaction, matched, answer, answer.constantWithin, at as string, today);
}

/** Works out the answer for a whole day with the latest knowledge, and keeps it. */
function keepAnswer(
  rules: CompiledRuleset,
  table: JudgementTable,
  activity: number,
  facts: number,
  today: AskedDay,
): DayAnswer {
  const plane = table.plane(activity, facts);
  if (plane.generation !== rules.days.generation) {
    plane.days = [];
    plane.generation = rules.days.generation;
  }
  const whole = table.partedDays.has(today.day)
    ? judgeWholeDay(table, activity, facts, today.moment, today.known)
    : null;
  const judgement = whole?.judgement ?? table.read(activity, facts, today.moment, today.known).judgement;
  const constantWithin = whole?.constantWithin ?? table.constantWithin(activity, facts, today.moment, today.known);
  const answer = table.answer(judgement, constantWithin);
  plane.days[today.slot] = answer;
  return answer;
}

/** Any other question: an instant, a past day of knowledge, a licence. Nothing is kept. */
function evaluateOnce(
  rules: CompiledRuleset,
  transaction: Transaction,
  at: DateInput,
  activity: number,
  asked: DateInput | null,
  standing: StandingFacts | undefined,
): Verdict {
  const read = readMoment(at, "at");
  const day = dayOf(read);
  const moment = momentOf(read);
  const known = asked === null ? Math.max(day, rules.currentDay) : knownDay(rules, asked, day);
  const matched = screenTransaction(rules.parties.lookup, transaction);
  const facts = readFacts(transaction, standing);
  const table = tableOf(rules, matched, readRareFacts(transaction, rules));
  const whole =
    isWholeDay(read) && table.partedDays.has(day) ? judgeWholeDay(table, activity, facts, moment, known) : null;
  const judgement = whole?.judgement ?? table.read(activity, facts, moment, known).judgement;
  const rectangle = whole?.constantWithin ?? table.constantWithin(activity, facts, moment, known);
  const lapse = transaction.license == null ? null : licenseLapse(transaction);
  const constantWithin = lapse === null ? rectangle : onOneSide(rectangle, lapse, moment);
  const asKnownAt = known === rules.currentDay ? rules.currentThrough : dayText(known);
  const seen = { asKnownAt, staleDays: staleDays(rules, day, known) };
  return verdictOf(rules, transaction, matched, judgement, constantWithin, textOf(at), seen);
}

/** One literal with every property in a fixed order: a spread would cost more than the whole decision. */
function verdictOf(
  rules: CompiledRuleset,
  transaction: Transaction,
  matched: MatchSet,
  judgement: Judgement | DayAnswer,
  constantWithin: ConstantWithin,
  at: string,
  seen: Pick<AskedDay, "asKnownAt" | "staleDays">,
): Verdict {
  const verdict: Verdict = {
    transaction,
    outcome: judgement.outcome,
    basis: judgement.basis,
    confidence: judgement.confidence,
    findings: judgement.findings,
    matches: matched.matches,
    missing: judgement.missing,
    considered: rules.considered,
    constantWithin,
    at,
    asKnownAt: seen.asKnownAt,
    staleDays: seen.staleDays,
    ruleset: rules.stamp,
    hypothetical: rules.hypothetical,
  };
  return judgement.enforcement === undefined ? verdict : { ...verdict, enforcement: judgement.enforcement };
}

/** The part of a rectangle that lies on the side of a moment on which the question was asked. */
function onOneSide({ at: [from, to], asKnownAt }: ConstantWithin, edge: number, moment: number): ConstantWithin {
  const day = momentText(edge);
  return moment < edge
    ? { at: [from, to === null || day < to ? day : to], asKnownAt }
    : { at: [from === null || from < day ? day : from, to], asKnownAt };
}

const MOST_TABLES = 1000;
const MOST_MATCHES = 16;

/** The judgements over a set of matches: kept with the set, and by what they read of it. */
function tableOf(rules: CompiledRuleset, matched: MatchSet, rare: RareFacts): JudgementTable {
  const common = rare === NO_RARE_FACTS;
  if (common && matched.owner === rules) return matched.table as JudgementTable;
  const key = common ? matched.key : `${matched.key}\n${JSON.stringify(rare)}`;
  let table = rules.tables.get(key) as JudgementTable | undefined;
  if (!table) {
    table = new JudgementTable(rules, matched, rare);
    // A transaction of very many parties is answered and forgotten, so that memory stays bounded in bytes too.
    if (matched.matches.length > MOST_MATCHES) return table;
    if (rules.tables.size >= MOST_TABLES) rules.tables.clear();
    rules.tables.set(key, table);
  }
  if (!common) return table;
  matched.owner = rules;
  matched.table = table;
  return table;
}
