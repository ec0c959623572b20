import type { Alias, Application, PartyData, Person } from "../../model/party.js";
import { foldName } from "../../names/fold.js";
import { EMPTY_HASH, foldHash } from "../../names/hash.js";
import type { Entry, Subject, Table, Tier } from "./hit.js";
import { type Claim, entryOf } from "./settle.js";

/** Names as written and by their fold. `raw` also brings those who share only the fold. */
export type NameTable = Table;

/** Builds the tables of names, in the order of the data. */
export function indexNames(data: PartyData, subjects: ReadonlyMap<string, Subject>): NameTable {
  const groups = new Map<string, Claim[]>();
  const add = (claim: Claim): void => {
    const key = foldName(claim.matched);
    const group = groups.get(key);
    if (group) group.push(claim);
    else if (key !== "") groups.set(key, [claim]);
  };
  for (const party of [...data.applications, ...data.persons]) {
    const subject = subjects.get(party.id) as Subject;
    for (const alias of namesOf(party)) add(claimOf(subject, alias));
  }
  for (const { id, neighbours } of data.applications)
    for (const { kind, value, confidence } of neighbours)
      if (kind === "name")
        add({ subject: subjects.get(id) as Subject, rule: "name", matched: value, confidence, not: true });

  const raw = new Map<string, Entry>();
  const normalised = new Map<string, Entry>();
  for (const [key, group] of groups) {
    normalised.set(key, entryOf(group, true));
    for (const spelling of new Set(group.map((claim) => claim.matched))) raw.set(spelling, asWritten(spelling, group));
  }
  return { raw, normalised };
}

/** All names of a party; the official one also where its list of names leaves it out. */
function namesOf(party: Application | Person): readonly Pick<Alias, "value" | "confidence" | "weak">[] {
  const { name, names } = party;
  if (names.some((alias) => alias.value === name)) return names;
  return [{ value: name, confidence: "confidence" in party ? party.confidence : "verified" }, ...names];
}

function claimOf(subject: Subject, alias: Pick<Alias, "value" | "confidence" | "weak">): Claim {
  const { value, confidence, weak } = alias;
  return { subject, rule: "name", matched: value, confidence, weak: weak === true, tier: "folded" };
}

/** A claim to this very spelling goes before the subject's claims to others of the same fold. */
function asWritten(spelling: string, group: readonly Claim[]): Entry {
  const [only] = group;
  if (only !== undefined && group.length === 1)
    return entryOf(only.not ? group : [{ ...only, tier: tierOf(only, spelling) }], true);
  const own = group
    .filter((claim) => claim.matched === spelling)
    .map((claim): Claim => ({ ...claim, tier: tierOf(claim, spelling) }));
  const written = new Set(own.map((claim) => claim.subject.id));
  const others = group.filter((claim) => claim.not || !written.has(claim.subject.id));
  return entryOf([...own, ...others], true);
}

function tierOf(claim: Claim, spelling: string): Tier {
  return claim.subject.name === spelling ? "official" : "alias";
}

/**
 * Hashes everything that a text of letters and digits could name, so that nearly every other text can be let go after
 * one pass over it. The hash of nothing is among them: a text without letters and digits needs a closer look.
 */
export function hashKeys(tables: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<number> {
  const hashes = new Set<number>([EMPTY_HASH]);
  for (const table of tables)
    for (const key of table.keys()) {
      const hash = foldHash(foldName(key));
      if (hash >= 0) hashes.add(hash);
    }
  return hashes;
}
