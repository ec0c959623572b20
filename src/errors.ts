/**
 * The closed set of reasons for which Interdict refuses to answer. Hosts branch on `code`, never on the class.
 *
 * - `invalid-input`: a value has the wrong type or is not one of the allowed words
 * - `empty-counterparty`: the transaction names nobody who could be screened
 * - `over-long`: a string, a list or a nesting exceeds its bound; nothing was truncated, nothing was answered
 * - `invalid-date`: not a real calendar day, or a time that no zone makes definite
 * - `unknown-ref`: no instrument, provision or item of this ruleset has that reference
 * - `invalid-ruleset`: the data breaks an invariant; `problems` lists every breach at once
 * - `invalid-policy`: a disposition table is incomplete or has words that it may not have
 * - `invalid-signature`: a signed file was changed, is signed by an unknown key, or is none
 * - `expired`: a signed file is past its last day, or not valid yet
 * - `rollback`: a signed ruleset is older than one that was accepted before
 * - `missing-peer`: an optional package that an adapter needs is not installed
 * - `log-locked`: another writer holds the audit log, or may hold it
 * - `log-damaged`: what the audit log holds does not verify, so nothing is added to it
 * - `log-failed`: the audit log did not acknowledge the entry; treat it as not stored
 */
export type ErrorCode =
  | "invalid-input"
  | "empty-counterparty"
  | "over-long"
  | "invalid-date"
  | "unknown-ref"
  | "invalid-ruleset"
  | "invalid-policy"
  | "invalid-signature"
  | "expired"
  | "rollback"
  | "missing-peer"
  | "log-locked"
  | "log-damaged"
  | "log-failed";

/** One thing that is wrong, and where. `path` is dotted (`parties.0.name`), `""` for the value as a whole. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  /** What was received, as text, cut at 200 characters. */
  readonly received: string;
}

const RECEIVED_LIMIT = 200;

/**
 * Writes any value as short text for an error message. Never throws and never runs code of the value: an object is
 * named by its type only, so a hostile `toString` or `toJSON` cannot act.
 */
export function received(value: unknown): string {
  if (typeof value === "string") {
    const cut = value.length > RECEIVED_LIMIT ? `${value.slice(0, RECEIVED_LIMIT - 3)}...` : value;
    return JSON.stringify(cut).slice(0, RECEIVED_LIMIT);
  }
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  return isList(value) ? "[array]" : `[${typeof value}]`;
}

/** A proxy that was revoked is no list: asking it throws. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * The one error that Interdict throws.
 *
 * @example
 * ```ts
 * try { status("eo-99999", { at: "2021-03-01" }) } catch (error) {
 *   if (error instanceof InterdictError && error.code === "unknown-ref") console.log(error.problems[0]?.message)
 * }
 * ```
 */
export class InterdictError extends Error {
  override readonly name = "InterdictError";
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    const first = problems[0];
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    const where = first?.path ? `${first.path}: ` : "";
    super(`${code}: ${where}${first?.message ?? "no detail"}${more}`);
    this.code = code;
    this.problems = problems;
  }
}

/** Throws an {@link InterdictError} with a single problem. */
export function fail(code: ErrorCode, path: string, message: string, value?: unknown): never {
  throw new InterdictError(code, [{ path, message, received: received(value) }]);
}

/** Passes our own error on; anything else, such as what a caller's getter threw, becomes `invalid-input`. */
export function asInterdictError(error: unknown, message: string): InterdictError {
  if (error instanceof InterdictError) return error;
  return new InterdictError("invalid-input", [{ path: "", message, received: "" }]);
}

/**
 * Runs a verb over what a caller passed: what its getters and proxies throw becomes an error of this library, and is not
 * repeated.
 *
 * @throws InterdictError
 */
export function reading<Answer>(verb: () => Answer, what: string): Answer {
  try {
    return verb();
  } catch (error) {
    throw asInterdictError(error, `${what} throws when it is read`);
  }
}

/**
 * The same for a verb that answers later.
 *
 * @throws InterdictError
 */
export async function readingLater<Answer>(verb: () => Promise<Answer>, what: string): Promise<Answer> {
  try {
    return await verb();
  } catch (error) {
    throw asInterdictError(error, `${what} throws when it is read`);
  }
}

/**
 * Refuses options that are not a plain object of known keys. A misspelt `asKnownAt` would otherwise quietly ask with
 * today's knowledge.
 *
 * @throws InterdictError `invalid-input`
 */
export function assertOptions(value: object, keys: readonly string[], path: string): void {
  for (const key of keysOf(value, keys, path))
    if (!keys.includes(key)) fail("invalid-input", `${path}.${key}`, `is not known here: ${keys.join(", ")} are`, key);
}

/** The keys of options, each of which can be read: what a getter or proxy of the caller throws is not passed on. */
function keysOf(value: object, keys: readonly string[], path: string): readonly string[] {
  try {
    if (Object.prototype.toString.call(value) === "[object Object]") {
      for (const key of keys) Reflect.get(value, key);
      return Object.keys(value);
    }
  } catch {
    return fail("invalid-input", path, "throws when it is read", value);
  }
  return fail("invalid-input", path, `has to be an object of ${keys.join(", ")}`, value);
}
