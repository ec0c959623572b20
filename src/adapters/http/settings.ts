import type { Interdict } from "../../core.js";
import { assertOptions, fail, reading } from "../../errors.js";
import type { Recorded } from "./decision.js";
import type { GuardOptions, Settings, Statuses } from "./options.js";

const KEYS = [
  "transaction",
  "mode",
  "policy",
  "expose",
  "status",
  "type",
  "blockedBy",
  "record",
  "onDecision",
  "onFault",
  "timeoutMs",
  "maxBodyBytes",
  "parse",
  "now",
  "newId",
];
const HOOKS = ["record", "onDecision", "onFault", "parse", "now", "newId"] as const;

/**
 * Reads the options of a guard when it is made, so that a mistake stops the start and not a payment.
 *
 * @throws InterdictError `invalid-input`, `invalid-policy`
 */
export function readSettings<R, Kept extends Recorded>(
  interdict: Pick<Interdict, "check">,
  options: GuardOptions<R, Kept>,
): Settings<R> {
  return reading(() => settingsOf(interdict, options), "options");
}

function settingsOf<R, Kept extends Recorded>(
  interdict: Pick<Interdict, "check">,
  options: GuardOptions<R, Kept>,
): Settings<R> {
  if (typeof interdict?.check !== "function")
    fail("invalid-input", "interdict", "has to be a handle: bind(ruleset)", interdict);
  if (typeof options !== "object" || options === null)
    fail("invalid-input", "options", "has to be an object with `transaction`", options);
  assertOptions(options, KEYS, "options");
  if (typeof options.transaction !== "function")
    fail("invalid-input", "options.transaction", "has to be a function", options.transaction);
  for (const hook of HOOKS)
    if (options[hook] !== undefined && typeof options[hook] !== "function")
      fail("invalid-input", `options.${hook}`, "has to be a function", options[hook]);
  assertPolicy(interdict, options.policy);
  return Object.freeze({
    // Hooks are called with what this guard itself made of them, so the wider type is safe here.
    ...(options as unknown as GuardOptions<R>),
    interdict,
    mode: oneOf(options.mode, ["enforce", "observe"], "options.mode"),
    expose: oneOf(options.expose, ["id", "reasons"], "options.expose"),
    status: readStatuses(options.status),
    type: {
      block: options.type?.block === undefined ? "about:blank" : address(options.type.block, "options.type.block"),
      hold: options.type?.hold === undefined ? "about:blank" : address(options.type.hold, "options.type.hold"),
    },
    blockedBy: options.blockedBy === undefined ? undefined : address(options.blockedBy, "options.blockedBy"),
    timeoutMs: whole(options.timeoutMs, 5_000, 600_000, "options.timeoutMs"),
    maxBodyBytes: whole(options.maxBodyBytes, 65_536, 16_777_216, "options.maxBodyBytes"),
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
  });
}

/** A bad policy would hold every payment; `check` alone says so, one payment at a time. */
function assertPolicy(interdict: Pick<Interdict, "check">, policy: GuardOptions<never>["policy"]): void {
  if (policy === undefined) return;
  const { problem } = interdict.check({ at: "2021-03-01", activity: "payment", counterparty: "a" }, { policy });
  if (problem?.code === "invalid-policy") fail("invalid-policy", "options.policy", problem.message, policy);
}

function readStatuses(given: Partial<Statuses> | undefined): Statuses {
  if (given !== undefined) {
    if (typeof given !== "object" || given === null)
      fail("invalid-input", "options.status", "has to be { block, hold, fault }", given);
    assertOptions(given, ["block", "hold", "fault"], "options.status");
  }
  const hold = given?.hold ?? 202;
  const statuses = { block: given?.block ?? 451, hold, fault: given?.fault ?? hold };
  for (const [name, code] of Object.entries(statuses)) {
    const refusal = Number.isInteger(code) && code >= 400 && code <= 599;
    // A 200 or a redirect would tell the client that it was paid.
    if (!refusal && !(code === 202 && name !== "block"))
      fail("invalid-input", `options.status.${name}`, "has to be 400 to 599 (202 for hold and fault)", code);
  }
  return statuses;
}

function oneOf<Word extends string>(given: Word | undefined, words: readonly [Word, ...Word[]], path: string): Word {
  if (given === undefined) return words[0];
  if (!words.includes(given)) fail("invalid-input", path, `has to be one of ${words.join(", ")}`, given);
  return given;
}

function whole(given: number | undefined, usual: number, most: number, path: string): number {
  const value = given ?? usual;
  if (!Number.isInteger(value) || value < 1 || value > most)
    fail("invalid-input", path, `has to be a whole number from 1 to ${most}`, given);
  return value;
}

/** An absolute web address, written as the URL standard writes it: no angle bracket and no line break is left in it. */
function address(given: string, path: string): string {
  if (typeof given === "string" && URL.canParse(given)) {
    const url = new URL(given);
    if (url.protocol === "https:" || url.protocol === "http:") return url.href;
  }
  return fail("invalid-input", path, "has to be an absolute http or https address", given);
}
