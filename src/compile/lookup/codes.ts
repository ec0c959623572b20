import type { PartyData } from "../../model/party.js";
import { CheckedCodes, ISIN_DIGITS, LEI_DIGITS } from "./checked.js";
import type { Entries, Hit, Subject } from "./hit.js";
import { codeKey } from "./keys.js";
import { lazy } from "./lazy.js";
import { Registrations } from "./registrations.js";
import { Claims, entryOf } from "./settle.js";
import { statements } from "./statements.js";
import { parseTicker } from "./ticker.js";

/** The codes that customers present at the till: prefixes, lengths, and whom they stand for. */
export interface PayerCodeRule {
  readonly prefixes: readonly string[];
  readonly minLength: number;
  readonly maxLength: number;
  readonly hits: readonly Hit[];
}

/** The codes that registers, exchanges and schemes give. */
export interface Codes {
  readonly guids: Entries;
  /** Found whatever their check digits. */
  readonly lei: Entries;
  /** Found whatever their check digit. */
  readonly isin: Entries;
  /** `venue:symbol`, and `:symbol` for a symbol without its venue. */
  readonly tickers: () => Entries;
  readonly registrations: Registrations;
  readonly payerCodes: readonly PayerCodeRule[];
}

/** Builds the tables of codes. */
export function indexCodes(data: PartyData, subjects: ReadonlyMap<string, Subject>): Codes {
  const guids = new Claims();
  const lei = new CheckedCodes(18, LEI_DIGITS);
  const isin = new CheckedCodes(11, ISIN_DIGITS);
  const registrations = new Registrations();
  const payerCodes: PayerCodeRule[] = [];
  for (const { identifier, claim } of statements(data, subjects, KINDS)) {
    const { kind, value, scheme, payerCode } = identifier;
    const key = codeKey(value);
    if (kind === "qr-guid") guids.add(value.toUpperCase(), claim);
    else if (kind === "lei") lei.add(key, claim);
    else if (kind === "isin") isin.add(key, claim);
    else if (kind === "registration") registrations.add(value, scheme, claim);
    else if (payerCode) payerCodes.push({ ...payerCode, hits: entryOf([claim]).hits });
  }
  const tickers = lazy(() => indexTickers(data, subjects));
  return { guids, lei, isin, tickers, registrations, payerCodes };
}

const KINDS = ["qr-guid", "lei", "isin", "registration", "payer-code"] as const;

function indexTickers(data: PartyData, subjects: ReadonlyMap<string, Subject>): Entries {
  const tickers = new Claims();
  for (const { identifier, claim } of statements(data, subjects, ["ticker"]))
    for (const name of tickerKeys(identifier.value, identifier.scheme)) tickers.add(name, claim);
  return tickers;
}

function tickerKeys(value: string, scheme: string | undefined): ReadonlySet<string> {
  const ticker = parseTicker(value, scheme);
  return new Set(ticker && [`${ticker.venue ?? ""}:${ticker.symbol}`, `:${ticker.symbol}`]);
}
