import { InterdictError } from "../errors.js";
import type { Clearance, IgnoredClearance, Json, JsonObject } from "../model/index.js";
import { type Bounds, plainCopy } from "./plain.js";

/** The clearances of a host, each read once; what could not be read cleared nothing. */
export interface ReadClearances {
  readonly clearances: readonly Clearance[];
  readonly ignored: readonly IgnoredClearance[];
}

/** None at all. */
export const NO_CLEARANCES: ReadClearances = Object.freeze({
  clearances: Object.freeze([]),
  ignored: Object.freeze([]),
});

const MOST_CLEARANCES = 10_000;
const BOUNDS: Bounds = { length: 1024, levels: 40, nodes: 2000, total: 100_000 };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const ACTIVITY = /^[a-z-]{1,40}$/;

const FIELDS = ["id", "kind", "scope", "reason", "requestedBy", "approvedBy", "from", "expires", "standsOn"];
const SCOPE = ["subjects", "counterparty", "provisions", "activities", "license"];

/** Reads a list of clearances. Total: a bad one is set aside with its problem, and the others count. */
export function readClearances(given: unknown): ReadClearances {
  if (given === undefined || given === null) return NO_CLEARANCES;
  const list = elementsOf(given);
  if (typeof list === "string") return { clearances: [], ignored: [{ problem: list }] };
  const clearances: Clearance[] = [];
  const ignored: IgnoredClearance[] = [];
  const ids = new Set<string>();
  for (const each of list) {
    const read = readOne(each);
    if ("problem" in read) ignored.push(read);
    else if (ids.has(read.id)) ignored.push({ id: read.id, problem: "id: another clearance has the same" });
    else {
      ids.add(read.id);
      clearances.push(read);
    }
  }
  return { clearances, ignored };
}

function elementsOf(given: unknown): readonly unknown[] | string {
  try {
    if (!Array.isArray(given)) return "clearances: has to be a list";
    const { length } = given;
    if (length > MOST_CLEARANCES) return `clearances: holds more than ${MOST_CLEARANCES}, none of them was read`;
    return Array.from({ length }, (_, index): unknown => given[index]);
  } catch {
    return "clearances: throws when it is read";
  }
}

function readOne(given: unknown): Clearance | IgnoredClearance {
  try {
    return readClearance(given);
  } catch (error) {
    const id = idOf(given);
    const problem = error instanceof InterdictError ? error.message : "cannot be read";
    return { ...(id === undefined ? {} : { id }), problem };
  }
}

function idOf(given: unknown): string | undefined {
  try {
    return text((given as { readonly id?: unknown }).id, "id");
  } catch {
    return undefined;
  }
}

/**
 * Reads one clearance as a copy that cannot change any more.
 *
 * @throws InterdictError `invalid-input`, `over-long`
 */
export function readClearance(given: unknown): Clearance {
  const read = object(plainCopy(given, BOUNDS, ""), "", FIELDS);
  const scope = object(read.scope ?? null, "scope", SCOPE);
  const kind = read.kind;
  if (kind !== "false-positive" && kind !== "license")
    return refuse("kind", "has to be false-positive or license", kind);
  const from = day(read.from, "from");
  const expires = day(read.expires, "expires");
  if (expires < from) refuse("expires", "lies before from", expires);
  const standsOn = text(read.standsOn, "standsOn");
  if (!SHA256.test(standsOn)) refuse("standsOn", "has to be a SHA-256, as clearanceFor gives it", standsOn);
  const counterparty = object(scope.counterparty ?? null, "scope.counterparty");
  if (kind === "false-positive" && Object.keys(counterparty).length === 0)
    refuse("scope.counterparty", "has to hold a fact: a false positive is of one counterparty", "");
  return Object.freeze({
    id: text(read.id, "id"),
    kind,
    scope: Object.freeze({
      subjects: texts(scope.subjects, "scope.subjects"),
      counterparty: deepFreeze(counterparty),
      provisions: texts(scope.provisions, "scope.provisions"),
      ...(scope.activities === undefined ? {} : { activities: activities(scope.activities) }),
      ...license(scope.license, kind),
    }),
    reason: text(read.reason, "reason"),
    requestedBy: text(read.requestedBy, "requestedBy"),
    approvedBy: text(read.approvedBy, "approvedBy"),
    from,
    expires,
    standsOn,
  });
}

function license(value: Json | undefined, kind: Clearance["kind"]): Pick<Clearance["scope"], "license"> {
  if (kind === "false-positive" && value === undefined) return {};
  if (kind === "false-positive") return refuse("scope.license", "belongs to a clearance of kind license only", value);
  const { authority, number } = object(value ?? null, "scope.license", ["authority", "number"]);
  return {
    license: Object.freeze({
      authority: text(authority, "scope.license.authority"),
      number: text(number, "scope.license.number"),
    }),
  };
}

function activities(value: Json): NonNullable<Clearance["scope"]["activities"]> {
  const words = texts(value, "scope.activities");
  for (const word of words)
    if (!ACTIVITY.test(word)) refuse("scope.activities", "has to be a list of activities", word);
  return words as NonNullable<Clearance["scope"]["activities"]>;
}

function object(value: Json, path: string, keys?: readonly string[]): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse(path, "has to be an object", value);
  const other = keys === undefined ? undefined : Object.keys(value).find((key) => !keys.includes(key));
  if (other !== undefined) refuse(path === "" ? other : `${path}.${other}`, "is not known here", other);
  return value as JsonObject;
}

function texts(value: Json | undefined, path: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return refuse(path, "has to be a list that is not empty", value);
  return Object.freeze(value.map((each, index) => text(each, `${path}.${index}`)));
}

function text(value: unknown, path: string): string {
  if (typeof value === "string" && value.trim() !== "" && value.length <= BOUNDS.length) return value;
  return refuse(path, "has to be a text that is not blank", value);
}

function day(value: Json | undefined, path: string): string {
  const read = text(value, path);
  const time = DAY.test(read) ? Date.parse(`${read}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== read)
    refuse(path, "has to be a day: 2021-03-01", read);
  return read;
}

function refuse(path: string, message: string, value: unknown): never {
  const shown = typeof value === "string" ? JSON.stringify(value).slice(0, 200) : "";
  throw new InterdictError("invalid-input", [{ path, message, received: shown }]);
}

function deepFreeze<Value extends Json>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part as Json);
  return Object.freeze(value);
}
