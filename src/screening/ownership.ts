import type { Lookup } from "../compile/lookup.js";
import type { MatchFlag } from "../model/match.js";
import type { Found } from "./found.js";
import { heldAbove } from "./held-above.js";
import type { ReadParty } from "./read-counterparty.js";
import { screenFields } from "./screen-fields.js";

/** What is known of one subject's stake: at least this much of it surely, at most that much. */
interface Stake {
  readonly kind: Found["kind"];
  readonly evidence: Found["evidence"][];
  readonly flags: Set<MatchFlag>;
  /** Through owners that surely are the subject, by shares that are known. */
  least: number;
  /** With the owners that may be the subject, and every unknown share taken as whole. */
  most: number;
}

/** One screening of owners. */
interface Climb {
  readonly lookup: Lookup;
  readonly stakes: Map<string, Stake>;
  /** Who each owner was found to be. */
  readonly found: Map<ReadParty, readonly Found[]>;
}

const MAJORITY = 50;
const SCORE = { strong: 0.94, weak: 0.86 };

/**
 * Finds who owns more than half of a party. Shares multiply along a chain and add up over the chains that lead to the
 * same subject; an owner that is the subject ends its chain, so that a stake is not counted again above it.
 *
 * The traps: an unknown share is not zero; where it could make the majority, the match is weak. Exactly half is none:
 * the measures held here speak of subsidiaries, and a rule that begins at half, as OFAC's for blocked persons, is
 * another. Control without a majority cannot be told by shares; the relations of the data say it.
 *
 * @example 80 % of a company that Tencent owns at 70 %: 56 %, a strong match by ownership
 */
export function screenOwners(lookup: Lookup, party: ReadParty): readonly Found[] {
  if (party.owners.length === 0) return [];
  const climb: Climb = { lookup, stakes: new Map(), found: new Map() };
  ascend(climb, party, { least: 100, most: 100 }, "", new Set());
  const single = [...climb.stakes].filter(([, stake]) => over(stake.most));
  return [...single, ...together(climb, party)].flatMap(([subject, stake]) => toFound(subject, stake));
}

interface Share {
  readonly least: number;
  readonly most: number;
}

function ascend(climb: Climb, party: ReadParty, share: Share, path: string, above: ReadonlySet<string>): void {
  const { lookup, stakes } = climb;
  for (const [index, owner] of party.owners.entries()) {
    const at = `${path}owners.${index}.party.`;
    const part = {
      least: (share.least * (owner.percent ?? 0)) / 100,
      most: (share.most * (owner.percent ?? 100)) / 100,
    };
    const found = screenFields(lookup, owner.party.values).flatMap((result) => result.found);
    climb.found.set(owner.party, found);
    const sure = new Set(found.filter((one) => !one.weak).map((one) => one.subject));
    const here = new Set(above);
    for (const one of found) {
      if (above.has(one.subject)) continue;
      const stake = stakes.get(one.subject) ?? newStake(one.kind);
      stakes.set(one.subject, stake);
      stake.evidence.push({ ...one.evidence, field: at + one.evidence.field, rule: "owner" });
      for (const flag of one.flags) stake.flags.add(flag);
      if (here.has(one.subject)) continue;
      here.add(one.subject);
      stake.most += part.most;
      if (sure.has(one.subject)) stake.least += part.least;
    }
    ascend(climb, owner.party, part, at, here);
  }
}

function newStake(kind: Found["kind"]): Stake {
  return { kind, evidence: [], flags: new Set(), least: 0, most: 0 };
}

/**
 * Takes the stakes of related subjects together: a party that two subsidiaries own at 30 % each is above half in their
 * parent's hands. Whether they were subsidiaries on the day is not known here, so the match is always weak; and where
 * one of them has the majority alone, it is the match, and the law's own relations lead further.
 */
function together(climb: Climb, party: ReadParty): readonly (readonly [string, Stake])[] {
  const { lookup, stakes } = climb;
  if (stakes.size < 2) return [];
  const parents: [string, Stake][] = [];
  for (const [parent, held] of heldAbove(lookup, [...stakes.keys()])) {
    if (held.some((subject) => over((stakes.get(subject) as Stake).most))) continue;
    const most = sumOf(climb, party, 100, new Set(held));
    if (!over(most)) continue;
    const stake = newStake("person");
    stake.most = most;
    for (const subject of held) {
      const { evidence, flags } = stakes.get(subject) as Stake;
      stake.evidence.push(...evidence);
      for (const flag of flags) stake.flags.add(flag);
    }
    parents.push([parent, stake]);
  }
  return parents;
}

/** What some subjects may hold between them; the first of them on a chain ends it. */
function sumOf(climb: Climb, party: ReadParty, share: number, subjects: ReadonlySet<string>): number {
  let sum = 0;
  for (const { party: owner, percent } of party.owners) {
    const part = (share * (percent ?? 100)) / 100;
    const counts = climb.found.get(owner)?.some((one) => subjects.has(one.subject));
    sum += counts ? part : sumOf(climb, owner, part, subjects);
  }
  return sum;
}

function toFound(subject: string, stake: Stake): readonly Found[] {
  const weak = !over(stake.least);
  const score = weak ? SCORE.weak : SCORE.strong;
  return stake.evidence.map((evidence) => ({
    subject,
    kind: stake.kind,
    by: "ownership",
    score,
    weak,
    flags: [...stake.flags],
    evidence,
  }));
}

/** Shares are decimal fractions; a hair above half from binary arithmetic is half. */
function over(percent: number): boolean {
  return percent > MAJORITY + 1e-9;
}
