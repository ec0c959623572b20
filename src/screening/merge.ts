import type { Lookup } from "../compile/lookup.js";
import type { Alternative, Match, MatchEvidence, MatchFlag, ScorePiece } from "../model/match.js";
import { type Found, rounded } from "./found.js";

const FLAGS: readonly MatchFlag[] = [
  "conflict",
  "disguised",
  "misspelt",
  "in-context",
  "cut",
  "unknown-provider",
  "unknown-code",
  "shared",
  "unverified",
  "ambiguous",
  "checksum-failed",
  "case-differs",
];
const HOSTED = 0.95;
const LEAST = 0.85;

/**
 * Puts together what was found: one match for each subject, with all its evidence, the best score, strong where any of
 * it is strong. Best first; an application that lives in a matched one stands directly behind it.
 */
export function mergeFound(
  lookup: Lookup,
  found: readonly Found[],
  conflict: boolean,
  role: string | undefined,
): readonly Match[] {
  const [only] = found;
  if (only !== undefined && found.length === 1 && lookup.subjects.get(only.subject)?.hosts.length === 0)
    return Object.freeze([toMatch(found, conflict, role, only.alternatives ?? NONE_LOST)]);
  const groups = new Map<string, Found[]>();
  for (const one of found) put(groups, one);
  const hosts = new Map<string, string>();
  for (const [host, group] of [...groups])
    for (const hosted of lookup.subjects.get(host)?.hosts ?? []) {
      put(groups, hostedBy(group, hosted));
      if (!hosts.has(hosted)) hosts.set(hosted, host);
    }
  const matches: Match[] = [];
  for (const group of groups.values()) matches.push(toMatch(group, conflict, role, lostBy(group, groups)));
  return Object.freeze(isArranged(matches) ? matches : arrange(matches, hosts));
}

const NONE_LOST: readonly Alternative[] = [];

function put(groups: Map<string, Found[]>, one: Found): void {
  const group = groups.get(one.subject);
  if (group) group.push(one);
  else groups.set(one.subject, [one]);
}

function best(group: readonly Found[]): Found {
  let held = group[0] as Found;
  for (const one of group) if (one.score > held.score) held = one;
  return held;
}

/** A weak host brings in a weak guest, and its guest no score below the least that counts. */
function hostedBy(group: readonly Found[], hosted: string): Found {
  const host = best(group);
  const { field, received } = host.evidence;
  return {
    subject: hosted,
    kind: "application",
    by: "relation",
    score: Math.max(LEAST, Math.round(host.score * HOSTED * 10_000) / 10_000),
    weak: isWeak(group),
    flags: group.flatMap((one) => one.flags),
    evidence: { field, received, matched: host.subject, rule: "hosts" },
  };
}

function toMatch(
  group: readonly Found[],
  conflict: boolean,
  role: string | undefined,
  alternatives: readonly Alternative[],
): Match {
  const first = best(group);
  const { subject, kind, by, score } = first;
  const strength = isWeak(group) ? "weak" : "strong";
  const evidence = group.length === 1 ? [Object.freeze(counted(first))] : evidenceOf(group, first);
  Object.freeze(evidence);
  if (alternatives.length > 0) Object.freeze(alternatives);
  const flags = flagsOf(group, conflict);
  // Written out: to spread an object takes longer than all the rest.
  if (role !== undefined) {
    const match = { subject, kind, by, score, strength, evidence, flags } as const;
    return Object.freeze(alternatives.length === 0 ? { ...match, role } : { ...match, alternatives, role });
  }
  if (alternatives.length === 0) return Object.freeze({ subject, kind, by, score, strength, evidence, flags });
  return Object.freeze({ subject, kind, by, score, strength, evidence, flags, alternatives });
}

function isWeak(group: readonly Found[]): boolean {
  for (const one of group) if (!one.weak) return false;
  return true;
}

function evidenceOf(group: readonly Found[], first: Found): readonly MatchEvidence[] {
  return distinct(group.map((one) => (one === first ? counted(one) : one.evidence)));
}

/** Sets of flags in their order, each made once: there are few. */
const SETS = new Map<number, readonly MatchFlag[]>();

function flagsOf(group: readonly Found[], conflict: boolean): readonly MatchFlag[] {
  let raised = conflict ? 1 << FLAGS.indexOf("conflict") : 0;
  for (const one of group) for (const flag of one.flags) raised |= 1 << FLAGS.indexOf(flag);
  const known = SETS.get(raised);
  if (known !== undefined) return known;
  const set = Object.freeze(FLAGS.filter((_, at) => (raised & (1 << at)) !== 0));
  SETS.set(raised, set);
  return set;
}

/** The evidence that decided the score, with its pieces; a field may have lowered it since they were counted. */
function counted({ evidence, pieces, score }: Found): MatchEvidence {
  const parts = pieces ?? [{ name: evidence.rule, value: score }];
  let sum = 0;
  for (const part of parts) sum += part.value;
  const rest = rounded(score - sum);
  const { field, received, matched, rule } = evidence;
  return { field, received, matched, rule, pieces: rest === 0 && Object.isFrozen(parts) ? parts : frozen(parts, rest) };
}

function frozen(parts: readonly ScorePiece[], rest: number): readonly ScorePiece[] {
  const all = rest === 0 ? [...parts] : [...parts, { name: "field", value: rest }];
  for (const part of all) Object.freeze(part);
  return Object.freeze(all);
}

/** Who lost in the texts of a group, but for those that another finding brought in after all. */
function lostBy(group: readonly Found[], groups: ReadonlyMap<string, unknown>): readonly Alternative[] {
  let lost = NONE_LOST;
  for (const { alternatives } of group) {
    const rest = alternatives?.filter((other) => !groups.has(other.subject)) ?? NONE_LOST;
    if (rest.length > 0) lost = [...lost, ...rest];
  }
  return lost;
}

function distinct(evidence: readonly MatchEvidence[]): readonly MatchEvidence[] {
  const [only] = evidence;
  if (only !== undefined && evidence.length === 1) return [Object.freeze(only)];
  const seen = new Map<string, MatchEvidence>();
  for (const one of evidence) {
    const key = `${one.field}|${one.rule}|${one.matched}`;
    if (!seen.has(key) || one.pieces) seen.set(key, Object.freeze(one));
  }
  return [...seen.values()];
}

/** Whether there is one match, or one with its guest behind it. */
function isArranged([, guest, ...more]: readonly Match[]): boolean {
  return guest === undefined || (more.length === 0 && guest.by === "relation");
}

function arrange(matches: readonly Match[], hosts: ReadonlyMap<string, string>): Match[] {
  const heads: Match[] = [];
  const guests = new Map<string, Match[]>();
  for (const match of matches) {
    const host = match.by === "relation" ? hosts.get(match.subject) : undefined;
    const others = host === undefined ? heads : guests.get(host);
    if (others) others.push(match);
    else guests.set(host as string, [match]);
  }
  const all: Match[] = [];
  const add = (match: Match): void => {
    all.push(match);
    for (const guest of guests.get(match.subject) ?? []) add(guest);
  };
  for (const head of heads.sort((a, b) => b.score - a.score)) add(head);
  return all;
}
