import type { PartyData, PaymentMethodCode, Provider } from "../../model/party.js";
import { foldName } from "../../names/fold.js";
import type { Entries, Subject, Table } from "./hit.js";
import { lazy } from "./lazy.js";
import type { NameTable } from "./names.js";
import { type Claim, Claims } from "./settle.js";

/** All providers' codes. */
export interface ProviderTables {
  /** By the fold of the provider's id and other spellings: its codes as it writes them, then in small letters. */
  readonly providers: () => ReadonlyMap<string, () => Table>;
  /** By fold: codes that say whom they stand for without their provider. Always for review. */
  readonly distinctive: () => Entries;
}

/** A code is distinctive from a name of this many letters. */
const TELLING_NAME = 6;

/** Builds the tables of payment-method codes. */
export function indexProviders(
  data: PartyData,
  subjects: ReadonlyMap<string, Subject>,
  names: () => NameTable,
): ProviderTables {
  return {
    providers: lazy(() => indexTables(data, subjects)),
    distinctive: lazy(() => indexDistinctive(data, subjects, names())),
  };
}

function indexTables(data: PartyData, subjects: ReadonlyMap<string, Subject>): ReadonlyMap<string, () => Table> {
  const providers = new Map<string, () => Table>();
  for (const provider of data.providers) {
    const table = lazy(() => indexCodes(provider, subjects));
    for (const name of [provider.id, ...provider.aliases]) providers.set(foldName(name), table);
  }
  return providers;
}

/** A code that stands for nobody here is known to be another wallet's: its entry is empty, and that is an answer. */
function indexCodes(provider: Provider, subjects: ReadonlyMap<string, Subject>): Table {
  const raw = new Claims();
  const normalised = new Claims();
  for (const code of provider.codes) {
    const claims = claimsOf(provider, code, subjects);
    raw.add(code.code, ...claims);
    normalised.add(code.code.toLowerCase(), ...claims);
  }
  return { raw, normalised };
}

function indexDistinctive(data: PartyData, subjects: ReadonlyMap<string, Subject>, names: NameTable): Entries {
  const telling = new Map<string, string[]>();
  for (const name of names.normalised.keys())
    if (name.length >= TELLING_NAME)
      for (const { subject } of names.normalised.get(name)?.hits ?? [])
        telling.set(subject, [...(telling.get(subject) ?? []), name]);
  const distinctive = new Claims();
  for (const provider of data.providers)
    for (const code of provider.codes) {
      const key = foldName(code.code);
      for (const claim of claimsOf(provider, code, subjects))
        if (telling.get(claim.subject.id)?.some((name) => key.includes(name)))
          distinctive.add(key, { ...claim, weak: true });
    }
  return distinctive;
}

function claimsOf(
  provider: Provider,
  { code, subjects: ids, weak, confidence }: PaymentMethodCode,
  subjects: ReadonlyMap<string, Subject>,
): readonly Claim[] {
  return ids.flatMap((id) => {
    const subject = subjects.get(id);
    if (!subject) return [];
    const claim = { subject, rule: "payment-method" as const, matched: `${provider.id} ${code}`, confidence };
    return [weak ? { ...claim, weak } : claim];
  });
}
