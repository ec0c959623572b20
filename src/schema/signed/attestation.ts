import * as z from "zod";
import { currentThrough } from "../../compile/current.js";
import { compiled } from "../../compile/ruleset.js";
import { fail, InterdictError, readingLater } from "../../errors.js";
import type { Day, Ruleset } from "../../model/index.js";
import { day } from "../moment.js";
import { type Envelope, type PublicKeys, type Signer, seal, unseal } from "./envelope.js";
import { assertWithin } from "./within.js";

/** A signed statement, under 1 kB, that a ruleset is still current. */
export type CurrencyAttestation = Envelope<AttestationPayload>;

/** No relevant act is known through a day, for the rules of one digest. */
export interface AttestationPayload {
  /** SHA-256 of the rules it speaks of. */
  readonly digest: string;
  /** The last day on which the sources were swept and nothing was found that changes these rules. */
  readonly through: Day;
  readonly issued: Day;
  /** The last day on which it may be accepted. */
  readonly expires: Day;
}

const FORMAT = "interdict/attestation@1";
const payloadSchema = z
  .strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/), through: day, issued: day, expires: day })
  .refine(({ through, issued }) => through <= issued, { path: ["through"], message: "lies after the day of issue" });

/**
 * Signs that no relevant act is known through a day.
 *
 * The trap: hosts that accept it count staleness from `through`. Sweep the sources first.
 *
 * @throws InterdictError `invalid-input` where `through` lies after `issued`: nobody can know that
 * @example
 * ```ts
 * const days = { through: "2026-11-20", issued: "2026-11-21", expires: "2026-12-21" }
 * const file = await signAttestation({ digest: ruleset.digest, ...days }, { keyId: "2026", key })
 * ```
 */
export async function signAttestation(payload: AttestationPayload, signer: Signer): Promise<CurrencyAttestation> {
  return readingLater(async () => seal(FORMAT, readPayload(payload), signer), "what is to be signed");
}

/**
 * Gives the same ruleset current through the day that a signed attestation states, so that its staleness counts from
 * there: no deploy, the same rules, the same digest. An attestation older than the ruleset changes nothing.
 *
 * The trap: it moves the day, never the law. Where an act did happen, a new ruleset is due. `on` is today, as the host's
 * clock says: another day accepts what has expired.
 *
 * @throws InterdictError `invalid-signature`, `expired`, `invalid-input` where it speaks of other rules
 * @example
 * ```ts
 * const current = await attest(ruleset, text, { keys: { "2026": publicKey }, on: "2026-11-22" })
 * current.currentThrough // "2026-11-20", and current.digest === ruleset.digest
 * ```
 */
export async function attest(
  ruleset: Ruleset,
  attestation: unknown,
  options: { readonly keys: PublicKeys; readonly on: Day },
): Promise<Ruleset> {
  return readingLater(async () => {
    const { keys, on } = options ?? fail("invalid-input", "options", "has to be { keys, on }", options);
    const { recordedDigest } = compiled(ruleset);
    const { digest, through, issued, expires } = readPayload(await unseal(attestation, FORMAT, keys));
    assertWithin(issued, expires, on);
    if (digest !== recordedDigest)
      fail("invalid-input", "digest", `is not that of this ruleset, ${recordedDigest}`, digest);
    return currentThrough(ruleset, through);
  }, "a signed file or its options");
}

function readPayload(payload: unknown): AttestationPayload {
  const read = payloadSchema.safeParse(payload);
  if (read.success) return read.data;
  throw new InterdictError(
    "invalid-input",
    read.error.issues.map(({ path, message }) => ({ path: path.join("."), message, received: "" })),
  );
}
