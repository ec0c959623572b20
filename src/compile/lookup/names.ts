import type { Alias, Application, PartyData, Person } from "../../model/party.js";
import { foldName } from "../../names/fold.js";
import { EMPTY_HASH, foldHash } from "../../names/hash.js";
import type { Entries, Entry, Subject, Table, Tier } from "./hit.js";
import { type Claim, Claims, entryOf } from "./settle.js";

/** Names as written and by their fold. A spelling also brings those who share only its fold. */
export type NameTable = Table;

/** Builds the tables of names, in the order of the data. */
export function indexNames(data: PartyData, subjects: ReadonlyMap<string, Subject>): NameTable {
  const raw = new Spellings();
  for (const parties of [data.applications, data.persons])
    for (const party of parties) {
      const subject = subjects.get(party.id) as Subject;
      for (const alias of namesOf(party)) raw.add(claimOf(subject, alias));
    }
  for (const { id, neighbours } of data.applications)
    for (const { kind, value, confidence } of neighbours)
      if (kind === "name")
        raw.add({ subject: subjects.get(id) as Subject, rule: "name", matched: value, confidence, not: true });
  return { raw, normalised: raw.folded };
}

/** The spellings of the data, each with all that its fold stands for. */
class Spellings implements Entries {
  readonly folded = new Claims(true);
  readonly #folds = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();

  add(claim: Claim): void {
    const fold = foldName(claim.matched);
    this.folded.add(fold, claim);
    if (fold !== "") this.#folds.set(claim.matched, fold);
  }

  keys(): Iterable<string> {
    return this.#folds.keys();
  }

  get(spelling: string): Entry | undefined {
    const known = this.#entries.get(spelling);
    if (known !== undefined) return known;
    const fold = this.#folds.get(spelling);
    if (fold === undefined) return undefined;
    const entry = asWritten(spelling, this.folded.of(fold));
    this.#entries.set(spelling, entry);
    return entry;
  }
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
export function hashKeys(folds: Entries, identifiers: readonly Entries[]): ReadonlySet<number> {
  const hashes = new Set<number>([EMPTY_HASH]);
  for (const fold of folds.keys()) hashes.add(foldHash(fold));
  for (const table of identifiers) for (const key of table.keys()) hashes.add(foldHash(foldName(key)));
  hashes.delete(-1);
  return hashes;
}
