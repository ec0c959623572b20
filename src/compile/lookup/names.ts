import type { Alias, Application, Neighbour, PartyData, Person } from "../../model/party.js";
import { foldName } from "../../names/fold.js";
import type { Entries, Entry, Subject, Table, Tier } from "./hit.js";
import { type Claim, Claims, entryOf } from "./settle.js";

/** Names as written and by their fold. A spelling also brings those who share only its fold. */
export interface NameTable extends Table {
  /** Folds of the names that count only as written. */
  readonly exact: readonly string[];
  /** How long the longest fold is. */
  readonly longest: number;
}

/** Builds the tables of names, in the order of the data. */
export function indexNames(
  data: PartyData,
  subjects: ReadonlyMap<string, Subject>,
  folds?: ReadonlyMap<string, string>,
): NameTable {
  const raw = new Spellings(folds);
  for (const parties of [data.applications, data.persons])
    for (const party of parties) {
      const subject = subjects.get(party.id) as Subject;
      for (const alias of namesOf(party)) raw.add(aliasClaim(subject, alias), alias.mode === "exact");
    }
  for (const { id, neighbours } of data.applications)
    for (const neighbour of neighbours)
      if (neighbour.kind === "name") raw.add(neighbourClaim(subjects.get(id) as Subject, neighbour), false);
  return { raw, normalised: raw.folded, exact: raw.exact, longest: raw.longest };
}

/** The spellings of the data, each with all that its fold stands for. */
class Spellings implements Entries {
  readonly folded = new Claims(true);
  readonly exact: string[] = [];
  longest = 0;
  readonly #exact = new Claims(true);
  readonly #folds = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();
  readonly #known: ReadonlyMap<string, string> | undefined;

  /** @param known folds that were worked out before */
  constructor(known?: ReadonlyMap<string, string>) {
    this.#known = known;
  }

  add(claim: Claim, exact: boolean): void {
    const fold = this.#known?.get(claim.matched) ?? foldName(claim.matched);
    this.longest = Math.max(this.longest, fold.length);
    if (exact) {
      this.#exact.add(claim.matched, claim);
      this.exact.push(fold);
    } else this.folded.add(fold, claim);
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
    const entry = asWritten(spelling, [...this.#exact.of(spelling), ...this.folded.of(fold)]);
    this.#entries.set(spelling, entry);
    return entry;
  }
}

/** All names of a party; the official one also where its list of names leaves it out. */
export function namesOf(party: Application | Person): readonly Name[] {
  const { name, names } = party;
  if (names.some((alias) => alias.value === name)) return names;
  const confidence = "confidence" in party ? party.confidence : "verified";
  return [{ value: name, kind: "official", mode: "whole", confidence }, ...names];
}

/** What the tables read of an alias. */
type Name = Pick<Alias, "value" | "kind" | "mode" | "confidence" | "weak">;

/** The claim that a name of the data makes. */
export function aliasClaim(subject: Subject, alias: Name): Claim {
  const { value, confidence, weak } = alias;
  return { subject, rule: "name", matched: value, confidence, weak: weak === true, tier: "folded" };
}

/** The claim that somebody else's name is not the subject's. */
export function neighbourClaim(subject: Subject, { value, confidence }: Neighbour): Claim {
  return { subject, rule: "name", matched: value, confidence, not: true };
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
