import * as z from "zod";
import { digestOf } from "../../compile/digest.js";
import { fail, InterdictError, readingLater } from "../../errors.js";
import type { Day, RuleSource } from "../../model/index.js";
import { day } from "../moment.js";
import { ruleSourceSchema } from "../rule-source.js";
import { type Envelope, type PublicKeys, type Signer, seal, unseal } from "./envelope.js";
import { assertWithin } from "./within.js";

/** A ruleset that was signed for distribution. */
export type SignedRuleset = Envelope<RulesetPayload>;

/** What is signed: the rules, their place in the order of releases, and the days on which they may be accepted. */
export interface RulesetPayload {
  readonly source: RuleSource;
  /** Grows with every release. What a host has accepted once it never goes behind. */
  readonly sequence: number;
  readonly issued: Day;
  /** The last day on which the file may be accepted. */
  readonly expires: Day;
}

/** What a host keeps of the ruleset that it accepted last. */
export interface Accepted {
  readonly sequence: number;
  /** SHA-256 of the rules: the `digest` of the compiled ruleset. */
  readonly digest: string;
}

/** How a signed ruleset is opened. */
export interface OpenOptions {
  readonly keys: PublicKeys;
  /** Today, as the host's clock says. */
  readonly on: Day;
  /** What was accepted last; `null` only where nothing ever was. */
  readonly after: Accepted | null;
}

const FORMAT = "interdict/ruleset@1";
const payloadSchema = z.strictObject({
  source: z.unknown(),
  sequence: z.int().min(1),
  issued: day,
  expires: day,
});

/**
 * Signs a ruleset for distribution.
 *
 * @throws InterdictError `invalid-ruleset` where the rules or the dates would not be accepted
 * @example
 * ```ts
 * const file = await signRuleset({ source, sequence: 7, issued: "2026-08-21", expires: "2027-02-21" }, { keyId, key })
 * ```
 */
export async function signRuleset(payload: RulesetPayload, signer: Signer): Promise<SignedRuleset> {
  return readingLater(async () => {
    readPayload(payload);
    return seal(FORMAT, payload, signer);
  }, "what is to be signed");
}

/**
 * Opens a signed ruleset: signature first, then its days, then that it does not go back behind what was accepted, then
 * every invariant of the data. Gives the rules for `compile`, and what to keep for the next time.
 *
 * The trap: keep `accepted` where an attacker who can replace the file cannot write. Without it an old file with a valid
 * signature is a way back to old law.
 *
 * @param file the envelope, or its JSON text, at most 16,000,000 characters
 * @throws InterdictError `invalid-signature`, `expired`, `rollback`, `invalid-ruleset`, `over-long`, `missing-peer`
 * @example
 * ```ts
 * const { source, accepted } = await openRuleset(text, { keys: { "2026": publicKey }, on: "2026-11-22", after: held })
 * const ruleset = compile(source) // ruleset.digest === accepted.digest
 * ```
 */
export async function openRuleset(
  file: unknown,
  options: OpenOptions,
): Promise<{ readonly source: RuleSource; readonly accepted: Accepted }> {
  return readingLater(async () => {
    const { keys, on, after } = options ?? fail("invalid-input", "options", "has to be { keys, on, after }", options);
    const { source, sequence, issued, expires } = readPayload(await unseal(file, FORMAT, keys));
    assertWithin(issued, expires, on);
    const accepted = { sequence, digest: digestOf(source) };
    assertForward(accepted, after);
    return { source, accepted };
  }, "a signed file or its options");
}

function readPayload(payload: unknown): RulesetPayload {
  const read = payloadSchema.safeParse(payload);
  if (!read.success) return refuse(read.error, "");
  const source = ruleSourceSchema.safeParse(read.data.source);
  if (!source.success) return refuse(source.error, "source.");
  return { ...read.data, source: source.data };
}

function refuse({ issues }: z.ZodError, under: string): never {
  throw new InterdictError(
    "invalid-ruleset",
    issues.map(({ path, message }) => ({ path: `${under}${path.join(".")}`, message, received: "" })),
  );
}

/** The same file again is no step back; another one under the same number is one that nobody should have signed. */
function assertForward(next: Accepted, after: Accepted | null): void {
  if (after === null) return;
  if (typeof after !== "object" || !Number.isSafeInteger(after.sequence))
    fail("invalid-input", "after", "has to be what was accepted last, or null", after);
  if (next.sequence > after.sequence || (next.sequence === after.sequence && next.digest === after.digest)) return;
  fail("rollback", "sequence", `does not come after ${after.sequence}, which was accepted before`, next.sequence);
}
