import type { Confidence } from "../../model/citation.js";
import type { MatchFlag } from "../../model/match.js";
import type { Entry, Hit, Subject, Tier } from "./hit.js";

/** One statement of the data that a key stands for a subject, or does not. */
export interface Claim {
  readonly subject: Subject;
  readonly rule: Hit["rule"];
  readonly matched: string;
  readonly confidence: Confidence;
  readonly weak?: boolean;
  readonly shared?: boolean;
  readonly tier?: Tier;
  /** The key is somebody else's and must not lead to the subject. */
  readonly not?: true;
}

/** Collects claims by key and settles each key once all are in. */
export class Claims {
  readonly #byKey = new Map<string, Claim[]>();

  add(key: string, claim: Claim): void {
    if (key === "") return;
    const claims = this.#byKey.get(key);
    if (claims) claims.push(claim);
    else this.#byKey.set(key, [claim]);
  }

  settle(): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [key, claims] of this.#byKey) entries.set(key, entryOf(claims));
    return entries;
  }
}

/** Settles one key. */
export function entryOf(claims: readonly Claim[], together = false): Entry {
  return {
    hits: settleKey(claims, together),
    not: claims.filter((claim) => claim.not).map((claim) => claim.subject.id),
  };
}

/**
 * Decides whom a key stands for.
 *
 * Several strong claims cannot all be right, so all become weak and `ambiguous`; a claim that was weak from the start
 * takes nothing from a strong one. An application that lives in another claimant is left to the relation.
 *
 * @param together whether an application and a person may both own the key in full, as they may a name
 */
function settleKey(claims: readonly Claim[], together: boolean): readonly Hit[] {
  const [only] = claims;
  if (only !== undefined && claims.length === 1) return only.not ? [] : [toHit(only, false)];
  const refused = new Set(claims.filter((claim) => claim.not).map((claim) => claim.subject.id));
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const id = claim.subject.id;
    if (refused.has(id)) continue;
    const held = best.get(id);
    if (!held || (isWeak(held) && !isWeak(claim))) best.set(id, claim);
  }
  const hosted = new Set([...best.values()].flatMap((claim) => claim.subject.hosts));
  const kept = [...best.values()].filter((claim) => !hosted.has(claim.subject.id));
  const strong = kept.filter((claim) => !isWeak(claim));
  const applications = strong.filter((claim) => claim.subject.kind === "application").length;
  const most = together ? Math.max(applications, strong.length - applications) : strong.length;
  return kept.map((claim) => toHit(claim, most > 1 || (isWeak(claim) && kept.length > 1)));
}

function isWeak(claim: Claim): boolean {
  return claim.weak === true || claim.confidence === "unverified";
}

function toHit(claim: Claim, ambiguous: boolean): Hit {
  const flags: MatchFlag[] = [];
  if (claim.confidence === "unverified") flags.push("unverified");
  if (ambiguous) flags.push("ambiguous");
  return {
    subject: claim.subject.id,
    kind: claim.subject.kind,
    rule: claim.rule,
    matched: claim.matched,
    weak: isWeak(claim) || ambiguous,
    flags,
    tier: claim.tier ?? "identifier",
    shared: claim.shared === true,
  };
}
