import type { DecisionRecord, Json, RecordDifference } from "../model/index.js";

/** What says who answered, not what was answered. */
const VERSIONS: ReadonlySet<string> = new Set(["engine", "tables", "ruleset", "sha256"]);

/** Lists where two records differ, apart from versions and digests, in the order of the first. */
export function recordDifferences(before: DecisionRecord, after: DecisionRecord): readonly RecordDifference[] {
  const differences: RecordDifference[] = [];
  compare(answerOf(before), answerOf(after), "", differences);
  return differences;
}

function answerOf(record: DecisionRecord): Json {
  const answer = Object.entries(record).filter(([key]) => !VERSIONS.has(key));
  return Object.fromEntries(answer) as unknown as Json;
}

function compare(before: Json | undefined, after: Json | undefined, path: string, found: RecordDifference[]): void {
  if (before === after) return;
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    for (const key of new Set([...one.keys(), ...other.keys()]))
      compare(one.get(key), other.get(key), path === "" ? key : `${path}.${key}`, found);
    return;
  }
  found.push({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
}

const isBranch = (value: Json | undefined): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null;
