import { type CompiledRuleset, compiled } from "../compile/ruleset.js";
import { asInterdictError, assertOptions, fail, reading } from "../errors.js";
import type {
  DecisionRecord,
  RecordedVerdict,
  RescreenDifference,
  Rescreened,
  RescreenOptions,
  RescreenRecord,
  Ruleset,
  Transaction,
  Verdict,
} from "../model/index.js";
import { dayOf, readMoment } from "../time/read.js";
import { Answers } from "./answers.js";
import type { StandingFacts } from "./read-transaction.js";
import { knownDay } from "./viewpoint.js";

/** Reads a decision record; null where a value is none. Throws where it is one that cannot be relied on. */
export type RecordReader = (given: unknown) => {
  readonly record: DecisionRecord;
  readonly verdict: RecordedVerdict;
  readonly transaction: Transaction;
  readonly standing: StandingFacts | undefined;
} | null;

/** Evaluates the transactions of old answers anew, and gives both side by side, in the order of the records. */
export function rescreen(
  ruleset: Ruleset,
  records: readonly RescreenRecord[],
  options: RescreenOptions | null | undefined,
  standing: StandingFacts | undefined,
  readRecord: RecordReader,
): readonly Rescreened[] {
  return reading(() => rescreenRead(compiled(ruleset), records, options, standing, readRecord), "the list of records");
}

function rescreenRead(
  rules: CompiledRuleset,
  records: readonly RescreenRecord[],
  options: RescreenOptions | null | undefined,
  standing: StandingFacts | undefined,
  readRecord: RecordReader,
): readonly Rescreened[] {
  if (!Array.isArray(records)) fail("invalid-input", "records", "has to be a list of verdicts", records);
  if (options !== undefined && options !== null) {
    if (typeof options !== "object") fail("invalid-input", "options", "has to be { asKnownAt }", options);
    assertOptions(options, ["asKnownAt"], "options");
  }
  const asked = options?.asKnownAt ?? null;
  if (asked !== null) readMoment(asked, "asKnownAt");
  const known = (transaction: Transaction) => knownDay(rules, asked, dayOf(readMoment(transaction.at, "at")));
  const bound = new Answers(rules, known, standing);
  const others = new Map<string, Answers>();
  // A record brings the facts that stood when it was written.
  const answersFor = (stood: StandingFacts | undefined): Answers => {
    const key = JSON.stringify([stood?.usNexus, stood?.withinUnitedStates, stood?.personalUse]);
    const answers = others.get(key) ?? new Answers(rules, known, stood);
    others.set(key, answers);
    return answers;
  };
  const one = (given: unknown) => rescreened(given, bound, answersFor, readRecord);
  return Object.freeze(records.map((given: unknown) => Object.freeze(one(given))));
}

function rescreened(
  record: unknown,
  answers: Answers,
  answersFor: (standing: StandingFacts | undefined) => Answers,
  readRecord: RecordReader,
): Rescreened {
  try {
    const read = readRecord(record);
    if (read !== null) {
      const after = answersFor(read.standing).of(read.transaction);
      const differs = differences(read.verdict, after);
      return { before: read.verdict, record: read.record, after, changed: differs.length > 0, differs };
    }
    const before = readVerdict(record);
    const after = answers.of(before.transaction);
    const differs = differences(before, after);
    return { before, after, changed: differs.length > 0, differs: Object.freeze(differs) };
  } catch (error) {
    const { code, message, problems } = asInterdictError(error, "cannot be read as a verdict that evaluate returned");
    return { before: record, changed: true, differs: [], problem: { code, message, problems } };
  }
}

/** A verdict, or the one that a record holds, told by its shape. */
function readVerdict(record: unknown): Verdict {
  if (typeof record !== "object" || record === null) return fail("invalid-input", "", "has to be a verdict", record);
  const held = "findings" in record ? record : (record as { readonly verdict?: unknown }).verdict;
  const { transaction, outcome, basis, findings, missing } = (held ?? {}) as Partial<Verdict>;
  if (typeof outcome !== "string" || typeof basis !== "string")
    fail("invalid-input", "outcome", "has to be the outcome and basis of a verdict", outcome);
  if (typeof transaction !== "object" || transaction === null)
    fail("invalid-input", "transaction", "has to be the transaction that was asked about", transaction);
  if (!Array.isArray(findings)) fail("invalid-input", "findings", "has to be a list", findings);
  if (!Array.isArray(missing?.facts) || !Array.isArray(missing?.acts))
    fail("invalid-input", "missing", "has to hold the lists facts and acts", missing);
  return held as Verdict;
}

const READ: Readonly<Record<RescreenDifference, (verdict: Verdict | RecordedVerdict) => string | undefined>> = {
  outcome: ({ outcome }) => outcome,
  basis: ({ basis }) => basis,
  enforcement: ({ enforcement }) => enforcement,
  subject: ({ findings }) => findings?.[0]?.subject,
  provision: ({ findings }) => findings?.[0]?.provision,
  confidence: ({ confidence }) => confidence ?? "verified",
  missing: ({ missing }) => [...factsOf(missing), ...actsOf(missing)].join(),
};

type Missing = Verdict["missing"] | RecordedVerdict["missing"];

/** A verdict tells them with their questions, a record by name alone. */
const factsOf = (missing: Missing) => (missing?.facts ?? []).map((m) => (typeof m === "string" ? m : m.fact));
const actsOf = (missing: Missing) => (missing?.acts ?? []).map((m) => (typeof m === "string" ? m : m.act));

function differences(before: Verdict | RecordedVerdict, after: Verdict): RescreenDifference[] {
  return (Object.keys(READ) as RescreenDifference[]).filter((part) => READ[part](before) !== READ[part](after));
}
