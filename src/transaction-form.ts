import { fail } from "./errors.js";
import type { Json, JsonObject } from "./model/index.js";
import { FIELDS } from "./screening/fields.js";
import { readDate } from "./time/read.js";

const PARTY = [...FIELDS, "role", "country", "usPerson", "kind", "owners"] as const;
const TRANSACTION = [
  "id",
  "at",
  "activity",
  "counterparty",
  "parties",
  "usNexus",
  "withinUnitedStates",
  "withinState",
  "deviceOf",
  "personalUse",
  "license",
  "exception",
  "contractDate",
] as const;

const LONGEST = 1024;
const MOST_LEVELS = 34;
const MOST_PARTIES = 1000;
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** How far a copy has come. */
interface Reading {
  parties: number;
}

/**
 * Copies of a transaction what Interdict reads, as plain JSON: a `Date` as canonical text, without what is null or
 * undefined. Evaluated, the copy gives the answer that the transaction gives. Other fields of the host are not kept: no
 * answer rests on them, and they are nobody's evidence.
 *
 * @throws InterdictError `invalid-input`, `over-long`, `invalid-date` for what JSON cannot carry or no bound allows
 */
export function transactionForm(transaction: unknown): JsonObject {
  const reading: Reading = { parties: 0 };
  return formOf(transaction, TRANSACTION, "", (key, value) => {
    if (key === "counterparty") return typeof value === "string" ? text(value, key) : partyForm(value, key, reading, 0);
    if (key === "parties")
      return list(value, key).map((each, index) => partyForm(each, `parties.${index}`, reading, 0));
    if (key === "license") return formOf(value, ["authority", "number", "validTo"], key, leaf(key));
    return leaf("")(key, value);
  });
}

function partyForm(value: unknown, path: string, reading: Reading, level: number): JsonObject {
  if (++reading.parties > MOST_PARTIES) fail("over-long", path, `lies beyond ${MOST_PARTIES} parties`);
  if (level > MOST_LEVELS) fail("over-long", path, `goes deeper than ${MOST_LEVELS} levels`);
  return formOf(value, PARTY, path, (key, held) =>
    key === "owners"
      ? list(held, `${path}.owners`).map((owner, index) => ownerForm(owner, `${path}.owners.${index}`, reading, level))
      : leaf(path)(key, held),
  );
}

function ownerForm(value: unknown, path: string, reading: Reading, level: number): JsonObject {
  return formOf(value, ["party", "percent"], path, (key, held) =>
    key === "party" && typeof held !== "string"
      ? partyForm(held, `${path}.party`, reading, level + 1)
      : leaf(path)(key, held),
  );
}

function formOf(
  value: unknown,
  keys: readonly string[],
  path: string,
  read: (key: string, value: unknown) => Json,
): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail("invalid-input", path, "has to be an object", value);
  const form: Record<string, Json> = {};
  for (const key of keys) {
    const held = (value as Readonly<Record<string, unknown>>)[key];
    if (held !== null && held !== undefined) form[key] = read(key, held);
  }
  return form;
}

const leaf =
  (above: string) =>
  (key: string, value: unknown): Json => {
    const path = above === "" ? key : `${above}.${key}`;
    if (typeof value === "boolean") return value;
    if (typeof value === "string") return text(value, path);
    if (typeof value === "bigint") return text(String(value), path);
    if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value;
    if (isDate(value)) return readDate(value, path).text;
    return fail("invalid-input", path, "is nothing that a record can carry", value);
  };

/** By its internal slot, as a question reads it: whatever else the object says of itself. */
function isDate(value: unknown): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}

function text(value: string, path: string): string {
  if (value.length > LONGEST) fail("over-long", path, `has more than ${LONGEST} code units`, value);
  if (LONE_SURROGATE.test(value)) fail("invalid-input", path, "holds half a character (a lone surrogate)", value);
  return value;
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) return fail("invalid-input", path, "has to be a list", value);
  if (value.length > MOST_PARTIES) fail("over-long", path, `holds more than ${MOST_PARTIES} parties`);
  return Array.from({ length: value.length }, (_, index): unknown => value[index]);
}
