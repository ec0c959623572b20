import type { Confidence } from "../../model/citation.js";
import type { MatchFlag } from "../../model/match.js";
import type { Entries, Entry, Hit, Subject, Tier } from "./hit.js";

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

/** Collects claims by key, and settles a key when it is first asked for: nearly all never are. */
export class Claims implements Entries {
  readonly #claims = new Map<string, Claim[]>();
  readonly #entries = new Map<string, Entry>();
  readonly #together: boolean;

  /** @param together whether an application and a person may both own a key in full, as they may a name */
  constructor(together = false) {
    this.#together = together;
  }

  add(key: string, ...claims: readonly Claim[]): void {
    if (key === "") return;
    const held = this.#claims.get(key);
    if (held) held.push(...claims);
    else this.#claims.set(key, [...claims]);
  }

  /** The claims to a key, unsettled. */
  of(key: string): readonly Claim[] {
    return this.#claims.get(key) ?? [];
  }

  keys(): Iterable<string> {
    return this.#claims.keys();
  }

  get(key: string): Entry | undefined {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const claims = this.#claims.get(key);
    if (claims === undefined) return undefined;
    const entry = entryOf(claims, this.#together);
    this.#entries.set(key, entry);
    return entry;
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
