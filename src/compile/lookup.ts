import type { PartyData } from "../model/party.js";
import { type AppIds, indexAppIds } from "./lookup/app-ids.js";
import { type Codes, indexCodes } from "./lookup/codes.js";
import { indexDomains } from "./lookup/domains.js";
import type { Entries, Subject } from "./lookup/hit.js";
import { type Lazy, lazy } from "./lookup/lazy.js";
import { createMemo, type Memo } from "./lookup/memo.js";
import { buildGate, type NameGate } from "./lookup/name-gate.js";
import { indexForms, type NameIndex } from "./lookup/name-index.js";
import { indexNames, type NameTable } from "./lookup/names.js";
import type { PackedForms, PackedWhole } from "./lookup/packed-names.js";
import { indexPrefixes, type PrefixTable } from "./lookup/prefixes.js";
import { indexProviders, type ProviderTables } from "./lookup/providers.js";
import { indexBelow, indexSubjects } from "./lookup/subjects.js";

/** Tables of names that were made when the package was built. */
export interface PackedNames {
  /** Folds of the names that take long to fold. */
  readonly folds: () => ReadonlyMap<string, string>;
  readonly forms: () => PackedForms;
  readonly whole: () => PackedWhole;
}

/**
 * Everything by which a counterparty can be found. Screening asks it; it decides nothing. A table is built when it is
 * first asked for: a process that sees only packages never builds the others.
 */
export interface Lookup extends ProviderTables {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** For each subject those that it directly develops, operates, publishes, controls, owns or hosts. */
  readonly below: () => ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: () => NameTable;
  readonly apps: () => AppIds;
  readonly domains: () => Entries;
  readonly prefixes: () => PrefixTable;
  readonly codes: () => Codes;
  /** Keys of names for the search within texts in ASCII, and within any. */
  readonly plainForms: () => NameIndex;
  readonly forms: () => NameIndex;
  /** What an ASCII name could be: what does not pass is a clean miss. */
  readonly gate: Lazy<NameGate>;
  readonly memo: Memo;
}

/**
 * Prepares the tables in which screening looks parties up.
 *
 * What the data leaves undecided is decided here, once: a key that stands for several subjects is weak for each of
 * them, and the key of a neighbour stands for nobody. References to unknown subjects are passed over: the invariants
 * of the ruleset report them.
 *
 * @param packed what was worked out of the names before
 */
export function buildLookup(data: PartyData, packed?: PackedNames): Lookup {
  const subjects = indexSubjects(data);
  const names = lazy(() => indexNames(data, subjects, packed?.folds()));
  const plainForms = lazy(() => indexForms(data, subjects, packed?.forms));
  const apps = lazy(() => indexAppIds(data, subjects));
  const codes = lazy(() => indexCodes(data, subjects));
  const whole = () => {
    const { lei, isin, registrations } = codes();
    return { names: names(), packages: apps().packages.normalised, codes: [lei, isin, registrations] };
  };
  return {
    subjects,
    below: lazy(() => indexBelow(data)),
    names,
    apps,
    domains: lazy(() => indexDomains(data, subjects)),
    prefixes: lazy(() => indexPrefixes(data, subjects)),
    codes,
    ...indexProviders(data, subjects, names),
    plainForms,
    forms: () => plainForms().complete(),
    gate: lazy(() => buildGate(whole, plainForms().forms, packed?.whole())),
    memo: createMemo(),
  };
}
