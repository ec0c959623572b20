import type { Identifier, IdentifierKind, PartyData } from "../../model/party.js";
import type { Entry, Hit, Subject, Table } from "./hit.js";
import { codeKey, hostOf, packageKey, withoutProcess } from "./keys.js";
import { type Claim, Claims } from "./settle.js";
import { parseTicker } from "./ticker.js";

/** The codes that customers present at the till: prefixes, lengths, and whom they stand for. */
export interface PayerCodeRule {
  readonly prefixes: readonly string[];
  readonly minLength: number;
  readonly maxLength: number;
  readonly hit: Hit;
}

/** The identifiers that are asked with a key. */
export interface IdentifierTables {
  /** Android packages, Apple bundles and desktop ids: one table, because callers mix up the fields. */
  readonly packages: Table;
  readonly appStore: ReadonlyMap<string, Entry>;
  /** By host; for hosts below it as well, unless a longer one is there. */
  readonly domains: ReadonlyMap<string, Entry>;
  readonly guids: ReadonlyMap<string, Entry>;
  readonly lei: ReadonlyMap<string, Entry>;
  readonly isin: ReadonlyMap<string, Entry>;
  /** `venue:symbol`, and `:symbol` for a symbol without its venue. */
  readonly tickers: ReadonlyMap<string, Entry>;
  readonly registrations: ReadonlyMap<string, Entry>;
  readonly payerCodes: readonly PayerCodeRule[];
}

/** A register number shorter than this is found in too many registers to stand alone. */
const TELLING_REGISTRATION = 9;

/** Builds the tables of identifiers, in the order of the data. */
export function indexIdentifiers(data: PartyData, subjects: ReadonlyMap<string, Subject>): IdentifierTables {
  const raw = new Claims();
  const lower = new Claims();
  const by = {
    appStore: new Claims(),
    domains: new Claims(),
    guids: new Claims(),
    lei: new Claims(),
    isin: new Claims(),
    tickers: new Claims(),
    registrations: new Claims(),
  };
  const payerCodes: PayerCodeRule[] = [];

  const addPackage = (value: string, claim: Claim): void => {
    raw.add(withoutProcess(value), claim);
    lower.add(packageKey(value), claim);
  };
  const add: Partial<Record<IdentifierKind, (identifier: Identifier, claim: Claim) => void>> = {
    "android-package": ({ value }, claim) => addPackage(value, claim),
    "apple-bundle": ({ value }, claim) => addPackage(value, claim),
    desktop: ({ value }, claim) => addPackage(value, claim),
    "app-store": ({ value }, claim) => by.appStore.add(value.replace(/^id/i, ""), claim),
    domain: ({ value }, claim) => by.domains.add(hostOf(value) ?? "", claim),
    host: ({ value }, claim) => by.domains.add(hostOf(value) ?? "", claim),
    "qr-guid": ({ value }, claim) => by.guids.add(value.toUpperCase(), claim),
    lei: ({ value }, claim) => by.lei.add(codeKey(value), claim),
    isin: ({ value }, claim) => by.isin.add(codeKey(value), claim),
    ticker: ({ value, scheme }, claim) => {
      const ticker = parseTicker(value, scheme);
      if (!ticker) return;
      by.tickers.add(`${ticker.venue ?? ""}:${ticker.symbol}`, claim);
      if (ticker.venue !== undefined) by.tickers.add(`:${ticker.symbol}`, claim);
    },
    registration: ({ value }, claim) => {
      const key = codeKey(value);
      by.registrations.add(key, key.length < TELLING_REGISTRATION ? { ...claim, weak: true } : claim);
    },
    "payer-code": ({ payerCode }, claim) => {
      const only = new Claims();
      only.add("-", claim);
      const hit = only.settle().get("-")?.hits[0];
      if (payerCode && hit) payerCodes.push({ ...payerCode, hit });
    },
  };

  for (const party of [...data.applications, ...data.persons]) {
    const subject = subjects.get(party.id) as Subject;
    for (const identifier of party.identifiers) add[identifier.kind]?.(identifier, claimOf(subject, identifier));
  }
  for (const { id, neighbours } of data.applications)
    for (const { kind, value, confidence } of neighbours) {
      if (kind === "name" || kind === "url-prefix") continue;
      const claim: Claim = { subject: subjects.get(id) as Subject, rule: kind, matched: value, confidence, not: true };
      add[kind]?.({ kind, value, confidence, sources: [] }, claim);
    }

  return {
    packages: { raw: raw.settle(), normalised: lower.settle() },
    appStore: by.appStore.settle(),
    domains: by.domains.settle(),
    guids: by.guids.settle(),
    lei: by.lei.settle(),
    isin: by.isin.settle(),
    tickers: by.tickers.settle(),
    registrations: by.registrations.settle(),
    payerCodes,
  };
}

/** What an identifier says of its subject. */
export function claimOf(subject: Subject, identifier: Identifier): Claim {
  const { kind, value, confidence, weak, shared } = identifier;
  return { subject, rule: kind, matched: value, confidence, weak: weak === true, shared: shared === true };
}
