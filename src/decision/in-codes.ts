import type {
  Action,
  Basis,
  ConstantWithin,
  Disposition,
  DispositionReason,
  Finding,
  Match,
  RecordedDisposition,
  RecordedFinding,
  RecordedMatch,
  RecordedMissing,
  RecordedReason,
  RecordedVerdict,
  Verdict,
} from "../model/index.js";

/** Writes a verdict in codes, references and numbers. What is empty is left out. */
export function verdictInCodes(verdict: Verdict): RecordedVerdict {
  const { outcome, basis, enforcement, confidence, constantWithin, staleDays } = verdict;
  const missing = missingInCodes(verdict);
  return {
    outcome,
    basis,
    ...(enforcement ? { enforcement } : {}),
    ...(confidence === "verified" ? {} : { confidence }),
    ...(verdict.matches.length > 0 ? { matches: verdict.matches.map(matchInCodes) } : {}),
    ...(verdict.findings.length > 0 ? { findings: verdict.findings.map(findingInCodes) } : {}),
    ...(missing ? { missing } : {}),
    ...(isUnbounded(constantWithin)
      ? {}
      : { constantWithin: { at: [...constantWithin.at], asKnownAt: [...constantWithin.asKnownAt] } }),
    ...(staleDays === 0 ? {} : { staleDays }),
  };
}

const isUnbounded = ({ at, asKnownAt }: ConstantWithin) => [...at, ...asKnownAt].every((end) => end === null);

function matchInCodes({ subject, by, score, strength, role, flags }: Match): RecordedMatch {
  return {
    subject,
    by,
    score,
    strength,
    ...(role === undefined ? {} : { role }),
    ...(flags.length > 0 ? { flags: [...flags] } : {}),
  };
}

function findingInCodes(finding: Finding): RecordedFinding {
  const { provision, origin, subject, relation, names, role, outcome, basis, enforcement, confidence } = finding;
  return {
    provision,
    ...(origin === "host" ? { origin } : {}),
    subject,
    relation,
    ...(names === subject ? {} : { names }),
    ...(role === undefined ? {} : { role }),
    outcome,
    basis,
    ...(enforcement ? { enforcement } : {}),
    ...(confidence === "verified" ? {} : { confidence }),
    ...(finding.reaches ? { reaches: true as const } : {}),
    tests: Object.fromEntries(finding.tests.map(({ test, holds }) => [test, holds])),
  };
}

function missingInCodes({ missing: { facts, acts } }: Verdict): RecordedMissing | null {
  if (facts.length === 0 && acts.length === 0) return null;
  return {
    ...(facts.length > 0 ? { facts: facts.map(({ fact }) => fact) } : {}),
    ...(acts.length > 0 ? { acts: acts.map(({ act }) => act) } : {}),
  };
}

/** Writes a disposition in codes. What a reason shares with the disposition or the verdict is said once, there. */
export function dispositionInCodes(
  { action, policy, table, because }: Disposition,
  basis: Basis | undefined,
): RecordedDisposition {
  return {
    action,
    policy,
    ...(table ? { table } : {}),
    because: because.map((reason) => reasonInCodes(reason, action, basis)),
  };
}

function reasonInCodes(reason: DispositionReason, decided: Action, shared: Basis | undefined): RecordedReason {
  const { row, action, provision, basis, clearance, without, refused } = reason;
  return {
    row,
    ...(action === decided ? {} : { action }),
    ...(provision === undefined ? {} : { provision }),
    ...(basis === undefined || basis === shared ? {} : { basis }),
    ...(clearance === undefined ? {} : { clearance }),
    ...(without === undefined ? {} : { without }),
    ...(refused === undefined ? {} : { refused }),
  };
}
