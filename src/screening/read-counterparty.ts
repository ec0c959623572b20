import { type ErrorCode, InterdictError, type Problem, received } from "../errors.js";
import { isBlank, isPlaceholder } from "../names/disguise.js";
import { FIELDS, OWNERS, PROVIDER, ROLE, type Values } from "./fields.js";
import { type Raw, readProperties, refuseThrown } from "./read-properties.js";

/** A counterparty as screening uses it: read once, checked, without blanks. */
export interface ReadParty {
  readonly values: Values;
  readonly role: string | undefined;
  readonly owners: readonly ReadOwner[];
  /** Nothing in it or in its owners can be screened. A provider says by itself nothing of the party. */
  readonly empty: boolean;
}

/** An owner; `null` where its share is not known. */
export interface ReadOwner {
  readonly party: ReadParty;
  readonly percent: number | null;
}

/** One reading over all parties of a call: what was wrong, and how much has been read. */
export interface Reading {
  readonly problems: Problem[];
  code: ErrorCode | undefined;
  nodes: number;
}

const MAX_LENGTH = 1024;
const MAX_DEPTH = 32;
const MAX_NODES = 1000;
/** With the flag, the halves of a whole character do not count. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Starts a reading. */
export function startReading(): Reading {
  return { problems: [], code: undefined, nodes: 0 };
}

/** Ends a reading: throws where anything was wrong, with all problems at once. */
export function endReading(reading: Reading): void {
  if (reading.code !== undefined) throw new InterdictError(reading.code, reading.problems);
}

/**
 * Reads and checks a counterparty, its owners included. Nothing is truncated and nothing is guessed: a value that is
 * not text is refused, a blank one counts as absent, unknown keys are ignored.
 *
 * The trap: an object of unknown keys only (`{ nmae: "Alipay" }`) is refused, also beside a party that can be screened.
 *
 * @example readCounterparty({ name: "Alipay", lei: " " }, "counterparty").values[0] // "Alipay"
 * @throws InterdictError `empty-counterparty` where nothing that it says can be read; `invalid-input` for a wrong type, a lone surrogate, a cycle; `over-long` beyond 1,024 UTF-16
 *   code units, 32 levels or 1,000 parties
 */
export function readCounterparty(value: unknown, path: string): ReadParty {
  const reading = startReading();
  const party = checkParty(readProperties(value, path), path, reading, [value]);
  endReading(reading);
  return party;
}

/** Checks what was read of a party and goes down to its owners. `chain` holds the objects that led here. */
export function checkParty(raw: Raw, path: string, reading: Reading, chain: readonly unknown[]): ReadParty {
  if (++reading.nodes > MAX_NODES) stop(reading, "over-long", path, `holds more than ${MAX_NODES} parties`);
  const values: (string | undefined)[] = [];
  let empty = true;
  for (let field = 0; field < FIELDS.length; field++) {
    const value = raw[field];
    // The path is written out only for what is there.
    const text = isAbsent(value) ? undefined : checkText(value, `${path}.${FIELDS[field]}`, reading);
    values.push(text);
    if (text !== undefined && field !== PROVIDER) empty = false;
  }
  const role = isAbsent(raw[ROLE]) ? undefined : checkText(raw[ROLE], `${path}.role`, reading);
  const owners = isAbsent(raw[OWNERS]) ? NO_OWNERS : checkOwners(raw[OWNERS], `${path}.owners`, reading, chain);
  const untold = empty && owners.every((owner) => owner.party.empty);
  if (untold && isUnread(chain.at(-1), path)) noteUntold(reading, path, chain.at(-1));
  return { values, role, owners, empty: untold };
}

const READ: ReadonlySet<string> = new Set([...FIELDS, "owners", "role", "country", "usPerson", "kind"]);

/**
 * Whether a party says something, and none of it can be read: a misspelt field, a boxed text, a Map. Passed over beside
 * another party, it would be lost.
 */
function isUnread(value: unknown, path: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  try {
    if (Object.prototype.toString.call(value) !== "[object Object]") return true;
    return Object.entries(value).some(([key, said]) => said !== null && said !== undefined && !READ.has(key));
  } catch (error) {
    return refuseThrown(error, path);
  }
}

/** Notes that nothing in a party can be read. */
export function noteUntold(reading: Reading, path: string, value: unknown): void {
  note(reading, "empty-counterparty", path, "is told by nothing that is read here: check the spelling", value);
}

const NO_OWNERS: readonly ReadOwner[] = [];

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Whether a text passes every check and says something: then a party that is told by it alone need not be read. */
export function isReadable(text: string): boolean {
  return text.length <= MAX_LENGTH && !LONE_SURROGATE.test(text) && !isBlank(text) && !isPlaceholder(text);
}

function checkText(value: unknown, path: string, reading: Reading): string | undefined {
  if (typeof value !== "string") return note(reading, "invalid-input", path, "has to be text", value);
  if (value.length > MAX_LENGTH)
    return note(reading, "over-long", path, `has ${value.length} characters; ${MAX_LENGTH} are allowed`, value);
  if (LONE_SURROGATE.test(value))
    return note(reading, "invalid-input", path, "holds half a character (a lone surrogate)", value);
  return isBlank(value) || isPlaceholder(value) ? undefined : value;
}

function checkOwners(value: unknown, path: string, reading: Reading, chain: readonly unknown[]): readonly ReadOwner[] {
  const list = elementsOf(value, path, reading);
  if (list.length > 0 && chain.length >= MAX_DEPTH)
    stop(reading, "over-long", path, `goes deeper than ${MAX_DEPTH} levels`);
  return list.map((owner, index) => checkOwner(owner, `${path}.${index}`, reading, chain));
}

function checkOwner(value: unknown, path: string, reading: Reading, chain: readonly unknown[]): ReadOwner {
  if (typeof value !== "object" || value === null) {
    note(reading, "invalid-input", path, "has to be { party, percent }", value);
    return { party: { values: [], role: undefined, owners: [], empty: true }, percent: null };
  }
  const { party, percent } = partsOf(value, path);
  if (typeof party === "object" && chain.includes(party))
    stop(reading, "invalid-input", `${path}.party`, "owns itself: the owners form a cycle");
  const share = checkPercent(percent, `${path}.percent`, reading);
  const read = checkParty(readProperties(party, `${path}.party`), `${path}.party`, reading, [...chain, party]);
  return { party: read, percent: share };
}

function partsOf(owner: object, path: string): { readonly party: unknown; readonly percent: unknown } {
  try {
    const { party, percent } = owner as { readonly party?: unknown; readonly percent?: unknown };
    return { party, percent };
  } catch (error) {
    return refuseThrown(error, path);
  }
}

function checkPercent(value: unknown, path: string, reading: Reading): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && value >= 0 && value <= 100) return value;
  note(reading, "invalid-input", path, "has to be a number from 0 to 100", value);
  return null;
}

/** Copies a list, reading its length and each element once. */
export function elementsOf(value: unknown, path: string, reading: Reading): readonly unknown[] {
  if (!Array.isArray(value)) {
    note(reading, "invalid-input", path, "has to be a list", value);
    return [];
  }
  try {
    const length: unknown = value.length;
    if (typeof length !== "number" || length > MAX_NODES)
      stop(reading, "over-long", path, `holds more than ${MAX_NODES} parties`);
    const elements: unknown[] = [];
    for (let index = 0; index < (length as number); index++) elements.push(value[index]);
    return elements;
  } catch (error) {
    return refuseThrown(error, path);
  }
}

function note(reading: Reading, code: ErrorCode, path: string, message: string, value: unknown): undefined {
  reading.code ??= code;
  reading.problems.push({ path, message, received: received(value) });
  return undefined;
}

function stop(reading: Reading, code: ErrorCode, path: string, message: string): never {
  throw new InterdictError(code, [{ path, message, received: "" }, ...reading.problems]);
}
