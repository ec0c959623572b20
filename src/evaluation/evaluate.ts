import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { asInterdictError, assertOptions, fail } from "../errors.js";
import type { ConstantWithin, DateInput, Ruleset, Transaction, Verdict } from "../model/index.js";
import { type MatchSet, screenTransaction } from "../screening/index.js";
import { dayText } from "../time/day.js";
import { dayOf, isWholeDay, momentOf, readDate, readMoment } from "../time/read.js";
import { momentText } from "../time/washington.js";
import { NO_RARE_FACTS, type RareFacts } from "./facts.js";
import { readFacts } from "./read-facts.js";
import {
  activityCode,
  assertTransaction,
  licenseLapse,
  readRareFacts,
  type StandingFacts,
} from "./read-transaction.js";
import { JudgementTable } from "./table.js";
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
  const { at } = transaction;
  const activity = activityCode(transaction.activity);
  const read = readMoment(at, "at");
  const day = dayOf(read);
  const moment = momentOf(read);
  const asked = viewpoint?.asKnownAt;
  const known = asked === undefined || asked === null ? latest(rules, day) : knownDay(rules, asked, day);
  const matched = screenTransaction(rules.parties.lookup, transaction);
  const facts = readFacts(transaction, standing);
  const table = tableOf(rules, matched, readRareFacts(transaction, rules));
  const whole =
    isWholeDay(read) && table.partedDays.has(day) ? judgeWholeDay(table, activity, facts, moment, known) : null;
  const cell = whole ?? table.read(activity, facts, moment, known);
  const judgement = cell.judgement;
  const rectangle = cell.constantWithin ?? table.constantWithin(activity, facts, moment, known);
  const lapse = transaction.license == null ? null : licenseLapse(transaction);
  const constantWithin = lapse === null ? rectangle : onOneSide(rectangle, lapse, moment);
  const atText = typeof at === "string" && at.length === 10 ? at : readDate(at, "at").text;
  const asKnownAt =
    known === rules.currentDay ? rules.currentThrough : known === day && atText.length === 10 ? atText : dayText(known);
  // One literal with every property in a fixed order: a spread would cost more than the whole decision.
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
    at: atText,
    asKnownAt,
    staleDays: staleDays(rules, day, known),
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

const latest = (rules: CompiledRuleset, day: number) => (day > rules.currentDay ? day : rules.currentDay);

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
