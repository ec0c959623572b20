import { fail } from "../errors.js";
import type { Activity, Counterparty, Party, Transaction } from "../index.js";
import type { Asked, Flags } from "./command.js";
import { POLICY, RULESET } from "./handle.js";
import { dayAsked } from "./today.js";

/** Every class of transaction: the type sees to it that none is left out. */
export const ACTIVITIES = Object.keys({
  payment: true,
  "app-distribution": true,
  hosting: true,
  "content-delivery": true,
  transit: true,
  "code-integration": true,
  "software-supply": true,
  "software-update": true,
  "device-use": true,
  acquisition: true,
  "data-transfer": true,
  other: true,
} satisfies Record<Activity, true>) as readonly Activity[];

const FIELD_OF: Readonly<Record<string, Exclude<keyof Counterparty, "owners">>> = {
  name: "name",
  app: "app",
  package: "androidPackage",
  bundle: "iosBundleId",
  "app-store-id": "appStoreId",
  domain: "domain",
  url: "url",
  provider: "provider",
  method: "paymentMethod",
  "payer-code": "payerCode",
  qr: "qr",
  lei: "lei",
  isin: "isin",
  ticker: "ticker",
  registration: "registrationNumber",
};

/** Who the other side is. Several fields of one party are all screened. */
export const WHO: Flags = {
  name: { value: "NAME", help: "company, person, merchant or descriptor, in any script; the same as NAME" },
  app: { value: "APP", help: "name or id of an application: wechat-pay" },
  package: { value: "ID", help: "Android package: com.tencent.mm" },
  bundle: { value: "ID", help: "iOS or macOS bundle identifier: com.tencent.xin" },
  "app-store-id": { value: "NUMBER", help: "App Store number" },
  domain: { value: "HOST", help: "host or domain: pay.weixin.qq.com" },
  url: { value: "URL", help: "web address or deep link" },
  provider: { value: "PROVIDER", help: "payment service provider that --method belongs to: stripe" },
  method: { value: "CODE", help: "that provider's code: wechat_pay" },
  "payer-code": { value: "DIGITS", help: "code that a payer presents at the till" },
  qr: { value: "TEXT", help: "payload of a merchant's QR code" },
  lei: { value: "LEI", help: "Legal Entity Identifier" },
  isin: { value: "ISIN", help: "security identifier" },
  ticker: { value: "TICKER", help: "0700.HK" },
  registration: { value: "NUMBER", help: "number in a company register" },
};

/** How a question is asked. */
export const WHEN = {
  at: { value: "DAY", help: "the day asked about, in Washington, or an instant with its offset; default: today" },
  known: { value: "DAY", help: "with the knowledge of this day; default: all that is held" },
} as const satisfies Flags;

/** What is being done. A fact that is not given is unknown; it is never taken as harmless. */
export const FACTS: Flags = {
  activity: { value: "ACTIVITY", help: `payment (default), ${ACTIVITIES.slice(1).join(", ")}`, words: ACTIVITIES },
  country: { value: "CC", help: "country of the party, ISO 3166-1 alpha-2" },
  kind: { value: "KIND", help: "individual or business: what the party is", words: ["individual", "business"] },
  "us-nexus": { help: "a person or property subject to US jurisdiction takes part" },
  "no-us-nexus": { help: "none does" },
  "within-us": { help: "it happens within the United States or its territories" },
  "no-within-us": { help: "it does not" },
  "within-state": { value: "STATE", help: "the state within which it happens: US-MT" },
  "device-of": { value: "WHOSE", help: "whose device it is used on: US, US-TX, private" },
};

/** The flags of a question about one transaction. */
export const QUESTION: Flags = { ...WHO, ...FACTS, ...WHEN, ...POLICY, ...RULESET };

/**
 * Reads who is asked about: a name as the only word, or fields by flags.
 *
 * @throws InterdictError `invalid-input` where nobody is named
 */
export function whoOf({ words, flags }: Asked, verb: string): Counterparty {
  const party: Record<string, string> = {};
  for (const [flag, field] of Object.entries(FIELD_OF)) {
    const value = flags.get(flag);
    if (value !== undefined) party[field] = value;
  }
  const [word] = words;
  if (word !== undefined) {
    if (party.name !== undefined) fail("invalid-input", "--name", "stands beside NAME; give one of them", word);
    party.name = word;
  }
  const told = Object.keys(party);
  if (told.length === 0)
    fail("invalid-input", "NAME", `is missing: interdict ${verb} NAME, or a flag such as --domain`);
  if (told.length === 1 && party.provider !== undefined)
    fail("invalid-input", "--provider", "names nobody by itself; give --method", party.provider);
  return party;
}

/** A transaction out of flags; the clock's day is told where it was used. */
export function questionOf(asked: Asked, verb: string): { transaction: Transaction; byClock: boolean } {
  const { flags } = asked;
  const { at, byClock } = dayAsked(asked);
  const who = whoOf(asked, verb);
  const [country, kind] = [flags.get("country"), flags.get("kind")];
  const party: Party = {
    ...who,
    ...(country === undefined ? {} : { country }),
    ...(kind === "individual" || kind === "business" ? { kind } : {}),
  };
  // A bare name is also looked up as an identifier, when it has the shape of one.
  const onlyName = Object.keys(party).length === 1 && typeof party.name === "string";
  const [usNexus, within] = [eitherOf(asked, "us-nexus"), eitherOf(asked, "within-us")];
  const [state, device] = [flags.get("within-state"), flags.get("device-of")];
  return {
    byClock,
    transaction: {
      at,
      activity: ACTIVITIES.find((activity) => activity === flags.get("activity")) ?? "payment",
      counterparty: onlyName ? (party.name ?? "") : party,
      ...(usNexus === undefined ? {} : { usNexus }),
      ...(within === undefined ? {} : { withinUnitedStates: within }),
      ...(state === undefined ? {} : { withinState: state }),
      ...(device === undefined ? {} : { deviceOf: device }),
    },
  };
}

/** A fact with two flags: yes, no, or not stated. */
function eitherOf({ flags }: Asked, name: string): boolean | undefined {
  const [yes, no] = [flags.has(name), flags.has(`no-${name}`)];
  if (yes && no) fail("invalid-input", `--${name}`, `and --no-${name} cannot both hold`);
  return yes ? true : no ? false : undefined;
}
