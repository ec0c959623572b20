import type { PartyData } from "../model/party.js";
import type { Entry, Hit, Subject } from "./lookup/hit.js";
import { type IdentifierTables, indexIdentifiers } from "./lookup/identifiers.js";
import { lazy } from "./lookup/lazy.js";
import { createMemo, type Memo } from "./lookup/memo.js";
import { hashKeys, indexNames, type NameTable } from "./lookup/names.js";
import { indexPrefixes, type PrefixTable } from "./lookup/prefixes.js";
import { indexProviders, type ProviderTables } from "./lookup/providers.js";
import { indexBelow, indexSubjects } from "./lookup/subjects.js";

/** Everything by which a counterparty can be found, in tables. Screening asks it; it decides nothing. */
export interface Lookup extends IdentifierTables, ProviderTables {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** For each subject those that it directly develops, operates, publishes, controls, owns or hosts. */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ids: ReadonlyMap<string, Entry>;
  readonly names: NameTable;
  readonly prefixes: () => PrefixTable;
  /** Hashes of the folds of all that an ASCII name could be: not among them is a clean miss. */
  readonly hashes: ReadonlySet<number>;
  readonly memo: Memo;
}

/**
 * Builds the tables in which screening looks parties up.
 *
 * What the data leaves undecided is decided here, once: a key that stands for several subjects is weak for each of
 * them, and the key of a neighbour stands for nobody. References to unknown subjects are passed over: the invariants
 * of the ruleset report them.
 */
export function buildLookup(data: PartyData): Lookup {
  const subjects = indexSubjects(data);
  const names = indexNames(data, subjects);
  const identifiers = indexIdentifiers(data, subjects);
  const { packages, lei, isin } = identifiers;
  return Object.freeze({
    subjects,
    below: indexBelow(data),
    ids: new Map([...subjects.values()].map((subject) => [subject.id, byId(subject)])),
    names,
    ...identifiers,
    prefixes: lazy(() => indexPrefixes(data, subjects)),
    ...indexProviders(data, subjects, names),
    hashes: hashKeys([names.normalised, packages.normalised, lei, isin, subjects]),
    memo: createMemo(),
  });
}

function byId(subject: Subject): Entry {
  const { id, kind } = subject;
  const hit: Hit = {
    subject: id,
    kind,
    rule: "id",
    matched: id,
    weak: false,
    flags: [],
    tier: "identifier",
    shared: false,
  };
  return { hits: [hit], not: [] };
}
