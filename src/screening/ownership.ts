import type { Lookup } from "../compile/lookup.js";
import type { MatchFlag } from "../model/match.js";
import type { Found } from "./found.js";
import type { ReadParty } from "./read-counterparty.js";
import { screenFields } from "./screen-fields.js";

/** What is known of one subject's stake: at least this much of it surely, at most that much. */
interface Stake {
  readonly first: Found;
  readonly evidence: Found["evidence"][];
  readonly flags: Set<MatchFlag>;
  /** Through owners that surely are the subject, by shares that are known. */
  least: number;
  /** With the owners that may be the subject, and every unknown share taken as whole. */
  most: number;
}

const MAJORITY = 50;
const SCORE = { strong: 0.94, weak: 0.86 };

/**
 * Finds who owns more than half of a party. Shares multiply along a chain and add up over the chains that lead to the
 * same subject; an owner that is the subject ends its chain, so that a stake is not counted again above it.
 *
 * The trap: an unknown share is not zero. Where it could make the majority, the match is weak; exactly half is none.
 *
 * @example 80 % of a company that Tencent owns at 70 %: 56 %, a strong match by ownership
 */
export function screenOwners(lookup: Lookup, party: ReadParty): readonly Found[] {
  if (party.owners.length === 0) return [];
  const stakes = new Map<string, Stake>();
  climb(lookup, party, { least: 100, most: 100 }, "", new Set(), stakes);
  return [...stakes.values()].filter((stake) => over(stake.most)).flatMap(toFound);
}

interface Share {
  readonly least: number;
  readonly most: number;
}

function climb(
  lookup: Lookup,
  party: ReadParty,
  share: Share,
  path: string,
  above: ReadonlySet<string>,
  stakes: Map<string, Stake>,
): void {
  for (const [index, owner] of party.owners.entries()) {
    const at = `${path}owners.${index}.party.`;
    const part = {
      least: (share.least * (owner.percent ?? 0)) / 100,
      most: (share.most * (owner.percent ?? 100)) / 100,
    };
    const found = screenFields(lookup, owner.party.values).flatMap((result) => result.found);
    const sure = new Set(found.filter((one) => !one.weak).map((one) => one.subject));
    const here = new Set(above);
    for (const one of found) {
      if (above.has(one.subject)) continue;
      const stake = stakes.get(one.subject) ?? { first: one, evidence: [], flags: new Set(), least: 0, most: 0 };
      stakes.set(one.subject, stake);
      stake.evidence.push({ ...one.evidence, field: at + one.evidence.field, rule: "owner" });
      for (const flag of one.flags) stake.flags.add(flag);
      if (here.has(one.subject)) continue;
      here.add(one.subject);
      stake.most += part.most;
      if (sure.has(one.subject)) stake.least += part.least;
    }
    climb(lookup, owner.party, part, at, here, stakes);
  }
}

function toFound(stake: Stake): readonly Found[] {
  const weak = !over(stake.least);
  const { subject, kind } = stake.first;
  const score = weak ? SCORE.weak : SCORE.strong;
  return stake.evidence.map((evidence) => ({
    subject,
    kind,
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
