import type { Counterparty, Party, Transaction, Verdict } from "../model/index.js";
import { given, joined, type Line, line } from "./document.js";
import { knowledge, when } from "./ranges.js";
import { beginning } from "./show.js";
import { ACTIVITIES } from "./words.js";

/** What tells a party best, first. Owners and facts are not printed. */
const TELLING: readonly (keyof Counterparty)[] = [
  "name",
  "app",
  "androidPackage",
  "iosBundleId",
  "appStoreId",
  "domain",
  "url",
  "paymentMethod",
  "lei",
  "isin",
  "ticker",
  "registrationNumber",
  "qr",
  "payerCode",
];
const MOST_PARTIES = 5;
const PAYER_CODE = /^[\d\s-]{16,40}$/;

/** Asks what the verdict answers, in one sentence: who, what activity, which day, as known when. */
export function question({ transaction, at, asKnownAt }: Verdict): Line {
  const activity = ACTIVITIES[transaction.activity];
  return line`Is ${activity} involving ${who(transaction)} ${when(at)} prohibited, ${knowledge(at, asKnownAt)}?`;
}

function who(transaction: Transaction): Line {
  const parties = partiesOf(transaction);
  if (parties.length === 0) return ["nobody named"];
  const named = parties.slice(0, MOST_PARTIES).map(label);
  const rest = parties.length - named.length;
  return joined(rest > 0 ? [...named, [`${rest} more`]] : named, " and ");
}

function partiesOf({ counterparty, parties }: Transaction): readonly (Party | string)[] {
  return [counterparty, ...(Array.isArray(parties) ? parties : [])].filter(
    (party) => party !== null && party !== undefined,
  );
}

function label(party: Party | string): Line {
  if (typeof party === "string") return [told(party)];
  const field = TELLING.find((one) => typeof party[one] === "string" && party[one] !== "");
  if (field === undefined) return line`a party without a name${role(party.role)}`;
  const value = party[field] as string;
  const at = field === "paymentMethod" && typeof party.provider === "string" ? line` of ${given(party.provider)}` : [];
  return line`${field === "payerCode" ? given(beginning(value)) : told(value)}${at}${role(party.role)}`;
}

function told(value: string) {
  return given(PAYER_CODE.test(value) ? beginning(value) : value);
}

/** The host's own word for the part that a party plays. */
export function role(word: unknown): Line {
  return typeof word === "string" && word !== "" ? line` (role ${given(word)})` : [];
}
