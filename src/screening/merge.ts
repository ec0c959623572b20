import type { Lookup } from "../compile/lookup.js";
import type { Match, MatchEvidence, MatchFlag } from "../model/match.js";
import type { Found } from "./found.js";

const FLAGS: readonly MatchFlag[] = [
  "conflict",
  "disguised",
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
  const matches = [...groups.values()].map((group) => toMatch(group, conflict, role));
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

function toMatch(group: readonly Found[], conflict: boolean, role: string | undefined): Match {
  const { subject, kind, by, score } = best(group);
  const raised = new Set(group.flatMap((one) => one.flags));
  if (conflict) raised.add("conflict");
  const match = {
    subject,
    kind,
    by,
    score,
    strength: group.every((one) => one.weak) ? "weak" : "strong",
    evidence: Object.freeze(distinct(group.map((one) => one.evidence))),
    flags: Object.freeze(FLAGS.filter((flag) => raised.has(flag))),
  } as const;
  return Object.freeze(role === undefined ? match : { ...match, role });
}

function distinct(evidence: readonly MatchEvidence[]): readonly MatchEvidence[] {
  const [only] = evidence;
  if (only !== undefined && evidence.length === 1) return [Object.freeze(only)];
  const seen = new Map<string, MatchEvidence>();
  for (const one of evidence) {
    const key = `${one.field}|${one.rule}|${one.matched}`;
    if (!seen.has(key)) seen.set(key, Object.freeze(one));
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
