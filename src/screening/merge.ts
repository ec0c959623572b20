import type { Lookup } from "../compile/lookup.js";
import type { Alternative, Match, MatchEvidence, MatchFlag, ScorePiece } from "../model/match.js";
import { type Found, rounded } from "./found.js";

const FLAGS: readonly MatchFlag[] = [
  "conflict",
  "disguised",
  "misspelt",
  "in-context",
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
  const groups = new Map<string, Found[]>();
  for (const one of found) put(groups, one);
  const hosts = new Map<string, string>();
  for (const [host, group] of [...groups]) {
    for (const hosted of lookup.subjects.get(host)?.hosts ?? []) {
      put(groups, hostedBy(group, hosted));
      if (!hosts.has(hosted)) hosts.set(hosted, host);
    }
  }
  const alternatives = lostOf(groups);
  const matches = [...groups.values()].map((group) => toMatch(group, conflict, role, alternatives));
  return Object.freeze(matches.length > 1 ? arrange(matches, hosts) : matches);
}

function put(groups: Map<string, Found[]>, one: Found): void {
  const group = groups.get(one.subject);
  if (group) group.push(one);
  else groups.set(one.subject, [one]);
}

function best(group: readonly Found[]): Found {
  return group.reduce((held, one) => (one.score > held.score ? one : held));
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
    weak: group.every((one) => one.weak),
    flags: group.flatMap((one) => one.flags),
    evidence: { field, received, matched: host.subject, rule: "hosts" },
  };
}

function toMatch(
  group: readonly Found[],
  conflict: boolean,
  role: string | undefined,
  lost: ReadonlyMap<Found, readonly Alternative[]>,
): Match {
  const first = best(group);
  const { subject, kind, by, score } = first;
  const raised = new Set(group.flatMap((one) => one.flags));
  if (conflict) raised.add("conflict");
  const match = {
    subject,
    kind,
    by,
    score,
    strength: group.every((one) => one.weak) ? "weak" : "strong",
    evidence: Object.freeze(distinct(group.map((one) => (one === first ? counted(one) : one.evidence)))),
    flags: Object.freeze(FLAGS.filter((flag) => raised.has(flag))),
  } as const;
  const alternatives = group.flatMap((one) => lost.get(one) ?? []);
  return Object.freeze({
    ...match,
    ...(alternatives.length > 0 && { alternatives: Object.freeze(alternatives) }),
    ...(role !== undefined && { role }),
  });
}

/** The evidence that decided the score, with its pieces; a field may have lowered it since they were counted. */
function counted({ evidence, pieces, score }: Found): MatchEvidence {
  const parts: ScorePiece[] = [...(pieces ?? [{ name: evidence.rule, value: score }])];
  const rest = rounded(score - parts.reduce((sum, piece) => sum + piece.value, 0));
  if (rest !== 0) parts.push({ name: "field", value: rest });
  return { ...evidence, pieces: Object.freeze(parts.map((part) => Object.freeze(part))) };
}

/** Who lost in the texts of each finding, but for those that another finding brought in after all. */
function lostOf(groups: ReadonlyMap<string, readonly Found[]>): ReadonlyMap<Found, readonly Alternative[]> {
  const lost = new Map<Found, readonly Alternative[]>();
  for (const group of groups.values())
    for (const one of group) {
      const rest = one.alternatives?.filter((other) => !groups.has(other.subject)) ?? [];
      if (rest.length > 0) lost.set(one, rest);
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

function arrange(matches: readonly Match[], hosts: ReadonlyMap<string, string>): Match[] {
  const follows = (match: Match): string | undefined =>
    match.by === "relation" ? hosts.get(match.subject) : undefined;
  const withGuests = (match: Match): Match[] => [
    match,
    ...matches.filter((guest) => follows(guest) === match.subject).flatMap(withGuests),
  ];
  const heads = matches.filter((match) => follows(match) === undefined);
  return heads.sort((a, b) => b.score - a.score).flatMap(withGuests);
}
