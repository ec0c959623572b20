// What a reader of docs/signed-rulesets.md has: a signed ruleset, an attestation about it, and the public key.
import { webcrypto } from "node:crypto";
import { ruleset as builtin } from "interdict";
import type { Accepted } from "interdict/schema";
import { signAttestation, signRuleset } from "interdict/schema";

const keys = (await webcrypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
const signer = { keyId: "2026", key: keys.privateKey };

export const publicKey = keys.publicKey;
export const held: Accepted | null = null;
export const keep = async (_: Accepted): Promise<void> => {};
export const text = JSON.stringify(
  await signRuleset({ source: builtin.source, sequence: 7, issued: "2026-11-01", expires: "2027-02-01" }, signer),
);
export const attestation = JSON.stringify(
  await signAttestation(
    { digest: builtin.digest, through: "2026-11-20", issued: "2026-11-21", expires: "2026-12-21" },
    signer,
  ),
);
