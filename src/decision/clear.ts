import type {
  Action,
  Clearance,
  ClearanceRefusal,
  Disposition,
  DispositionReason,
  Finding,
  IgnoredClearance,
  Policy,
  Verdict,
} from "../model/index.js";
import { decide, disposition, weigh } from "./decide.js";
import type { ReadClearances } from "./read-clearances.js";

/** What a ruleset and its screening say of clearances; the core answers, this folder only asks. */
export interface Bearing {
  /** The day of the transaction, in Washington. */
  readonly day: string;
  /** Whether counterparty, activity and licence are those of its scope. */
  covers(clearance: Clearance): boolean;
  /** Whether what it stands on has changed since. */
  lapsed(clearance: Clearance): boolean;
  /** Whether these clearances account for everything by which a subject was matched. */
  accounts(clearances: readonly Clearance[], subject: string): boolean;
  /** Whether the law would not prohibit it if the licence that is claimed is good. */
  readonly licensed: boolean;
  /** The answer where the facts that these clearances explain are left out; null where nobody is left. */
  without(clearances: readonly Clearance[]): Verdict | null;
}

const MOST_TOLD = 10;

/**
 * Decides with clearances. Each lifts the reasons of the findings in its scope and nothing else; what is left is decided
 * as before, and again as if the explained facts had not been given, so that lifting one finding never softens another.
 */
export function decideCleared(
  verdict: Verdict,
  policy: Policy,
  { clearances, ignored }: ReadClearances,
  bearing: Bearing | null,
): Disposition {
  const plain = decide(verdict, policy);
  if (plain.action === "allow" || plain.because[0]?.row === "fault") return plain;
  const matched = new Set(verdict.matches.map(({ subject }) => subject));
  const concerned = clearances.filter(({ scope }) => scope.subjects.some((subject) => matched.has(subject)));
  const refused = new Map<Clearance, ClearanceRefusal>();
  const good: Clearance[] = [];
  for (const each of concerned) {
    const why = bearing === null ? "other-ruleset" : refusalOf(each, policy, bearing);
    if (why === null) good.push(each);
    else refused.set(each, why);
  }
  const lifted = bearing === null ? plain : lift(verdict, policy, good, bearing, refused);
  const told = lifted.action === "allow" ? [] : [...refused.keys()].slice(0, MOST_TOLD);
  const bad = lifted.action === "allow" ? [] : ignored.slice(0, MOST_TOLD);
  const kept = [...new Set([...good, ...told])];
  if (kept.length === 0 && bad.length === 0) return plain;
  const notes = [
    ...told.map((each) => refusal(lifted, refused.get(each) as ClearanceRefusal, each)),
    ...bad.map((each) => refusal(lifted, "malformed", each)),
  ];
  return Object.freeze({
    ...lifted,
    because: Object.freeze([...lifted.because, ...notes]),
    ...(kept.length > 0 ? { clearances: Object.freeze(kept) } : {}),
    ...(bad.length > 0 ? { ignored: Object.freeze(bad) } : {}),
  });
}

function refusalOf(clearance: Clearance, policy: Policy, bearing: Bearing): ClearanceRefusal | null {
  if (!bearing.covers(clearance)) return "out-of-scope";
  if (policy.fourEyes !== false && isOnePerson(clearance)) return "same-person";
  if (bearing.day < clearance.from) return "not-yet-valid";
  if (bearing.day > clearance.expires) return "expired";
  if (bearing.lapsed(clearance)) return "lapsed";
  if (clearance.kind === "license" && !bearing.licensed) return "not-enough";
  return null;
}

/**
 * What tells nobody apart: blanks, signs that are not seen, the dot that a small letter takes from a capital. Made into a
 * pattern where it is asked for, because engines work out the classes of every pattern that they read.
 */
const UNTOLD = "\\u0307|[\\s\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]";

/** One person in another spelling approves nothing. By way of capitals, in which ß is SS. */
function isOnePerson({ requestedBy, approvedBy }: Clearance): boolean {
  const untold = new RegExp(UNTOLD, "gu");
  const fold = (name: string) => name.normalize("NFKC").toUpperCase().toLowerCase().replace(untold, "");
  const [one, other] = [fold(requestedBy), fold(approvedBy)];
  return one === other || one === "" || other === "";
}

function lift(
  verdict: Verdict,
  policy: Policy,
  good: readonly Clearance[],
  bearing: Bearing,
  refused: Map<Clearance, ClearanceRefusal>,
): Disposition {
  const used = new Set<Clearance>();
  const reasons = weigh(verdict, policy).map(({ reason, finding }) => {
    if (reason.action === "allow" || !finding) return reason;
    const about = good.filter((each) => isAbout(each, reason, finding));
    // What is prohibited is never cleared by one person alone, whatever the policy asks for.
    const able = finding.outcome === "prohibited" ? about.filter((each) => !isOnePerson(each)) : about;
    for (const each of about) if (!able.includes(each)) refused.set(each, "same-person");
    const license = able.find(({ kind }) => kind === "license");
    const by = license ?? (able.length > 0 && bearing.accounts(able, finding.subject) ? able[0] : undefined);
    if (!by) return reason;
    for (const each of license ? [license] : able) used.add(each);
    return cleared(reason, by);
  });
  for (const each of good) if (!used.has(each) && !refused.has(each)) refused.set(each, "not-enough");
  const stale = decide(verdict, policy).because.filter(({ row }) => row === "stale");
  const apart = [...used].filter(({ kind }) => kind === "false-positive");
  const rest = apart.length > 0 ? remaining(policy, apart, bearing, reasons) : [];
  return disposition(policy, [...reasons, ...stale, ...rest]);
}

function isAbout({ kind, scope }: Clearance, { row }: DispositionReason, finding: Finding): boolean {
  if (!scope.subjects.includes(finding.subject) || !scope.provisions.includes(finding.provision)) return false;
  if (kind === "false-positive") return true;
  // A licence answers what was unknown because of it. What is prohibited was asked without one.
  return finding.outcome === "undetermined" && (row === "missing-facts" || row === "less-than-verified");
}

/** What still holds where the explained facts are left out, and is not among the reasons already. */
function remaining(
  policy: Policy,
  apart: readonly Clearance[],
  bearing: Bearing,
  reasons: readonly DispositionReason[],
): readonly DispositionReason[] {
  const verdict = bearing.without(apart);
  if (verdict === null) return [];
  const key = ({ row, action, provision, basis }: DispositionReason) => [row, action, provision, basis].join(" ");
  const had = new Set(reasons.map(key));
  return decide(verdict, policy).because.filter((each) => each.action !== "allow" && !had.has(key(each)));
}

function cleared(reason: DispositionReason, { id, kind, requestedBy, approvedBy, expires }: Clearance) {
  const what =
    kind === "license" ? "The licence that is claimed was confirmed" : "The counterparty was found to be somebody else";
  const text = `${what}: clearance ${id}, asked for by ${requestedBy}, approved by ${approvedBy}, good through ${expires}.`;
  return Object.freeze({ ...reason, action: "allow" as Action, text, clearance: id, without: reason.action });
}

const REFUSED: Readonly<Record<ClearanceRefusal, string>> = {
  malformed: "cannot be read",
  "other-ruleset": "could not be held against the ruleset and the transaction of the verdict",
  "out-of-scope": "is for another counterparty, activity or licence",
  "same-person": "was asked for and approved by the same person",
  "not-yet-valid": "is not valid yet",
  expired: "has expired",
  lapsed: "has lapsed: what the ruleset holds of its subjects or provisions has changed since",
  "not-enough": "does not account for all that speaks against the transaction",
};

/** Told with the row that decided: the disposition is the one it would be without this clearance. */
function refusal(decided: Disposition, refused: ClearanceRefusal, about: Clearance | IgnoredClearance) {
  const first = decided.because[0];
  const detail = "problem" in about ? ` (${about.problem})` : daysOf(about, refused);
  const text = `Clearance ${about.id ?? "without an id"} does not apply: it ${REFUSED[refused]}${detail}.`;
  return Object.freeze<DispositionReason>({
    row: first?.row ?? "fault",
    action: decided.action,
    text,
    ...(about.id === undefined ? {} : { clearance: about.id }),
    refused,
  });
}

function daysOf({ from, expires }: Clearance, refused: ClearanceRefusal): string {
  return refused === "expired" ? ` on ${expires}` : refused === "not-yet-valid" ? `: from ${from}` : "";
}
