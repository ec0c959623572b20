import { fail } from "../errors.js";
import type { Checked, ComputedDate, Disposition, LegalStatus, Verdict } from "../model/index.js";
import { ACTIVITIES, BASES, OPERATORS, OUTCOMES, STATES } from "./words.js";

/** What was given to be explained, told apart by its shape. */
export type Asked =
  | { readonly kind: "verdict"; readonly subject: Verdict }
  | { readonly kind: "status"; readonly subject: LegalStatus }
  | { readonly kind: "date"; readonly subject: ComputedDate }
  | { readonly kind: "disposition"; readonly subject: Disposition }
  | { readonly kind: "checked"; readonly subject: Checked };

/** Options with their defaults. */
export interface Style {
  readonly format: "text" | "markdown";
  readonly audience: "developer" | "compliance";
}

const ACTIONS: readonly unknown[] = ["block", "hold", "allow"];

/** Tells what is to be explained, or throws `invalid-input` where it is no answer of Interdict. */
export function readSubject(subject: unknown): Asked {
  if (typeof subject !== "object" || subject === null) return refuse(subject);
  if (isVerdict(subject)) return { kind: "verdict", subject: subject as Verdict };
  const { state, operator, action, steps, policy, problem, verdict, because } = subject as Record<string, unknown>;
  if (known(STATES, state) && Array.isArray(because)) return { kind: "status", subject: subject as LegalStatus };
  if (known(OPERATORS, operator) && Array.isArray(steps)) return { kind: "date", subject: subject as ComputedDate };
  if (!ACTIONS.includes(action) || !Array.isArray(because)) return refuse(subject);
  if (typeof policy === "string") return { kind: "disposition", subject: subject as Disposition };
  const answered = verdict === undefined ? typeof problem === "object" && problem !== null : isVerdict(verdict);
  return answered ? { kind: "checked", subject: subject as Checked } : refuse(subject);
}

/** Reads the options, or throws `invalid-input`. */
export function readStyle(options: unknown): Style {
  const { format, audience } = readOptions(options);
  return {
    format: oneOf(format, ["text", "markdown"] as const, "format"),
    audience: oneOf(audience, ["compliance", "developer"] as const, "audience"),
  };
}

/** What a getter or proxy of the caller throws is not passed on. */
function readOptions(options: unknown): { readonly format?: unknown; readonly audience?: unknown } {
  if (options === undefined) return {};
  try {
    if (typeof options === "object" && options !== null && !Array.isArray(options)) {
      const { format, audience } = options as Record<string, unknown>;
      return { format, audience };
    }
  } catch {
    return fail("invalid-input", "options", "throws when it is read", options);
  }
  return fail("invalid-input", "options", "has to be { format, audience }", options);
}

/** The first word is the default. */
function oneOf<Word extends string>(value: unknown, words: readonly [Word, ...Word[]], path: string): Word {
  if (value === undefined || value === null) return words[0];
  return words.find((word) => word === value) ?? fail("invalid-input", path, `has to be ${words.join(" or ")}`, value);
}

function isVerdict(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { outcome, basis, findings, matches, considered, transaction } = value as Record<string, unknown>;
  if (typeof transaction !== "object" || transaction === null) return false;
  if (!known(ACTIVITIES, (transaction as Record<string, unknown>).activity)) return false;
  return (
    known(OUTCOMES, outcome) &&
    known(BASES, basis) &&
    [findings, matches, considered].every(Array.isArray) &&
    (findings as unknown[]).every(isFinding)
  );
}

function isFinding(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { outcome, basis, tests } = value as Record<string, unknown>;
  return known(OUTCOMES, outcome) && known(BASES, basis) && Array.isArray(tests);
}

function known(table: object, word: unknown): boolean {
  return typeof word === "string" && Object.hasOwn(table, word);
}

/** Refuses what no verb of Interdict returned. */
export function refuse(subject: unknown): never {
  return fail(
    "invalid-input",
    "subject",
    "has to be a verdict, status, computed date, disposition or check, as returned",
    subject,
  );
}
