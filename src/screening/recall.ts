import type { Recent } from "../compile/lookup/memo.js";
import type { Lookup } from "../compile/lookup.js";
import { APP_IDENTITY, FIELDS, NAME, OWNERS, PAYMENT_METHOD, PROVIDER, type Values } from "./fields.js";
import { inRole, keep, keepCode, type MatchSet } from "./match-set.js";
import { isCleanMiss, SHORT } from "./name-candidates.js";
import { asParty, type Place, pathOf, type Raw, refuseThrown } from "./read-properties.js";

/** Which fields are set, one bit each, by number of the field. */
const CODE = (1 << PROVIDER) | (1 << PAYMENT_METHOD);
const IDENTITY = [...APP_IDENTITY].reduce((bits, field) => bits | (1 << field), 0);
const BEYOND = 1 << FIELDS.length;

/**
 * Reads a party in the order of the fields, and gives its answer where it is told by one field, or by provider and
 * payment method, and the answer is already known. Nothing has to be checked then: the very same text has been checked
 * before. Else gives what was read, so that no property is read twice.
 *
 * Nearly every transaction goes this way, so it is written out: reading into an array and counting in a loop takes
 * three times as long.
 *
 * @throws InterdictError `invalid-input` where the value is no party or a property cannot be read
 */
export function recall(lookup: Lookup, value: unknown, place: Place): MatchSet | Raw {
  try {
    const party = asParty(value, place);
    const { name, app, androidPackage, iosBundleId, appStoreId, domain, url, provider, paymentMethod } = party;
    const { payerCode, qr, lei, isin, ticker, registrationNumber, owners, role } = party;
    let set = 0;
    let text: unknown;
    if (isSet(name)) {
      set |= 1;
      text = name;
    }
    if (isSet(app)) {
      set |= 1 << 1;
      text = app;
    }
    if (isSet(androidPackage)) {
      set |= 1 << 2;
      text = androidPackage;
    }
    if (isSet(iosBundleId)) {
      set |= 1 << 3;
      text = iosBundleId;
    }
    if (isSet(appStoreId)) {
      set |= 1 << 4;
      text = appStoreId;
    }
    if (isSet(domain)) {
      set |= 1 << 5;
      text = domain;
    }
    if (isSet(url)) {
      set |= 1 << 6;
      text = url;
    }
    if (isSet(provider)) {
      set |= 1 << 7;
      text = provider;
    }
    if (isSet(paymentMethod)) {
      set |= 1 << 8;
      text = paymentMethod;
    }
    if (isSet(payerCode)) {
      set |= 1 << 9;
      text = payerCode;
    }
    if (isSet(qr)) {
      set |= 1 << 10;
      text = qr;
    }
    if (isSet(lei)) {
      set |= 1 << 11;
      text = lei;
    }
    if (isSet(isin)) {
      set |= 1 << 12;
      text = isin;
    }
    if (isSet(ticker)) {
      set |= 1 << 13;
      text = ticker;
    }
    if (isSet(registrationNumber)) {
      set |= 1 << 14;
      text = registrationNumber;
    }
    if (owners !== undefined && owners !== null) set |= BEYOND;
    const known = recallSet(lookup, set, text, provider);
    if (known !== undefined) {
      if (!isSet(role)) return known;
      const inThatRole = lookup.memo.roles.get(known)?.get(role as string);
      if (inThatRole !== undefined) return inThatRole;
    }
    // biome-ignore format: in the order of the fields
    const raw: Raw = [
      name, app, androidPackage, iosBundleId, appStoreId, domain, url, provider, paymentMethod,
      payerCode, qr, lei, isin, ticker, registrationNumber, owners, role,
    ];
    return isSet(role) ? raw : (recallFields(lookup, set, raw) ?? raw);
  } catch (error) {
    return refuseThrown(error, pathOf(place));
  }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function recallSet(lookup: Lookup, set: number, text: unknown, provider: unknown): MatchSet | undefined {
  if (set === CODE) return recallCode(lookup, provider, text);
  if ((set & (set - 1)) !== 0) return undefined;
  return recallField(lookup, 31 - Math.clz32(set), text);
}

function recallCode(lookup: Lookup, provider: unknown, code: unknown): MatchSet | undefined {
  return lookup.memo.codes.get(provider as string)?.get(code as string);
}

/**
 * Gives the answer for a party that is told by several fields, where the answer to each is known and all but one name
 * nobody. The trap: one that should say which application it is and names nobody contradicts another; where it is the one
 * that names somebody, it contradicts nothing.
 */
function recallFields(lookup: Lookup, set: number, raw: Raw): MatchSet | undefined {
  if (set >= BEYOND || (set & (set - 1)) === 0 || (set & CODE) === 1 << PROVIDER) return undefined;
  const { none } = lookup.memo;
  let answer = none;
  let silent = 0;
  for (let field = 0, rest = set; rest !== 0; field++, rest >>= 1) {
    if ((rest & 1) === 0 || (field === PROVIDER && (set & CODE) === CODE)) continue;
    const known =
      field === PAYMENT_METHOD && (set & CODE) === CODE
        ? recallCode(lookup, raw[PROVIDER], raw[field])
        : recallField(lookup, field, raw[field]);
    if (known === undefined || (known !== none && answer !== none)) return undefined;
    if (known === none) silent |= 1 << field;
    else answer = known;
  }
  return answer === none || (silent & IDENTITY) === 0 ? answer : undefined;
}

/** Gives the known answer for a party that is told by one field, whatever that holds. */
export function recallField(lookup: Lookup, field: number, text: unknown): MatchSet | undefined {
  if (typeof text !== "string") return undefined;
  if (field === NAME && text.length <= SHORT && isCleanMiss(lookup, text)) return lookup.memo.none;
  return lookup.memo.single[field]?.get(text);
}

/** Keeps that a field of a party names nobody, for other parties with the same. A name that the gate tells need not be. */
export function rememberNobody(lookup: Lookup, field: number, values: Values): void {
  const { memo } = lookup;
  const value = values[field];
  if (field === PROVIDER) {
    const method = values[PAYMENT_METHOD];
    if (method === undefined) return;
    if (value === undefined) rememberNobody(lookup, PAYMENT_METHOD, values);
    else keepCode(memo, value, method, memo.none);
    return;
  }
  const answers = memo.single[field];
  if (field !== NAME && answers !== undefined && value !== undefined) keep(answers, value, memo.none);
}

/** Whether the answer for what was read can be kept. */
export function isSimple(raw: Raw): boolean {
  const set = setFields(raw);
  return set === CODE || (set !== 0 && set < BEYOND && set !== 1 << PROVIDER && (set & (set - 1)) === 0);
}

/** Keeps the answer for a simple party for the next time, and gives it in the role of the party. */
export function remember(lookup: Lookup, raw: Raw, answer: MatchSet, role: string | undefined): MatchSet {
  const set = setFields(raw);
  const { memo } = lookup;
  const field = 31 - Math.clz32(set);
  const answers = memo.single[field];
  if (set === CODE) keepCode(memo, raw[PROVIDER] as string, raw[PAYMENT_METHOD] as string, answer);
  else if (answers !== undefined) keep(answers, raw[field] as string, answer);
  return role === undefined ? answer : inRole(memo, answer, role);
}

/** Keeps the answer for a party that is told by its name alone. */
export function rememberName({ memo }: Lookup, name: string, answer: MatchSet): MatchSet {
  return keep(memo.single[NAME] as Recent<string, MatchSet>, name, answer);
}

function setFields(raw: Raw): number {
  let set = isSet(raw[OWNERS]) ? BEYOND : 0;
  for (let field = 0; field < FIELDS.length; field++) if (isSet(raw[field])) set |= 1 << field;
  return set;
}
